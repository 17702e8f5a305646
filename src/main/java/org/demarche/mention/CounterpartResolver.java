package org.demarche.mention;

import java.util.List;
import java.util.Optional;
import org.demarche.mention.Draft.Reference;
import org.demarche.model.EntityKind;
import org.demarche.model.EntityMention.Form;
import org.demarche.model.Sentence;

/** Resolves those who hold the same office elsewhere: "his Egyptian counterpart", "her counterparts from Egypt and Jordan". */
final class CounterpartResolver {
    /** "His counterparts from Egypt and Jordan": the states, as the report does not name them; whether the words say which. */
    boolean several(Draft draft, Sentence sentence, int at) {
        List<Cluster> states = GroupResolver.ownersAfter(draft, sentence, at);
        if (states.size() > 1) {
            draft.refer(sentence.index(), at, at + 1, Form.NOMINAL, states);
        }
        return states.size() > 1;
    }

    /** "His Egyptian counterpart" holds the office of the sentence's subject for Egypt. */
    void resolve(Draft draft, Discourse discourse, Sentence sentence, int at) {
        Optional<Reference> country = draft.references(sentence.index()).stream()
                .filter(r -> r.to() == at && r.clusters().size() == 1)
                .findFirst();
        if (country.isEmpty()) {
            return;
        }
        Cluster state = country.get().clusters().get(0);
        int from = country.get().from();
        if (from > 0 && sentence.token(from - 1).isWord("its")) {
            // "The Qatari ministry …. Its Egyptian counterpart": a body, by which its state acts.
            draft.refer(sentence.index(), at, at + 1, Form.NOMINAL, List.of(state));
            return;
        }
        Optional<Cluster> self = discourse.in(sentence.index(), at).stream()
                .filter(discourse::isSubject)
                .map(r -> r.clusters().get(0))
                .filter(c -> c.is(EntityKind.PERSON))
                .reduce((a, b) -> b)
                .or(() -> lastPerson(discourse, sentence, at));
        Optional<Cluster> named = draft.nameAt(
                        sentence.index(),
                        Math.min(sentence.size() - 1, Shape.isComma(sentence, at + 1) ? at + 2 : at + 1))
                .filter(n -> n.kind() == EntityKind.PERSON)
                .flatMap(draft::of);
        List<Cluster> fitting = draft.clusters().stream()
                .filter(c -> c.is(EntityKind.PERSON) && c.belongsTo(state))
                .filter(c -> self.isPresent() && c.offices.stream().anyMatch(self.get().offices::contains))
                .toList();
        named.or(() -> fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty())
                .ifPresent(person -> {
                    person.actFor(state);
                    self.ifPresent(other -> person.offices.addAll(other.offices));
                    draft.refer(sentence.index(), at, at + 1, Form.NOMINAL, List.of(person));
                });
    }

    /** "A call between X and her counterpart": whoever was named last before it. */
    private static Optional<Cluster> lastPerson(Discourse discourse, Sentence sentence, int at) {
        return discourse.in(sentence.index(), at).stream()
                .map(r -> r.clusters().get(0))
                .filter(c -> c.is(EntityKind.PERSON))
                .reduce((a, b) -> b);
    }
}
