package org.demarche.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.model.Comparison;
import org.demarche.model.Entity;
import org.demarche.model.Event;
import org.demarche.model.Event.ResolvedAccount;
import org.demarche.model.Event.Value;
import org.demarche.model.Iri;
import org.demarche.model.ResolvedGraph;
import org.demarche.vocab.Dip;

/**
 * One row of a table of accounts: two sources, what each says, and how the two stand to each other.
 *
 * @param outcome an outcome of a comparison, "not" and such an outcome, "one" or "two" for a thing with both names
 * @param kind the class of the event or entity
 */
record AccountRow(
        String outcome, String kind, String property, String source, String words, String otherSource, String others) {
    static AccountRow parse(String line) {
        String[] cells = line.split("\t", -1);
        assertThat(cells).as(line).hasSize(7);
        return new AccountRow(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6]);
    }

    void check(ResolvedGraph graph) {
        if (outcome.equals("one") || outcome.equals("two")) {
            assertThat(holders(graph, words)).as(words).hasSize(1);
            assertThat(holders(graph, others)).as(others).hasSize(1);
            assertThat(holders(graph, words).equals(holders(graph, others))).isEqualTo(outcome.equals("one"));
            return;
        }
        boolean wanted = !outcome.startsWith("not ");
        List<Comparison> found = graph.comparisons().stream()
                .filter(c -> c.outcome().name().replace("_", "").equalsIgnoreCase(outcome.replace("not ", "")))
                .filter(c -> property.equals("-") || c.property().localName().equals(property))
                .filter(c -> fits(graph, c))
                .toList();
        if (wanted) {
            assertThat(found).isNotEmpty();
        } else {
            assertThat(found).isEmpty();
        }
    }

    private Set<Iri> holders(ResolvedGraph graph, String name) {
        Stream<Iri> entities = graph.entities().stream()
                .filter(e -> e.kind().name().equalsIgnoreCase(kind))
                .filter(e -> e.label().equals(name) || e.altLabels().contains(name))
                .map(Entity::iri);
        Stream<Iri> events = graph.events().stream()
                .filter(e -> e.type().localName().equals(kind) && e.label().contains(name))
                .map(Event::iri);
        return Stream.concat(entities, events).collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean fits(ResolvedGraph graph, Comparison comparison) {
        Event event = graph.events().stream()
                .filter(e -> e.iri().equals(comparison.event()))
                .findFirst()
                .orElseThrow();
        if (!event.type().localName().equals(kind)) {
            return false;
        }
        Map<Iri, String> labels = graph.entities().stream().collect(Collectors.toMap(Entity::iri, Entity::label));
        List<ResolvedAccount> between = event.accounts().stream()
                .filter(a -> comparison.between().contains(a.iri()))
                .toList();
        Optional<ResolvedAccount> first =
                between.stream().filter(says(labels, source, words)).findFirst();
        return first.isPresent()
                && between.stream()
                        .filter(a -> between.size() == 1 || !a.equals(first.get()) || words.equals(others))
                        .anyMatch(says(labels, otherSource, others));
    }

    private static Predicate<ResolvedAccount> says(Map<Iri, String> labels, String who, String what) {
        return account -> {
            Stream<Iri> named = Stream.concat(account.accordingTo().stream(), account.things(Dip.SPEAKER).stream());
            boolean source = who.equals("-")
                    || named.anyMatch(n -> labels.getOrDefault(n, "").contains(who));
            Function<Value, String> shown = value -> value instanceof Value.Words told
                    ? told.words()
                    : value instanceof Value.Typed typed
                            ? typed.lexical()
                            : ((Value.Thing) value).iri().localName();
            boolean words = what.equals("-")
                    || account.roles().values().stream()
                            .flatMap(List::stream)
                            .map(shown)
                            .anyMatch(s -> s.toLowerCase(Locale.ROOT).contains(what.toLowerCase(Locale.ROOT)));
            return source && words;
        };
    }

    @Override
    public String toString() {
        return String.join(" | ", outcome, kind, property, source, words, otherSource, others);
    }
}
