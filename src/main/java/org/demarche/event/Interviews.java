package org.demarche.event;

import org.demarche.model.EntityKind;

/** Tells talks with newspapers and broadcasters from calls of people and states. */
final class Interviews {
    private final Reading reading;

    Interviews(Reading reading) {
        this.reading = reading;
    }

    /** "Speaking to CNBC", "spoke to the BBC" is an interview. */
    boolean isOfPeopleAndStates(CallTelling telling) {
        return telling.participants().stream().noneMatch(p -> reading.entity(p).kind() == EntityKind.ORGANIZATION);
    }

    /** "Speaking to AP by phone": a body is spoken with, and a newspaper spoken to. */
    boolean are(Syntax tree, CallTelling telling) {
        return reading.mentions(tree.sentence().index()).stream()
                .filter(m -> telling.evidence().contains(m.span()))
                .filter(m -> m.entities().stream()
                        .anyMatch(e -> telling.participants().contains(e)
                                && reading.entity(e).kind() == EntityKind.ORGANIZATION
                                && reading.entity(e).actsFor().isEmpty()))
                .map(m -> m.from() > 1 && tree.token(m.from() - 1).isWord("the") ? m.from() - 2 : m.from() - 1)
                .anyMatch(before -> before > 0
                        && tree.token(before).isWord("to")
                        && tree.token(before - 1).isWord("speaking", "spoke", "spoken", "talking", "talked"));
    }
}
