package org.demarche.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
    private static final Set<String> EVERYBODY = Set.of("community", "world");
    private static final Set<String> GUESSES = Set.of("may", "might", "could");
    private static final int REACH = 8;

    private final Reading reading;
    private final Sources sources;
    private final Demanders demanders;
    private final Addressees addressees;

    Obligations(Reading reading, Sources sources, Demanders demanders, Addressees addressees) {
        this.reading = reading;
        this.demanders = demanders;
        this.sources = sources;
        this.addressees = addressees;
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
            } else if (token.lower().equals("up")) {
                upTo(tree, token.index()).ifPresent(result::add);
            } else if (reading.lexicon().words("needful").contains(token.lower())) {
                needful(tree, token.index()).ifPresent(result::add);
            }
        }
        return result;
    }

    /** "Needs to", "has to": as good as "must"; what somebody had to do is told, not asked, outside indirect speech. */
    private boolean isNeed(Syntax tree, Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        return token.isVerb()
                && (lemma.equals("need") || lemma.equals("have"))
                && tree.children(token.index(), "xcomp").stream().anyMatch(tree::hasTo)
                && !tree.isNegated(token.index())
                && !isGuess(tree, token.index())
                && !(token.tag().equals("VBD") && isTold(tree, token.index()));
    }

    private static boolean isForetold(Syntax tree, int verb) {
        return tree.children(verb, "aux").stream().anyMatch(a -> tree.token(a).isWord("will", "'ll"));
    }

    /** "May need to", "might have to": what is only possible is asked of nobody. */
    private static boolean isGuess(Syntax tree, int verb) {
        return tree.children(verb, "aux").stream()
                .anyMatch(a -> GUESSES.contains(tree.token(a).lower()));
    }

    /** "He denied it, and the president had to resign": the text goes on in its own words. */
    private boolean isTold(Syntax tree, int verb) {
        int first = verb;
        while (tree.token(first).label().equals("conj") && tree.token(first).head() >= 0) {
            first = tree.token(first).head();
        }
        int top = first;
        return first != verb
                && tree.token(first).isVerb()
                && sources.around(tree.token(verb).span()).stream()
                        .findFirst()
                        .filter(r -> r.tree() == tree && r.quotations().isEmpty() && r.trigger() == top)
                        .isPresent();
    }

    /** "Is required to": somebody requires it; but "is required to be neutral" tells what somebody is. */
    private static boolean isRequired(Syntax tree, Token token) {
        return token.isVerb()
                && PASSIVE.contains(token.lemma().toLowerCase(Locale.ROOT))
                && tree.has(token.index(), "auxpass")
                && !tree.has(token.index(), "agent", "neg")
                && tree.children(token.index(), "xcomp").stream().anyMatch(x -> tree.hasTo(x) && !tree.has(x, "acomp"));
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
        boolean bySomebody = !obliged.isEmpty()
                || tree.isPassive(verb)
                || subjects.stream().map(tree::token).anyMatch(this::isSomebody);
        boolean firstPerson = subjects.stream().map(tree::token).anyMatch(Speakers::isFirstPerson);
        // "The plant will have to shut down": that is bound to come.
        boolean foretold = obliged.isEmpty() && !tree.isPassive(verb) && isForetold(tree, verb);
        boolean nobody = foretold
                || (subjects.isEmpty() && !tree.has(verb, "expl"))
                || subjects.stream().map(tree::token).anyMatch(this::isConcern);
        // "Russia would have to think about it", its spokesman said: a duty of one's own, and no demand.
        boolean duty = modal == verb
                && !obliged.isEmpty()
                && owners.stream().allMatch(o -> principals(o).containsAll(obliged));
        if (nobody || firstPerson || duty || (weak && !bySomebody)) {
            return Optional.empty();
        }
        int[] phrase = tree.phrase(verb);
        // "Russia is required to leave": the passive is that of the duty.
        boolean own = tree.has(verb, "nsubj", "nsubjpass") && !isRequired(tree, tree.token(verb));
        return Optional.of(asking(
                tree.sentence()
                        .span(Math.min(start(tree, subjects, modal), phrase[0]), ReportedContent.end(tree, verb)),
                owners,
                own ? addressees.acting(tree, verb, Set.copyOf(owners)) : addressees.named(tree, subjects),
                weak));
    }

    /** "Attention must turn to aid" sets what matters, and obliges nobody. */
    private boolean isConcern(Token subject) {
        return reading.lexicon().words("concern").contains(subject.lemma().toLowerCase(Locale.ROOT));
    }

    /** Whether a noun means people or bodies, whom the text need not name: "the world", "the two sides", "the council". */
    private boolean isSomebody(Token subject) {
        String lemma = subject.lemma().toLowerCase(Locale.ROOT);
        return EVERYBODY.contains(subject.lower())
                || (subject.isNoun()
                        && Stream.of("sides", "body", "member", "rebel", "office", "unnamed")
                                .anyMatch(c -> reading.lexicon().words(c).contains(lemma)));
    }

    /** "It is time for Russia to withdraw", "the time has come for Russia to". */
    private Optional<Asking> timeFor(Syntax tree, int time) {
        Token noun = tree.token(time);
        boolean predicate = noun.label().equals("attr") && noun.head() >= 0;
        boolean come = noun.label().equals("nsubj")
                && noun.head() >= 0
                && tree.token(noun.head()).lower().equals("come");
        if (!(predicate || come) || tree.has(noun.head(), "neg")) {
            return Optional.empty();
        }
        List<Integer> tasks = new ArrayList<>(tree.children(time, "relcl", "acl", "xcomp", "advcl"));
        tasks.addAll(come ? tree.children(noun.head(), "advcl", "xcomp", "ccomp") : List.of());
        for (int verb : tasks) {
            Optional<Asking> asking = task(tree, verb, tree.children(verb, "nsubj", "nsubjpass"));
            if (asking.isPresent()) {
                return asking;
            }
        }
        return Optional.empty();
    }

    /** "It is up to Russia to end the war." */
    private Optional<Asking> upTo(Syntax tree, int up) {
        int be = tree.token(up).head();
        List<Integer> obliged = new ArrayList<>(be < 0 ? List.of() : tree.prepositional(be, "to"));
        obliged.addAll(tree.prepositional(up, "to"));
        return obliged.isEmpty() || !tree.token(be).lemma().equalsIgnoreCase("be") || tree.isNegated(be)
                ? Optional.empty()
                : tree.children(be, "xcomp", "advcl", "ccomp").stream()
                        .filter(v -> v > up)
                        .findFirst()
                        .flatMap(v -> task(tree, v, obliged));
    }

    /** "It is essential that the parties pull back", "it is vital for Russia to withdraw". */
    private Optional<Asking> needful(Syntax tree, int word) {
        int be = tree.token(word).head();
        boolean predicate = tree.token(word).label().equals("acomp")
                && be >= 0
                && tree.token(be).lemma().equalsIgnoreCase("be")
                && !tree.isNegated(be)
                && tree.children(be, "nsubj", "expl").stream()
                        .anyMatch(s -> tree.token(s).isWord("it"));
        if (!predicate) {
            return Optional.empty();
        }
        List<Integer> clauses = new ArrayList<>(tree.children(be, "ccomp", "advcl", "xcomp"));
        clauses.addAll(tree.children(word, "ccomp", "advcl", "xcomp", "relcl"));
        for (int verb : clauses) {
            List<Integer> subjects = tree.children(verb, "nsubj", "nsubjpass");
            List<Integer> owners = owners(tree, verb, verb);
            boolean bare = tree.token(verb).isTagged("VB", "VBP")
                    || tree.children(verb, "aux", "auxpass").stream()
                            .anyMatch(a -> tree.token(a).isWord("be", "must", "should"));
            if (verb > word && bare && !subjects.isEmpty() && !owners.isEmpty()) {
                return Optional.of(asking(
                        tree.sentence().span(start(tree, subjects, verb), ReportedContent.end(tree, verb)),
                        owners,
                        addressees.acting(tree, verb, Set.copyOf(owners)),
                        true));
            }
        }
        return Optional.empty();
    }

    private Optional<Asking> task(Syntax tree, int verb, List<Integer> subjects) {
        List<Integer> obliged = reading.actors(tree, subjects);
        List<Integer> owners = owners(tree, verb, verb);
        return tree.hasTo(verb) && !obliged.isEmpty() && !owners.isEmpty()
                ? Optional.of(asking(
                        tree.sentence().span(start(tree, subjects, verb), tree.phrase(verb)[1]), owners, obliged, true))
                : Optional.empty();
    }

    /** Where the clause begins: with its subjects, if they stand before it. */
    private static int start(Syntax tree, List<Integer> subjects, int verb) {
        return subjects.stream().map(s -> tree.phrase(s)[0]).reduce(verb, Math::min);
    }

    private Asking asking(Span words, List<Integer> owners, Collection<Integer> obliged, boolean weak) {
        Set<Integer> asked = new LinkedHashSet<>(obliged);
        owners.forEach(asked::remove);
        // "Israel must defend itself", its minister said: nobody else is asked.
        owners.forEach(o -> principals(o).forEach(asked::remove));
        return Asking.told(
                new LinkedHashSet<>(owners),
                asked,
                Wording.clause(reading.text(), words),
                weak ? Dip.APPEAL : Dip.REQUIREMENT,
                words,
                weak ? 0.6 : 0.75);
    }

    /** The body for which somebody acts, and that for which the body does: "the Kremlin's spokesman" acts for Russia. */
    private List<Integer> principals(int owner) {
        List<Integer> result = new ArrayList<>();
        Optional<Integer> next = reading.entity(owner).actsFor();
        while (next.isPresent() && !result.contains(next.get())) {
            result.add(next.get());
            next = reading.entity(next.get()).actsFor();
        }
        return result;
    }

    /** Whether the obligation is only mentioned: in a relative clause, a question, a condition, or as a guess about the past. */
    private static boolean isAside(Syntax tree, int modal, int verb) {
        boolean relative = isRelative(tree, verb);
        // "Should the truce fail": a condition.
        boolean inverted = modal + 1 < tree.size()
                && tree.children(verb, "nsubj", "nsubjpass").stream().allMatch(s -> s > modal)
                && tree.has(verb, "nsubj", "nsubjpass");
        boolean past = tree.children(verb, "aux").stream()
                .anyMatch(a -> a > modal && tree.token(a).lower().equals("have"));
        boolean conditional = tree.children(verb, "mark", "advmod").stream()
                .map(m -> tree.token(m).lower())
                .anyMatch(m -> m.equals("if") || m.equals("whether") || m.equals("why") || m.equals("how"));
        boolean asked = tree.children(verb).stream()
                .map(tree::token)
                .anyMatch(c -> c.tag().startsWith("W") && !c.isWord("that"));
        boolean question = tree.token(tree.size() - 1).form().equals("?");
        for (int i = Math.max(0, modal - REACH); i < modal && !asked; i++) {
            // "He knows what he has to do": the tree often hangs "what" elsewhere.
            asked = tree.token(i).tag().equals("WP")
                    && tree.token(i).head() >= i
                    && !tree.token(i).label().equals("nsubj");
        }
        return relative || inverted || past || conditional || asked || question;
    }

    private static boolean isRelative(Syntax tree, int verb) {
        int at = verb;
        while (tree.token(at).label().equals("conj") && tree.token(at).head() >= 0) {
            at = tree.token(at).head();
        }
        return Set.of("relcl", "acl").contains(tree.token(at).label());
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
                .filter(r -> !isAdmitted(r))
                .map(Report::speakers)
                .filter(s -> s.stream().noneMatch(demanders::isObserver))
                .orElse(List.of());
    }

    /** "Acknowledged that the EU would have to agree": whoever sees that it must be does not ask for it. */
    private boolean isAdmitted(Report report) {
        String verb = report.tree().token(report.trigger()).lemma().toLowerCase(Locale.ROOT);
        return report.kind() == Report.Kind.VERB
                && reading.lexicon().words("admitting").contains(verb);
    }
}
