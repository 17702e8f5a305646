package org.demarche.text.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("models")
class TransitionParserTest {
    private static TransitionParser parser;

    @BeforeAll
    static void load() {
        parser = TransitionParser.load();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "The/DT minister/NN called/VBD his/PRP$ counterpart/NN ./."
                        + "|The-det->minister minister-nsubj->called counterpart-dobj->called",
                "The/DT truce/NN was/VBD brokered/VBN by/IN Qatar/NNP ./."
                        + "|truce-nsubjpass->brokered was-auxpass->brokered by-agent->brokered Qatar-pobj->by",
                "The/DT envoy/NN did/VBD n't/RB say/VB that/IN talks/NNS would/MD resume/VB ./."
                        + "|n't-neg->say resume-ccomp->say talks-nsubj->resume would-aux->resume",
                "\"/`` We/PRP want/VBP peace/NN ,/, \"/'' said/VBD the/DT minister/NN ./."
                        + "|want-ccomp->said minister-nsubj->said peace-dobj->want We-nsubj->want",
                "Rebels/NNS who/WP signed/VBD the/DT accord/NN have/VBP left/VBN the/DT city/NN ./."
                        + "|Rebels-nsubj->left signed-relcl->Rebels who-nsubj->signed"
            })
    void findsTheRelationsOfASentence(String tagged, String expected) {
        List<String[]> tokens = Stream.of(tagged.split(" ", -1))
                .map(token -> token.split("/", -1))
                .toList();
        List<String> forms = tokens.stream().map(token -> token[0]).toList();

        Tree tree = parser.parse(forms, tokens.stream().map(token -> token[1]).toList());

        List<String> arcs = IntStream.range(0, forms.size())
                .filter(i -> tree.heads().get(i) >= 0)
                .mapToObj(i -> forms.get(i) + "-" + tree.labels().get(i) + "->"
                        + forms.get(tree.heads().get(i)))
                .toList();
        assertThat(arcs).contains(expected.split(" ", -1));
    }
}
