package org.demarche.mention;

import java.util.Optional;
import org.demarche.knowledge.GazetteerEntry.Trait;
import org.demarche.model.EntityKind;
import org.demarche.model.Sentence;
import org.demarche.model.Token;

/** People act for the bodies that the text calls theirs: "Haftar's Libyan National Army", "Haftar, whose self-styled army". */
final class FollowingLinker {
    private static final int LONGEST = 3;

    void link(Draft draft) {
        for (Name body : draft.names()) {
            draft.of(body)
                    .filter(c -> c.is(EntityKind.ORGANIZATION))
                    .filter(c -> !Discourse.is(c, Trait.NEWS_OUTLET) && !Discourse.is(c, Trait.PLATFORM))
                    .ifPresent(c -> owner(draft, body).ifPresent(person -> person.actFor(c)));
        }
    }

    private static Optional<Cluster> owner(Draft draft, Name body) {
        Sentence sentence = draft.sentence(body.sentence());
        int at = body.from() - 1;
        while (at > 0
                && body.from() - at <= LONGEST
                && sentence.token(at).isTagged("JJ*", "VBN", "VBG", "NN")
                && !Shape.isPossessive(sentence.token(at))) {
            at--;
        }
        if (at < 1) {
            return Optional.empty();
        }
        Token before = sentence.token(at);
        int end = Shape.isPossessive(before)
                ? at - 1
                : before.isWord("whose") ? (Shape.isComma(sentence, at - 1) ? at - 2 : at - 1) : -1;
        return end < 0
                ? Optional.empty()
                : draft.nameAt(sentence.index(), end).flatMap(draft::of).filter(c -> c.is(EntityKind.PERSON));
    }
}
