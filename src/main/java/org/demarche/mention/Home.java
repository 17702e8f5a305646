package org.demarche.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.knowledge.GazetteerEntry;
import org.demarche.knowledge.GazetteerEntry.Trait;
import org.demarche.knowledge.Titles;
import org.demarche.knowledge.Titles.Group;
import org.demarche.knowledge.Titles.Mark;
import org.demarche.mention.Draft.Reference;
import org.demarche.model.Block;
import org.demarche.model.EntityKind;
import org.demarche.model.Sentence;
import org.demarche.model.Span;

/**
 * The country that a report is at home in, and of which it need not say so: "the army" is its army.
 *
 * @param country the country
 * @param written whether date line, byline or outlet say that the report was written there
 * @param counts how often each country, or a place in it, is named
 * @param hasOnlyForces whether the report tells of no other country's army or government by that name
 */
record Home(Cluster country, boolean written, Map<Cluster, Integer> counts, boolean hasOnlyForces) {
    private static final int LONGEST_NAME = 4;
    /** A country that is named so often, and twice as often as any other, is what the report is about. */
    private static final int OFTEN = 3;

    /** The home of a report whose names and nationalities are read; none where two countries come near. */
    static Optional<Home> of(Draft draft, Titles titles) {
        Map<Cluster, Integer> counts = counts(draft);
        List<Map.Entry<Cluster, Integer>> sorted = new ArrayList<>(counts.entrySet());
        sorted.sort(Map.Entry.<Cluster, Integer>comparingByValue().reversed());
        int most = sorted.isEmpty() ? 0 : sorted.get(0).getValue();
        int next = sorted.size() < 2 ? 0 : sorted.get(1).getValue();
        Set<Cluster> opening = opening(draft);
        for (Cluster there : opening) {
            int count = counts.getOrDefault(there, 0);
            if (opening.size() == 1 && count > 1 && count * 2 >= most) {
                return Optional.of(new Home(there, true, counts, hasOnlyForces(draft, titles, there)));
            }
        }
        if (most < OFTEN || most < 2 * next) {
            return Optional.empty();
        }
        Cluster main = sorted.get(0).getKey();
        // A correspondent abroad: what the place of writing is to the report must be next to nothing.
        int elsewhere =
                opening.stream().mapToInt(c -> counts.getOrDefault(c, 0)).max().orElse(0);
        boolean clear = opening.isEmpty() || opening.contains(main) || most >= Math.max(2 * OFTEN, 4 * elsewhere);
        return clear
                ? Optional.of(new Home(main, false, counts, hasOnlyForces(draft, titles, main)))
                : Optional.empty();
    }

    /** "Israeli soldiers", "the U.S. government": where these are told of, "the army" may be theirs. */
    private static boolean hasOnlyForces(Draft draft, Titles titles, Cluster home) {
        return draft.references().stream()
                .filter(r -> r.clusters().stream().anyMatch(c -> c.is(EntityKind.COUNTRY) && c != home))
                .noneMatch(r -> {
                    Sentence sentence = draft.sentence(r.sentence());
                    int noun = r.to() < sentence.size() && Shape.isPossessive(sentence.token(r.to()))
                            ? r.to() + 1
                            : r.to();
                    return noun < sentence.size()
                            && (titles.is(Mark.HOME_NOUN, sentence.token(noun).form())
                                    || titles.is(
                                            Group.AGENTS, sentence.token(noun).form()));
                });
    }

    private static Map<Cluster, Integer> counts(Draft draft) {
        Map<Cluster, Integer> counts = new LinkedHashMap<>();
        draft.references().stream()
                .filter(r -> r.form().names())
                .flatMap(r -> r.clusters().stream())
                .filter(c -> c.is(EntityKind.COUNTRY) || c.is(EntityKind.PLACE))
                .forEach(c -> countryOf(draft, c).ifPresent(state -> counts.merge(state, 1, Integer::sum)));
        return counts;
    }

