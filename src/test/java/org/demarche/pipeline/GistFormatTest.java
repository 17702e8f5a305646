package org.demarche.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.demarche.model.Gist;
import org.demarche.model.Shingles;
import org.demarche.model.Testimony;
import org.demarche.pipeline.GistFormat.Entry;
import org.demarche.resolve.RandomReports;
import org.demarche.testing.Seeds;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class GistFormatTest {
    private static final GistFormat FORMAT = new GistFormat();

    private static void same(List<Testimony> testimonies) throws IOException {
        List<Entry> entries = testimonies.stream().map(Entry::of).toList();
        assertThat(FORMAT.read(FORMAT.write(entries))).isEqualTo(entries);
    }

    @Test
    @Tag("models")
    void everythingThatWasReadComesBack() throws IOException {
        same(Seeds.testimonies());
    }

    @Test
    void anEmptyListComesBack() throws IOException {
        same(List.of());
    }

    @Test
    void numbersOfAnySizeComeBack() throws IOException {
        Gist gist = Gist.of(RandomReports.of(1, 1).get(0));
        List<Entry> entries = List.of(new Entry(gist, new Shingles(0, -1, Integer.MAX_VALUE, Integer.MIN_VALUE)));
        assertThat(FORMAT.read(FORMAT.write(entries))).isEqualTo(entries);
    }

    @Test
    void whatIsNoWrittenListIsRefused() {
        String written =
                FORMAT.write(RandomReports.of(1, 3).stream().map(Entry::of).toList());
        for (String wrong : List.of("", "!", "AAAA", written.substring(4))) {
            assertThatThrownBy(() -> FORMAT.read(wrong)).isInstanceOf(IOException.class);
        }
    }
}
