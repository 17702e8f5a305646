package org.demarche.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import opennlp.tools.postag.POSDictionary;
import opennlp.tools.postag.POSModel;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class TagModelTest {
    static POSModel whole() throws IOException {
        try (InputStream in = TagModelTest.class.getResourceAsStream("/en-pos-maxent.bin")) {
            return new POSModel(in);
        }
    }

    @Test
    void theTableHoldsTheDictionaryOfTheModel() throws IOException {
        POSDictionary expected = (POSDictionary) whole().getFactory().getTagDictionary();

        TagModel model = Models.tags();

        assertThat(model.dictionary().keySet()).containsExactlyInAnyOrderElementsOf(expected);
        for (String word : expected) {
            assertThat(model.tagsOf(word)).as(word).containsExactly(expected.getTags(word));
        }
        assertThat(expected.isCaseSensitive()).isTrue();
    }
}
