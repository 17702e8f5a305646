package org.demarche.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class TagDecoderTest {
    private final TagDecoder decoder = new TagDecoder(Models.tags());
    private final POSTaggerME tagger;

    TagDecoderTest() throws IOException {
        // Without the format OpenNLP turns the tags into those of Universal Dependencies.
        tagger = new POSTaggerME(TagModelTest.whole(), POSTagFormat.PENN);
    }

    private void tagsAlike(String sentence) {
        String[] words = sentence.strip().split("\\s+");
        assertThat(decoder.tag(words)).as(sentence).containsExactly(tagger.tag(words));
    }

    @Test
    void tagsAsTheTaggerOfOpenNlpDoes() {
        tagsAlike("Talks .");
        tagsAlike("No");
        tagsAlike(
                "-LRB- AP -RRB- `` We 'll not sign , '' U.S. Secretary-General-designate Übermut said at 5:30 p.m. .");
    }

    @Test
    void tagsWholeReportsAsTheTaggerOfOpenNlpDoes() throws IOException {
        List<Path> reports;
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            reports = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        assertThat(reports).isNotEmpty();
        for (Path report : reports) {
            Arrays.stream(Files.readString(report, StandardCharsets.UTF_8).split("\\R+", -1))
                    .filter(paragraph -> !paragraph.isBlank())
                    .forEach(this::tagsAlike);
        }
    }

    @Test
    void knowsNoTagsOfNothing() {
        assertThat(decoder.tag(new String[0])).isEmpty();
    }
}
