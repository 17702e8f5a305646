package org.demarche.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.demarche.model.EventMention;
import org.demarche.testing.EventLines;
import org.demarche.vocab.Dip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chad said that Niger must withdraw its troops.                 | Requirement | must withdraw its troops",
                "Chad will sign only if Niger withdraws its troops.             | Condition   | Niger withdraws its troops",
                "Chad will sign, provided that Niger returns the prisoners.     | Condition   | Niger returns the prisoners",
                "Chad said that it would not talk until Niger left the town.    | Condition   | Niger left the town",
            })
    void oneDemandOfChadOnNiger(String sentence, String kind, String content) {
        Marked marked = Marked.of(sentence);
        List<EventMention> demands = marked.events(Dip.DEMAND);
        assertEquals(1, demands.size(), () -> EventLines.of(marked.extracted()));
        EventMention demand = demands.get(0);
        assertEquals(List.of("Chad"), marked.role(demand, Dip.DEMANDER));
        assertEquals(List.of("Niger"), marked.role(demand, Dip.ADDRESSEE));
        assertEquals(List.of(kind), marked.role(demand, Dip.KIND));
        assertTrue(marked.role(demand, Dip.CONTENT).get(0).endsWith(content), () -> EventLines.of(marked.extracted()));
    }

    @Test
    void whatIsOnlyToldIsNoDemand() {
        assertEquals(List.of(), Marked.of("Chad said that Niger had withdrawn.").events(Dip.DEMAND));
        assertEquals(List.of(), Marked.of("Chad must meet Niger.").events(Dip.DEMAND));
    }
}
