package org.demarche.queries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.demarche.model.Diagnostic;
import org.demarche.model.Document;
import org.demarche.model.Reporter;
import org.demarche.pipeline.Demarche;
import org.demarche.rdf.GraphFormat;
import org.demarche.rdf.GraphReader;
import org.demarche.rdf.GraphWriter;
import org.demarche.rdf.QueryRunner;
import org.demarche.read.DocumentReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every query of {@code queries/}, put to the graph of {@code seeds/}. */
@Tag("models")
class QueriesOnSeedsTest {
    private static Map<String, Document> documents;
    private static QueryRunner fromMemory;
    private static QueryRunner fromFile;

    @BeforeAll
    static void build() throws IOException {
        List<Diagnostic> problems = new ArrayList<>();
        List<Document> seeds = new ArrayList<>();
        new DocumentReader(problems::add, InputStream.nullInputStream())
                .find(List.of("seeds"))
                .forEach(seeds::add);
        documents = seeds.stream().collect(Collectors.toMap(Document::id, Function.identity()));
        Demarche demarche = Demarche.builder().build(problems::add);
        Dataset dataset = demarche.graphOf(seeds, problems::add);
        fromMemory = new QueryRunner(dataset);
        ByteArrayOutputStream turtle = new ByteArrayOutputStream();
        new GraphWriter().write(dataset, GraphFormat.TTL, turtle);
        fromFile = new QueryRunner(new GraphReader(problems::add)
                .read(new ByteArrayInputStream(turtle.toByteArray()), GraphFormat.TTL, "graph.ttl"));
        assertThat(problems).isEmpty();
    }

