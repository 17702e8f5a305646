package org.demarche.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.demarche.model.EventMention;
import org.demarche.testing.EventLines;
import org.demarche.vocab.Dip;
import org.junit.jupiter.api.Test;

class SourcesTest {
    private static List<String> sourcesOfTruce(String sentence) {
        Marked marked = Marked.of(sentence);
        List<EventMention> truces = marked.events(Dip.CEASEFIRE);
        assertEquals(1, truces.size(), () -> EventLines.of(marked.extracted()));
        return marked.labels(truces.get(0).accounts().get(0).accordingTo());
    }

    @Test
    void whatTheOutletTellsHasNoSource() {
        assertEquals(List.of(), sourcesOfTruce("Qatar proposed a truce between Chad and Niger."));
    }

    @Test
    void whatSomebodySaysIsByThem() {
        assertEquals(List.of("Chad"), sourcesOfTruce("Chad said that Qatar had proposed a truce."));
    }

    @Test
    void accordingToNamesASpeaker() {
        Marked marked = Marked.of("According to Chad, Niger attacked the town.");
        EventMention statement = marked.events(Dip.STATEMENT).get(0);
        assertEquals(List.of("Chad"), marked.role(statement, Dip.SPEAKER));
    }

    @Test
    void theInnerReportIsByTheOuterSpeaker() {
        Marked marked = Marked.of("Chad said that Qatar had confirmed that Niger attacked the town.");
        EventMention inner = marked.events(Dip.STATEMENT).stream()
                .filter(e -> marked.role(e, Dip.SPEAKER).equals(List.of("Qatar")))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("Chad"), marked.labels(inner.accounts().get(0).accordingTo()));
    }
}
