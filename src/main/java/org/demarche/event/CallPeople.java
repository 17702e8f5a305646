package org.demarche.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.model.DocumentEntity;
import org.demarche.model.EntityKind;
import org.demarche.model.Token;

/** Who is meant by the words for those who take part in a call. */
final class CallPeople {
    private static final Set<String> LEADERS = Set.of("president of", "prime minister of", "leader of", "king of");

    private final Reading reading;

    CallPeople(Reading reading) {
        this.reading = reading;
    }

    /** Who is meant; for an office whose holder the text does not name, the state that it serves. */
    List<Integer> of(Syntax tree, List<Integer> all) {
        List<Integer> vague = all.stream().filter(h -> isOfUnnamed(tree, h)).toList();
        List<Integer> heads = all.stream()
                .filter(h -> !tells(tree, h))
                .filter(h -> !vague.contains(h)
                        || (all.size() - vague.size() < 2
                                && reading.actors(tree, List.of(h)).size() < 2))
                .toList();
        List<Integer> named = heads.stream()
                .flatMap(h -> reading.actors(tree, List.of(h)).stream().map(a -> holder(tree, h, a)))
                .distinct()
                .toList();
        Set<Integer> result = new LinkedHashSet<>(named);
        heads.stream()
                .filter(h -> isOffice(tree.token(h))
                        && !isFormer(tree, h)
                        && reading.actors(tree, List.of(h)).isEmpty())
                .flatMap(h -> reading.principals(tree, h).stream()
                        .filter(principal -> !reading.isPerson(principal))
                        .map(principal -> holder(tree, h, principal)))
                .filter(state -> named.stream().noneMatch(n -> reading.actsFor(n, state)))
                .forEach(result::add);
        return List.copyOf(result);
    }

    /** "Both prime ministers": for a state the only one whom the text, even later, calls its holder of that office. */
    private int holder(Syntax tree, int office, int state) {
        if (!isOffice(tree.token(office)) || reading.entity(state).kind() != EntityKind.COUNTRY) {
            return state;
        }
        String noun = tree.token(office).lemma().toLowerCase(Locale.ROOT);
        boolean qualified = office > 0 && tree.token(office - 1).isWord("prime", "foreign", "crown");
        return holder(state, qualified ? tree.token(office - 1).lower() + " " + noun : noun);
    }

    /** The only one of a state of whom the text tells that office, or any of those who speak over a line for a leader; else the state. */
    int holder(int state, String office) {
        List<Integer> holders = reading.document().entities().stream()
                .map(DocumentEntity::id)
                .filter(id -> reading.isPerson(id) && reading.actsFor(id, state))
                .filter(id -> reading.entity(id).roles().stream()
                        .map(r -> r.toLowerCase(Locale.ROOT))
                        .anyMatch(r -> office.equals("leader")
                                ? LEADERS.stream().anyMatch(r::startsWith)
                                : r.equals(office) || r.startsWith(office + " of ")))
                .toList();
        return holders.size() == 1 ? holders.get(0) : state;
    }

    /** "Spoke to X and to officials in Egypt", "with Israeli and Egyptian officials": nobody in particular. */
    boolean isOfUnnamed(Syntax tree, int head) {
        Token noun = tree.token(head);
        List<Integer> named = persons(tree, List.of(head));
        return named.isEmpty()
                && noun.tag().equals("NNS")
                && reading.lexicon().words("staff").contains(noun.lemma().toLowerCase(Locale.ROOT));
    }

    /** "Spoke with X, the press service of the president reports": the tagger takes the last word for a noun. */
    private boolean tells(Syntax tree, int head) {
        int last = tree.size() - (tree.token(tree.size() - 1).isTagged(".") ? 2 : 1);
        int comma = head;
        while (comma > 0 && !tree.token(comma).isTagged(",", "CC")) {
            comma--;
        }
        return last > head
                && comma > 0
                && tree.token(comma).form().equals(",")
                && reading.isSaying(tree.token(last))
                && tree.sentence().tokens().subList(head + 1, last).stream().noneMatch(t -> t.isTagged(",", "CC"));
    }

    /** "The former Nigerian president" does not take part for Nigeria. */
    private static boolean isFormer(Syntax tree, int office) {
        return tree.children(office, "amod", "nmod", "compound").stream()
                .anyMatch(m -> tree.token(m).isWord("former", "ex", "late", "ousted", "deposed"));
    }

    boolean isOffice(Token noun) {
        String lemma = noun.lemma().toLowerCase(Locale.ROOT);
        return noun.isNoun()
                && (reading.lexicon().words("dignitary").contains(lemma)
                        || reading.lexicon().words("by-rank").contains(lemma));
    }

    boolean isPerson(Syntax tree, int head) {
        return !persons(tree, List.of(head)).isEmpty();
    }

    List<Integer> persons(Syntax tree, List<Integer> heads) {
        return reading.actors(tree, heads).stream().filter(reading::isPerson).toList();
    }
}