    static Stream<QueryFile> files() {
        return QueryFile.all().stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void questionHasAnAnswerAndCheckHasNone(QueryFile file) {
        List<String> answer = file.answer(fromMemory);
        if (file.isCheck()) {
            assertThat(answer).isEmpty();
            return;
        }
        if (!file.asksForWhatAGraphNeedNotHold()) {
            assertThat(answer).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void rowsComeInTheSameOrderFromMemoryAndFromAFile(QueryFile file) {
        assertThat(file.answer(fromFile)).isEqualTo(file.answer(fromMemory));
    }

    @Test
    void callIsToldWithBothParticipantsAndAllItsLengths() {
        assertThat(answer("calls"))
                .filteredOn(row -> row.startsWith("2025-03-18,\"Donald Trump, Vladimir Putin\","))
                .singleElement()
                .satisfies(row -> assertThat(row).contains("PT90M", "PT2H"));
    }

    @Test
    void readoutsTellWhoAloneSpeaksOfIceHockey() {
        assertThat(answer("readouts"))
                .filteredOn(row -> row.contains("ice hockey"))
                .singleElement()
                .asString()
                .startsWith("\"Call of Donald Trump and Vladimir Putin, 18 March 2025\",Kremlin,alone,");
    }

    @Test
    void eventsOfSeveralDocumentsHaveSoManyWitnesses() {
        assertThat(answer("independence"))
                .contains("\"Call of Donald Trump and Vladimir Putin, 18 March 2025\",4,4")
                .allMatch(row -> !row.endsWith(",1,1"));
        assertThat(answer("shared-text")).isEmpty();
    }

    @Test
    void aReprintIsNoSecondWitness() {
        Document wire = documents.get("harbour-wire-2025-03-18");
        Document reprint = Document.of("reprint", "From our partners. " + wire.text(), wire.issued());
        Dataset dataset = Demarche.builder().build(Reporter.SILENT).graphOf(List.of(wire, reprint), Reporter.SILENT);
        assertThat(QueryFile.named("shared-text").answer(new QueryRunner(dataset)))
                .containsExactly("harbour-wire-2025-03-18,reprint,1.0");
        assertThat(QueryFile.named("independence").answer(new QueryRunner(dataset)))
                .isNotEmpty()
                .allMatch(row -> row.endsWith(",2,1"));
    }

    @Test
    void demandsAreRefusedByThoseOfWhomTheyAreMade() {
        assertThat(answer("demands-and-answers"))
                .anyMatch(row -> row.startsWith("\"Demand of Russia: \"\"ironclad\"\" security guarantees")
                        && row.contains(",1,Refused,Ukraine,2025-03-18,harbour-wire-2025-03-18,"))
                .anyMatch(row -> row.contains(",1,Unanswered,,"));
    }

    @Test
    void ceasefireOfMayHoldsFromTheTenthOn() {
        assertThat(answer("ceasefire-history"))
                .filteredOn(row -> row.startsWith("\"Ceasefire between India and Pakistan, all firing\","))
                .anyMatch(row -> row.contains(",1,2025-05-10,"))
                .anyMatch(row -> row.contains(",4,2025-05-19,InForce,radio-estuary-2025-05-19-long-wire,"));
        assertThat(answer("ceasefire-history")).anyMatch(row -> row.endsWith(",Russia stops as well"));
    }

    @Test
    void callsOfAPersonAreThoseWithEachOther() {
        assertThat(answer("calls-of-a-person"))
                .anyMatch(row -> row.startsWith("2025-03-18,Vladimir Putin,"))
                .anyMatch(row -> row.startsWith("2025-03-19,Volodymyr Zelensky,"))
                .noneMatch(row -> row.contains("Narendra Modi,Narendra Modi"));
    }

    @Test
    void lengthsOfOneCallDifferByAccount() {
        assertThat(answer("figures-that-differ"))
                .filteredOn(row -> row.contains("Donald Trump and Vladimir Putin"))
                .anyMatch(row -> row.contains("PT90M") && row.contains("AtLeast") && row.contains("White House"))
                .anyMatch(row -> row.contains("PT2H"));
    }

    @Test
    void lowerBoundIsCompatibleWithALongerCall() {
        assertThat(answer("comparisons"))
                .filteredOn(row -> row.contains("Donald Trump and Vladimir Putin") && row.contains("#duration"))
                .anyMatch(row -> row.contains("#Compatible") && row.contains("at least 1 hour 30 minutes"));
    }

    @Test
    void ceasefiresHaveTheirParties() {
        assertThat(answer("ceasefires"))
                .anyMatch(row -> row.contains("\"India, Pakistan\""))
                .anyMatch(row -> row.contains("\"Cambodia, Thailand\""))
                .anyMatch(row -> row.contains("\"Russia, Ukraine\"") && row.contains("P30D"));
    }

    @Test
    void conditionIsNotTakenForAFact() {
        assertThat(answer("conditions")).anyMatch(row -> row.contains("Russia stops as well"));
    }

    @Test
    void peopleStandUnderTheirCountries() {
        assertThat(answer("people"))
                .contains("United States,Marco Rubio,Secretary of state of the United States")
                .contains("Russia,Alexander Grushko,Deputy foreign minister of Russia")
                .contains("Malaysia,Anwar Ibrahim,Prime minister of Malaysia");
    }

    @Test
    void everyDocumentIsListedOnce() {
        assertThat(answer("documents")).hasSize(documents.size());
    }

    @Test
    void quotationsStandAtTheirOffsets() {
        List<String> rows = answer("quotations");
        assertThat(rows).anyMatch(row -> row.endsWith(",António Guterres,because it saves lives"));
        for (String row : rows) {
            String[] cells = row.split(",", 5);
            String text = documents.get(cells[0]).text();
            int begin = text.offsetByCodePoints(0, Integer.parseInt(cells[1]));
            int end = text.offsetByCodePoints(0, Integer.parseInt(cells[2]));
            String quotation = cells[4].replaceAll("^\"|\"$", "").replace("\"\"", "\"");
            assertThat(text.substring(begin, end)).contains(quotation.substring(0, Math.min(12, quotation.length())));
        }
    }

    private static List<String> answer(String name) {
        return QueryFile.named(name).answer(fromMemory);
    }
}
