package org.demarche.text.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.demarche.text.CorpusException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("models") // words come with their Brown clusters
class ParserTrainerTest {
    private static final String TREES = """
            1	The	_	DT	DT	_	2	det
            2	minister	_	NN	NN	_	3	nsubj
            3	called	_	VBD	VBD	_	0	root
            4	his	_	PRP$	PRP$	_	5	poss
            5	colleague	_	NN	NN	_	3	dobj
            6	.	_	.	.	_	3	punct

            # a comment
            1	Both	_	DT	DT	_	2	det
            2	armies	_	NNS	NNS	_	3	nsubj
            3	accepted	_	VBD	VBD	_	0	root
            4	the	_	DT	DT	_	5	det
            5	truce	_	NN	NN	_	3	dobj
            6	on	_	IN	IN	_	3	prep
            7	Friday	_	NNP	NNP	_	6	pobj
            8	.	_	.	.	_	3	punct

            1	Talks	_	NNS	NNS	_	2	nsubj
            2	failed	_	VBD	VBD	_	0	root
            3	.	_	.	.	_	2	punct
            """;

    @Test
    void theSameTreesGiveTheSameBytes() throws IOException {
        assertThat(trained()).isEqualTo(trained());
    }

    @Test
    void theParserHasLearnedItsTrees() throws IOException {
        TransitionParser parser = TransitionParser.read(new ByteArrayInputStream(trained()));

        for (Treebank.Entry entry : Treebank.read(new StringReader(TREES), "trees")) {
            assertThat(parser.parse(entry.forms(), entry.tags())).isEqualTo(entry.tree());
        }
    }

    @Test
    void wantsTrees() {
        assertThatThrownBy(() -> new ParserTrainer(1, 1).train(new ByteArrayOutputStream()))
                .isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "1 Talks _ NNS | a:1: has 4 fields, where CoNLL-X has 8 or more",
                "2 Talks _ NNS _ _ 0 root | a:1: token 2 stands where 1 is due",
                "1 Talks _ NNS _ _ 0 root;2 end _ VB _ _ none dep | a:2: \"none\" is not a number",
                "1 Talks _ NNS _ _ 0 root;;1 The _ DT _ _ 2 det;2 end _ NN _ _ 1 dep;| a:3: the sentence that begins here is no tree",
                "1 Talks _ NNS _ _ 7 root | a:1: the sentence that begins here is no tree",
            })
    void tellsTheLineThatIsNoTree(String trees, String message) {
        String lines = trees.replace(' ', '\t').replace(';', '\n');
        assertThatThrownBy(() -> new ParserTrainer(1, 1).add(new StringReader(lines), "a"))
                .isInstanceOf(CorpusException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void countsHeadsAndLabelsThatAreRight() throws IOException {
        Parser leftToRight = (forms, tags) -> {
            List<Integer> heads = new ArrayList<>();
            forms.forEach(form -> heads.add(heads.size() - 1));
            return new Tree(heads, Collections.nCopies(forms.size(), "pobj"));
        };
        // Right is "Friday" alone; marks do not count.
        assertThat(Attachment.of(leftToRight, new StringReader(TREES), "trees")).isEqualTo(new Attachment(3, 14, 1, 1));
    }

    @Test
    void everySentenceGetsOneTreeWhateverItIs() throws IOException {
        TransitionParser parser = TransitionParser.read(new ByteArrayInputStream(trained()));

        assertThat(parser.parse(List.of("Truce"), List.of("NN"))).isEqualTo(new Tree(List.of(-1), List.of("root")));
        assertThat(parser.parse(List.of(".", ".", "\"", ")"), List.of(".", "XX", "", "."))
                        .size())
                .isEqualTo(4);
        assertThatThrownBy(() -> parser.parse(List.of(), List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] trained() throws IOException {
        ParserTrainer trainer = new ParserTrainer(10, 0.001f);
        trainer.add(new StringReader(TREES), "trees");
        ByteArrayOutputStream model = new ByteArrayOutputStream();
        trainer.train(model);
        return model.toByteArray();
    }
}
