package org.demarche.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demarche.model.Document;
import org.demarche.model.Entity;
import org.demarche.model.ExtractedDocument;
import org.demarche.model.Iri;
import org.demarche.model.Reporter;
import org.demarche.model.ResolvedGraph;
import org.demarche.model.StatusStep;
import org.demarche.model.Testimony;
import org.demarche.model.Testimony.Answer;
import org.demarche.testing.EventLines;
import org.demarche.testing.Extraction;
import org.demarche.vocab.Dip;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a text tells that a demand was met or refused: by whom, when, and in which words. */
@Tag("models")
class AnswersInTextTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 8);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # by a word for it
            Peru demanded that Chile open the port of Arica. Chile rejected the demand. | Chile refused 2024-05-08
            Peru demanded that Chile open the port of Arica. Chile accepted such terms. | Chile met 2024-05-08
            Peru demanded that Chile open the port of Arica. Chile complied with the demand. | Chile met 2024-05-08
            Peru demanded that Chile open the port of Arica. The demand was rejected by Chile. | Chile refused 2024-05-08
            Peru demanded that Chile open the port of Arica. Chile rejected the offer. |
            Peru demanded that Chile open the port of Arica. Chile studied the demand. |
            # by a pronoun, in a sentence behind
            Peru demanded that Chile open the port of Arica. Chile rejected that on Monday. | Chile refused 2024-05-06
            Peru demanded that Chile open the port of Arica. Chile rejected him on Monday. |
            # by its own words, of which one is too few
            Peru demanded that Chile open the port of Arica. Chile agreed to open its port. | Chile met 2024-05-08
            Peru demanded that Chile open the port of Arica. Chile agreed to open talks. |
            Peru demanded that Chile open the port of Arica. Chile agreed to the opening of the port. | Chile met 2024-05-08
            # with "not", and with "would"
            Peru demanded that Chile open the port of Arica. Chile did not accept the demand. | Chile refused 2024-05-08
            Peru demanded that Chile open the port of Arica. Chile did not reject the demand. |
            Peru demanded that Chile open the port of Arica. Chile would accept the demand. |
            Peru demanded that Chile open the port of Arica. Chile has accepted the demand. | Chile met 2024-05-08
            Peru demanded that Chile open the port of Arica. Chile would reject the demand. | Chile refused 2024-05-08
            # in the sentence of the demand, but not in its own words
            Peru demanded that Chile open the port of Arica, and Chile rejected the demand. | Chile refused 2024-05-08
            Chile rejected a demand by Peru that it open the port of Arica. | Chile refused 2024-05-08
            Peru demanded that Chile accept the terms of Brazil. |
            Chile agreed to open its port as Peru demanded that Chile open the port of Arica. |
            # that it answers
            Peru demanded that Chile open the port of Arica. It was a demand that Chile rejected. | Chile refused 2024-05-08
            Peru demanded that Chile open the port of Arica. It was a demand rejected on Monday by Chile. | Chile refused 2024-05-06
            Peru demanded that Chile open the port of Arica. Peru wants nothing else, a demand that Chile has rejected. | Chile refused 2024-05-08
            Peru demanded that Chile open the port of Arica. Peru repeated the demand that Chile accept the offer. |
            Peru demanded that Chile open the port of Arica. Peru repeated the demand that Chile accepted the offer. |
            # not before, and not far behind
            Chile rejected the demand. Peru demanded that Chile open the port of Arica. |
            Peru demanded that Chile open the port of Arica. It rained. Chile rejected the demand. | Chile refused 2024-05-08
            Peru demanded that Chile open the port of Arica. It rained. It snowed. Chile rejected the demand. |
            # by somebody who can answer
            Peru demanded that Chile open the port of Arica. Nobody rejected the demand. |
            Peru demanded that Chile open the port of Arica. Critics in Lima rejected the demand. |
            Peru demanded that Chile open the port of Arica. Chile, with Peru at the table, rejected the demand. | Chile refused 2024-05-08
            """)
    void answers(String text, String answers) {
        ExtractedDocument document = Extraction.of(text + "\n", DAY);
        assertThat(new TestimonyStage()
                        .apply(document, Reporter.SILENT).answers().stream()
                                .map(a -> told(document, a))
                                .collect(Collectors.joining(", ")))
                .as(EventLines.of(document))
                .isEqualTo(answers == null ? "" : answers);
    }

    private static String told(ExtractedDocument document, Answer answer) {
        return answer.by().stream()
                        .map(id -> document.mentioned().entities().get(id).label())
                        .collect(Collectors.joining(" and "))
                + " " + answer.status().localName().toLowerCase(Locale.ROOT) + " "
                + answer.day().map(LocalDate::toString).orElse("");
    }

    /** What became of the demands of reports, which "//" parts, each on the day after the other: the steps of each in their order. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Peru demanded that Chile open the port of Arica. Chile rejected the demand. | refused 2024-05-08 by Chile
            Peru demanded that Chile open the port of Arica. Bolivia welcomed the demand. | unanswered 2024-05-08
            # nobody refuses what his own side demands
            Peru demanded that Chile open the port of Arica. President Dina Boluarte of Peru rejected the demand. | unanswered 2024-05-08
            # in whose words
            Peru demanded that Chile open the port of Arica. Chile had refused the demand on Monday, Peru said. | refused 2024-05-06 by Chile, as Peru says
            # in one of two reports
            Peru demanded that Chile open the port of Arica. // Peru demanded that Chile open the port of Arica. Chile accepted the demand. | met 2024-05-09 by Chile
            Peru demanded that Chile open the port of Arica. // Peru demanded that Chile open the port of Arica. | unanswered 2024-05-09
            Peru demanded that Chile open the port of Arica. Chile rejected the demand. // Peru demanded that Chile open the port of Arica. Chile accepted the demand. | refused 2024-05-08 by Chile, met 2024-05-09 by Chile
            # each of two demands has its own
            Peru demanded that Chile open the port of Arica. Bolivia demanded that Brazil free the crew of a ship. Brazil agreed to free the crew. | unanswered 2024-05-08; met 2024-05-08 by Brazil
            """)
    void becomeSteps(String text, String steps) {
        List<Testimony> reports = new ArrayList<>();
        for (String report : text.split(" // ", -1)) {
            LocalDate day = DAY.plusDays(reports.size());
            reports.add(Extraction.testimony(Document.of("d" + reports.size(), report + "\n", Optional.of(day))));
        }
        ResolvedGraph graph = new ResolveStage(ResolveStage.DEFAULT_BASE).apply(reports, Reporter.SILENT);
        Map<Iri, String> names = graph.entities().stream().collect(Collectors.toMap(Entity::iri, Entity::label));
        assertThat(graph.events().stream()
                        .filter(e -> e.type().equals(Dip.DEMAND))
                        .sorted(Comparator.comparing(
                                e -> e.accounts().get(0).evidence().get(0)))
                        .map(e -> graph.history().stream()
                                .filter(s -> s.event().equals(e.iri()))
                                .sorted(Comparator.comparing(StatusStep::number))
                                .map(s -> told(s, names))
                                .collect(Collectors.joining(", ")))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(steps == null ? "" : steps);
    }

    private static String told(StatusStep step, Map<Iri, String> names) {
        String told = step.status().localName().toLowerCase(Locale.ROOT)
                + step.date().map(d -> " " + d).orElse("");
        String by = names(step.by(), names);
        String sources = names(step.accordingTo(), names);
        return told + (by.isEmpty() ? "" : " by " + by) + (sources.isEmpty() ? "" : ", as " + sources + " says");
    }

    private static String names(List<Iri> entities, Map<Iri, String> names) {
        return entities.stream().map(names::get).collect(Collectors.joining(" and "));
    }
}
