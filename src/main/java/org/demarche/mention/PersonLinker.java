package org.demarche.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.demarche.knowledge.GazetteerEntry;
import org.demarche.knowledge.NameKey;
import org.demarche.knowledge.Titles;
import org.demarche.knowledge.Titles.Gender;
import org.demarche.knowledge.Titles.Mark;
import org.demarche.model.EntityKind;

/** Joins the forms of a person's name: the surname belongs to the full name, two people of one surname stay two. */
final class PersonLinker {
    private static final Pattern ARTICLE = Pattern.compile("^(al|el|ad|ar|as|ash|an|at|az|ul)-");

    private final Titles titles;
    private final Map<Cluster, List<String>> parts = new HashMap<>();

    PersonLinker(Titles titles) {
        this.titles = titles;
    }

    void link(Draft draft) {
        List<Name> persons = draft.names().stream()
                .filter(name -> name.kind() == EntityKind.PERSON)
                .toList();
        List<Cluster> clusters = new ArrayList<>();
        // Fullest names first, so that each shorter form finds its place; among equals in order of the text.
        List<Name> full = persons.stream()
                .filter(name -> partsOf(draft, name).size() > 1)
                .sorted(Comparator.comparingInt(
                        (Name name) -> -partsOf(draft, name).size()))
                .toList();
        for (Name name : full) {
            List<String> mine = partsOf(draft, name);
            Cluster cluster = clusters.stream()
                    .filter(c -> isSame(parts.get(c), mine))
                    .max(Comparator.comparingInt(c -> parts.get(c).equals(mine) ? 1 : 0))
                    .orElseGet(() -> open(draft, name, mine, clusters));
            draft.assign(name, cluster);
        }
        tellGenders(draft);
        for (Name name : persons) {
            List<String> mine = partsOf(draft, name);
            if (mine.size() == 1) {
                Gender gender = genderOf(draft, name);
                Cluster cluster =
                        nearest(name, mine.get(0), gender, clusters).orElseGet(() -> open(draft, name, mine, clusters));
                draft.assign(name, cluster);
                cluster.tellGender(gender);
            }
        }
        for (Cluster cluster : clusters) {
            List<String> inOrder = cluster.names.stream()
                    .sorted(Comparator.comparingInt(Name::sentence).thenComparingInt(Name::from))
                    .map(draft::text)
                    .toList();
            cluster.forms.clear();
            cluster.forms.addAll(inOrder);
        }
    }

    private Cluster open(Draft draft, Name name, List<String> mine, List<Cluster> clusters) {
        Optional<GazetteerEntry> entry = name.entry().or(() -> draft.gazetteer.named(draft.text(name)).stream()
                .filter(known -> known.kind() == EntityKind.PERSON)
                .findFirst());
        Cluster cluster = entry.map(draft::of).orElseGet(() -> draft.open(EntityKind.PERSON, Optional.empty()));
        parts.put(cluster, mine);
        clusters.add(cluster);
        return cluster;
    }

    private void tellGenders(Draft draft) {
        for (Description description : draft.descriptions()) {
            draft.of(description.name()).ifPresent(cluster -> cluster.tellGender(description.gender()));
        }
    }

    private static Gender genderOf(Draft draft, Name name) {
        return draft.descriptions(name.sentence()).stream()
                .filter(description -> description.name().equals(name))
                .map(Description::gender)
                .findFirst()
                .orElse(Gender.UNKNOWN);
    }

    /** The parts of a name that count: lower case, no accents, dots or particles; "al-Sisi" as "sisi", "J.D." as "jd". */
    private List<String> partsOf(Draft draft, Name name) {
        String key = NameKey.of(draft.text(name)).replace(".", "");
        String bare = key.endsWith("'s") ? key.substring(0, key.length() - 2) : key;
        List<String> all = Arrays.stream(bare.split(" "))
                .map(PersonLinker::withoutArticle)
                .filter(part -> !part.isEmpty())
                .toList();
        List<String> strong =
                all.stream().filter(part -> !titles.is(Mark.PARTICLE, part)).collect(Collectors.toList());
        return strong.isEmpty() ? all : strong;
    }

    private static String withoutArticle(String part) {
        if (part.indexOf('-') < 0) {
            return part;
        }
        return ARTICLE.matcher(part).replaceFirst("").replace("-", "");
    }

    /** Whether a shorter full name can be of the same person: equal, or its parts, initials counted, come in order. */
    private static boolean isSame(List<String> fuller, List<String> other) {
        if (fuller.equals(other)) {
            return true;
        }
        if (String.join("", fuller).equals(String.join("", other))) {
            return true;
        }
        boolean sameEnd = fuller.get(fuller.size() - 1).equals(other.get(other.size() - 1))
                || (fuller.get(0).equals(other.get(0)) && fuller.size() > other.size());
        int at = 0;
        for (String part : other) {
            while (at < fuller.size() && !matches(fuller.get(at), part)) {
                at++;
            }
            at++;
        }
        return sameEnd && at <= fuller.size();
    }

    private static boolean matches(String part, String other) {
        return part.equals(other)
                || (other.length() == 1 && part.startsWith(other))
                || (part.length() == 1 && other.startsWith(part));
    }

    /** The person that a single word means: a surname before a first name, and the one named last. */
    private Optional<Cluster> nearest(Name name, String word, Gender gender, List<Cluster> clusters) {
        for (int rank = 0; rank < 3; rank++) {
            int wanted = rank;
            List<Cluster> fitting = clusters.stream()
                    .filter(c -> rankOf(parts.get(c), word) == wanted)
                    .filter(c -> c.gender().fits(gender))
                    .toList();
            // "Mrs. Bush": of two with the name the one who is known to be a woman.
            List<Cluster> told = fitting.stream()
                    .filter(c -> gender != Gender.UNKNOWN && c.gender() == gender)
                    .toList();
            if (!told.isEmpty()) {
                return told.stream().max(Comparator.comparingInt(c -> closeness(c, name)));
            }
            if (!fitting.isEmpty()) {
                return fitting.stream().max(Comparator.comparingInt(c -> closeness(c, name)));
            }
        }
        return Optional.empty();
    }

    private static int rankOf(List<String> parts, String word) {
        if (parts.get(parts.size() - 1).equals(word)) {
            return 0;
        }
        if (parts.get(0).equals(word)) {
            return 1;
        }
        return parts.contains(word) && word.length() > 3 ? 2 : Integer.MAX_VALUE;
    }

    /** Later mentions before the name are closer; of those that come only after it the first. */
    private static int closeness(Cluster cluster, Name name) {
        int best = Integer.MIN_VALUE;
        for (Name other : cluster.names) {
            int distance = (name.sentence() - other.sentence()) * 1000 + name.from() - other.from();
            best = Math.max(best, distance >= 0 ? -distance : -1_000_000 + distance);
        }
        return best;
    }
}
