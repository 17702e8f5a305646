package org.demarche.mention;

import java.util.Optional;
import java.util.Set;
import org.demarche.model.EntityKind;
import org.demarche.model.Sentence;

/** Reads by what other name a person goes: "Pushpa Kamal Dahal, better known as Prachanda", "X, known by the nom de guerre Y". */
final class AliasReader {
    private static final Set<String> PREPOSITIONS = Set.of("as", "by");
    private static final int BEFORE = 6;
    private static final int BEHIND = 6;

    /** Whoever goes by another name as a person does is one by that name too, whatever the name was thought to be. */
    void find(Draft draft) {
        for (Sentence sentence : draft.sentences()) {
            for (int known = 1; known + 2 < sentence.size(); known++) {
                Optional<Name> alias = person(draft, sentence, known).flatMap(p -> alias(draft, sentence, p));
                alias.filter(a -> a.kind() != EntityKind.PERSON && a.entry().isEmpty())
                        .ifPresent(a -> draft.replace(a, a.as(EntityKind.PERSON, a.origin())));
            }
        }
    }

    /** Makes one person of both names. */
    void link(Draft draft) {
        for (Sentence sentence : draft.sentences()) {
            for (int known = 1; known + 2 < sentence.size(); known++) {
                Optional<Name> person = person(draft, sentence, known);
                Optional<Cluster> kept = person.flatMap(draft::of);
                Optional<Cluster> gone = person.flatMap(p -> alias(draft, sentence, p))
                        .flatMap(draft::of)
                        .filter(c -> c.is(EntityKind.PERSON) && c.entry.isEmpty());
                if (kept.isPresent() && gone.isPresent() && gone.get() != kept.get()) {
                    draft.merge(gone.get(), kept.get());
                }
            }
        }
    }

    /** The person before "known as": only a comma, "who is" and adverbs stand between. */
    private static Optional<Name> person(Draft draft, Sentence sentence, int known) {
        boolean called = sentence.token(known).isWord("known")
                && PREPOSITIONS.contains(sentence.token(known + 1).lower());
        for (int i = known - 1; called && i >= Math.max(0, known - BEFORE); i--) {
            Optional<Name> name = draft.nameAt(sentence.index(), i);
            if (name.isPresent()) {
                return name.filter(n -> n.kind() == EntityKind.PERSON && n.size() > 1);
            }
            boolean between = Shape.isComma(sentence, i)
                    || AcronymReader.isOpening(sentence.token(i))
                    || sentence.token(i).tag().startsWith("RB")
                    || sentence.token(i).isWord("who", "is", "was");
            if (!between) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The first name behind "known as" that stands in the same breath. */
    private static Optional<Name> alias(Draft draft, Sentence sentence, Name person) {
        int known = person.to();
        while (!sentence.token(known).isWord("known")) {
            known++;
        }
        for (int i = known + 2; i < Math.min(sentence.size(), known + BEHIND); i++) {
            Optional<Name> name = draft.nameAt(sentence.index(), i);
            if (name.isPresent() || Shape.isComma(sentence, i)) {
                return name;
            }
        }
        return Optional.empty();
    }
}
