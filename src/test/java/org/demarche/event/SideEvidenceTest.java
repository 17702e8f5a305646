package org.demarche.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.testing.Extraction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    /** Of those named in a report, asked at its second paragraph. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chad attacked Niger. // Kenya met Niger.                      | HERE           | Kenya Niger | Chad
            Chad attacked Niger. // Kenya met Niger.                      | IN_TITLE       |             | Chad Niger Kenya
            Troops Fire at Niger Border   // Kenya met Niger.             | IN_TITLE       | Niger       | Kenya
            Chad attacked Niger. // Niger broke the truce.                | ACTING_HERE    | Niger       | Chad
            Niger broke the truce with Chad. // It rained.                | ACTING_HERE    |             | Chad Niger
            Chad attacked Niger. // Kenya mediated a truce with Niger.    | MEDIATING      | Kenya       | Niger Chad
            Chad attacked Niger. // Kenya mediated a truce with Niger.    | ONLY_MEDIATING | Kenya       | Niger Chad
            Kenya mediated a truce with Niger. // Kenya broke the truce.  | ONLY_MEDIATING |             | Niger Kenya
            Chad attacked Niger. // Kenya met the Kalomo Front.           | STATE          | Chad Kenya  | Front
            """)
    void speakForASide(String report, SideFeature feature, String sides, String others) {
        EventStage.Truces truces = new EventStage(Marked.LEXICON)
                .truces(Extraction.of(report.replace(" // ", "\n\n"), LocalDate.of(2024, 5, 8))
                        .mentioned());
        assertThat(numbers(truces.war(), sides))
                .allSatisfy(
                        side -> assertThat(truces.war().evidence().of(side, 1)).containsEntry(feature, 1.0));
        assertThat(numbers(truces.war(), others))
                .allSatisfy(
                        side -> assertThat(truces.war().evidence().of(side, 1)).containsEntry(feature, 0.0));
    }

    private static List<Integer> numbers(Belligerents war, String names) {
        return names == null
                ? List.of()
                : Arrays.stream(names.split(" ", -1))
                        .map(name -> number(war, name))
                        .toList();
    }

    private static int number(Belligerents war, String name) {
        return war.evidence().candidates().stream()
                .filter(side -> war.reading().entity(side).label().endsWith(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void howOftenOneIsNamedWithATruceIsCounted() {
        Belligerents war = new EventStage(Marked.LEXICON)
                .truces(Extraction.of(
                                "Mali broke the truce. Mali and Niger kept the truce. Kenya met Niger.\n\nIt rained.\n",
                                LocalDate.of(2024, 5, 8))
                        .mentioned())
                .war();
        assertThat(war.evidence().of(number(war, "Mali"), 0))
                .containsEntry(SideFeature.NAMED_WITH_TRUCE, 1.0)
                .containsEntry(SideFeature.SPOKEN_IN, 0.5)
                .containsEntry(SideFeature.ACTING, StrictMath.log1p(2));
        assertThat(war.evidence().of(number(war, "Niger"), 0)).containsEntry(SideFeature.NAMED_WITH_TRUCE, 0.5);
        assertThat(war.evidence().of(number(war, "Kenya"), 0)).containsEntry(SideFeature.NAMED_WITH_TRUCE, 0.0);
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
