package org.demarche.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.testing.Extraction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class SideEvidenceTest {
    private static final int CHAD = 0;
    private static final int NIGER = 1;
    private static final int KENYA = 2;

    private final Reading reading = new Reading(
            Extraction.of("Chad attacked Niger. Kenya met Niger.", LocalDate.of(2024, 5, 8))
                    .mentioned(),
            Marked.LEXICON);
    private final SideEvidence evidence = evidence();

    private SideEvidence evidence() {
        Sides sides = new Sides(reading);
        WarBallot ballot = new WarBallot(reading.document().annotated().blocks());
        ballot.vote(0, List.of(CHAD), List.of(NIGER), WarBallot.IMPLICIT);
        SideEvidence result = new SideEvidence(reading, sides, ballot, new Hostility(reading, sides), Set.of());
        result.hear(List.of(), Set.of(KENYA));
        return result;
    }

    @Test
    void everyStateThatIsNamedIsACandidate() {
        assertThat(evidence.candidates()).containsExactly(CHAD, NIGER, KENYA);
    }

    @Test
    void whoIsSpokenOfMostIsFirst() {
        assertThat(evidence.of(NIGER, 0))
                .containsEntry(SideFeature.RANK, 1.0)
                .containsEntry(SideFeature.SPOKEN_OF, 1.0);
        assertThat(evidence.of(CHAD, 0)).containsEntry(SideFeature.RANK, 0.5).containsEntry(SideFeature.SPOKEN_OF, 0.5);
    }

    @Test
    void whoMediatesIsSaidToAndNobodyElse() {
        assertThat(evidence.of(KENYA, 0)).containsEntry(SideFeature.ONLY_MEDIATING, 1.0);
        assertThat(evidence.of(CHAD, 0)).containsEntry(SideFeature.MEDIATING, 0.0);
    }

    @Test
    void whatSetsTwoAgainstEachOtherIsFoundForTheTwoAlone() {
        Map<SideFeature, Double> enemies = evidence.of(CHAD, NIGER, 0);
        assertThat(enemies)
                .containsEntry(SideFeature.SET_AGAINST_THIS, 1.0)
                .containsEntry(SideFeature.EVER_SET_AGAINST_THIS, 1.0)
                .containsEntry(SideFeature.BOTH_STATES, 1.0);
        assertThat(evidence.of(KENYA, NIGER, 0)).containsEntry(SideFeature.EVER_SET_AGAINST_THIS, 0.0);
        assertThat(evidence.of(CHAD, 0)).doesNotContainKey(SideFeature.SET_AGAINST_THIS);
    }
}
