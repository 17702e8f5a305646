package org.demarche.resolve;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.model.Account;
import org.demarche.model.Factuality;
import org.demarche.model.Iri;
import org.demarche.vocab.Dip;

/** Joins calls by who took part and when; a call without a day joins the only one it can be. */
final class CallJoiner implements EventJoiner {
    /** A report without a day for the call tells of one at most so many days before its own. */
    private static final long DAYS_BACK = 31;
    /** And a plan is for at most so many days after. */
    private static final long DAYS_AHEAD = 14;

    private final ResolvedEntities entities;

    CallJoiner(ResolvedEntities entities) {
        this.entities = entities;
    }

    /** Tellings that are held to be of one call. */
    private static final class Group {
        private final List<EventNode> nodes = new ArrayList<>();
        private final Set<Iri> participants;
        private final Optional<LocalDate> date;
        private final boolean proposed;

        Group(EventNode first, Optional<LocalDate> date) {
            nodes.add(first);
            participants = first.things(Dip.PARTICIPANT);
            this.date = date;
            proposed = isProposed(first);
        }

        boolean sharesDocument(Collection<EventNode> others) {
            Set<Integer> own = new HashSet<>();
            nodes.forEach(n -> own.add(n.document()));
            return others.stream().anyMatch(n -> own.contains(n.document()));
        }
    }

    /** The day by the accounts that name the most participants: those speak of the call, others perhaps of its plan. */
    private static Optional<LocalDate> day(EventNode node) {
        Comparator<Account> fullest =
                Comparator.comparingInt(a -> -node.things(a, Dip.PARTICIPANT).size());
        return node.told().stream()
                .sorted(fullest.thenComparing(a -> !a.accordingTo().isEmpty()))
                .flatMap(a -> EventNode.typed(a, Dip.DATE).stream())
                .flatMap(d -> Days.parse(d).stream())
                .findFirst()
                .or(() -> node.dates().stream().findFirst());
    }

    private static boolean isProposed(EventNode node) {
        return node.factuality() == Factuality.POSSIBLE;
    }

    @Override
    public List<List<EventNode>> join(List<EventNode> nodes) {
        Map<String, Group> dated = new TreeMap<>();
        List<EventNode> undated = new ArrayList<>();
        for (EventNode node : nodes) {
            Optional<LocalDate> date = day(node);
            if (date.isEmpty()) {
                undated.add(node);
            } else {
                String key = node.things(Dip.PARTICIPANT) + " " + date.get();
                Group group = dated.get(key);
                if (group == null) {
                    dated.put(key, new Group(node, date));
                } else {
                    group.nodes.add(node);
                }
            }
        }
        List<Group> groups = new ArrayList<>(dated.values());
        groups.addAll(placeUndated(groups, undated));
        return joinPartial(groups).stream().map(g -> List.copyOf(g.nodes)).toList();
    }

    /** Adds what has no day to the only call it can be; what is left makes calls of its own. */
    private static List<Group> placeUndated(List<Group> dated, List<EventNode> undated) {
        Map<Set<Iri>, List<Group>> byParticipants = new HashMap<>();
        dated.forEach(g -> byParticipants
                .computeIfAbsent(g.participants, k -> new ArrayList<>())
                .add(g));
        List<EventNode> left = new ArrayList<>();
        Map<Group, List<EventNode>> placed = new HashMap<>();
        for (EventNode node : undated) {
            List<Group> possible = byParticipants.getOrDefault(node.things(Dip.PARTICIPANT), List.of()).stream()
                    .filter(g -> g.proposed == isProposed(node))
                    .filter(g -> canBeOf(node, g.date.orElseThrow()))
                    .filter(g -> !g.sharesDocument(List.of(node)))
                    .toList();
            if (possible.size() > 1) {
                possible = possible.stream()
                        .filter(g -> isNewsOfTheDay(node, g.date.orElseThrow()))
                        .toList();
            }
            if (possible.size() == 1) {
                placed.computeIfAbsent(possible.get(0), k -> new ArrayList<>()).add(node);
            } else {
                left.add(node);
            }
        }
        placed.forEach((group, more) -> group.nodes.addAll(more));
        return undatedGroups(left);
    }

    /** Of several calls, a report that gives no day means the one of its own day or of the day before. */
    private static boolean isNewsOfTheDay(EventNode node, LocalDate date) {
        return node.issued()
                .map(issued -> ChronoUnit.DAYS.between(date, issued))
                .filter(days -> days >= 0 && days <= 1)
                .isPresent();
    }

