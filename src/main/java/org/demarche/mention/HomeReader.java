package org.demarche.mention;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.knowledge.Titles;
import org.demarche.knowledge.Titles.Body;
import org.demarche.model.EntityKind;
import org.demarche.model.Sentence;

/**
 * Lets holders of a state's offices and its organs act for the home of a report, where it names no state for them. Where another
 * country comes near they act for none: a wrong state is worse than none.
 */
final class HomeReader {
    private final Titles titles;

    HomeReader(Titles titles) {
        this.titles = titles;
    }

    /** Names and nationalities are to be read. */
    void read(Draft draft) {
        Map<Cluster, Set<String>> offices = offices(draft);
        Set<Cluster> told = new HashSet<>();
        draft.descriptions().stream()
                .filter(d -> d.phrase()
                        .filter(p -> p.principal().isPresent() || isOwned(draft, p.sentence(), p.from()))
                        .isPresent())
                .forEach(d -> draft.of(d.name()).ifPresent(told::add));
        List<Cluster> open = draft.clusters().stream()
                .filter(c -> c.actsFor().isEmpty() && c.entry.isEmpty() && !c.names.isEmpty() && !told.contains(c))
                .toList();
        for (Description description : draft.descriptions()) {
            draft.of(description.name())
                    .filter(c -> open.contains(c) && offices.containsKey(c))
                    .ifPresent(person -> description
                            .phrase()
                            .flatMap(phrase -> scene(draft, phrase))
                            .filter(state -> isAlone(person, offices, state, false))
                            .ifPresent(person::actFor));
        }
        draft.home = Home.of(draft, titles);
        draft.home.ifPresent(home -> open.stream()
                .filter(c -> isOrgan(draft, c)
                        || (isFullName(c)
                                && offices.containsKey(c)
                                && isAlone(c, offices, home.country(), true)
                                && isNoOthersLeader(draft, c, home)))
                .filter(c -> isNear(draft, c, home))
                .toList()
                .forEach(c -> c.actFor(home.country())));
    }

    /** "In Moscow, Foreign Minister X said": the state in which he says so, unless he meets its own officials. */
    private static Optional<Cluster> scene(Draft draft, OfficePhrase phrase) {
        Sentence sentence = draft.sentence(phrase.sentence());
        Optional<Name> place = sentence.token(0).isWord("in") ? draft.nameAt(sentence.index(), 1) : Optional.empty();
        boolean beside = place.filter(p -> p.to() <= phrase.from()
                        && phrase.from() - p.to() <= 2
                        && sentence.tokens().subList(p.to(), phrase.from()).stream()
                                .allMatch(t -> t.isWord(",", "the")))
                .isPresent();
        boolean meets = sentence.tokens().stream().anyMatch(t -> t.isWord("counterpart"))
                || draft.descriptions(sentence.index()).stream()
                        .anyMatch(
                                d -> d.phrase().flatMap(OfficePhrase::principal).isPresent());
        return place.filter(p -> beside && !meets)
                .flatMap(Name::entry)
                .flatMap(e -> e.kind() == EntityKind.COUNTRY
                        ? Optional.of(e)
                        : e.standsFor().flatMap(draft.gazetteer::entry))
                .filter(e -> e.kind() == EntityKind.COUNTRY)
                .map(draft::of);
    }

    /** The offices of a state that people hold, nobody's former ones. */
    private static Map<Cluster, Set<String>> offices(Draft draft) {
        Map<Cluster, Set<String>> offices = new LinkedHashMap<>();
        for (Description description : draft.descriptions()) {
            description
                    .phrase()
                    .filter(p -> p.office().ofState() && !p.past() && !p.plural())
                    .ifPresent(phrase -> draft.of(description.name())
                            .filter(c -> c.is(EntityKind.PERSON))
                            .ifPresent(person -> offices.computeIfAbsent(person, k -> new LinkedHashSet<>())
                                    .add(words(draft, phrase))));
        }
        return offices;
    }

    private static String words(Draft draft, OfficePhrase phrase) {
        return Shape.words(draft.sentence(phrase.sentence()), phrase.officeFrom(), phrase.to())
                .toLowerCase(Locale.ROOT);
    }

    /** "President Clinton" may be anyone's; whom a report introduces it calls by a full name. */
    private static boolean isFullName(Cluster person) {
        return person.forms.stream().anyMatch(form -> form.contains(" "));
    }

    /** Whether nobody else holds the same office for the state, or for none that is told. */
    private static boolean isAlone(
            Cluster person, Map<Cluster, Set<String>> offices, Cluster state, boolean orForNone) {
        return offices.entrySet().stream()
                .filter(e -> e.getKey() != person)
                .filter(e -> e.getKey().belongsTo(state)
                        || (orForNone && e.getKey().actsFor().isEmpty()))
                .noneMatch(e -> e.getValue().stream().anyMatch(offices.get(person)::contains));
    }

    /** Whether someone who leads a state leads no other: all of which the report says more than a word have a leader. */
    private static boolean isNoOthersLeader(Draft draft, Cluster person, Home home) {
        return !person.leads()
                || home.counts().entrySet().stream()
                        .filter(e -> e.getKey() != home.country() && e.getValue() > 1)
                        .allMatch(e -> draft.clusters().stream().anyMatch(c -> c.leads() && c.belongsTo(e.getKey())));
    }

    /** "Foreign Ministry", "Armed Forces", without an owner. */
    private boolean isOrgan(Draft draft, Cluster body) {
        return body.is(EntityKind.ORGANIZATION)
                && body.forms.stream().anyMatch(this::isOrgan)
                && body.names.stream()
                        .noneMatch(n -> draft.owners.containsKey(n) || isOwned(draft, n.sentence(), n.from()));
    }

    private boolean isOrgan(String form) {
        String words = form.toLowerCase(Locale.ROOT);
        String last = words.substring(words.lastIndexOf(' ') + 1);
        String first = words.substring(0, Math.max(0, words.indexOf(' ')));
        return titles.bodies().get(words) == Body.ORGAN
                || titles.bodies().get(first) == Body.ORGAN
                || (titles.bodies().get(last) == Body.ORGAN
                        && titles.portfolios().contains(first));
    }

    /** Whether words before it tell whose it is: "the rebels' chief of staff", "Shan State Army". */
    private static boolean isOwned(Draft draft, int index, int from) {
        Sentence sentence = draft.sentence(index);
        return from > 0
                && (Shape.isPossessive(sentence.token(from - 1))
                        || sentence.token(from - 1).isProperNoun()
                        || sentence.token(from - 1).tag().equals("PRP$"));
    }

    private static boolean isNear(Draft draft, Cluster cluster, Home home) {
        Name first = cluster.names.stream()
                .min(Comparator.comparing(Name::sentence).thenComparing(Name::from))
                .orElseThrow();
        return home.isNear(draft, first.sentence(), first.from(), Set.of(cluster));
    }
}
