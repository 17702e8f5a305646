package org.demarche.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Who sets a condition. */
final class ConditionSetters {
    private final Reading reading;
    private final Demanders demanders;
    private final Sources sources;

    ConditionSetters(Reading reading, Demanders demanders, Sources sources) {
        this.reading = reading;
        this.demanders = demanders;
        this.sources = sources;
    }

    /** "His men". */
    static boolean isOwned(Syntax tree, int subject) {
        return tree.children(subject, "poss").stream()
                .anyMatch(p -> tree.token(p).tag().equals("PRP$"));
    }

    /** "His group", "their army": those for whom whoever calls them his speaks. */
    static boolean isFollowing(Reading reading, Syntax tree, int subject) {
        String noun = tree.token(subject).lemma().toLowerCase(Locale.ROOT);
        return isOwned(tree, subject)
                && Stream.of("following", "body", "ranks")
                        .anyMatch(c -> reading.lexicon().words(c).contains(noun));
    }

    /**
     * Who sets it: the subject of the main clause, if it acts by itself; the speaker where the subject is his ("his Cabinet
     * would not meet until …") or no actor ("there will be no truce until …").
     */
    Set<Integer> of(Syntax tree, List<Integer> subjects, int at) {
        Set<Integer> result = new LinkedHashSet<>();
        boolean owned = subjects.stream().anyMatch(s -> isOwned(tree, s));
        if (!owned) {
            result.addAll(demanders.of(tree, subjects));
        }
        boolean somebody = subjects.stream()
                .anyMatch(s -> reading.isOffice(tree.token(s))
                        || reading.isOf("holder", tree.token(s))
                        || reading.isOf("unnamed", tree.token(s)));
        if (result.isEmpty() && (owned || !somebody)) {
            result.addAll(speakers(tree, subjects, at));
        }
        if (result.isEmpty()) {
            result.addAll(reading.actors(tree, subjects));
        }
        return result;
    }

    /** Who says so, where that is no observer. */
    Set<Integer> speakers(Syntax tree, List<Integer> subjects, int at) {
        return Stream.concat(Stream.of(at), subjects.stream())
                .flatMap(t -> sources.around(tree.token(t).span()).stream())
                .findFirst()
                .map(Report::speakers)
                .filter(named -> named.stream().noneMatch(demanders::isObserver))
                .map(Set::copyOf)
                .orElse(Set.of());
    }
}
