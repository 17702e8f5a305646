package org.demarche.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.evaluate.AcrossDocuments.Match;
import org.demarche.model.Document;
import org.junit.jupiter.api.Test;

class AcrossDocumentsTest {
    private static final GoldEvent TALK = event("talk", "Bako rang Moussa");
    private static final GoldEvent CHAT = event("talk", "the two spoke");
    private static final GoldEvent OTHER = event("other", "Moussa rang Bako back");
    private static final List<GoldDocument> GOLD = List.of(document("a", TALK), document("b", CHAT, OTHER));

    private static GoldEvent event(String cluster, String evidence) {
        return new GoldEvent(
                EventKind.CALL,
                Optional.of(cluster),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(evidence));
    }

    private static GoldDocument document(String id, GoldEvent... events) {
        Document text = new Document(
                id, "text", Optional.empty(), Optional.<LocalDate>empty(), Optional.empty(), Optional.empty());
        return new GoldDocument(text, List.of(), List.of(events));
    }

    @Test
    void joinedAsAnnotatedIsRight() {
        AcrossDocuments across =
                new AcrossDocuments(GOLD, List.of(new Match("a", TALK, "x"), new Match("b", CHAT, "x")));
        assertEquals(new Figure(1, 1, 1), across.figure());
        assertEquals(List.of(), across.misses());
    }

    @Test
    void namesWhatIsKeptApartAndWhatIsJoinedWrongly() {
        AcrossDocuments across = new AcrossDocuments(
                GOLD, List.of(new Match("a", TALK, "x"), new Match("b", CHAT, "y"), new Match("b", OTHER, "x")));
        assertEquals(new Figure(0, 1, 1), across.figure());
        assertEquals(
                List.of(
                        "a: Call kept apart: a 'Bako rang Moussa' and b 'the two spoke'",
                        "a: Call joined wrongly: a 'Bako rang Moussa' and b 'Moussa rang Bako back'"),
                across.misses());
    }

    @Test
    void whatWasNotFoundIsNoMistakeOfJoining() {
        AcrossDocuments across = new AcrossDocuments(GOLD, List.of(new Match("a", TALK, "x")));
        assertEquals(new Figure(0, 0, 1), across.figure());
        assertEquals(List.of(), across.misses());
    }
}
