package org.demarche.mention;

import java.util.List;
import java.util.Optional;
import org.demarche.knowledge.Titles;
import org.demarche.knowledge.Titles.Mark;
import org.demarche.mention.Draft.Reference;
import org.demarche.model.EntityKind;
import org.demarche.model.EntityMention.Form;
import org.demarche.model.Sentence;

/** Resolves those who hold the same office elsewhere: "his Egyptian counterpart", "her counterparts from Egypt and Jordan". */
final class CounterpartResolver {
    private final Titles titles;

    CounterpartResolver(Titles titles) {
        this.titles = titles;
    }

    /** Whether the words that end here are for such a person, or for several; if so they are resolved where that is clear. */
    boolean resolve(Draft draft, Discourse discourse, Sentence sentence, int at) {
        boolean pair = at > 0 && titles.is(Mark.PEER, Shape.words(sentence, at - 1, at + 1));
        if (!pair && !titles.is(Mark.PEER, sentence.token(at).form())) {
            return false;
        }
        int from = pair ? at - 1 : at;
        boolean many = sentence.token(at).isTagged("NNS", "NNPS");
        if (!many) {
            one(draft, discourse, sentence, from, at);
        }
        return !many || several(draft, discourse, sentence, from, at);
    }

    /** "His Armenian and Azeri counterparts", "his counterparts from Egypt and Jordan": whoever is known, else the states. */
    private static boolean several(Draft draft, Discourse discourse, Sentence sentence, int from, int at) {
        List<Cluster> before = GroupResolver.ownersBefore(draft, sentence, from);
        List<Cluster> states = before.isEmpty() ? GroupResolver.ownersAfter(draft, sentence, at) : before;
        if (states.size() < 2) {
            return false;
        }
        Optional<Cluster> self = holder(discourse, sentence, at);
        List<Cluster> peers = NamesOfGroup.of(draft, sentence, at, states).orElseGet(() -> states.stream()
                .map(state -> known(draft, self, state).orElse(state))
                .toList());
        draft.refer(sentence.index(), from, at + 1, Form.NOMINAL, peers);
        return true;
    }

    /** "His Egyptian counterpart" holds the office of the sentence's subject for Egypt. */
    private static void one(Draft draft, Discourse discourse, Sentence sentence, int start, int at) {
        Optional<Reference> country = draft.references(sentence.index()).stream()
                .filter(r -> r.to() == start && r.clusters().size() == 1)
                .findFirst();
        if (country.isEmpty()) {
            return;
        }
        Cluster state = country.get().clusters().get(0);
        int from = country.get().from();
        if (from > 0 && sentence.token(from - 1).isWord("its")) {
            // "The Qatari ministry …. Its Egyptian counterpart": a body, by which its state acts.
            draft.refer(sentence.index(), start, at + 1, Form.NOMINAL, List.of(state));
            return;
        }
        Optional<Cluster> self = holder(discourse, sentence, at);
        Optional<Cluster> named = draft.nameAt(
                        sentence.index(),
                        Math.min(sentence.size() - 1, Shape.isComma(sentence, at + 1) ? at + 2 : at + 1))
                .filter(n -> n.kind() == EntityKind.PERSON)
                .flatMap(draft::of);
        named.or(() -> known(draft, self, state)).ifPresent(person -> {
            person.actFor(state);
            self.ifPresent(person::peerOf);
            draft.refer(sentence.index(), start, at + 1, Form.NOMINAL, List.of(person));
        });
    }

    /** The only one who is known to hold an office of this person for the state. */
    private static Optional<Cluster> known(Draft draft, Optional<Cluster> self, Cluster state) {
        List<Cluster> fitting = draft.clusters().stream()
                .filter(c -> c.is(EntityKind.PERSON) && c.belongsTo(state))
                .filter(c -> self.isPresent() && c.offices.stream().anyMatch(self.get().offices::contains))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** Whose counterpart it is: the subject before; "a call between X and her counterpart": else whoever was named last. */
    private static Optional<Cluster> holder(Discourse discourse, Sentence sentence, int at) {
        return discourse.in(sentence.index(), at).stream()
                .filter(discourse::isSubject)
                .map(r -> r.clusters().get(0))
                .filter(c -> c.is(EntityKind.PERSON))
                .reduce((a, b) -> b)
                .or(() -> lastPerson(discourse, sentence, at));
    }

    private static Optional<Cluster> lastPerson(Discourse discourse, Sentence sentence, int at) {
        return discourse.in(sentence.index(), at).stream()
                .map(r -> r.clusters().get(0))
                .filter(c -> c.is(EntityKind.PERSON))
                .reduce((a, b) -> b);
    }
}
