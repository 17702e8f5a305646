package org.demarche.resolve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.model.EntityKind;
import org.demarche.model.Factuality;
import org.demarche.model.Iri;
import org.demarche.model.Testimony;
import org.demarche.vocab.Dip;

/** Turns gold annotation into what a faultless extractor would hand over, so that joining can be measured by itself. */
final class GoldReports {
    private static final Map<String, Iri> TYPES =
            Map.of("calls", Dip.CALL, "ceasefires", Dip.CEASEFIRE, "demands", Dip.DEMAND, "statements", Dip.STATEMENT);

    /** A document with the cluster of each of its events, in order; null where it has none. */
    record Gold(Testimony document, List<String> clusters) {}

    private GoldReports() {}

    static List<Gold> read(Path folder) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<Gold> result = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                result.add(read(mapper.readTree(file.toFile())));
            }
        }
        return result;
    }

    private static Gold read(JsonNode gold) {
        Report report = new Report(gold.path("doc").asText());
        if (gold.hasNonNull("published")) {
            report.issued(gold.path("published").asText());
        }
        Map<String, Integer> ids = new HashMap<>();
        for (JsonNode entity : gold.path("entities")) {
            ids.put(entity.path("id").asText(), entity(report, entity));
        }
        List<String> clusters = new ArrayList<>();
        for (String key : List.of("calls", "ceasefires", "demands", "statements")) {
            for (JsonNode event : gold.path(key)) {
                clusters.add(
                        event.hasNonNull("cluster")
                                ? key + event.path("cluster").asText()
                                : null);
                event(report, TYPES.get(key), event, ids);
            }
        }
        return new Gold(report.build(), clusters);
    }

    private static int entity(Report report, JsonNode entity) {
        List<String> names = new ArrayList<>();
        entity.path("names").forEach(n -> names.add(n.asText()));
        EntityKind kind =
                EntityKind.valueOf(entity.path("type").path(0).asText().toUpperCase(Locale.ROOT));
        // A careful reader's id is the same for one thing in all documents; persons are told apart by name alone.
        Optional<Iri> known = kind == EntityKind.PERSON
                ? Optional.empty()
                : Optional.of(new Iri(ResolveStage.DEFAULT_BASE + kind.slug() + "/"
                        + entity.path("id").asText()));
        String label = names.stream()
                .filter(n -> kind == EntityKind.PERSON)
                .filter(n -> !PersonName.hasTitle(n) && PersonName.of(n).isFull())
                .max(Comparator.comparingInt(String::length))
                .orElse(names.get(0));
        return report.entity(kind, label, List.of(), Optional.empty(), known, names.toArray(String[]::new));
    }

    private static void event(Report report, Iri type, JsonNode event, Map<String, Integer> ids) {
        Report.Telling telling = report.tells(type);
        Map.of(
                        "participants", Dip.PARTICIPANT,
                        "parties", Dip.PARTY,
                        "demander", Dip.DEMANDER,
                        "speaker", Dip.SPEAKER,
                        "addressee", Dip.ADDRESSEE)
                .forEach((key, role) -> event.path(key).forEach(e -> {
                    if (ids.containsKey(e.asText())) {
                        telling.with(role, ids.get(e.asText()));
                    }
                }));
        text(event, "quote").ifPresent(q -> telling.words(Dip.QUOTATION, q));
        text(event, "content").ifPresent(c -> telling.words(Dip.CONTENT, c));
        text(event, "scope").filter(s -> !s.equals("full")).ifPresent(s -> telling.words(Dip.SCOPE, s));
        text(event, "date").ifPresent(telling::on);
        text(event, "duration").ifPresent(telling::lasting);
        text(event, "status").ifPresent(s -> telling.term(Dip.STATUS, status(s)));
        if (type.equals(Dip.CALL)
                && !event.hasNonNull("date")
                && text(event, "cluster").orElse("").contains("suggested")) {
            telling.as(Factuality.POSSIBLE);
        }
    }

    private static Optional<String> text(JsonNode event, String key) {
        return event.hasNonNull(key) ? Optional.of(event.path(key).asText()) : Optional.empty();
    }

    private static Iri status(String status) {
        StringBuilder name = new StringBuilder();
        for (String part : status.split("-", -1)) {
            name.append(part.substring(0, 1).toUpperCase(Locale.ROOT)).append(part.substring(1));
        }
        return Dip.term(name.toString());
    }
}
