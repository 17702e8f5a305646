package org.demarche.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.event.DemandExtractor.Asking;
import org.demarche.model.DocumentEntity;
import org.demarche.model.Factuality;
import org.demarche.model.Span;
import org.demarche.model.Token;
import org.demarche.vocab.Dip;

/**
 * What somebody's words oblige others to: "X said that Y must Z", "has to", "ought to", "is required to", "it is time for Y to",
 * "Russia's stance is that Ukraine should". What observers think that others must do is no demand of theirs.
 */
final class Obligations {
    private static final Set<String> STRONG = Set.of("must");
    private static final Set<String> WEAK = Set.of("should", "ought");
    private static final Set<String> PASSIVE = Set.of("require", "oblige", "compel");
    private static final int REACH = 8;

    private final Reading reading;
    private final Sources sources;

    Obligations(Reading reading, Sources sources) {
        this.reading = reading;
        this.sources = sources;
    }

    List<Asking> find(Syntax tree) {
        List<Asking> result = new ArrayList<>();
        for (Token token : tree.sentence().tokens()) {
            boolean modal = token.tag().equals("MD") && token.label().equals("aux");
            if (modal && (STRONG.contains(token.lower()) || WEAK.contains(token.lower()))) {
                obligation(tree, token.index(), token.head()).ifPresent(result::add);
            } else if (isNeed(tree, token) || isRequired(tree, token)) {
                obligation(tree, token.index(), token.index()).ifPresent(result::add);
            } else if (token.lower().equals("time")) {
                timeFor(tree, token.index()).ifPresent(result::add);
            }
        }
        return result;
    }

    /** "Needs to", "has to": as good as "must"; what somebody had to do is told, not asked, outside indirect speech. */
    private static boolean isNeed(Syntax tree, Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        return token.isVerb()
                && (lemma.equals("need") || lemma.equals("have"))
                && tree.children(token.index(), "xcomp").stream().anyMatch(tree::hasTo)
                && !tree.isNegated(token.index());
    }

    /** "Is required to": somebody requires it. */
    private static boolean isRequired(Syntax tree, Token token) {
        return token.isVerb()
                && PASSIVE.contains(token.lemma().toLowerCase(Locale.ROOT))
                && tree.has(token.index(), "auxpass")
                && !tree.has(token.index(), "agent", "neg")
                && tree.children(token.index(), "xcomp").stream().anyMatch(tree::hasTo);
    }

    private Optional<Asking> obligation(Syntax tree, int modal, int verb) {
        if (verb < 0 || isAside(tree, modal, verb)) {
            return Optional.empty();
        }
        List<Integer> owners = owners(tree, modal, verb);
        if (owners.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> subjects = tree.surfaceSubjects(verb);
        List<Integer> obliged = reading.actors(tree, subjects);
        boolean weak = WEAK.contains(tree.token(modal).lower());
        boolean bySomebody = !obliged.isEmpty() || tree.isPassive(verb);
        boolean firstPerson = subjects.stream().map(tree::token).anyMatch(Speakers::isFirstPerson);
        boolean nobody = subjects.isEmpty() && !tree.has(verb, "expl");
        if (nobody || firstPerson || (weak && !bySomebody)) {
            return Optional.empty();
        }
        int[] phrase = tree.phrase(verb);
        int from = subjects.stream()
                .map(s -> tree.phrase(s)[0])
                .min(Integer::compare)
                .orElse(phrase[0]);
        return Optional.of(asking(
                tree.sentence().span(Math.min(phrase[0], Math.min(from, modal)), phrase[1]), owners, obliged, weak));
    }

    /** "It is time for Russia to withdraw." */
    private Optional<Asking> timeFor(Syntax tree, int time) {
        Token noun = tree.token(time);
        boolean predicate = noun.label().equals("attr") && noun.head() >= 0;
        if (!predicate || tree.has(noun.head(), "neg")) {
            return Optional.empty();
        }
        for (int verb : tree.children(time, "relcl", "acl", "xcomp", "advcl")) {
            List<Integer> obliged = reading.actors(tree, tree.children(verb, "nsubj", "nsubjpass"));
            List<Integer> owners = owners(tree, verb, verb);
            if (tree.hasTo(verb) && !obliged.isEmpty() && !owners.isEmpty()) {
                return Optional.of(asking(tree.phraseSpan(verb), owners, obliged, true));
            }
        }
        return Optional.empty();
    }

    private Asking asking(Span words, List<Integer> owners, List<Integer> obliged, boolean weak) {
        Set<Integer> addressees = new LinkedHashSet<>(obliged);
        owners.forEach(addressees::remove);
        return new Asking(
                new LinkedHashSet<>(owners),
                addressees,
                Wording.clause(reading.text(), words),
                List.of(),
                weak ? Dip.APPEAL : Dip.REQUIREMENT,
                words,
                new Roles(),
                List.of(),
                Factuality.ACTUAL,
                weak ? 0.6 : 0.75);
    }

    /** Whether the obligation is only mentioned: in a relative clause, a question, a condition, or as a guess about the past. */
    private static boolean isAside(Syntax tree, int modal, int verb) {
        Token word = tree.token(verb);
        boolean relative = word.label().equals("relcl") || word.label().equals("acl");
        boolean past = tree.children(verb, "aux").stream()
                .anyMatch(a -> a > modal && tree.token(a).lower().equals("have"));
        boolean conditional = tree.children(verb, "mark", "advmod").stream()
                .map(m -> tree.token(m).lower())
                .anyMatch(m -> m.equals("if") || m.equals("whether") || m.equals("why") || m.equals("how"));
        boolean asked =
                tree.children(verb).stream().anyMatch(c -> tree.token(c).tag().startsWith("W"));
        boolean question = tree.token(tree.size() - 1).form().equals("?");
        for (int i = Math.max(0, modal - REACH); i < modal && !asked; i++) {
            // "He knows what he has to do": the tree often hangs "what" elsewhere.
            asked = tree.token(i).tag().equals("WP")
                    && tree.token(i).head() >= i
                    && !tree.token(i).label().equals("nsubj");
        }
        return relative || past || conditional || asked || question;
    }

    /** Who obliges: the owner of the position that the clause states, else the one whose words hold it. */
    private List<Integer> owners(Syntax tree, int modal, int verb) {
        Token word = tree.token(verb);
        if ((word.label().equals("ccomp") || word.label().equals("attr")) && word.head() >= 0) {
            for (int subject : tree.children(word.head(), "nsubj")) {
                if (reading.lexicon()
                        .words("position")
                        .contains(tree.token(subject).lemma().toLowerCase(Locale.ROOT))) {
                    List<Integer> principals = reading.principals(tree, subject);
                    if (!principals.isEmpty()) {
                        return principals;
                    }
                }
            }
        }
        return sources.around(tree.token(modal).span()).stream()
                .findFirst()
                .map(Report::speakers)
                .filter(s -> s.stream().noneMatch(this::isObserver))
                .orElse(List.of());
    }

    /** Whether an entity watches rather than acts: an analyst, a professor, a correspondent. */
    private boolean isObserver(int id) {
        DocumentEntity entity = reading.entity(id);
        Set<String> observers = reading.lexicon().words("observer");
        List<String> names = new ArrayList<>(entity.roles());
        names.addAll(entity.names());
        names.add(entity.label());
        return names.stream().map(n -> n.toLowerCase(Locale.ROOT)).anyMatch(n -> observers.stream()
                .anyMatch(o -> (" " + n + " ").contains(" " + o + " ")));
    }
}
