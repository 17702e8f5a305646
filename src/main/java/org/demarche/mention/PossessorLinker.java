package org.demarche.mention;

import java.util.Optional;
import org.demarche.mention.Draft.Reference;
import org.demarche.model.EntityKind;
import org.demarche.model.Sentence;

/**
 * Finds whom those serve who are told of as somebody's: "its Foreign Ministry", "his spokesman, X", "the ministry's spokesman".
 * The words before them are to be resolved.
 */
final class PossessorLinker {
    void link(Draft draft, Sentence sentence) {
        draft.descriptions(sentence.index()).forEach(description -> description
                .phrase()
                .filter(phrase -> phrase.office().represents() && !phrase.past() && !phrase.plural())
                .filter(phrase -> phrase.principal().isEmpty())
                .ifPresent(
                        phrase -> draft.of(description.name()).ifPresent(person -> owner(draft, sentence, phrase.from())
                                .flatMap(owner -> principal(phrase, owner))
                                .ifPresent(person::actFor))));
        for (Name name : draft.names(sentence.index())) {
            if (name.origin() == Name.Origin.BODY) {
                draft.of(name).ifPresent(body -> owner(draft, sentence, name.from())
                        .flatMap(PossessorLinker::state)
                        .ifPresent(body::actFor));
            }
        }
    }

    /** Whose the words are that begin at a token. */
    private static Optional<Cluster> owner(Draft draft, Sentence sentence, int from) {
        boolean pronoun = from > 0 && sentence.token(from - 1).tag().equals("PRP$");
        int end = pronoun ? from : from - 1;
        if (!pronoun && (from < 2 || !Shape.isPossessive(sentence.token(from - 1)))) {
            return Optional.empty();
        }
        return draft.references(sentence.index()).stream()
                .filter(r -> r.to() == end && r.clusters().size() == 1)
                .map((Reference r) -> r.clusters().get(0))
                .findFirst();
    }

    /** A president's spokesman speaks for the president, his foreign minister for the state. */
    private static Optional<Cluster> principal(OfficePhrase phrase, Cluster owner) {
        return owner.is(EntityKind.PERSON) && phrase.office().ofState() ? state(owner) : Optional.of(owner);
    }

    /** The state or body for which an owner acts in the end, or which it is. */
    private static Optional<Cluster> state(Cluster owner) {
        return owner.is(EntityKind.PERSON) ? owner.actsFor().flatMap(PossessorLinker::state) : Optional.of(owner);
    }
}
