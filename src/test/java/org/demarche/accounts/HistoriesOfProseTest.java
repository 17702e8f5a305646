package org.demarche.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.model.Document;
import org.demarche.model.Event;
import org.demarche.model.Iri;
import org.demarche.model.Reporter;
import org.demarche.model.ResolvedGraph;
import org.demarche.model.StatusStep;
import org.demarche.model.Testimony;
import org.demarche.resolve.ResolveStage;
import org.demarche.testing.Extraction;
import org.demarche.vocab.Dip;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What became of demands and ceasefires between countries that no seed tells of. */
@Tag("models")
class HistoriesOfProseTest {
    private static ResolvedGraph graph(Document... documents) {
        List<Testimony> extracted =
                Stream.of(documents).map(Extraction::testimony).toList();
        return new ResolveStage(ResolveStage.DEFAULT_BASE).apply(extracted, Reporter.SILENT);
    }

    private static Document document(String id, int day, String text) {
        return Document.of(id, text, Optional.of(LocalDate.of(2025, 6, day)));
    }

    /** The steps of events of a type in their order, as "number status by day". */
    private static List<String> steps(ResolvedGraph graph, Iri type) {
        List<Iri> events = graph.events().stream()
                .filter(e -> e.type().equals(type))
                .map(Event::iri)
                .toList();
        return graph.history().stream()
                .filter(s -> events.contains(s.event()))
                .sorted(Comparator.comparing(StatusStep::event).thenComparing(StatusStep::number))
                .map(s -> "%d %s %s %s"
                        .formatted(
                                s.number(),
                                s.status().localName(),
                                s.by().stream().map(Iri::localName).toList(),
                                s.date().map(LocalDate::toString).orElse("-")))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sweden rejected the demand on Monday. | 1 Refused [sweden] 2025-06-09",
                "Sweden has not accepted this demand. | 1 Refused [sweden] 2025-06-11",
                "Sweden accepted the demand on Tuesday. | 1 Met [sweden] 2025-06-10",
                "Sweden has met the demand. | 1 Met [sweden] 2025-06-11",
                "The demand was rejected by Sweden. | 1 Refused [sweden] 2025-06-11",
                "Sweden could accept the demand. | 1 Unanswered [] 2025-06-11",
                "Norway has rejected such demands before. | 1 Unanswered [] 2025-06-11",
                "Sweden rejected an offer of grain from Denmark. | 1 Unanswered [] 2025-06-11",
                "Nobody has answered. | 1 Unanswered [] 2025-06-11"
            })
    void answersOfADemand(String answer, String step) {
        assertThat(steps(
                        graph(document(
                                "a", 11, "Norway demanded that Sweden open its ports to fishing boats. " + answer)),
                        Dip.DEMAND))
                .containsExactly(step);
    }

    @Test
    void anAnswerThatOnlyALaterDocumentTellsIsAStepOfTheSameDemand() {
        ResolvedGraph graph = graph(
                document("a", 10, "Norway demanded that Sweden open its ports to fishing boats."),
                document(
                        "b",
                        12,
                        "Norway demanded that Sweden open its ports to fishing boats. Sweden rejected the demand on Thursday."));
        assertThat(steps(graph, Dip.DEMAND)).containsExactly("1 Refused [sweden] 2025-06-12");
        assertThat(graph.history())
                .allSatisfy(s -> assertThat(s.document().value()).endsWith("document/b"));
    }

    @Test
    void ceasefireGoesFromProposalToForceDocumentByDocument() {
        ResolvedGraph graph = graph(
                document("c", 14, "The 30-day ceasefire between Norway and Sweden took effect on Friday."),
                document("a", 10, "Denmark proposed a 30-day ceasefire between Norway and Sweden."),
                document("b", 12, "Norway and Sweden agreed to a 30-day ceasefire."));
        List<String> steps = steps(graph, Dip.CEASEFIRE);
        assertThat(steps).hasSize(3);
        assertThat(steps.get(0)).startsWith("1 Proposed [denmark]");
        assertThat(steps.get(1)).startsWith("2 Agreed [norway, sweden]");
        assertThat(steps.get(2)).startsWith("3 InForce");
    }

    @Test
    void aConsentKeepsItsCondition() {
        ResolvedGraph graph = graph(document(
                "a", 10, "Finland accepts a halt in strikes on energy sites, provided that Denmark stops as well."));
        Optional<StatusStep> consent =
                graph.history().stream().filter(s -> !s.conditions().isEmpty()).findFirst();
        assertThat(consent).isPresent();
        assertThat(consent.get().conditions().get(0).localName()).contains("denmark-stops-as-well");
    }
}
