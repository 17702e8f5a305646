package org.demarche.text.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;
import org.demarche.model.EntityKind;
import org.demarche.model.NameSpan;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class NameModelTrainerTest {
    private static final String CORPUS = """
            <START:person> Amal Haddad <END> spoke in <START:location> Muscat <END> on Monday .
            The <START:organization> Harbour Council <END> 's envoy , <START:person> Jan Okoro <END> , left .
            <START:person> Haddad <END> said that <START:location> Norland <END> would wait .

            Talks in <START:location> Muscat <END> ended , the <START:organization> Harbour Council <END> said .
            <START:person> Okoro <END> called them " useful " .
            """;

    @Test
    void givesTheSameBytesForTheSameSentences() throws IOException {
        assertThat(train()).isEqualTo(train());
    }

    @Test
    void findsWhatItLearnedAfterWritingAndReading() throws IOException {
        NameModel model = NameModel.read(new ByteArrayInputStream(train()));
        NameScores scores = new NameEvaluator(new StatisticalNameFinder(model)).evaluate(corpus());
        assertThat(scores.total()).isEqualTo(new NameScores.Count(9, 9, 9));
        assertThat(scores.of(EntityKind.PERSON).f1()).isEqualTo(1);
    }

    @Test
    void decodesAsOpenNlpDoes() throws IOException {
        NameFinderME reference =
                new NameFinderME(new TokenNameFinderModel(NameModel.class.getResourceAsStream("names.bin")));
        StatisticalNameFinder finder = new StatisticalNameFinder();
        String text =
                "In Accra , Foreign Minister Kofi Abara of Norland met the head of the West Shore Council ( WSC ) , "
                        + "Leila Tanri , and Gen. Sam Oduya said that the United Nations would send Maria Lopez to Geneva .";
        List<String> tokens = List.of(text.split(" ", -1));
        List<NameSpan> expected = new ArrayList<>();
        for (Span span : reference.find(tokens.toArray(String[]::new))) {
            expected.add(new NameSpan(
                    span.getStart(),
                    span.getEnd(),
                    NameTypes.kindOf(span.getType()).orElseThrow()));
        }
        assertThat(expected).isNotEmpty();
        assertThat(finder.find(List.of(tokens))).containsExactly(expected);
    }

    @Test
    void namesTheLineOfAslip() {
        StringReader reader = new StringReader("fine .\n<START:person> Amal spoke .\n");
        assertThatThrownBy(() -> NameCorpus.read(reader, "a.txt"))
                .isInstanceOf(IOException.class)
                .hasMessage("a.txt:2: a name is not closed");
    }

    private static List<AnnotatedText> corpus() throws IOException {
        return NameCorpus.read(new StringReader(CORPUS), "corpus");
    }

    private static byte[] train() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new NameModelTrainer().train(corpus(), out);
        return out.toByteArray();
    }
}
