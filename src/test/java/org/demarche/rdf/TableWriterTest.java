package org.demarche.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.demarche.model.Reporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableWriterTest {
    private static final Dataset SAMPLE = new DatasetStage(false).apply(SampleGraph.graph(), Reporter.SILENT);
    private static final String ID = SampleGraph.ID;

    @TempDir
    private Path folder;

    @Test
    void tablesHoldARowAThing() throws IOException {
        new TableWriter().write(SAMPLE, folder);
        assertThat(lines("documents"))
                .hasSize(3)
                .element(1)
                .asString()
                .startsWith(ID + "document/first,first.txt,Two leaders speak,2025-03-19,\"The Daily \"\"Herald\"\"\","
                        + "https://example.org/first?a=1&b=2,")
                .endsWith(",3,3,5");
        assertThat(lines("entities")).contains(ID + "country/ostrava,Country,Ostrava,,,,,1,1");
        assertThat(lines("events"))
                .contains(ID
                        + "demand/veldland-open-its-ports,Demand,Veldland demands open ports,,Veldland,,Actual,1,1,0");
        assertThat(lines("accounts"))
                .contains(ID + "account/truce," + ID + "ceasefire/veldland-30-days,second.txt,,Possible,0.8,65,99,"
                        + "It proposed a 30-day truce at sea.");
        assertThat(lines("roles"))
                .contains(ID + "account/truce,status,Proposed," + ID
                        + "ceasefire/veldland-30-days,Ceasefire,second.txt,");
        assertThat(Files.readString(folder.resolve("statements.csv")))
                .contains("Tomas Berg,\"We accept the \u201Cpause\u201D\u2026\nfor now\"");
    }

    @Test
    void descriptionNamesTheColumnsAndKeysOfEachTable() throws IOException {
        new TableWriter().write(SAMPLE, folder);
        JsonNode description =
                new ObjectMapper().readTree(folder.resolve("datapackage.json").toFile());
        List<String> names = new ArrayList<>();
        for (JsonNode table : description.get("resources")) {
            names.add(table.get("name").asText());
            TableQuery query = TableQuery.named(table.get("name").asText());
            assertThat(table.get("schema").get("fields").findValuesAsText("name"))
                    .isEqualTo(query.columns());
            assertThat(table.get("schema").get("primaryKey").valueStream().map(JsonNode::asText))
                    .containsExactlyElementsOf(query.key());
            assertThat(folder.resolve(table.get("path").asText())).exists();
        }
        assertThat(names).isEqualTo(TableWriter.TABLES);
    }

    @Test
    void orderOfAdditionChangesNoByte() throws IOException {
        List<Quad> quads = new ArrayList<>();
        SAMPLE.asDatasetGraph().find().forEachRemaining(quads::add);
        Collections.shuffle(quads, new Random(7));
        DatasetGraph shuffled = GraphMapper.newDataset();
        quads.forEach(shuffled::add);
        new TableWriter().write(SAMPLE, folder.resolve("a"));
        new TableWriter().write(DatasetFactory.wrap(shuffled), folder.resolve("b"));
        for (String table : TableWriter.TABLES) {
            assertThat(folder.resolve("b").resolve(table + ".csv"))
                    .hasSameBinaryContentAs(folder.resolve("a").resolve(table + ".csv"));
        }
        assertThat(network(DatasetFactory.wrap(shuffled))).isEqualTo(network(SAMPLE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "plain|plain",
                "=1+1|'=1+1",
                "-3 degrees|'-3 degrees",
                "+44|'+44",
                "@home|'@home",
                "'=x|''=x",
                "'quoted'|'quoted'",
                "a, b|\"a, b\"",
                "say \"yes\"|\"say \"\"yes\"\"\"",
                "=a,b|\"'=a,b\"",
            })
    void cellsAreQuotedAndAreNoFormulas(String value, String cell) {
        assertThat(CsvFormat.cell(value)).isEqualTo(cell);
    }

    @Test
    void eventDataHaveTheTypesOfTheAlignment() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TableWriter().writePlover(SAMPLE, out);
        assertThat(out.toString(StandardCharsets.UTF_8).lines().skip(1))
                .anyMatch(row -> row.contains(",CONSULT,phone,,") && row.contains(",Mira Solano,"))
                .anyMatch(row ->
                        row.contains(",REQUEST,,,") && row.contains(",Veldland,Veldland,Ostrava,Ostrava,second.txt,"))
                .noneMatch(row -> row.contains("denied") || row.contains("statement"));
    }

    @Test
    void networkHasAnEdgeARelation() throws IOException {
        assertThat(network(SAMPLE))
                .contains("<edge id=\"e0\" source=\"" + ID + "country/veldland\" target=\"" + ID
                        + "country/ostrava\"><data key=\"relation\">demanded of</data><data key=\"weight\">1</data>"
                        + "<data key=\"mutual\">false</data></edge>")
                .contains("<edge id=\"e1\" source=\"" + ID + "person/mira-solano\" target=\"" + ID
                        + "person/tomas-berg\"><data key=\"relation\">spoke with</data>"
                        + "<data key=\"weight\">1</data><data key=\"mutual\">true</data></edge>");
    }

    @Test
    void folderThatCannotBeMadeIsNamed() {
        assertThatThrownBy(() ->
                        new TableWriter().write(SAMPLE, folder.resolve("none").resolve("tables")))
                .isInstanceOf(GraphIoException.class)
                .hasMessageContaining("DIP-040");
    }

    private static String network(Dataset dataset) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new NetworkWriter().write(dataset, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private List<String> lines(String table) throws IOException {
        return Files.readString(folder.resolve(table + ".csv")).lines().toList();
    }
}
