package org.demarche.resolve;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.demarche.model.Iri;
import org.demarche.vocab.Dip;

/** Names events after what they are: in IRIs, and in labels for people. */
final class EventNamer {
    private static final int LONGEST_ACTORS = 60;
    private static final int LONGEST_WORDS = 50;
    private static final int WORDS_IN_LABEL = 10;
    private static final int NAMED_ACTORS = 4;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    /** The role whose fillers name an event; other types are named by all the entities in them. */
    private static final Map<Iri, Iri> PRINCIPAL_ROLES = Map.of(
            Dip.CALL, Dip.PARTICIPANT,
            Dip.CEASEFIRE, Dip.PARTY,
            Dip.DEMAND, Dip.DEMANDER,
            Dip.STATEMENT, Dip.SPEAKER);

    private final String base;
    private final ResolvedEntities entities;
    /** How the names of a type's events begin. */
    private final Map<Iri, String> folders = new ConcurrentHashMap<>();

    EventNamer(String base, ResolvedEntities entities) {
        this.base = base;
        this.entities = entities;
    }

    /** The IRI an event would have if no other had the same content. */
    String wish(List<EventNode> group) {
        Iri type = group.get(0).type();
        List<String> parts = new ArrayList<>();
        boolean datedFirst = !type.equals(Dip.CEASEFIRE) && !type.equals(Dip.DEMAND) && !type.equals(Dip.STATEMENT);
        if (datedFirst) {
            date(group).ifPresent(d -> parts.add(d.toString()));
        }
        String actors = actors(group).stream().map(Iri::localName).collect(Collectors.joining("-"));
        if (!actors.isEmpty()) {
            parts.add(Slugs.slug(actors, LONGEST_ACTORS));
        }
        if (type.equals(Dip.CEASEFIRE)) {
            first(group, Dip.DURATION).ifPresent(d -> parts.add(Slugs.slug(d)));
            scope(group).ifPresent(s -> parts.add(Slugs.slug(s, LONGEST_WORDS)));
            date(group).ifPresent(d -> parts.add(d.toString()));
        } else {
            words(group, Dip.QUOTATION)
                    .or(() -> words(group, Dip.CONTENT))
                    .ifPresent(w -> parts.add(Slugs.slug(w, LONGEST_WORDS)));
        }
        String end = parts.isEmpty() ? "unnamed" : String.join("-", parts);
        return folders.computeIfAbsent(type, t -> base + Slugs.slug(kind(t).replace(' ', '-')) + "/") + end;
    }

    /** A short name in English. */
    String label(List<EventNode> group) {
        Iri type = group.get(0).type();
        String kind = kind(type);
        StringBuilder label = new StringBuilder(kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1));
        List<String> actors = actors(group).stream().map(entities::label).toList();
        if (!actors.isEmpty()) {
            String link = type.equals(Dip.CEASEFIRE) && actors.size() > 1 ? " between " : " of ";
            label.append(link).append(enumerated(actors));
        }
        if (type.equals(Dip.CEASEFIRE)) {
            first(group, Dip.DURATION).ifPresent(d -> label.append(", ").append(Days.spoken(d)));
            scope(group).ifPresent(s -> label.append(", ").append(shortened(s)));
        }
        words(group, Dip.QUOTATION)
                .map(q -> ": “" + shortened(q) + "”")
                .or(() -> words(group, Dip.CONTENT).map(c -> ": " + shortened(c)))
                .ifPresent(label::append);
        date(group).ifPresent(d -> label.append(", ").append(DAY.format(d)));
        return label.toString();
    }

    /** "Call", "peace agreement": the class's name as words. */
    private static String kind(Iri type) {
        return CAMEL.matcher(type.localName()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    private Collection<Iri> actors(List<EventNode> group) {
        Iri role = PRINCIPAL_ROLES.get(group.get(0).type());
        if (role != null) {
            return onceASide(EventNode.things(group, role), role);
        }
        Set<Iri> roles = new TreeSet<>();
        group.forEach(n -> roles.addAll(n.roles()));
        return roles.stream()
                .flatMap(r -> EventNode.things(group, r).stream())
                .filter(entities::isEntity)
                .distinct()
                .toList();
    }

    /** A state and who acts for it are one: who calls is a person, who stops fighting a state. */
    private Collection<Iri> onceASide(Set<Iri> actors, Iri role) {
        if (actors.size() < 2) {
            return actors;
        }
        return actors.stream()
                .filter(actor -> actors.stream()
                        .filter(other -> !other.equals(actor))
                        .noneMatch(other -> entities.side(role.equals(Dip.PARTY) ? actor : other)
                                .contains(role.equals(Dip.PARTY) ? other : actor)))
                .toList();
    }

    private static Optional<LocalDate> date(List<EventNode> group) {
        return mostFrequent(group, EventNode::dates);
    }

    private static Optional<String> first(List<EventNode> group, Iri role) {
        return mostFrequent(group, n -> n.typed(role));
    }

    private static Optional<String> words(List<EventNode> group, Iri role) {
        return mostFrequent(group, n -> n.words(role));
    }

    /** What would stop, without the clause that may follow it. */
    private static Optional<String> scope(List<EventNode> group) {
        return words(group, Dip.SCOPE).map(s -> s.split(",", 2)[0]);
    }

    /** Of equals the first in order. */
    private static <T extends Comparable<? super T>> Optional<T> mostFrequent(
            List<EventNode> group, Function<EventNode, Set<T>> told) {
        if (group.size() == 1) {
            return told.apply(group.get(0)).stream().findFirst();
        }
        TreeMap<T, Integer> counts = new TreeMap<>();
        for (EventNode node : group) {
            told.apply(node).forEach(value -> counts.merge(value, 1, Integer::sum));
        }
        if (counts.size() <= 1) {
            return counts.isEmpty() ? Optional.empty() : Optional.of(counts.firstKey());
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<T, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    private static String enumerated(List<String> names) {
        List<String> shown = names.size() <= NAMED_ACTORS ? names : names.subList(0, NAMED_ACTORS);
        String last = shown.get(shown.size() - 1);
        if (names.size() > NAMED_ACTORS) {
            return String.join(", ", shown) + " and others";
        }
        return shown.size() == 1 ? last : String.join(", ", shown.subList(0, shown.size() - 1)) + " and " + last;
    }

    private static String shortened(String words) {
        String[] split = SPACE.split(words.strip());
        return split.length <= WORDS_IN_LABEL
                ? words.strip()
                : String.join(" ", List.of(split).subList(0, WORDS_IN_LABEL)) + "…";
    }
}