    /** The country that something is, acts for or lies in. */
    static Optional<Cluster> countryOf(Draft draft, Cluster cluster) {
        Set<Cluster> seen = new HashSet<>();
        for (Cluster at = cluster; seen.add(at); at = at.actsFor().orElse(at)) {
            if (at.is(EntityKind.COUNTRY)) {
                return Optional.of(at);
            }
        }
        return cluster.entry
                .flatMap(GazetteerEntry::inCountry)
                .flatMap(draft.gazetteer::entry)
                .map(draft::of);
    }

    /** Whether nothing near a place speaks of another country: neither its sentence, or what comes before in it, nor the sentence before. */
    boolean isNear(Draft draft, int sentence, int token, Set<Cluster> itself) {
        List<Cluster> here = countries(draft, sentence, written ? token : Integer.MAX_VALUE, itself);
        List<Cluster> before = sentence == 0 ? List.of() : countries(draft, sentence - 1, Integer.MAX_VALUE, itself);
        boolean others =
                here.stream().anyMatch(c -> c != country) || before.stream().anyMatch(c -> c != country);
        if (!others || !written) {
            return !others;
        }
        return here.isEmpty() ? before.contains(country) : here.get(here.size() - 1) == country;
    }

    private static List<Cluster> countries(Draft draft, int sentence, int token, Set<Cluster> itself) {
        return draft.references(sentence).stream()
                .filter(r -> r.to() <= token)
                .map(Reference::clusters)
                .flatMap(List::stream)
                .filter(c -> !itself.contains(c))
                .flatMap(c -> countryOf(draft, c).stream())
                .toList();
    }

    /** The countries of the date line, the byline and the outlet. */
    private static Set<Cluster> opening(Draft draft) {
        Set<Cluster> found = new LinkedHashSet<>();
        for (Block block : draft.document.blocks()) {
            if (block.kind() == Block.Kind.BYLINE || isDated(draft, block)) {
                addStates(draft, words(draft, block.span()), found);
            } else if (block.kind().isProse()) {
                addStates(draft, words(draft, MarginReader.dateline(draft, block)), found);
                break;
            }
        }
        draft.document.document().publisher().ifPresent(p -> addStates(draft, List.of(p.split("\\s+")), found));
        return found;
    }

    /** A line with place and day is taken for a heading where no agency stands in it. */
    private static boolean isDated(Draft draft, Block block) {
        return block.kind() == Block.Kind.HEADING
                && block.span().of(draft.document.text()).matches("\\p{Lu}.*,.*\\d{4}.*");
    }

    private static List<String> words(Draft draft, Span span) {
        return MarginReader.words(draft, span).stream()
                .map(word -> word.of(draft.document.text()))
                .toList();
    }

    private static void addStates(Draft draft, List<String> words, Set<Cluster> found) {
        for (int i = 0; i < words.size(); i++) {
            for (int to = Math.min(words.size(), i + LONGEST_NAME); to > i; to--) {
                // "Sudanese News Agency", but not "translated from the Spanish".
                boolean named =
                        to < words.size() && Character.isUpperCase(words.get(to).charAt(0));
                Optional<Cluster> state = stateOf(draft, String.join(" ", words.subList(i, to)), named);
                if (state.isPresent()) {
                    found.add(state.get());
                    i = to - 1;
                    break;
                }
            }
        }
    }

    private static Optional<Cluster> stateOf(Draft draft, String name, boolean named) {
        return draft.gazetteer
                .demonym(name)
                .filter(e -> named)
                .or(() -> draft.gazetteer.named(name).stream()
                        .filter(e -> !e.is(Trait.NEWS_OUTLET))
                        .findFirst())
                .flatMap(e -> e.kind() == EntityKind.COUNTRY
                        ? Optional.of(e)
                        : e.inCountry().flatMap(draft.gazetteer::entry))
                .map(draft::of);
    }
}
