package org.demarche.serve;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.model.Document;
import org.demarche.model.Entity;
import org.demarche.model.EntityKind;
import org.demarche.model.Reporter;
import org.demarche.model.ResolvedGraph;
import org.demarche.pipeline.Demarche;
import org.demarche.read.DocumentReader;

/**
 * Makes many reports of a few, to measure with: each round has other surnames, countries that have changed places, and dates some
 * weeks later, so that its events are new ones. {@code VariedReports seeds 1000 target/varied.jsonl}
 */
final class VariedReports {
    private static final String[] BEGINS = {
        "Bel", "Cor", "Dan", "Fer", "Gal", "Hol", "Kes", "Lam", "Mor", "Nad", "Pel", "Ros"
    };
    private static final String[] MIDDLES = {"a", "en", "i", "or", "u", "ath", "el"};
    private static final String[] ENDS = {"ric", "sen", "dova", "man", "tti", "quez", "berg", "shin"};
    private static final int WEEKS_APART = 2;

    private VariedReports() {}

    public static void main(String[] args) throws IOException {
        Reporter reporter = diagnostic -> {};
        List<Document> reports = new ArrayList<>();
        new DocumentReader(reporter, InputStream.nullInputStream())
                .find(List.of(args[0]))
                .iterator()
                .forEachRemaining(reports::add);
        ResolvedGraph graph = Demarche.builder().build(reporter).read(reports, reporter);
        List<String> surnames = names(graph, EntityKind.PERSON).stream()
                .map(name -> name.substring(name.lastIndexOf(' ') + 1))
                .distinct()
                .toList();
        List<String> countries = names(graph, EntityKind.COUNTRY);
        ObjectMapper json = new ObjectMapper();
        int wanted = Integer.parseInt(args[1]);
        try (Writer out = Files.newBufferedWriter(Path.of(args[2]))) {
            for (int i = 0; i < wanted; i++) {
                Document report = reports.get(i % reports.size());
                int round = i / reports.size();
                Map<String, String> others = others(surnames, countries, round);
                ObjectNode line = json.createObjectNode();
                line.put("id", report.id() + "-" + round);
                line.put("text", varied(report.text(), others));
                report.title().ifPresent(title -> line.put("title", varied(title, others)));
                report.publisher().ifPresent(name -> line.put("publisher", name));
                report.issued()
                        .ifPresent(day -> line.put(
                                "date",
                                day.plusWeeks((long) WEEKS_APART * round).toString()));
                out.write(json.writeValueAsString(line) + "\n");
            }
        }
    }

    private static List<String> names(ResolvedGraph graph, EntityKind kind) {
        return graph.entities().stream()
                .filter(entity -> entity.kind() == kind)
                .map(Entity::label)
                .toList();
    }

    /** The first round is as it was. */
    private static Map<String, String> others(List<String> surnames, List<String> countries, int round) {
        Map<String, String> others = new HashMap<>();
        if (round > 0) {
            for (int i = 0; i < surnames.size(); i++) {
                others.put(surnames.get(i), surname(i * 31 + round * 577));
            }
            for (int i = 0; i < countries.size(); i++) {
                others.put(countries.get(i), countries.get((i + round) % countries.size()));
            }
        }
        return others;
    }

    private static String surname(int seed) {
        int rest = seed / BEGINS.length;
        return BEGINS[seed % BEGINS.length]
                + MIDDLES[rest % MIDDLES.length]
                + ENDS[rest / MIDDLES.length % ENDS.length];
    }

    private static String varied(String text, Map<String, String> others) {
        if (others.isEmpty()) {
            return text;
        }
        String names =
                String.join("|", others.keySet().stream().map(Pattern::quote).toList());
        return Pattern.compile("\\b(?:" + names + ")\\b")
                .matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(others.get(match.group())));
    }
}
