package org.demarche.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.model.Comparison;
import org.demarche.model.Comparison.Outcome;
import org.demarche.model.Document;
import org.demarche.model.Event;
import org.demarche.model.Iri;
import org.demarche.model.Reporter;
import org.demarche.model.ResolvedGraph;
import org.demarche.model.Testimony;
import org.demarche.resolve.ResolveStage;
import org.demarche.testing.Extraction;
import org.demarche.vocab.Dip;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Read-outs of calls between countries that no seed tells of. */
@Tag("models")
class ReadoutsOfProseTest {
    private static final String CALL =
            "French President Emmanuel Macron and Turkish President Recep Tayyip Erdogan spoke by phone on Tuesday, 10 June 2025.\n\n";

    private static Document document(String id, String text) {
        return Document.of(id, text, Optional.of(LocalDate.of(2025, 6, 11)));
    }

    private static ResolvedGraph graph(Document... documents) {
        List<Testimony> extracted =
                Stream.of(documents).map(Extraction::testimony).toList();
        return new ResolveStage(ResolveStage.DEFAULT_BASE).apply(extracted, Reporter.SILENT);
    }

    private static List<String> comparisons(ResolvedGraph graph, Outcome outcome, Iri property) {
        return graph.comparisons().stream()
                .filter(c -> c.outcome() == outcome && c.property().equals(property))
                .map(Comparison::reason)
                .toList();
    }

    @Test
    void oneSideAloneTellsOfHorses() {
        ResolvedGraph graph = graph(document(
                "a",
                CALL
                        + "The French government said that the presidents had agreed on grain exports from the Black Sea.\n\n"
                        + "The Turkish government said that grain exports from the Black Sea would be resumed. The Turkish"
                        + " government said that France had offered horses to the Turkish cavalry."));
        List<String> alone = graph.comparisons().stream()
                .filter(c -> c.outcome() == Outcome.ONLY_IN && c.property().equals(Dip.CONTENT))
                .map(c -> label(graph, c))
                .toList();
        assertThat(alone).singleElement().satisfies(label -> assertThat(label).contains("horses"));
        assertThat(graph.events().stream().flatMap(e -> e.accounts().stream()).filter(a -> !a.things(Dip.TELLS_OF)
                        .isEmpty()))
                .hasSize(3);
    }

    private static String label(ResolvedGraph graph, Comparison comparison) {
        return graph.events().stream()
                .filter(e -> e.iri().equals(comparison.event()))
                .map(Event::label)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsSaidAfterTheCallWasNotSaidOnTheSundayBefore() {
        ResolvedGraph graph = graph(
                document(
                        "a",
                        CALL + "Erdogan told reporters after the call that grain had been discussed.\n\n"
                                + "\"Maybe they can agree on grain, maybe they cannot, but there is a fair chance,\" Erdogan said."),
                document(
                        "b",
                        "On Sunday Turkish President Recep Tayyip Erdogan told reporters that grain would be discussed.\n\n"
                                + "\"Maybe we can agree on grain, maybe we cannot, but I see a fair chance,\" Erdogan said."));
        assertThat(comparisons(graph, Outcome.CONFLICTING, Dip.DATE))
                .isNotEmpty()
                .allSatisfy(reason -> assertThat(reason).contains("on 2025-06-08", "not before 2025-06-10"));
    }

    @Test
    void aDayLaterIsNoContradictionToAfterTheCall() {
        ResolvedGraph graph = graph(
                document(
                        "a",
                        CALL + "Erdogan told reporters after the call that grain had been discussed.\n\n"
                                + "\"Maybe they can agree on grain, maybe they cannot, but there is a fair chance,\" Erdogan said."),
                document(
                        "b",
                        "On Wednesday Turkish President Recep Tayyip Erdogan told reporters that grain was discussed.\n\n"
                                + "\"Maybe we can agree on grain, maybe we cannot, but I see a fair chance,\" Erdogan said."));
        assertThat(comparisons(graph, Outcome.CONFLICTING, Dip.DATE)).isEmpty();
    }
}
