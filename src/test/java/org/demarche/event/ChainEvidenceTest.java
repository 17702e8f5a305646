package org.demarche.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.demarche.knowledge.LexiconReader;
import org.demarche.model.Reporter;
import org.demarche.testing.Extraction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("models")
class ChainEvidenceTest {
    private static final EventStage STAGE = new EventStage(LexiconReader.read(List.of(), Reporter.SILENT));

    /** What speaks for the last place of a text being told of the truce of all others, or of a new one. */
    private static Map<ChainFeature, Double> evidence(String text, boolean fresh) {
        EventStage.Truces truces = STAGE.truces(Extraction.of(text.replace(" // ", "\n\n"), LocalDate.of(2024, 5, 8))
                .mentioned());
        List<TruceTelling> before = new ArrayList<>(truces.tellings());
        TruceTelling place = before.remove(before.size() - 1);
        TruceChain chain = new TruceChain();
        before.forEach(chain::add);
        ChainEvidence evidence = truces.extractor().evidence();
        return fresh ? evidence.ofNew(place, chain) : evidence.of(place, chain, List.of(chain), chain);
    }

    /** Of the last place; what is told before is of one truce. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chad and Niger agreed to a truce, and Chad broke the truce.                   | SAME_SENTENCE   | NEXT_SENTENCE
            Chad and Niger agreed to a truce. It rained. Chad broke the truce.            | FIRST           | NEXT_SENTENCE
            Chad and Niger agreed to an energy truce. Chad broke the truce.               | SCOPE_LEFT_OUT  |
            Chad and Niger agreed to an energy truce. Chad broke the energy truce.        |                 | SCOPE_LEFT_OUT
            Chad and Niger agreed to a truce of a week. Chad broke the week-long truce.   |                 | LENGTH_UNTOLD
            Chad and Niger agreed to a truce. Kenya proposed a permanent ceasefire.       | LASTING_UNTOLD  | DEFINITE_AND_LAST
            Chad and Niger agreed to a truce. Monitors of the truce left.                 | STANDING_AND_MADE | STANDING_BUT_OFFERED OVER_AND_MADE
            Kenya proposed a truce. The truce collapsed.                                  |                 | OVER_AND_MADE
            Chad and Niger agreed to a truce. The truce collapsed. Kenya proposed a ceasefire. | OFFERED_BUT_OVER | UNTOLD_AND_OVER
            Chad and Niger agreed to a truce. Kenya proposed a ceasefire.                 |                 | OFFERED_BUT_OVER SAME_STATUS
            Chad and Niger agreed to a truce. The truce collapsed. Monitors of the truce left. | UNTOLD_AND_OVER | OFFERED_BUT_OVER
            Chad and Niger agreed to a truce. Monitors of the truce left.                 |                 | UNTOLD_AND_OVER SAME_STATUS
            Chad and Niger agreed to a truce in May 1998. Chad broke the truce in May 1998. |               | OTHER_DAYS PAST_FOR_PRESENT
            Chad and Niger agreed to a truce on Monday. Chad broke the truce.             |                 | OTHER_DAYS
            """)
    void speaksForTheSame(String text, String features, String others) {
        check(evidence(text, false), features, others);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chad and Niger agreed to a truce. Kenya proposed an Easter truce.             | NEW_OCCASION NEW_MAKERS | NEW_SIDES NEW_AGREED
            Chad and Niger agreed to a truce. Chad agreed to a truce with Mali.           | NEW_AGREED      | NEW_OCCASION NEW_MAKERS NEW_LENGTH
            Chad and Niger agreed to a truce. The truce between Chad and Mali held.       | NEW_SIDES       | NEW_AGREED
            Chad and Niger agreed to a truce. Chad declared a unilateral ceasefire.       | NEW_UNILATERAL  | NEW_LASTING NEW_SIDES
            Chad and Niger agreed to a truce. Kenya proposed a permanent ceasefire.       | NEW_LASTING     | NEW_UNILATERAL
            Chad and Niger agreed to a truce. Kenya mediated a ceasefire.                 | NEW_MAKERS      |
            Chad and Niger agreed to a truce. A ceasefire collapsed.                      | NEW_ENDED       | NEW_AGREED
            Chad and Niger agreed to a truce. A ceasefire last week had paused the fighting. | NEW_BEFORE   | NEW_AGREED
            Chad and Niger agreed to a truce. Monitors of the truce left.                 | NEW_STANDING    | NEW_BEFORE NEW_IN_SENTENCE
            Chad and Niger agreed to a truce, and Chad broke the truce.                   | NEW_IN_SENTENCE NEW_IN_PARAGRAPH |
            Chad and Niger agreed to a truce. // Kenya proposed a ceasefire.              |                 | NEW_IN_SENTENCE NEW_IN_PARAGRAPH
            Chad and Niger agreed to a truce.                                             | NEW             | NEW_IN_SENTENCE NEW_IN_PARAGRAPH
            """)
    void speaksForANewOne(String text, String features, String others) {
        check(evidence(text, true), features, others);
    }

    private static void check(Map<ChainFeature, Double> evidence, String features, String others) {
        assertThat(named(features)).allSatisfy(feature -> assertThat(evidence).containsEntry(feature, 1.0));
        assertThat(named(others)).allSatisfy(feature -> assertThat(evidence).containsEntry(feature, 0.0));
    }

    private static List<ChainFeature> named(String features) {
        return features == null
                ? List.of()
                : Arrays.stream(features.split(" ", -1))
                        .map(ChainFeature::valueOf)
                        .toList();
    }

    @Test
    void whatIsSaidInTheSameWordsIsMoreAlike() {
        String agreed = "Chad and Niger agreed to a truce. ";
        assertThat(evidence(agreed + agreed, false)).containsEntry(ChainFeature.WORDS, 1.0);
        assertThat(evidence(agreed + "Monitors of the ceasefire left.", false))
                .extractingByKey(ChainFeature.WORDS)
                .satisfies(words -> assertThat(words).isLessThan(1.0));
        assertThat(evidence(agreed + agreed + agreed, false).get(ChainFeature.SIZE))
                .isGreaterThan(evidence(agreed + agreed, false).get(ChainFeature.SIZE));
    }

    @Test
    void whereThePlaceStandsAndWhomItNamesIsFound() {
        assertThat(evidence("Chad and Niger agreed to a truce on Monday. Chad broke the truce with Mali.", false))
                .containsEntry(ChainFeature.NEXT_SENTENCE, 1.0)
                .containsEntry(ChainFeature.SAME_SENTENCE, 0.0)
                .containsEntry(ChainFeature.FIRST, 1.0)
                .containsEntry(ChainFeature.SHARE, 1.0)
                .containsEntry(ChainFeature.NAMES, 0.5)
                .containsEntry(ChainFeature.DEFINITE_AND_LAST, 1.0)
                .containsEntry(ChainFeature.OVER_AND_MADE, 1.0);
    }

    @Test
    void whatIsLongPastIsSetAgainstThePresent() {
        String present = "Chad and Niger agreed to a truce on Monday. ";
        String past = "A truce of May 1998 collapsed in June 1998. ";
        assertThat(evidence(present + past, false))
                .containsEntry(ChainFeature.PAST_FOR_PRESENT, 1.0)
                .containsEntry(ChainFeature.OTHER_DAYS, 1.0)
                .containsEntry(ChainFeature.SAME_STATUS, 0.0);
        assertThat(evidence(past + present, false)).containsEntry(ChainFeature.PRESENT_FOR_PAST, 1.0);
    }

    @Test
    void whatOneIsToldAsAndTheOtherIsNotIsFound() {
        String offered = "Kenya proposed a truce between Chad and Niger. ";
        assertThat(evidence(offered + "Chad declared a unilateral ceasefire of a week.", false))
                .containsEntry(ChainFeature.LENGTH_UNTOLD, 1.0)
                .containsEntry(ChainFeature.UNILATERAL_UNTOLD, 1.0)
                .containsEntry(ChainFeature.LASTING_UNTOLD, 0.0);
        assertThat(evidence(offered + "Monitors of the truce left.", false))
                .containsEntry(ChainFeature.STANDING_BUT_OFFERED, 1.0)
                .containsEntry(ChainFeature.STANDING_AND_MADE, 0.0);
        assertThat(evidence(offered + "Kenya proposed a ceasefire.", false))
                .containsEntry(ChainFeature.SAME_STATUS, 1.0);
    }

    @Test
    void theWordsThatBringInANewOneAreFound() {
        String war = "Chad and Niger agreed to a truce on Monday. ";
        assertThat(evidence(war + "Kenya proposed another truce of a week.", true))
                .containsEntry(ChainFeature.NEW, 1.0)
                .containsEntry(ChainFeature.NEW_BY_WORDS, 1.0)
                .containsEntry(ChainFeature.NEW_LENGTH, 1.0)
                .containsEntry(ChainFeature.NEW_MAKERS, 1.0)
                .containsEntry(ChainFeature.NEW_IN_GENERAL, 0.0)
                .containsEntry(ChainFeature.NEW_IN_PARAGRAPH, 1.0);
        assertThat(evidence(war + "No truce will stop the army.", true))
                .containsEntry(ChainFeature.NEW_IN_GENERAL, 1.0)
                .containsEntry(ChainFeature.NEW_BY_WORDS, 0.0);
    }
}
