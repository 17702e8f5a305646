package org.demarche.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.sparql.core.Quad;
import org.demarche.model.EventMention;
import org.demarche.model.Iri;
import org.demarche.model.Span;
import org.demarche.model.Testimony;
import org.demarche.model.Testimony.Answer;
import org.demarche.model.Testimony.Sequel;
import org.demarche.rdf.DatasetStage;
import org.demarche.rdf.Portion;
import org.demarche.rdf.Portion.Kind;
import org.demarche.rdf.PortionedGraph;
import org.demarche.vocab.Dip;
import org.junit.jupiter.api.Test;

/**
 * A report that changes what is said elsewhere by one way alone, with all names as they were: the mark must have heard of it.
 */
class ResolutionMarksTest {
    private static final ResolveStage RESOLVE = new ResolveStage(ResolveStage.DEFAULT_BASE);
    private static final String DAY = "2031-03-02";
    private static final String LATER = "2031-03-03";
    private static final String WORDS = "the bridge over the river stays closed all winter";

    @Test
    void theDayOfAnEventAfterWhichWordsWereSaid() {
        Report after = new Report("after.txt").issued(LATER);
        int home = after.country("Ruritania");
        after.ceasefire(home, after.country("Belland")).on(DAY);
        after.says(after.person("Mira Solano"), WORDS);
        Testimony told = after.build();
        Testimony withSequel = new Testimony(
                told.document(),
                told.entities(),
                told.references(),
                told.events(),
                List.of(),
                List.of(new Sequel(evidence(told, Dip.STATEMENT), evidence(told, Dip.CEASEFIRE))),
                List.of());
        Report dated = new Report("dated.txt").issued(LATER);
        dated.says(dated.person("Mira Solano"), WORDS).on("2031-03-01");

        // Of its three accounts two are of another day, so that no day is told by most.
        Report doubting = new Report("doubting.txt").issued(LATER);
        int first = doubting.country("Ruritania");
        int second = doubting.country("Belland");
        doubting.ceasefire(first, second)
                .on(DAY)
                .account()
                .with(Dip.PARTY, first, second)
                .on(LATER)
                .accordingTo(first)
                .account()
                .with(Dip.PARTY, first, second)
                .on(LATER)
                .accordingTo(second);

        assertIsMarked(List.of(withSequel, dated.build()), doubting.build(), Kind.EVENT, "statement/mira-solano");
    }

    @Test
    void whatTheOtherSideOfACallIsReportedToSay() {
        Report report = new Report("a.txt").issued(DAY);
        int home = report.country("Ruritania");
        report.call(DAY, home, report.country("Belland"));
        report.says(home, WORDS);

        Report other = new Report("b.txt").issued(DAY);
        int away = other.country("Belland");
        other.call(DAY, other.country("Ruritania"), away);
        other.says(away, "observers will count every truck at the border");

        assertIsMarked(List.of(report.build()), other.build(), Kind.EVENT, "statement/ruritania");
    }

    @Test
    void whoElseIsSaidToHaveMadeADemandThatADocumentTellsToBeAnswered() {
        // So long that the demand's name has no room for who demands it too.
        String ministry = "Ministry for the Affairs of Rivers, Bridges, Harbours and Ferries of the North";
        String demand = "release all prisoners before the harvest";
        Report answered = new Report("answered.txt").issued(DAY);
        int country = answered.country("Ruritania");
        answered.demands(answered.organizationOf(country, ministry), demand);
        int envoy = answered.official("envoy", country, "Anton Zelensky");
        Testimony told = answered.build();
        Span evidence = evidence(told, Dip.DEMAND);
        Testimony withAnswer = new Testimony(
                told.document(),
                told.entities(),
                told.references(),
                told.events(),
                List.of(new Answer(
                        evidence,
                        List.of(demand),
                        Dip.REFUSED,
                        new Span(evidence.start(), evidence.start() + 3),
                        told.document().issued(),
                        List.of(envoy))),
                List.of(),
                List.of());

        Report other = new Report("other.txt").issued(DAY);
        other.demands(other.official("envoy", other.country("Ruritania"), "Anton Zelensky"), demand);

        assertIsMarked(List.of(withAnswer), other.build(), Kind.DOCUMENT, "document/answered");
    }

    private static Span evidence(Testimony told, Iri type) {
        EventMention event = told.events().stream()
                .filter(e -> e.type().equals(type))
                .findFirst()
                .orElseThrow();
        return event.accounts().get(0).evidence().get(0);
    }

    /**
     * Asserts that a portion says something else when a report has come, under the name that it had, and has another mark.
     *
     * @param name with what the portion's name begins
     */
    private static void assertIsMarked(List<Testimony> reports, Testimony arriving, Kind kind, String name) {
        PortionedGraph before = portions(reports);
        List<Testimony> all = new ArrayList<>(reports);
        all.add(arriving);
        PortionedGraph after = portions(all);
        List<Portion.Name> named = before.marks().keySet().stream()
                .filter(portion ->
                        portion.kind() == kind && portion.iri().value().startsWith(ResolveStage.DEFAULT_BASE + name))
                .toList();
        assertThat(named).hasSize(1);
        Portion.Name portion = named.get(0);
        assertThat(quads(after, portion)).as("what is said").isNotEqualTo(quads(before, portion));
        assertThat(after.marks().get(portion))
                .as("mark")
                .isNotEqualTo(before.marks().get(portion));
    }

    private static PortionedGraph portions(List<Testimony> reports) {
        return new DatasetStage(false).portions(RESOLVE.outline(reports));
    }

    private static Set<Quad> quads(PortionedGraph graph, Portion.Name portion) {
        assertThat(graph.marks()).containsKey(portion);
        return Set.copyOf(graph.portions(Set.of(portion)).get(0).quads().get());
    }
}
