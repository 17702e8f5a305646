package org.demarche.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.demarche.model.Comparison;
import org.demarche.model.Comparison.Outcome;
import org.demarche.model.Event;
import org.demarche.model.Event.ResolvedAccount;
import org.demarche.model.Iri;
import org.demarche.vocab.Dip;

/** Lays the read-outs of the sides of a call side by side: what one side alone tells. */
final class SideComparer {
    /** So many statements of each side are laid beside those of the other. */
    private static final int STATEMENTS = 60;
    /** With fewer words that carry meaning a statement says too little to be told alone. */
    private static final int WORDS = 2;

    private static final int LONG_QUOTATION = 4;
    /** From so much of the shorter the two sides tell of one thing. */
    private static final double SAME_THING = 0.3;

    private final ComparisonNamer namer;
    private final ResolvedEntities entities;

    SideComparer(ComparisonNamer namer, ResolvedEntities entities) {
        this.namer = namer;
        this.entities = entities;
    }

    /** What a side says in one statement of a call. */
    private record Said(Event statement, List<ResolvedAccount> accounts, Set<Iri> speakers, List<Set<String>> words) {}

    List<Comparison> compare(List<Event> events) {
        Map<Iri, List<Event>> statements = new TreeMap<>();
        for (Event event : events) {
            Set<Iri> calls = new TreeSet<>();
            event.accounts().forEach(a -> calls.addAll(a.things(Dip.TELLS_OF)));
            calls.forEach(
                    c -> statements.computeIfAbsent(c, k -> new ArrayList<>()).add(event));
        }
        List<Comparison> result = new ArrayList<>();
        for (Event event : events) {
            if (statements.containsKey(event.iri())) {
                compare(event, statements.get(event.iri()), result);
            }
        }
        return result;
    }

    private void compare(Event call, List<Event> statements, List<Comparison> result) {
        Set<Iri> participants = new TreeSet<>();
        call.accounts().forEach(a -> participants.addAll(a.things(Dip.PARTICIPANT)));
        Set<String> names = new HashSet<>();
        participants.forEach(p -> entities.side(p).forEach(a -> names.addAll(ContentWords.stems(entities.label(a)))));
        Map<Iri, List<Said>> sides = new TreeMap<>();
        for (Event statement : statements) {
            List<ResolvedAccount> accounts = statement.accounts().stream()
                    .filter(a -> a.things(Dip.TELLS_OF).contains(call.iri()))
                    .toList();
            Set<Iri> speakers = new TreeSet<>();
            accounts.forEach(a -> speakers.addAll(a.things(Dip.SPEAKER)));
            Optional<Iri> side = entities.sideOf(speakers, participants);
            List<Set<String>> words = new ArrayList<>();
            accounts.forEach(a -> words.add(words(a, names)));
            if (side.isPresent() && words.stream().anyMatch(w -> w.size() >= WORDS)) {
                List<Said> said = sides.computeIfAbsent(side.get(), k -> new ArrayList<>());
                if (said.size() < STATEMENTS) {
                    said.add(new Said(statement, accounts, speakers, words));
                }
            }
        }
        sides.forEach((side, own) -> {
            List<Said> others = sides.entrySet().stream()
                    .filter(e -> !e.getKey().equals(side))
                    .flatMap(e -> e.getValue().stream())
                    .toList();
            if (!others.isEmpty()) {
                own.stream()
                        .filter(said -> others.stream().noneMatch(o -> isSameThing(said.words, o.words)))
                        .forEach(said -> result.add(alone(call, said, others)));
            }
        });
    }

    private static boolean isSameThing(List<Set<String>> said, List<Set<String>> others) {
        return said.stream().anyMatch(a -> others.stream().anyMatch(b -> isSameThing(a, b)));
    }

    private static boolean isSameThing(Set<String> a, Set<String> b) {
        long common = a.stream().filter(b::contains).count();
        return common >= 2 && common >= SAME_THING * Math.min(a.size(), b.size());
    }

    private Comparison alone(Event call, Said said, List<Said> others) {
        Set<Iri> silent = new TreeSet<>();
        others.forEach(o -> silent.addAll(o.speakers));
        Iri property = said.accounts.stream().anyMatch(a -> a.roles().containsKey(Dip.QUOTATION))
                ? Dip.QUOTATION
                : Dip.CONTENT;
        String reason =
                "Of what the sides say of “%s”, %s alone %s this; nothing like it is reported from %s, which is no denial."
                        .formatted(
                                call.label(),
                                labels(said.speakers),
                                said.speakers.size() == 1 ? "tells" : "tell",
                                labels(silent));
        return namer.comparison(
                said.statement.iri(),
                property,
                said.accounts.stream().map(ResolvedAccount::iri).toList(),
                Outcome.ONLY_IN,
                reason);
    }

    private String labels(Collection<Iri> actors) {
        return actors.stream().map(entities::label).sorted().collect(Collectors.joining(", "));
    }

    /** The words of a quotation, if it is long enough to tell by itself; else what is told around it too. */
    private static Set<String> words(ResolvedAccount account, Set<String> names) {
        Set<String> words = new LinkedHashSet<>();
        add(words, account.words(Dip.QUOTATION));
        if (words.size() < LONG_QUOTATION) {
            add(words, account.words(Dip.CONTENT));
        }
        words.removeAll(names);
        return words;
    }

    private static void add(Set<String> words, List<String> told) {
        for (String text : told) {
            ContentWords.words(text).stream()
                    .filter(w -> !WordStock.shared().isFunctionWord(w)
                            && !WordStock.shared().isReadoutWord(w))
                    .forEach(w -> words.add(ContentWords.stem(w)));
        }
    }
}
