package org.demarche.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.demarche.model.Event;
import org.demarche.model.Event.ResolvedAccount;
import org.demarche.model.Iri;
import org.demarche.vocab.Dip;

/** Makes the graph's events of what the documents tell. */
final class EventResolver {
    private final Map<Iri, EventJoiner> joiners;
    private final EventNamer namer;

    EventResolver(String base, ResolvedEntities entities) {
        joiners = Map.of(
                Dip.CALL, new CallJoiner(entities),
                Dip.CEASEFIRE, new CeasefireJoiner(entities),
                Dip.DEMAND, new DemandJoiner(entities),
                Dip.STATEMENT, new StatementJoiner(entities));
        namer = new EventNamer(base, entities);
    }

    List<Event> resolve(List<EventNode> nodes) {
        Map<Iri, List<EventNode>> byType = new TreeMap<>();
        nodes.forEach(
                n -> byType.computeIfAbsent(n.type(), k -> new ArrayList<>()).add(n));
        List<List<EventNode>> groups = byType.entrySet().parallelStream()
                .map(same ->
                        joiners.getOrDefault(same.getKey(), new FrameJoiner()).join(same.getValue()))
                .flatMap(List::stream)
                .toList();
        List<Function<List<EventNode>, String>> content = List.of(
                EventResolver::roles,
                g -> accounts(g).stream().map(a -> a.iri().value()).collect(Collectors.joining(" ")));
        List<Iri> names = NamingRegister.assign(groups, namer::wish, content, Set.of());
        return IntStream.range(0, groups.size())
                .parallel()
                .mapToObj(i -> event(names.get(i), groups.get(i)))
                .sorted(Comparator.comparing(Event::iri))
                .toList();
    }

    private Event event(Iri name, List<EventNode> group) {
        return new Event(name, group.get(0).type(), namer.label(group), accounts(group));
    }

    private static String roles(List<EventNode> group) {
        Set<String> contents = new TreeSet<>();
        accounts(group).forEach(a -> contents.add(a.roles().toString()));
        return contents.toString();
    }

    private static List<ResolvedAccount> accounts(List<EventNode> group) {
        return group.stream()
                .flatMap(n -> n.accounts().stream())
                .sorted(Comparator.comparing(ResolvedAccount::iri))
                .toList();
    }
}
