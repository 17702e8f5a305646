package org.demarche.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.demarche.model.Event;
import org.demarche.model.Event.ResolvedAccount;
import org.demarche.model.Iri;
import org.demarche.model.Span;
import org.demarche.model.Testimony.Sequel;
import org.demarche.vocab.Dip;

/**
 * When statements were made, also where the sentence itself does not say: "told reporters after the call" is not before the
 * day of the call, and what the same speaker says next, with nobody else between, belongs to the same occasion.
 */
final class Occasions {
    /** What is said next stands at most so many characters on. */
    private static final int NEXT = 600;

    private final Map<Iri, Occasion> byAccount = new HashMap<>();

    private Occasions() {}

    /**
     * The time of a statement.
     *
     * @param from the first day it can be, where that is known
     * @param to the last day it can be, where that is known
     */
    record Occasion(Optional<LocalDate> from, Optional<LocalDate> to) {
        /** Whether it is over before the other begins. */
        boolean endsBefore(Occasion other) {
            return to.isPresent() && other.from.isPresent() && to.get().isBefore(other.from.get());
        }

        /** In words: "on 2025-03-16", "not before 2025-03-18". */
        String spoken() {
            if (from.equals(to)) {
                return "on " + from.orElseThrow();
            }
            return from.map(day -> "not before " + day).orElseGet(() -> "not after " + to.orElseThrow());
        }
    }

    /**
     * @param tellings of the documents in question
     * @param events all that these tell of
     */
    static Occasions of(List<Telling> tellings, List<Event> events) {
        Map<Iri, List<ResolvedAccount>> statements = new HashMap<>();
        Map<Iri, Map<Span, LocalDate>> dated = new HashMap<>();
        tellings.stream()
                .filter(telling -> !telling.sequels().isEmpty())
                .forEach(telling -> dated.put(telling.document().iri(), new HashMap<>()));
        for (Event event : events) {
            boolean before = event.accounts().stream().anyMatch(a -> dated.containsKey(a.document()));
            Optional<LocalDate> day = before
                    ? onlyDay(event.accounts().stream().flatMap(a -> a.typed(Dip.DATE).stream()))
                    : Optional.empty();
            for (ResolvedAccount account : event.accounts()) {
                if (event.type().equals(Dip.STATEMENT)) {
                    statements
                            .computeIfAbsent(account.document(), k -> new ArrayList<>())
                            .add(account);
                } else if (day.isPresent() && dated.containsKey(account.document())) {
                    Map<Span, LocalDate> places = dated.get(account.document());
                    account.evidence().forEach(span -> places.put(span, day.get()));
                }
            }
        }
        Occasions result = new Occasions();
        for (Telling telling : tellings) {
            Iri document = telling.document().iri();
            result.read(
                    new HashSet<>(telling.sequels()),
                    statements.getOrDefault(document, List.of()),
                    dated.getOrDefault(document, Map.of()));
        }
        return result;
    }

    /** When the statement of this account was made, as far as that is known. */
    Optional<Occasion> of(Iri account) {
        return Optional.ofNullable(byAccount.get(account));
    }

    /** The day that most accounts of an event tell; none where as many tell another. */
    static Optional<LocalDate> onlyDay(EventGroup event) {
        return onlyDay(event.nodes().stream()
                .flatMap(node -> node.told().stream())
                .flatMap(account -> EventNode.typed(account, Dip.DATE).stream()));
    }

    private static Optional<LocalDate> onlyDay(Stream<String> dates) {
        Map<LocalDate, Integer> counts = new TreeMap<>();
        dates.flatMap(d -> Days.parse(d).stream()).forEach(d -> counts.merge(d, 1, Integer::sum));
        int most = counts.values().stream().max(Comparator.naturalOrder()).orElse(0);
        List<LocalDate> days = counts.keySet().stream()
                .filter(d -> counts.getOrDefault(d, 0) == most)
                .toList();
        return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }

    private static List<LocalDate> days(ResolvedAccount account) {
        List<LocalDate> days = new ArrayList<>();
        account.typed(Dip.DATE).forEach(d -> Days.parse(d).ifPresent(days::add));
        return days;
    }

    private void read(Set<Sequel> sequels, List<ResolvedAccount> statements, Map<Span, LocalDate> dated) {
        List<ResolvedAccount> inOrder = statements.stream()
                .sorted(Comparator.comparing((ResolvedAccount a) -> a.evidence().get(0))
                        .thenComparing(ResolvedAccount::iri))
                .toList();
        Optional<ResolvedAccount> last = Optional.empty();
        for (ResolvedAccount account : inOrder) {
            Optional<Occasion> found = own(account).or(() -> beside(sequels, account, dated));
            if (found.isEmpty() && last.isPresent() && follows(account, last.get())) {
                // What is only reported may be of a call; its day says nothing of words that are quoted behind it
                boolean reportedBefore = isQuoted(account) && !isQuoted(last.get());
                found = of(last.get().iri()).filter(occasion -> occasion.to().isEmpty() || !reportedBefore);
            }
            found.ifPresent(occasion -> byAccount.put(account.iri(), occasion));
            last = Optional.of(account);
        }
    }

    private static Optional<Occasion> own(ResolvedAccount account) {
        return days(account).stream().findFirst().map(day -> new Occasion(Optional.of(day), Optional.of(day)));
    }

    /** "After the call", in the words that tell of the statement. */
    private static Optional<Occasion> beside(Set<Sequel> sequels, ResolvedAccount account, Map<Span, LocalDate> dated) {
        for (Span evidence : account.evidence()) {
            for (Map.Entry<Span, LocalDate> event : new TreeMap<>(dated).entrySet()) {
                if (sequels.contains(new Sequel(evidence, event.getKey()))) {
                    return Optional.of(new Occasion(Optional.of(event.getValue()), Optional.empty()));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isQuoted(ResolvedAccount account) {
        return account.roles().containsKey(Dip.QUOTATION);
    }

    private static boolean follows(ResolvedAccount account, ResolvedAccount before) {
        Span here = account.evidence().get(0);
        Span there = before.evidence().get(before.evidence().size() - 1);
        boolean sameSpeaker = account.roles()
                .getOrDefault(Dip.SPEAKER, List.of())
                .equals(before.roles().getOrDefault(Dip.SPEAKER, List.of()));
        return sameSpeaker && here.start() - there.end() <= NEXT;
    }
}
