package org.demarche.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.model.Token;
import org.demarche.testing.Extraction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who in a document can be a side, how often it speaks of each, and which state is meant where none is named. */
@Tag("models")
class SidesTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 8);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The militant group Boko Haram fired. | Boko Haram
            They met the militant group Hamas. | Hamas
            Militants, among them Boko Haram, fired. |
            Boko Haram rebels fired. | Boko Haram
            Boko Haram spoke and rebels fired. |
            Boko Haram fired on Boko Haram. |
            Rebels met the large and old Boko Haram. |
            The rebels met Boko Haram. |
            They met Boko Haram |
            Hail the militant group, Boko Haram, again. | Boko Haram
            They met the armed group Hamas. | Hamas
            Boko Haram (BH) rebels fired. | Boko Haram
            Boko Haram (known to rebels) fired. |
            The Kachin Independence Army fired. | Kachin Independence Army
            The Army fired. The army of Sudan left. |
            The Armed Forces fired. |
            The rebel leader, Joseph Kony, spoke. |
            """)
    void areArmed(String text, String bodies) {
        Case told = Case.of(text);
        assertThat(told.labels(told.sides.armed())).isEqualTo(bodies == null ? "" : bodies);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Fighters of Joseph Kony spoke. |
            Joseph Kony's fighters spoke. | Joseph Kony
            Joseph Kony's brother spoke. |
            Rebel leader Joseph Kony spoke. | Joseph Kony
            Joseph Kony spoke. |
            President Paul Kagame of Rwanda counted Kagame's troops. | Rwanda
            Guinea's foreign minister, Moussa Faki, spoke. | Guinea
            The spokesman of Kenya's Defence Ministry, Moussa Faki, spoke. | Kenya
            The Supreme Court and the United Nations spoke. |
            """)
    void areParties(String text, String parties) {
        Case told = Case.of(text);
        assertThat(told.reading.document().mentions().stream()
                        .flatMap(m -> told.sides.parties(m.entities()).stream())
                        .distinct()
                        .map(told::label)
                        .collect(Collectors.joining(", ")))
                .isEqualTo(parties == null ? "" : parties);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Tamil Tigers, a rebel group, fired. The Tigers left. | Tigers | Tamil Tigers
            The Lion Congress met. The Congress left. | Congress |
            The rebel Tamil Tigers fired. The Lions left. | Lions |
            The Lion Liberation Front fired. The Front left. | Front | Lion Liberation Front
            The Lion Liberation Front and the Cobra Liberation Front fired. The Front left. | Front |
            The Lion Liberation Front fired. The front line moved. | line |
            The Cobra Liberation Front fired on the Lion Museum. The Lions left. | Lions |
            The Lion Liberation Front fired on Lions. | Lions | Lion Liberation Front
            """)
    void areCalledShort(String text, String word, String body) {
        Case told = Case.of(text);
        assertThat(told.sides.shortened(told.last(word)).map(told::label)).isEqualTo(Optional.ofNullable(body));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Liberia's government left. Guinea spoke. | Liberia
            The government of Liberia left. Guinea spoke. Guinea left. Guinea came. |
            Guinea spoke. Guinea left. Guinea came. Guinea's army slept. | Guinea
            Liberia's army left. Malian troops came. |
            Liberia's army left. Liberian soldiers slept. Malian troops came. | Liberia
            War in Liberia // Guinea spoke. Guinea came. | Liberia
            War in Liberia // Guinea's army slept. |
            War in Liberia // Liberia's army slept. | Liberia
            It rained. // Guinea spoke. |
            It rained. // Guinea's army slept. | Guinea
            """)
    void areAtHome(String text, String state) {
        Case told = Case.of(text);
        assertThat(told.sides.home().map(told::label)).isEqualTo(Optional.ofNullable(state));
    }

    /** The state that the last sentence means, where another state is out of the question. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Guinea spoke. It rained. | | Guinea
            Guinea spoke. It rained. | Guinea |
            Guinea spoke. Mali spoke. It rained. | |
            Guinea spoke. Guinea left. Mali went. It rained. | | Guinea
            Guinea spoke. Guinea left. Guinea came. Mali went. Mali came. It rained. | |
            Guinea spoke. Mali spoke. | | Mali
            Guinea spoke. Mali spoke. | Mali | Guinea
            Guinea's army left. It rained on Mali. | | Guinea
            Guinea's army left. Mali spoke. Mali left. It rained. | | Guinea
            Guinea spoke. // Mali spoke. // It rained. | |
            Guinea's army left. Guinean troops came. Malian troops came. It rained. | | Guinea
            Guinea's army left. Guinean troops came. Malian troops came. Malian soldiers ate. Malian soldiers slept. It rained. | |
            Guinea's army left. Guinean troops came. Malian troops came. It rained. | Guinea | Mali
            Guinea's army left. Mali spoke. Mali left. Mali came. Mali went. It rained on Mali. | | Mali
            War in Liberia // Guinea spoke. It rained. | | Liberia
            War in Liberia // Guinea spoke. It rained. | Liberia | Guinea
            Talks in Liberia and Togo // Guinea spoke. Guinea came. It rained. | | Guinea
            Long day of talks // Guinea spoke at length of the war. // Liberia // Mali and Togo met. | | Liberia
            Long day of talks // Guinea spoke at length of the war. // Liberia // Mali and Togo met. | Liberia |
            Long day of talks // Mali and Togo spoke at length of the war. // Liberia // Mali and Togo met. Mali and Togo left. | Liberia |
            """)
    void areMeant(String text, String other, String state) {
        Case told = Case.of(text);
        List<Syntax> trees = told.reading.trees();
        Set<Integer> others = other == null ? Set.of() : Set.of(told.entity(other));
        assertThat(told.sides.state(trees.get(trees.size() - 1), others).map(told::label))
                .isEqualTo(Optional.ofNullable(state));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Guinea spoke. Guinea left. Mali went. | Guinea
            Guinea spoke. Mali went. |
            Mali spoke. Guinea spoke. Guinea left. Joseph Kony ate. Kony slept. Kony spoke. | Guinea
            War in Liberia // Guinea spoke. Guinea left. | Liberia
            Guinea spoke. Guinea left. Malian troops came. | Mali
            """)
    void areNamedMost(String text, String state) {
        Case told = Case.of(text);
        assertThat(told.sides.state(Set.of()).map(told::label)).isEqualTo(Optional.ofNullable(state));
    }

    @Test
    void areCounted() {
        Case told = Case.of("Guinea's army left. It rained. // Guinea's foreign minister, Moussa Faki, spoke to Mali.");
        int guinea = told.entity("Guinea");
        assertThat(told.sides.spoken(guinea)).isEqualTo(5);
        assertThat(told.sides.ruling(guinea)).isEqualTo(1);
        assertThat(told.sides.ruling(told.entity("Mali"))).isZero();
        assertThat(told.sides.blocks(guinea)).containsExactly(0, 1);
        assertThat(told.sides.blocks(told.entity("Mali"))).containsExactly(1);
    }

    private record Case(Reading reading, Sides sides) {
        static Case of(String text) {
            String paragraphs = String.join("\n\n", Arrays.asList(text.split(" // ")));
            Reading reading = new Reading(Extraction.of(paragraphs + "\n", DAY).mentioned(), Marked.LEXICON);
            return new Case(reading, new Sides(reading));
        }

        int entity(String label) {
            return reading.document().entities().stream()
                    .filter(e -> e.label().equals(label))
                    .findFirst()
                    .orElseThrow()
                    .id();
        }

        Token last(String word) {
            return reading.trees().stream()
                    .flatMap(t -> t.sentence().tokens().stream())
                    .filter(t -> t.form().equals(word))
                    .reduce((a, b) -> b)
                    .orElseThrow();
        }

        String label(int entity) {
            return reading.entity(entity).label();
        }

        String labels(Collection<Integer> entities) {
            return entities.stream().map(this::label).sorted().collect(Collectors.joining(", "));
        }
    }
}
