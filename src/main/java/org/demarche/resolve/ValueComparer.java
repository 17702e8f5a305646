package org.demarche.resolve;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.demarche.model.Comparison.Outcome;
import org.demarche.model.Event.ResolvedAccount;
import org.demarche.model.Iri;
import org.demarche.resolve.AccountComparer.Told;
import org.demarche.vocab.Dip;

/** Decides whether two values of one property can both hold, and says why in a sentence. */
final class ValueComparer {
    private static final int LONGEST = 120;
    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Pattern FIGURE = Pattern.compile("\\d+");

    private final ResolvedEntities entities;

    ValueComparer(ResolvedEntities entities) {
        this.entities = entities;
    }

    /** How two values stand to each other, and why. */
    record Verdict(Outcome outcome, String reason) {}

    /** Compares two values that are not the same; empty where rules do not tell. */
    Optional<Verdict> compare(Iri property, Told a, Told b) {
        if (property.equals(Dip.DURATION)) {
            return durations(a, b);
        }
        if (property.equals(Dip.SCOPE)) {
            return scopes(a, b);
        }
        if (property.equals(Dip.QUOTATION)) {
            return quotations(a, b);
        }
        if (property.equals(Dip.STATUS)) {
            return Optional.of(verdict(
                    Outcome.COMPATIBLE, property, a, b, "reports of different moments or sides may both be right"));
        }
        if (property.equals(Dip.DATE) || property.equals(Dip.END_DATE) || property.equals(Dip.START_TIME)) {
            return times(property, a, b);
        }
        return actors(property, a, b);
    }

    private Optional<Verdict> durations(Told a, Told b) {
        if (a.typed().size() != 1 || b.typed().size() != 1) {
            return Optional.empty();
        }
        Optional<Measure> first = Measure.of(a.typed().iterator().next(), a.bounds());
        Optional<Measure> second = Measure.of(b.typed().iterator().next(), b.bounds());
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        Outcome outcome = first.get().against(second.get());
        String why = outcome == Outcome.CONFLICTING
                ? "both cannot hold"
                : outcome == Outcome.COMPATIBLE ? "both can hold" : "they are the same length";
        return Optional.of(new Verdict(
                outcome,
                "%s and %s: %s."
                        .formatted(capital(first.get().spoken()), second.get().spoken(), why)));
    }

    /**
     * Scopes conflict where one lists things, "energy and infrastructure", of which the other makes one, "energy
     * infrastructure". Beyond that words tell too little: what one account leaves out it does not deny.
     */
    private Optional<Verdict> scopes(Told a, Told b) {
        Set<String> first = distinctive(a.words());
        Set<String> second = distinctive(b.words());
        boolean firstListed = isListed(a.words());
        boolean secondListed = isListed(b.words());
        boolean conflict = (firstListed && !secondListed && second.containsAll(first))
                || (secondListed && !firstListed && first.containsAll(second));
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        if (conflict) {
            return Optional.of(verdict(
                    Outcome.CONFLICTING, Dip.SCOPE, a, b, "the one names several things, the other one kind of thing"));
        }
        if (first.equals(second)) {
            return Optional.of(verdict(Outcome.AGREEING, Dip.SCOPE, a, b, "the same in other words"));
        }
        return first.containsAll(second) || second.containsAll(first)
                ? Optional.of(verdict(Outcome.COMPATIBLE, Dip.SCOPE, a, b, "the one says more than the other"))
                : Optional.empty();
    }

