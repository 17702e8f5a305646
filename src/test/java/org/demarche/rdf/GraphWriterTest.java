package org.demarche.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.demarche.model.Code;
import org.demarche.model.Reporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GraphWriterTest {
    private static final Dataset SAMPLE = new DatasetStage(true).apply(SampleGraph.graph(), Reporter.SILENT);

    private final GraphWriter writer = new GraphWriter();

    @ParameterizedTest
    @EnumSource(GraphFormat.class)
    void jenaReadsBackWhatWasWritten(GraphFormat format) throws IOException {
        DatasetGraph back = GraphMapper.newDataset();
        RDFParser.source(new ByteArrayInputStream(bytes(SAMPLE, format)))
                .lang(format.lang())
                .parse(back);
        if (format == GraphFormat.NQ || format == GraphFormat.TRIG) {
            assertThat(quads(back)).isEqualTo(quads(SAMPLE.asDatasetGraph()));
        } else {
            assertThat(back.getDefaultGraph().isIsomorphicWith(union(SAMPLE))).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(GraphFormat.class)
    void orderOfAdditionChangesNoByte(GraphFormat format) throws IOException {
        List<Quad> quads = new ArrayList<>();
        SAMPLE.asDatasetGraph().find().forEachRemaining(quads::add);
        byte[] expected = bytes(SAMPLE, format);
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(quads, new Random(seed));
            DatasetGraph shuffled = GraphMapper.newDataset();
            quads.forEach(shuffled::add);
            assertThat(bytes(DatasetFactory.wrap(shuffled), format)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @EnumSource(GraphFormat.class)
    void strangeTermsSurviveEveryFormat(GraphFormat format) throws IOException {
        Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
        var subject = NodeFactory.createURI("http://example.org/a?b=c&d=\u00E9(1)");
        var property = NodeFactory.createURI("http://example.org/ns#p");
        graph.add(subject, property, NodeFactory.createLiteralString("\u00A0<&>\"'\\ \n\t\uD83D\uDCDE ]]> \u0085"));
        graph.add(subject, property, NodeFactory.createLiteralLang("d\u00E9marche", "fr"));
        graph.add(subject, property, Terms.typed("007", new org.demarche.model.Iri(SampleGraph.XSD + "integer")));
        graph.add(subject, property, Terms.typed("1e3", new org.demarche.model.Iri(SampleGraph.XSD + "double")));
        graph.add(subject, property, Terms.typed("x", new org.demarche.model.Iri("http://example.org/type")));
        graph.add(subject, property, NodeFactory.createURI("urn:example:y"));
        graph.add(subject, property, NodeFactory.createURI(SampleGraph.ID + "document/a:b//c.d"));
        graph.add(subject, property, subject);
        graph.add(
                subject, org.apache.jena.vocabulary.RDF.type.asNode(), NodeFactory.createURI("http://example.org/ns#"));
        graph.add(subject, Terms.iri(org.demarche.vocab.Dip.DATE), NodeFactory.createLiteralString("no date"));
        graph.add(
                subject, Terms.iri(org.demarche.vocab.Dip.STATUS), NodeFactory.createURI("http://example.org/Paused"));
        graph.add(
                NodeFactory.createURI(SampleGraph.ID + "document/x"),
                org.apache.jena.vocabulary.RDF.type.asNode(),
                Terms.iri(org.demarche.vocab.Dip.DOCUMENT));
        DatasetGraph back = GraphMapper.newDataset();
        RDFParser.source(new ByteArrayInputStream(bytes(
                        DatasetFactory.wrap(org.apache.jena.sparql.core.DatasetGraphFactory.wrap(graph)), format)))
                .lang(format.lang())
                .parse(back);
        assertThat(lines(back.getDefaultGraph())).isEqualTo(lines(graph));
    }

    @Test
    void linesStandInTheOrderOfTheirBytes() throws IOException {
        List<String> lines =
                Arrays.asList(new String(bytes(SAMPLE, GraphFormat.NQ), StandardCharsets.UTF_8).split("\n"));
        List<String> sorted = new ArrayList<>(lines);
        sorted.sort((a, b) ->
                Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8)));
        assertThat(lines).isEqualTo(sorted).doesNotHaveDuplicates();
    }

    @Test
    void turtleIsInTheOrderThatPeopleRead() throws IOException {
        String turtle = new String(bytes(SAMPLE, GraphFormat.TTL), StandardCharsets.UTF_8);
        assertThat(turtle)
                .containsSubsequence(
                        "# Documents",
                        "<document/first> a dip:Document",
                        "# People, organisations, countries and places",
                        "<person/mira-solano> a dip:Person",
                        "<country/ostrava> a dip:Country",
                        "# Events, with what each account says of them",
                        "<call/2025-03-18-mira-solano-tomas-berg> a dip:Call",
                        "<account/call-first> a dip:Account",
                        "<comparison/call-duration> a dip:Comparison",
                        "<ceasefire/veldland-30-days> a dip:Ceasefire",
                        "# Spans of text",
                        "<document/first#char=3,14> a nif:Phrase")
                .doesNotContain("_:");
    }

    @Test
    void compressedFilesHoldTheSame(@TempDir Path folder) throws IOException {
        Path plain = folder.resolve("graph.nq");
        Path zipped = folder.resolve("graph.nq.gz");
        writer.write(SAMPLE, plain);
        writer.write(SAMPLE, zipped);
        byte[] first = Files.readAllBytes(zipped);
        writer.write(SAMPLE, zipped);
        assertThat(Files.readAllBytes(zipped)).isEqualTo(first);
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(zipped))) {
            assertThat(in.readAllBytes()).isEqualTo(Files.readAllBytes(plain));
        }
    }

    @Test
    void failureKeepsTheFileThatWasThereAndLeavesNoOther(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("graph.rdf");
        Files.writeString(file, "old");
        DatasetGraph bad = GraphMapper.newDataset();
        bad.getDefaultGraph()
                .add(
                        NodeFactory.createURI("http://example.org/a"),
                        NodeFactory.createURI("http://example.org/ns#p"),
                        NodeFactory.createLiteralString("\u0001"));
        assertThatThrownBy(() -> writer.write(DatasetFactory.wrap(bad), file))
                .isInstanceOfSatisfying(GraphIoException.class, e -> {
                    assertThat(e.diagnostic().code()).isEqualTo(Code.OUTPUT);
                    assertThat(e.diagnostic().message()).contains("U+0001");
                });
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
        assertThat(file).hasContent("old");
    }

    @Test
    void missingFolderAndUnknownEndingAreSaidPlainly(@TempDir Path folder) {
        assertThatThrownBy(() -> writer.write(SAMPLE, folder.resolve("no/graph.ttl")))
                .isInstanceOfSatisfying(
                        GraphIoException.class, e -> assertThat(e.diagnostic().headline())
                                .contains("graph.ttl: error[DIP-040]: cannot be written: the folder does not exist"));
        assertThatThrownBy(() -> writer.write(SAMPLE, folder.resolve("graph.docx")))
                .isInstanceOfSatisfying(
                        GraphIoException.class,
                        e -> assertThat(e.diagnostic().hint()).contains("ttl, nt, nq, trig, rdf, jsonld"));
    }

    private byte[] bytes(Dataset dataset, GraphFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(dataset, format, out);
        return out.toByteArray();
    }

    private static Graph union(Dataset dataset) {
        Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
        GraphOrder.union(dataset.asDatasetGraph()).forEachRemaining(graph::add);
        return graph;
    }

    private static List<String> quads(DatasetGraph dataset) {
        List<String> lines = new ArrayList<>();
        dataset.find().forEachRemaining(quad -> lines.add(quad.toString()));
        Collections.sort(lines);
        return lines;
    }

    private static List<String> lines(Graph graph) {
        List<String> lines = new ArrayList<>();
        graph.find()
                .forEachRemaining(t -> lines.add(TermSyntax.full(t.getSubject())
                        + TermSyntax.full(t.getPredicate())
                        + TermSyntax.full(t.getObject())));
        Collections.sort(lines);
        return lines;
    }
}
