package org.demarche.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.demarche.knowledge.LexiconReader;
import org.demarche.model.Reporter;
import org.demarche.testing.Extraction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class ChainEvidenceTest {
    private static final EventStage STAGE = new EventStage(LexiconReader.read(List.of(), Reporter.SILENT));

    /** What speaks for the last place of a text being told of the truce of all others, or of a new one. */
    private static Map<ChainFeature, Double> evidence(String text, boolean fresh) {
        EventStage.Truces truces =
                STAGE.truces(Extraction.of(text, LocalDate.of(2024, 5, 8)).mentioned());
        List<TruceTelling> before = new ArrayList<>(truces.tellings());
        TruceTelling place = before.remove(before.size() - 1);
        TruceChain chain = new TruceChain();
        before.forEach(chain::add);
        ChainEvidence evidence = truces.extractor().evidence();
        return fresh ? evidence.ofNew(place, chain) : evidence.of(place, chain, List.of(chain), chain);
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
