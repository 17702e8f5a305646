package org.demarche.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.demarche.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    private static Span all(String text) {
        return new Span(0, text.length());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "that the border is open.   | the border is open",
                "to release the crew        | release the crew",
                "THAT the U.S. leave        | the U.S. leave",
                "the town of Abyei (Sudan   | the town of Abyei (Sudan",
                "the “peace village” at sea | the “peace village” at sea",
                "“the peace village         | the peace village",
                "the peace village”         | the peace village",
                "de-escalate, and           | de-escalate",
                "thats all                  | thats all",
                "wait ...                   | wait ...",
            })
    void clauseAsContent(String text, String expected) {
        assertEquals(expected, Wording.clause(text, all(text)));
    }

    @Test
    void aPhraseKeepsTheMarkThatClosesIt() {
        String text = "It was “a farce” again.";
        assertEquals("was “a farce”", Wording.clause(text, new Span(3, 15)));
    }

    @Test
    void theDayOfSayingIsNoPartOfWhatIsSaid() {
        String text = "Wednesday Iran must leave";
        assertEquals("Iran must leave", Wording.clause(text, all(text)));
    }

    @Test
    void spaceOfAnyKindBecomesOneSpaceAndEdgesAreTrimmed() {
        String text = ", the\nborder \u00a0 crossing ; ";
        assertEquals("the border crossing", Wording.of(text, all(text)));
    }

    @Test
    void meaningfulWordsOnly() {
        assertEquals(Set.of("release", "crew"), Wording.bag("The release of the crew"));
    }

    @Test
    void overlapIsOfTheSmallerBagAndSimilarityOfBoth() {
        assertEquals(1.0, Wording.overlap(List.of("a", "b"), List.of("a", "b", "c", "d")));
        assertEquals(0.5, Wording.similarity(List.of("a", "b"), List.of("a", "b", "c", "d")));
        assertEquals(0.0, Wording.overlap(List.of(), List.of("a")));
        assertEquals(0.0, Wording.similarity(List.of(), List.of()));
    }
}
