package org.demarche.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.demarche.model.Comparison;
import org.demarche.model.Comparison.Outcome;
import org.demarche.model.Event;
import org.demarche.model.Event.ResolvedAccount;
import org.demarche.model.Iri;
import org.demarche.model.Reporter;
import org.demarche.model.ResolvedGraph;
import org.demarche.model.Span;
import org.demarche.model.Testimony;
import org.demarche.vocab.Dip;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is said of calls by those who held them, and what one side alone says. A row gives documents, parted by "//", each as the
 * day of its issue and lines, parted by ";". A line is a call, as "who+who day", or a statement, as "who [day]: words"; with "!" it
 * stands in the words that tell of the call before it, and in quotation marks it is quoted.
 */
class ReadoutsTest {
    /** Who speaks, and for which state. */
    private static final Map<String, String> PEOPLE =
            Map.of("Soto", "Peru", "Rojas", "Chile", "Palacio", "Peru", "Moneda", "Chile");

    private static final Pattern REASON =
            Pattern.compile("”, (.+) alone( tells?) this; nothing like it is reported from (.+), which is no denial");

    /** Behind each statement the participants of the call that it tells of. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # offices and states, where the document tells of the call
            2025-03-19 Soto+Rojas 2025-03-18; Palacio: ports | ports: Rojas+Soto
            2025-03-19 Soto+Rojas 2025-03-18; Peru: ports | ports: Rojas+Soto
            2025-03-19 Soto+Rojas 2025-03-18; Mali: ports |
            2025-03-19 Palacio: ports |
            # people, on those days or in those words
            2025-03-19 Soto+Rojas 2025-03-18; Soto: ports |
            2025-03-19 Soto+Rojas 2025-03-18; Soto!: ports | ports: Rojas+Soto
            2025-03-25 Soto+Rojas 2025-03-18; Soto 2025-03-18: ports | ports: Rojas+Soto
            2025-03-25 Soto+Rojas 2025-03-18; Soto 2025-03-20: ports | ports: Rojas+Soto
            2025-03-25 Soto+Rojas 2025-03-18; Soto 2025-03-21: ports |
            2025-03-25 Soto+Rojas 2025-03-18; Soto 2025-03-17: ports |
            2025-03-25 Soto+Rojas 2025-03-18; Palacio 2025-03-21: ports |
            2025-03-25 Soto+Rojas 2025-03-18; Palacio 2025-03-17: ports |
            2025-03-25 Soto+Rojas 2025-03-18; Palacio 2025-03-18: ports | ports: Rojas+Soto
            2025-03-25 Soto+Rojas; Palacio 2025-03-18: ports |
            # what goes on with words of an earlier day
            2025-03-19 Soto+Rojas 2025-03-18; Palacio 2025-03-17: ports and roads; Palacio: ports |
            2025-03-19 Soto+Rojas 2025-03-18; Palacio 2025-03-18: roads; Palacio: ports | ports: Rojas+Soto, roads: Rojas+Soto
            # news
            2025-04-01 Soto+Rojas 2025-03-18; Palacio: ports | ports: Rojas+Soto
            2025-04-02 Soto+Rojas 2025-03-18; Palacio: ports |
            2025-03-17 Soto+Rojas 2025-03-18; Palacio: ports |
            2025-04-02 Soto+Rojas; Palacio: ports | ports: Rojas+Soto
            # of two calls the one told nearest before
            2025-03-19 Soto+Rojas 2025-03-18; Soto+Keita 2025-03-18; Palacio: ports | ports: Keita+Soto
            2025-03-19 Soto+Keita 2025-03-18; Soto+Rojas 2025-03-18; Palacio: ports | ports: Rojas+Soto
            2025-03-19 Soto+Rojas 2025-03-18; Palacio: ports; Soto+Keita 2025-03-18 | ports: Rojas+Soto
            2025-03-19 Soto+Keita 2025-03-18; Palacio: ports; Soto+Rojas 2025-03-18 | ports: Keita+Soto
            # a document that tells of no call but names all who held one
            2025-03-19 Soto+Rojas 2025-03-18 // 2025-03-20 Palacio: ports; Soto: bread; Rojas: fish | ports: Rojas+Soto
            2025-03-19 Soto+Rojas 2025-03-18 // 2025-03-21 Palacio: ports; Soto: bread; Rojas: fish |
            2025-03-19 Soto+Rojas 2025-03-18 // 2025-03-18 Palacio: ports; Soto: bread; Rojas: fish | ports: Rojas+Soto
            2025-03-19 Soto+Rojas 2025-03-18 // 2025-03-17 Palacio: ports; Soto: bread; Rojas: fish |
            2025-03-19 Soto+Rojas 2025-03-18 // 2025-03-20 Palacio: ports; Soto: bread |
            2025-03-19 Soto+Rojas 2025-03-18; Soto+Keita 2025-03-18 // 2025-03-20 Palacio: ports; Soto: bread; Rojas: fish | ports: Rojas+Soto
            2025-03-19 Soto+Rojas 2025-03-18; Soto+Keita 2025-03-18 // 2025-03-20 Palacio: ports; Soto: bread; Rojas: fish; Keita: eggs |
            2025-03-19 Soto 2025-03-18 // 2025-03-20 Palacio: ports; Soto: bread |
            2025-03-19 Soto+Rojas 2025-03-18 // 2025-03-20 Soto+Keita 2025-03-20; Palacio: ports; Rojas: fish | ports: Keita+Soto
            """)
    void tellOf(String documents, String calls) {
        ResolvedGraph graph = graph(documents);
        Map<Iri, String> names = new TreeMap<>();
        graph.entities().forEach(e -> names.put(e.iri(), e.label()));
        Map<Iri, String> held = new TreeMap<>();
        for (Event event : graph.events()) {
            held.put(
                    event.iri(),
                    event.accounts().get(0).things(Dip.PARTICIPANT).stream()
                            .map(names::get)
                            .sorted()
                            .collect(Collectors.joining("+")));
        }
        assertThat(graph.events().stream()
                        .filter(e -> e.type().equals(Dip.STATEMENT))
                        .flatMap(e -> e.accounts().stream())
                        .flatMap(a -> a.things(Dip.TELLS_OF).stream().map(call -> words(a) + ": " + held.get(call)))
                        .sorted()
                        .collect(Collectors.joining(", ")))
                .isEqualTo(calls == null ? "" : calls);
    }

    /** What one side alone says, as "who tell(s) [quotes] what, not who is silent". */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-03-19 Soto+Rojas 2025-03-18; Palacio: open ports; Moneda: safe borders | Moneda tells safe borders, not Palacio; Palacio tells open ports, not Moneda
            2025-03-19 Soto+Rojas 2025-03-18; Palacio: open ports |
            2025-03-19 Soto+Rojas 2025-03-18; Palacio: open ports; Peru: safe borders |
            2025-03-19 Soto+Rojas 2025-03-18; Palacio: open ports; Mali: safe borders |
            2025-03-19 Soto+Rojas 2025-03-18; Palacio: open ports; Peru: old roads; Moneda: safe borders | Moneda tells safe borders, not Palacio, Peru; Palacio tells open ports, not Moneda; Peru tells old roads, not Moneda
            2025-03-19 Soto+Rojas 2025-03-18; Palacio+Soto!: open ports; Moneda: safe borders | Moneda tells safe borders, not Palacio, Soto; Palacio, Soto tell open ports, not Moneda
            # the same, by two words and three in ten of the shorter
            2025-03-19 Soto+Rojas 2025-03-18; Palacio: open ports; Moneda: the opening of a port |
            2025-03-19 Soto+Rojas 2025-03-18; Palacio: open ports and old roads; Moneda: the opening of rivers | Moneda tells the opening of rivers, not Palacio; Palacio tells open ports and old roads, not Moneda
            2025-03-19 Soto+Rojas 2025-03-18; Palacio: open ports, old roads, safe borders; Moneda: open ports, cheap bread, fresh fish, warm milk |
            2025-03-19 Soto+Rojas 2025-03-18; Palacio: open ports, old roads, safe borders, white sand; Moneda: open ports, cheap bread, fresh fish, warm milk | Moneda tells open ports, cheap bread, fresh fish, warm milk, not Palacio; Palacio tells open ports, old roads, safe borders, white sand, not Moneda
            2025-03-19 Soto+Rojas 2025-03-18; Palacio: open ports, old roads, safe borders, white sand; Moneda: open ports, cheap bread |
            # words that say something
            2025-03-19 Soto+Rojas 2025-03-18; Palacio: ports; Moneda: safe borders |
            2025-03-19 Soto+Rojas 2025-03-18; Palacio: the two leaders talked about ports; Moneda: safe borders |
            2025-03-19 Soto+Rojas 2025-03-18; Palacio: ports for Chile; Moneda: safe borders |
            2025-03-19 Soto+Rojas 2025-03-18; Palacio: ports for Mali; Moneda: safe borders | Moneda tells safe borders, not Palacio; Palacio tells ports for Mali, not Moneda
            2025-03-19 Soto+Rojas 2025-03-18; Palacio: Peru and Chile want open ports; Moneda: Peru and Chile want safe borders | Moneda tells Peru and Chile want safe borders, not Palacio; Palacio tells Peru and Chile want open ports, not Moneda
            # quoted
            2025-03-19 Soto+Rojas 2025-03-18; Palacio: “open ports”; Moneda: safe borders | Moneda tells safe borders, not Palacio; Palacio quotes open ports, not Moneda
            2025-03-19 Soto+Rojas 2025-03-18; Palacio: “open ports” of old roads; Moneda: old roads and white sand |
            2025-03-19 Soto+Rojas 2025-03-18; Palacio: “open ports, safe borders” of old roads; Moneda: old roads | Moneda tells old roads, not Palacio; Palacio quotes of old roads open ports, safe borders, not Moneda
            # of two calls, each by itself
            2025-03-19 Soto+Rojas 2025-03-18; Palacio: open ports; Soto+Keita 2025-03-18; Keita!: safe borders |
            2025-03-19 Soto+Rojas 2025-03-18; Palacio: open ports; Moneda: old roads; Soto+Keita 2025-03-18; Keita!: open ports | Moneda tells old roads, not Palacio; Palacio tells open ports, not Moneda
            """)
    void aloneTell(String documents, String told) {
        ResolvedGraph graph = graph(documents);
        Map<Iri, String> words = new TreeMap<>();
        graph.events().forEach(e -> words.put(e.iri(), words(e.accounts().get(0))));
        assertThat(graph.comparisons().stream()
                        .filter(c -> c.outcome() == Outcome.ONLY_IN)
                        .map(c -> told(c, words.getOrDefault(c.event(), "")))
                        .sorted()
                        .collect(Collectors.joining("; ")))
                .isEqualTo(told == null ? "" : told);
    }

    private static String told(Comparison comparison, String words) {
        Matcher reason = REASON.matcher(comparison.reason());
        assertThat(reason.find()).as(comparison.reason()).isTrue();
        String verb = comparison.property().equals(Dip.QUOTATION) ? " quote" : " tell";
        return reason.group(1) + reason.group(2).replace(" tell", verb) + " " + words + ", not " + reason.group(3);
    }

    private static String words(ResolvedAccount account) {
        List<String> words = new ArrayList<>(account.words(Dip.CONTENT));
        words.addAll(account.words(Dip.QUOTATION));
        return String.join(" ", words);
    }

    private static ResolvedGraph graph(String documents) {
        List<Testimony> reports = new ArrayList<>();
        for (String document : documents.split(" // ", -1)) {
            reports.add(report("d" + reports.size(), document));
        }
        return new ResolveStage(ResolveStage.DEFAULT_BASE).apply(reports, Reporter.SILENT);
    }

    private static Testimony report(String id, String document) {
        String[] parts = document.split(" ", 2);
        Report report = new Report(id).issued(parts[0]);
        Map<String, Integer> known = new TreeMap<>();
        Span call = new Span(0, 1);
        for (String line : parts[1].split("; ", -1)) {
            String[] told = line.split(": ", 2);
            String[] head = told[0].split(" ", -1);
            String day = head.length > 1 ? head[1] : "";
            if (told.length == 1) {
                call = report.write(line);
                report.call(day, entities(report, known, head[0])).in(call);
            } else {
                boolean within = head[0].endsWith("!");
                int[] speakers = entities(report, known, head[0].replace("!", ""));
                Report.Telling telling = report.tells(Dip.STATEMENT).with(Dip.SPEAKER, speakers);
                int quoted = told[1].indexOf("”");
                if (quoted > 0) {
                    telling.words(Dip.QUOTATION, told[1].substring(1, quoted));
                }
                if (quoted + 1 < told[1].length()) {
                    telling.words(Dip.CONTENT, told[1].substring(quoted + 1).strip());
                }
                telling.on(day).in(within ? call : report.write(line));
            }
        }
        return report.build();
    }

    private static int[] entities(Report report, Map<String, Integer> known, String names) {
        return Arrays.stream(names.split("\\+", -1))
                .mapToInt(name -> entity(report, known, name))
                .toArray();
    }

    private static int entity(Report report, Map<String, Integer> known, String name) {
        if (known.containsKey(name)) {
            return known.get(name);
        }
        int entity;
        String state = PEOPLE.get(name);
        if (state == null) {
            entity = name.equals("Keita") ? report.person("Keita") : report.country(name);
        } else {
            int principal = entity(report, known, state);
            boolean office = List.of("Palacio", "Moneda").contains(name);
            entity = office ? report.organizationOf(principal, name) : report.official("President", principal, name);
        }
        known.put(name, entity);
        return entity;
    }
}