    /** Whether "and" joins two things that tell one scope from another. */
    private static boolean isListed(Set<String> scopes) {
        for (String scope : scopes) {
            List<String> words = ContentWords.words(scope);
            int and = words.indexOf("and");
            if (and > 0
                    && words.subList(0, and).stream().anyMatch(ValueComparer::isDistinctive)
                    && words.subList(and, words.size()).stream().anyMatch(ValueComparer::isDistinctive)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDistinctive(String word) {
        return !WordStock.shared().isFunctionWord(word) && !WordStock.shared().isWholeScope(word);
    }

    private static Set<String> distinctive(Set<String> words) {
        return words.stream()
                .flatMap(w -> ContentWords.words(w).stream())
                .filter(ValueComparer::isDistinctive)
                .map(ContentWords::stem)
                .collect(Collectors.toSet());
    }

    /** Two wordings of one quotation. */
    private Optional<Verdict> quotations(Told a, Told b) {
        List<String> first = flat(a.words());
        List<String> second = flat(b.words());
        String one = " " + String.join(" ", first) + " ";
        String other = " " + String.join(" ", second) + " ";
        if (one.contains(other) || other.contains(one)) {
            return Optional.of(verdict(Outcome.AGREEING, Dip.QUOTATION, a, b, "one quotation, cut differently"));
        }
        Set<String> figures = figures(one);
        Set<String> others = figures(other);
        if (!figures.isEmpty() && !others.isEmpty() && !figures.containsAll(others) && !others.containsAll(figures)) {
            return Optional.of(verdict(Outcome.CONFLICTING, Dip.QUOTATION, a, b, "the figures differ"));
        }
        return Optional.of(
                verdict(Outcome.COMPATIBLE, Dip.QUOTATION, a, b, "one quotation whose wording differs in part"));
    }

    private static List<String> flat(Collection<String> words) {
        return words.stream().flatMap(w -> ContentWords.words(w).stream()).toList();
    }

    private static Set<String> figures(String words) {
        return FIGURE.matcher(words).results().map(m -> m.group()).collect(Collectors.toSet());
    }

    private Optional<Verdict> times(Iri property, Told a, Told b) {
        Set<String> common = new HashSet<>(a.typed());
        common.retainAll(b.typed());
        if (!common.isEmpty()) {
            return Optional.of(verdict(Outcome.COMPATIBLE, property, a, b, "one of the times is the same"));
        }
        return Optional.of(verdict(Outcome.CONFLICTING, property, a, b, "only one of them can be right"));
    }

    /** Sets of people and states: the one may be part of the other, or speak of a state by its people. */
    private Optional<Verdict> actors(Iri property, Told a, Told b) {
        if (a.things().isEmpty() || b.things().isEmpty()) {
            return Optional.empty();
        }
        boolean part = covers(a.things(), b.things()) || covers(b.things(), a.things());
        if (part) {
            return Optional.of(
                    verdict(Outcome.COMPATIBLE, property, a, b, "the one names some of those whom the other names"));
        }
        if (property.equals(Dip.INITIATOR)) {
            return Optional.of(verdict(Outcome.CONFLICTING, property, a, b, "each names another side"));
        }
        return Optional.of(verdict(Outcome.COMPATIBLE, property, a, b, "neither says that there were no others"));
    }

    private boolean covers(Set<Iri> whole, Set<Iri> part) {
        return part.stream().allMatch(p -> whole.stream().anyMatch(w -> entities.isOneSide(w, p)));
    }

    /** The sentence for accounts that tell the same. */
    String agreeing(Iri property, Told told) {
        return "%d accounts tell the same %s: %s.".formatted(told.accounts().size(), name(property), shown(told));
    }

    /** The sentence for a day that another document does not give. */
    String undated(Told dated) {
        return "One document dates it %s, another gives no day: both can hold.".formatted(shown(dated));
    }

    /** The sentence for what one account alone tells. */
    String lone(Iri property, Told told, ResolvedAccount account, int otherDocuments) {
        String source = account.accordingTo().isEmpty()
                ? ""
                : ", according to " + entities.label(account.accordingTo().get(0));
        return "One account alone%s tells the %s (%s); %s silent, which is no denial."
                .formatted(
                        source,
                        name(property),
                        shown(told),
                        otherDocuments == 1
                                ? "the other document is"
                                : "%d other documents are".formatted(otherDocuments));
    }

    private Verdict verdict(Outcome outcome, Iri property, Told a, Told b, String why) {
        String reason = "%s: %s against %s; %s.".formatted(capital(name(property)), shown(a), shown(b), why);
        return new Verdict(outcome, reason);
    }

    private String shown(Told told) {
        if (!told.things().isEmpty()) {
            return told.things().stream()
                    .map(t -> entities.isEntity(t) ? entities.label(t) : name(t))
                    .collect(Collectors.joining(", "));
        }
        if (!told.typed().isEmpty()) {
            return String.join(", ", told.typed());
        }
        return told.words().stream().map(w -> "“" + cut(w) + "”").collect(Collectors.joining(", "));
    }

    private static String cut(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, words.lastIndexOf(' ', LONGEST)) + "…";
    }

    private static String name(Iri term) {
        return CAMEL.matcher(term.localName()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
