package org.demarche.mention.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.demarche.model.AnnotatedDocument;
import org.demarche.model.Block;
import org.demarche.model.Document;
import org.demarche.model.Span;
import org.junit.jupiter.api.Test;

class TimelineYearsTest {
    @Test
    void anEntryHasTheYearBeforeItsColon() {
        TimelineYears years = years("May 8, 2021: They agreed.", "In 2021: no year of a timeline.", "2019 - They met.");
        assertThat(years.of(0)).hasValue(2021);
        assertThat(years.of(1)).isEmpty();
        assertThat(years.of(2)).isEmpty();
        assertThat(years("2019 – They met.").of(0)).hasValue(2019);
    }

    @Test
    void aHeadingHoldsUntilTheNext() {
        TimelineYears years = years("# November 2012", "They agreed.", "They left.", "# What now?", "They wait.");
        assertThat(years.of(1)).hasValue(2012);
        assertThat(years.of(2)).hasValue(2012);
        assertThat(years.of(4)).isEmpty();
    }

    @Test
    void noBlockHasNoYear() {
        assertThat(years("They met.").of(7)).isEqualTo(OptionalInt.empty());
    }

    /** A document of one block a string; "# " begins a heading. */
    private static TimelineYears years(String... texts) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        for (String block : texts) {
            boolean heading = block.startsWith("# ");
            String words = heading ? block.substring(2) : block;
            blocks.add(new Block(
                    heading ? Block.Kind.HEADING : Block.Kind.PARAGRAPH,
                    new Span(text.length(), text.length() + words.length()),
                    Optional.empty()));
            text.append(words).append("\n\n");
        }
        return new TimelineYears(
                new AnnotatedDocument(Document.of("test", text.toString(), Optional.empty()), blocks, List.of()));
    }
}
