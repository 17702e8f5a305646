package org.demarche.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.mention.Draft.Reference;
import org.demarche.model.EntityKind;
import org.demarche.model.Sentence;

/** Finds the names that stand beside a noun for several people: "the two presidents, X and Y", "X and Y, the Kenyan and Rwandan leaders,". */
final class NamesOfGroup {
    private NamesOfGroup() {}

    /** "His Armenian and Azeri counterparts, X and Y": in the order of the states, for which they then act. */
    static Optional<List<Cluster>> of(Draft draft, Sentence sentence, int at, List<Cluster> states) {
        int end = at + 1;
        for (Reference state : draft.references(sentence.index())) {
            boolean behind = state.from() > at && states.containsAll(state.clusters()) && state.from() <= end + 3;
            end = behind ? state.to() : end;
        }
        int last = end;
        Optional<List<Cluster>> named = behind(draft, sentence, end - 1)
                .or(() -> before(draft, sentence, at, last))
                .filter(p -> p.size() == states.size());
        for (int i = 0; named.isPresent() && i < states.size(); i++) {
            named.get().get(i).actFor(states.get(i));
        }
        return named;
    }

    /** "The two prime ministers, X and Y, spoke". */
    static Optional<List<Cluster>> behind(Draft draft, Sentence sentence, int at) {
        List<Cluster> people = new ArrayList<>();
        int i = at + 2;
        boolean apposed = Shape.isComma(sentence, at + 1);
        while (apposed && i < sentence.size() && sentence.token(i).isTagged("NN*", "JJ*", "CC", "POS")) {
            Optional<Name> name = draft.nameAt(sentence.index(), i);
            name.filter(n -> n.kind() == EntityKind.PERSON).flatMap(draft::of).ifPresent(people::add);
            i = name.map(Name::to).orElse(i + 1);
        }
        return people.size() == 2 ? Optional.of(people) : Optional.empty();
    }

    /**
     * "X and Y, the Kenyan and Rwandan presidents, spoke".
     *
     * @param end where the words for the group end, those for the states included
     */
    private static Optional<List<Cluster>> before(Draft draft, Sentence sentence, int at, int end) {
        int comma = at - 1;
        while (comma > 0 && sentence.token(comma).isTagged("NN*", "JJ*", "CC", "POS", "DT")) {
            comma--;
        }
        boolean apposed = Shape.isComma(sentence, comma)
                && Shape.isAt(sentence, comma + 1, "the")
                && (Shape.isComma(sentence, end) || end == sentence.size() - 1);
        Optional<Name> second = apposed ? personEnding(draft, sentence, comma) : Optional.empty();
        Optional<Name> first = second.filter(name -> Shape.isAt(sentence, name.from() - 1, "and"))
                .flatMap(name -> personEnding(draft, sentence, name.from() - 1));
        return first.flatMap(draft::of).flatMap(x -> second.flatMap(draft::of).map(y -> List.of(x, y)));
    }

    private static Optional<Name> personEnding(Draft draft, Sentence sentence, int end) {
        return end < 1
                ? Optional.empty()
                : draft.nameAt(sentence.index(), end - 1)
                        .filter(name -> name.kind() == EntityKind.PERSON && name.to() == end);
    }
}
