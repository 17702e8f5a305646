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

    /** The events that the nodes tell of, sorted by IRI. */
    List<EventGroup> resolve(List<EventNode> nodes) {
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
                g -> g.stream().map(EventNode::whereTold).sorted().collect(Collectors.joining(" ")));
        List<Iri> names = NamingRegister.assign(groups, namer::wish, content, Set.of());
        return IntStream.range(0, groups.size())
                .mapToObj(i -> new EventGroup(names.get(i), groups.get(i)))
                .sorted(Comparator.comparing(EventGroup::iri))
                .toList();
    }

    /** @param witnesses who of the documents tells of it independently of the others */
    Event event(EventGroup group, Witnesses witnesses) {
        return new Event(
                group.iri(), group.type(), namer.label(group.nodes()), group.accounts(), witnesses.count(group));
    }

    private static String roles(List<EventNode> group) {
        Set<String> contents = new TreeSet<>();
        group.forEach(n -> n.told().forEach(a -> contents.add(n.source().content(a))));
        return contents.toString();
    }
}
