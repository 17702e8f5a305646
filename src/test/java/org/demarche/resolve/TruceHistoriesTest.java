package org.demarche.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.demarche.model.Entity;
import org.demarche.model.Event;
import org.demarche.model.Factuality;
import org.demarche.model.Iri;
import org.demarche.model.Reporter;
import org.demarche.model.ResolvedGraph;
import org.demarche.model.StatusStep;
import org.demarche.model.Testimony;
import org.demarche.vocab.Dip;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How the truce of Peru and Chile fares. A row gives documents, parted by "//", each as the day of its issue and lines, parted by
 * ";". A line is an account of the truce, as its status and more, a demand, as its kind, who demands and what, or a number of
 * characters between them.
 */
class TruceHistoriesTest {
    private static final String DATA = "https://w3id.org/demarche/ontology#";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # a consent has the day told, all else that of the document
            2025-03-09 Agreed 2025-03-07                    | 1 Agreed 2025-03-07
            2025-03-09 Agreed                               | 1 Agreed 2025-03-09
            2025-03-09 Agreed 2025-03-11                    | 1 Agreed 2025-03-09
            2025-03-09 Agreed 2025-03-09                    | 1 Agreed 2025-03-09
            2025-03-09 Proposed 2025-03-07                  | 1 Proposed 2025-03-09
            - Agreed 2025-03-07                             | 1 Agreed 2025-03-07
            - Agreed                                        | 1 Agreed
            # one step for what a document tells of one day
            2025-03-09 Agreed; Agreed                       | 1 Agreed 2025-03-09
            2025-03-09 Agreed; Agreed 2025-03-07            | 1 Agreed 2025-03-07, 2 Agreed 2025-03-09
            2025-03-09 Agreed; Proposed                     | 1 Proposed 2025-03-09, 2 Agreed 2025-03-09
            2025-03-09 Violated; Agreed; Ended; InForce; Rejected; PartlyAgreed | 1 Rejected 2025-03-09, 2 PartlyAgreed 2025-03-09, 3 Agreed 2025-03-09, 4 InForce 2025-03-09, 5 Violated 2025-03-09, 6 Ended 2025-03-09
            2025-03-09 Agreed // 2025-03-10 Violated        | 1 Agreed 2025-03-09, 2 Violated 2025-03-10
            2025-03-10 Agreed // 2025-03-09 Violated        | 1 Violated 2025-03-09, 2 Agreed 2025-03-10
            2025-03-09 Agreed denied; Proposed              | 1 Proposed 2025-03-09
            # by whom, as whom
            2025-03-09 Proposed by=Peru                     | 1 Proposed 2025-03-09 by Peru
            2025-03-09 Rejected no=Chile                    | 1 Rejected 2025-03-09 by Chile
            2025-03-09 PartlyAgreed yes=Chile               | 1 PartlyAgreed 2025-03-09 by Chile
            2025-03-09 Agreed yes=Chile by=Peru             | 1 Agreed 2025-03-09 by Chile
            2025-03-09 InForce yes=Chile                    | 1 InForce 2025-03-09 by Chile
            2025-03-09 Violated by=Peru                     | 1 Violated 2025-03-09
            2025-03-09 Agreed as=Mali                       | 1 Agreed 2025-03-09 as Mali
            2025-03-09 Agreed yes=Peru; Agreed yes=Chile    | 1 Agreed 2025-03-09 by Chile+Peru
            # on conditions that the same lines tell, if they are of those who consent
            2025-03-09 Agreed; Condition Peru ports         | 1 Agreed 2025-03-09 if ports
            2025-03-09 Agreed yes=Peru; Condition Peru ports | 1 Agreed 2025-03-09 by Peru if ports
            2025-03-09 Agreed yes=Chile; Condition Peru ports | 1 Agreed 2025-03-09 by Chile
            2025-03-09 Agreed; Requirement Peru ports       | 1 Agreed 2025-03-09
            2025-03-09 Proposed; Condition Peru ports       | 1 Proposed 2025-03-09
            2025-03-09 Proposed yes=Peru; Condition Peru ports | 1 Proposed 2025-03-09 if ports
            2025-03-09 Condition Peru ports; Agreed         | 1 Agreed 2025-03-09
            2025-03-09 Agreed; 293; Condition Peru ports    | 1 Agreed 2025-03-09 if ports
            2025-03-09 Agreed; 294; Condition Peru ports    | 1 Agreed 2025-03-09
            2025-03-09 Agreed // 2025-03-09 Condition Peru ports | 1 Agreed 2025-03-09
            2025-03-09 Agreed // 2025-03-10 Violated; Condition Peru ports | 1 Agreed 2025-03-09, 2 Violated 2025-03-10
            """)
    void areToldInSteps(String documents, String steps) {
        List<Testimony> reports = new ArrayList<>();
        for (String document : documents.split(" // ", -1)) {
            reports.add(report("d" + reports.size(), document));
        }
        ResolvedGraph graph = new ResolveStage(ResolveStage.DEFAULT_BASE).apply(reports, Reporter.SILENT);
        Map<Iri, String> names = graph.entities().stream().collect(Collectors.toMap(Entity::iri, Entity::label));
        graph.events().stream()
                .filter(e -> e.type().equals(Dip.DEMAND))
                .forEach(e ->
                        names.put(e.iri(), String.join(" ", e.accounts().get(0).words(Dip.CONTENT))));
        Event truce = graph.events().stream()
                .filter(e -> e.type().equals(Dip.CEASEFIRE))
                .findFirst()
                .orElseThrow();
        assertThat(graph.history().stream()
                        .filter(s -> s.event().equals(truce.iri()))
                        .sorted(Comparator.comparing(StatusStep::number))
                        .map(s -> told(s, names))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(steps);
    }

    private static String told(StatusStep step, Map<Iri, String> names) {
        return step.number() + " " + step.status().localName()
                + step.date().map(d -> " " + d).orElse("")
                + told(" by ", step.by(), names)
                + told(" as ", step.accordingTo(), names)
                + told(" if ", step.conditions(), names);
    }

    private static String told(String before, List<Iri> things, Map<Iri, String> names) {
        return things.isEmpty() ? "" : before + things.stream().map(names::get).collect(Collectors.joining("+"));
    }

    private static Testimony report(String id, String document) {
        String[] parts = document.split(" ", 2);
        Report report = new Report(id);
        if (!parts[0].equals("-")) {
            report.issued(parts[0]);
        }
        Report.Telling truce = null;
        for (String line : parts[1].split("; ", -1)) {
            String[] words = line.split(" ", -1);
            if (Character.isDigit(line.charAt(0))) {
                report.write("-".repeat(Integer.parseInt(line)));
            } else if (words[0].equals("Condition") || words[0].equals("Requirement")) {
                report.demands(report.country(words[1]), words[2])
                        .term(Dip.KIND, new Iri(DATA + words[0]))
                        .in(report.write(line));
            } else {
                truce = truce == null ? report.tells(Dip.CEASEFIRE) : truce.account();
                truce.with(Dip.PARTY, report.country("Peru"), report.country("Chile"));
                truce.term(Dip.STATUS, new Iri(DATA + words[0])).in(report.write(line));
                for (int i = 1; i < words.length; i++) {
                    say(report, truce, words[i]);
                }
            }
        }
        return report.build();
    }

    private static void say(Report report, Report.Telling truce, String word) {
        String value = word.substring(word.indexOf('=') + 1);
        switch (word.substring(0, Math.max(0, word.indexOf('='))).toLowerCase(Locale.ROOT)) {
            case "by" -> truce.with(Dip.PROPOSED_BY, report.country(value));
            case "yes" -> truce.with(Dip.ACCEPTED_BY, report.country(value));
            case "no" -> truce.with(Dip.REJECTED_BY, report.country(value));
            case "as" -> truce.accordingTo(report.country(value));
            default -> {
                if (word.equals("denied")) {
                    truce.as(Factuality.DENIED);
                } else {
                    truce.on(word);
                }
            }
        }
    }
}