    /** Whether it can have taken place on a day: in the month or year that it tells, else not long before the report. */
    private static boolean canBeOf(EventNode node, LocalDate date) {
        List<DayRange> told = node.within();
        if (!told.isEmpty()) {
            return DayRange.distance(told, List.of(DayRange.of(date))) == 0;
        }
        return node.issued()
                .map(issued -> {
                    long days = ChronoUnit.DAYS.between(date, issued);
                    return days <= DAYS_BACK && days >= -DAYS_AHEAD;
                })
                .orElse(true);
    }

    /** Joins what has no day by participants, where the documents' own days are near each other. */
    private static List<Group> undatedGroups(List<EventNode> undated) {
        List<EventNode> sorted = new ArrayList<>(undated);
        sorted.sort(Comparator.comparing((EventNode n) -> n.issued().orElse(LocalDate.MAX))
                .thenComparing(EventNode::document));
        Map<String, List<Group>> byKey = new HashMap<>();
        List<Group> result = new ArrayList<>();
        for (EventNode node : sorted) {
            Set<String> within = node.typed(Dip.DATE_WITHIN);
            List<Group> open = byKey.computeIfAbsent(
                    node.things(Dip.PARTICIPANT) + " " + isProposed(node) + " " + within, k -> new ArrayList<>());
            open.removeIf(g -> within.isEmpty() && !isNear(g, node));
            Optional<Group> home =
                    open.stream().filter(g -> !g.sharesDocument(List.of(node))).findFirst();
            if (home.isPresent()) {
                home.get().nodes.add(node);
            } else {
                Group fresh = new Group(node, Optional.empty());
                open.add(fresh);
                result.add(fresh);
            }
        }
        return result;
    }

    private static boolean isNear(Group group, EventNode node) {
        Optional<LocalDate> last = group.nodes.get(group.nodes.size() - 1).issued();
        return last.isEmpty()
                || node.issued().isEmpty()
                || ChronoUnit.DAYS.between(last.get(), node.issued().get()) <= DAYS_AHEAD;
    }

    /** Joins tellings of one day that name only some of the participants, or states for persons, where one call alone fits. */
    private List<Group> joinPartial(List<Group> groups) {
        Map<LocalDate, List<Group>> byDay = new TreeMap<>();
        groups.forEach(g -> g.date.ifPresent(
                d -> byDay.computeIfAbsent(d, k -> new ArrayList<>()).add(g)));
        Set<Group> absorbed = new HashSet<>();
        for (List<Group> day : byDay.values()) {
            Map<Group, List<Group>> partial = new HashMap<>();
            for (Group part : day) {
                List<Group> wholes = wholesOf(part, day);
                if (wholes.size() == 1) {
                    partial.computeIfAbsent(wholes.get(0), k -> new ArrayList<>())
                            .add(part);
                }
            }
            for (Group whole : day) {
                List<Group> parts = partial.getOrDefault(whole, List.of());
                if (parts.size() == 1 && !absorbed.contains(whole) && !partial.containsKey(parts.get(0))) {
                    whole.nodes.addAll(parts.get(0).nodes);
                    absorbed.add(parts.get(0));
                }
            }
        }
        return groups.stream().filter(g -> !absorbed.contains(g)).toList();
    }

    /** What a telling can be of: a call of as many, told of by others of their sides, before one of more. */
    private List<Group> wholesOf(Group part, List<Group> day) {
        List<Group> wholes = day.stream()
                .filter(g -> isPart(part.participants, g.participants))
                .filter(g -> !g.sharesDocument(part.nodes))
                .toList();
        List<Group> asMany = wholes.stream()
                .filter(g -> g.participants.size() == part.participants.size())
                .toList();
        return asMany.isEmpty() ? wholes : asMany;
    }

    /** Whether each of the one stands for another of the others, and the others say more. */
    private boolean isPart(Set<Iri> part, Set<Iri> whole) {
        if (part.isEmpty() || part.size() > whole.size()) {
            return false;
        }
        Set<Iri> left = new TreeSet<>(whole);
        for (Iri participant : part) {
            Optional<Iri> actor = left.contains(participant)
                    ? Optional.of(participant)
                    : left.stream()
                            .filter(w -> entities.side(w).contains(participant))
                            .findFirst();
            if (actor.isEmpty()) {
                return false;
            }
            left.remove(actor.get());
        }
        return true;
    }
}
