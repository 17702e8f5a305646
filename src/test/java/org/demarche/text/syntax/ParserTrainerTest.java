package org.demarche.text.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    @TempDir
    private Path folder;

    private Path trees;

    @BeforeEach
    void writeTrees() throws IOException {
        trees = Files.writeString(folder.resolve("trees.conllx"), TREES, StandardCharsets.UTF_8);
    }

    @Test
    void theSameTreesGiveTheSameBytes() throws IOException {
        assertThat(trained("second.bin")).isEqualTo(trained("first.bin"));
    }

    @Test
    void theParserHasLearnedItsTrees() throws IOException {
        TransitionParser parser = TransitionParser.read(new ByteArrayInputStream(trained("model.bin")));

        for (Treebank.Entry entry : Treebank.read(trees)) {
            assertThat(parser.parse(entry.forms(), entry.tags())).isEqualTo(entry.tree());
        }
    }

    @Test
    void wantsTrees() {
        assertThatThrownBy(() -> new ParserTrainer(1, 1).train(folder.resolve("none.bin")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void tellsTheLineThatIsNoTree() throws IOException {
        Path broken =
                Files.writeString(folder.resolve("broken.conllx"), "1\tTalks\t_\tNNS\n\n", StandardCharsets.UTF_8);

        assertThatThrownBy(() -> new ParserTrainer(1, 1).add(broken))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("line 2");
    }

    @Test
    void everySentenceGetsOneTreeWhateverItIs() throws IOException {
        TransitionParser parser = TransitionParser.read(new ByteArrayInputStream(trained("model.bin")));

        assertThat(parser.parse(List.of("Truce"), List.of("NN"))).isEqualTo(new Tree(List.of(-1), List.of("root")));
        assertThat(parser.parse(List.of(".", ".", "\"", ")"), List.of(".", "XX", "", "."))
                        .size())
                .isEqualTo(4);
        assertThatThrownBy(() -> parser.parse(List.of(), List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private byte[] trained(String name) throws IOException {
        ParserTrainer trainer = new ParserTrainer(10, 0.001f);
        trainer.add(trees);
        Path model = folder.resolve(name);
        trainer.train(model);
        return Files.readAllBytes(model);
    }
}
