package org.demarche.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import opennlp.tools.postag.POSDictionary;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class TagModelTest {
    private static final String[] SENTENCE =
            "The two leaders will speak Tuesday , the Kremlin said , and may call for a 30-day halt .".split(" ", -1);

    private static POSModel whole() throws IOException {
        try (InputStream in = TagModelTest.class.getResourceAsStream("/en-pos-maxent.bin")) {
            return new POSModel(in);
        }
    }

    @Test
    void theTableHoldsTheDictionaryOfTheModel() throws IOException {
        POSDictionary expected = (POSDictionary) whole().getFactory().getTagDictionary();

        POSDictionary dictionary = TagModel.dictionary();

        assertThat(dictionary).containsExactlyInAnyOrderElementsOf(expected);
        for (String word : expected) {
            assertThat(dictionary.getTags(word)).as(word).containsExactly(expected.getTags(word));
        }
        assertThat(dictionary.isCaseSensitive()).isEqualTo(expected.isCaseSensitive());
    }

    @Test
    void tagsAsTheWholeModelDoes() throws IOException {
        POSTaggerME ours = new POSTaggerME(TagModel.read(), POSTagFormat.PENN);
        POSTaggerME expected = new POSTaggerME(whole(), POSTagFormat.PENN);

        assertThat(ours.tag(SENTENCE)).containsExactly(expected.tag(SENTENCE));
        assertThat(ours.probs()).containsExactly(expected.probs());
    }
}
