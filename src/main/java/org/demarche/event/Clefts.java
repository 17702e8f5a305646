package org.demarche.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.Span;
import org.demarche.model.Token;
import org.demarche.vocab.Dip;

/** Demands told by "what we want is …", "all that they ask for is …", "what is needed is …". */
final class Clefts {
    private static final int REACH = 7;

    private final Reading reading;
    private final Demanders demanders;
    private final Addressees addressees;
    private final Sources sources;

    Clefts(Reading reading, Demanders demanders, Addressees addressees, Sources sources) {
        this.reading = reading;
        this.demanders = demanders;
        this.addressees = addressees;
        this.sources = sources;
    }

    List<Asking> find(Syntax tree) {
        List<Asking> result = new ArrayList<>();
        for (int i = 0; i < tree.size() - 2; i++) {
            if (tree.token(i).isWord("what", "all")) {
                asking(tree, i).ifPresent(result::add);
            }
        }
        return result;
    }

    private Optional<Asking> asking(Syntax tree, int from) {
        int wanting = verb(tree, from);
        int be = wanting < 0 ? -1 : copula(tree, wanting);
        boolean open = tree.token(tree.size() - 1).form().equals("?");
        if (be < 0 || open || tree.isNegated(wanting) || tree.isNegated(be)) {
            return Optional.empty();
        }
        Optional<Integer> wanted =
                tree.children(be, "attr", "ccomp").stream().filter(w -> w > be).findFirst();
        Set<Integer> asking = who(tree, wanting);
        if (wanted.isEmpty() || asking.isEmpty()) {
            return Optional.empty();
        }
        Set<Integer> asked = new LinkedHashSet<>(addressees.acting(tree, wanted.get(), asking));
        asked.removeAll(asking);
        Span words = tree.phraseSpan(wanted.get());
        return Optional.of(Asking.told(
                asking,
                asked,
                Wording.clause(reading.text(), words),
                reading.isOf("wanting", tree.token(wanting)) ? Dip.REQUIREMENT : Dip.APPEAL,
                tree.sentence().span(from, be + 1).cover(words),
                0.7));
    }

    /** Whoever wants it; what is needed is asked for by whoever says so. */
    private Set<Integer> who(Syntax tree, int verb) {
        Set<Integer> wanting = reading.isOf("wanting", tree.token(verb))
                ? demanders.of(tree, tree.surfaceSubjects(verb))
                : new LinkedHashSet<>();
        if (wanting.isEmpty() && !tree.isPassive(verb) && reading.isOf("wanting", tree.token(verb))) {
            return Set.of();
        }
        return wanting.isEmpty()
                ? sources.around(tree.token(verb).span()).stream()
                        .findFirst()
                        .map(Report::speakers)
                        .filter(s -> s.stream().noneMatch(demanders::isObserver))
                        .map(Set::copyOf)
                        .orElse(Set.of())
                : wanting;
    }

    private int verb(Syntax tree, int from) {
        for (int i = from + 1; i < Math.min(tree.size(), from + REACH); i++) {
            Token token = tree.token(i);
            if (token.isVerb() && (reading.isOf("wanting", tree.token(i)) || reading.isOf("needing", tree.token(i)))) {
                return tree.has(i, "nsubj", "nsubjpass") ? i : -1;
            }
            if (token.isTagged(",", ":") || (token.isVerb() && !token.label().startsWith("aux"))) {
                return -1;
            }
        }
        return -1;
    }

    private static int copula(Syntax tree, int verb) {
        for (int i = verb + 1; i < Math.min(tree.size(), verb + REACH); i++) {
            if (tree.token(i).isWord("is", "was", "'s")) {
                return i;
            }
            if (tree.token(i).isVerb()) {
                return -1;
            }
        }
        return -1;
    }
}
