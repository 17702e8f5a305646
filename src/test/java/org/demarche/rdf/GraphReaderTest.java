package org.demarche.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.util.IsoMatcher;
import org.demarche.model.Code;
import org.demarche.model.Diagnostic;
import org.demarche.model.Reporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GraphReaderTest {
    private static final Dataset SAMPLE = new DatasetStage(true).apply(SampleGraph.graph(), Reporter.SILENT);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"ttl", "nt", "nq", "trig", "rdf", "jsonld", "ttl.gz", "nq.gz", "jsonld.gz", "TTL"})
    void whatWasWrittenIsReadAndWrittenAgainAlike(String ending) throws IOException {
        Path file = folder.resolve("graph." + ending);
        Path again = folder.resolve("again." + ending);
        new GraphWriter().write(SAMPLE, file);
        List<Diagnostic> warnings = new ArrayList<>();
        new GraphWriter().write(new GraphReader(warnings::add).read(file), again);
        assertThat(Files.readAllBytes(again)).isEqualTo(Files.readAllBytes(file));
        assertThat(warnings).isEmpty();
    }

    @Test
    void trigKeepsTheGraphsOfDocumentsApart() {
        Path file = folder.resolve("graph.trig");
        new GraphWriter().write(SAMPLE, file);
        Dataset back = new GraphReader(Reporter.SILENT).read(file);
        assertThat(IsoMatcher.isomorphic(back.asDatasetGraph(), SAMPLE.asDatasetGraph()))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            broken.ttl   | <a> <b> \\n  oops . | broken.ttl:2:
            based.ttl    | @base <https://a\u0001b/> . <c> <d> <e> . | based.ttl
            broken.nt    | <http://example.org/a> . | broken.nt:1:
            ended.nt     | <http://example.org/a> a:% | ended.nt
            broken.trig  | <a> { <b> | broken.trig:1:
            broken.rdf   | <rdf> | broken.rdf:1:
            broken.jsonld | {"@id": | broken.jsonld
            broken.nq.gz | no gzip | broken.nq.gz
            graph.docx   | x | graph.docx
            """)
    void brokenFilesAreReportedWithTheirPlace(String name, String content, String place) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, content.replace("\\n", "\n"));
        assertThatThrownBy(() -> new GraphReader(Reporter.SILENT).read(file))
                .isInstanceOfSatisfying(GraphIoException.class, e -> {
                    assertThat(e.diagnostic().code()).isEqualTo(Code.GRAPH);
                    assertThat(e.diagnostic().place())
                            .startsWith(folder.resolve(place).toString());
                    assertThat(e.diagnostic().message()).doesNotContain("\n");
                });
    }

    @Test
    void missingFilesAndFoldersAreSaidPlainly() {
        GraphReader reader = new GraphReader(Reporter.SILENT);
        assertThatThrownBy(() -> reader.read(folder.resolve("none.ttl"))).hasMessageEndingWith("does not exist");
        assertThatThrownBy(() -> reader.read(folder, GraphFormat.TTL)).hasMessageEndingWith("is a folder");
    }

    @Test
    void nothingElseIsRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        Path json = Files.writeString(
                folder.resolve("remote.jsonld"),
                "{\"@context\": \"http://localhost:1/context\", \"@id\": \"http://example.org/a\"}");
        assertThatThrownBy(() -> new GraphReader(Reporter.SILENT).read(json))
                .isInstanceOf(GraphIoException.class)
                .hasMessageContaining("not fetched");
        Path xml = Files.writeString(
                folder.resolve("entity.rdf"),
                ("<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY x SYSTEM \"%s\">]>"
                                + "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns:e=\"http://example.org/\">"
                                + "<rdf:Description rdf:about=\"http://example.org/a\"><e:p>&x;</e:p></rdf:Description></rdf:RDF>")
                        .formatted(secret.toUri()));
        try {
            Dataset back = new GraphReader(Reporter.SILENT).read(xml);
            assertThat(new String(bytes(back), StandardCharsets.UTF_8)).doesNotContain("secret");
        } catch (GraphIoException e) {
            assertThat(e.diagnostic().code()).isEqualTo(Code.GRAPH);
        }
    }

    @Test
    void relativeNamesDoNotTellWhereTheFileLies() throws IOException {
        Path file = Files.writeString(folder.resolve("graph.ttl"), "<person/a> <http://example.org/p> <person/b> .");
        assertThat(new String(bytes(new GraphReader(Reporter.SILENT).read(file)), StandardCharsets.UTF_8))
                .contains("<https://w3id.org/demarche/id/person/a>")
                .doesNotContain("file:");
    }

    private static byte[] bytes(Dataset dataset) throws IOException {
        var out = new java.io.ByteArrayOutputStream();
        new GraphWriter().write(dataset, GraphFormat.NQ, out);
        return out.toByteArray();
    }
}
