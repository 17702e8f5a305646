package org.demarche.mention;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.demarche.model.DocumentEntity;
import org.demarche.model.EntityMention;
import org.demarche.model.MentionedDocument;

/** Compares the entities of documents with marked-up ones: a pair matches by kind and any shared name. */
final class EntityScore {
    private record Gold(Set<String> types, Set<String> names, String label) {}

    private record Pair(int surface, int all, int system, int gold) {}

    private final Map<String, int[]> counts = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();

    void add(MentionedDocument document, Path goldFile) throws IOException {
        List<Gold> golds = new ArrayList<>();
        for (JsonNode entity :
                new ObjectMapper().readTree(Files.readString(goldFile)).get("entities")) {
            Set<String> types = new LinkedHashSet<>();
            entity.get("type").forEach(type -> types.add(type.asText()));
            Set<String> names = new LinkedHashSet<>();
            entity.get("names").forEach(name -> names.add(norm(name.asText())));
            golds.add(new Gold(types, names, entity.get("names").get(0).asText()));
        }
        List<DocumentEntity> named = new ArrayList<>();
        List<Set<String>> surfaces = new ArrayList<>();
        for (DocumentEntity entity : document.entities()) {
            Set<String> surface = surfaces(document, entity);
            if (!surface.isEmpty()) {
                named.add(entity);
                surfaces.add(surface);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (int s = 0; s < named.size(); s++) {
            Set<String> all = new LinkedHashSet<>(surfaces.get(s));
            named.get(s).names().forEach(name -> all.add(norm(name)));
            for (int g = 0; g < golds.size(); g++) {
                int shared = shared(all, golds.get(g).names());
                if (shared > 0 && golds.get(g).types().contains(type(named.get(s)))) {
                    pairs.add(new Pair(shared(surfaces.get(s), golds.get(g).names()), shared, s, g));
                }
            }
        }
        pairs.sort(Comparator.comparingInt((Pair p) -> -p.surface()).thenComparingInt(p -> -p.all()));
        Set<Integer> usedSystem = new LinkedHashSet<>();
        Set<Integer> usedGold = new LinkedHashSet<>();
        for (Pair pair : pairs) {
            if (!usedSystem.contains(pair.system()) && !usedGold.contains(pair.gold())) {
                usedSystem.add(pair.system());
                usedGold.add(pair.gold());
                count(golds.get(pair.gold()).types().iterator().next(), 0);
            }
        }
        String id = goldFile.getFileName().toString();
        for (int s = 0; s < named.size(); s++) {
            count(type(named.get(s)), 1);
            if (!usedSystem.contains(s)) {
                misses.add(id + ": wrong: " + type(named.get(s)) + " " + surfaces.get(s));
            }
        }
        for (int g = 0; g < golds.size(); g++) {
            count(golds.get(g).types().iterator().next(), 2);
            if (!usedGold.contains(g)) {
                misses.add(id + ": missed: " + golds.get(g).types().iterator().next() + " "
                        + golds.get(g).label());
            }
        }
    }

    private static Set<String> surfaces(MentionedDocument document, DocumentEntity entity) {
        Set<String> surfaces = new LinkedHashSet<>();
        for (EntityMention mention : document.mentions()) {
            if (mention.form().names() && mention.entities().contains(entity.id())) {
                surfaces.add(norm(mention.span().of(document.text())));
            }
        }
        return surfaces;
    }

    private static int shared(Set<String> some, Set<String> others) {
        return (int) some.stream().filter(others::contains).count();
    }

    private static String type(DocumentEntity entity) {
        return switch (entity.kind()) {
            case PERSON -> "Person";
            case ORGANIZATION -> "Organization";
            case PLACE, COUNTRY -> "Place";
        };
    }

    private void count(String type, int column) {
        counts.computeIfAbsent(type, t -> new int[3])[column]++;
        counts.computeIfAbsent("all", t -> new int[3])[column]++;
    }

    /** Without accents, capitals, marks and articles. */
    private static String norm(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .replaceAll("'s\\b", "")
                .replaceAll("[^\\w ]+", " ")
                .replaceAll("\\s+", " ")
                .strip();
        return plain.replaceFirst("^(the|mr|mrs|ms|dr) ", "");
    }

    double f1(String type) {
        int[] c = counts.getOrDefault(type, new int[3]);
        return c[0] == 0 ? 0 : 2.0 * c[0] / (c[1] + c[2]);
    }

    List<String> misses() {
        return List.copyOf(misses);
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder();
        counts.forEach((type, c) -> table.append(String.format(
                Locale.ROOT,
                "%-14s P %.3f  R %.3f  F1 %.3f  (%d of %d / %d)%n",
                type,
                c[1] == 0 ? 0 : (double) c[0] / c[1],
                c[2] == 0 ? 0 : (double) c[0] / c[2],
                f1(type),
                c[0],
                c[1],
                c[2])));
        return table.toString();
    }
}
