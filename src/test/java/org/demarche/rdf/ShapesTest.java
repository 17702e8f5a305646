package org.demarche.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDF;
import org.demarche.model.Reporter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each shape has a graph that passes all shapes, and one that breaks each of its own constraints. */
class ShapesTest {
    private static final Path CASES = Path.of("src/test/resources/shapes");

    @TestFactory
    Stream<DynamicTest> graphShapes() {
        return tests("/ontology/shapes.ttl");
    }

    @TestFactory
    Stream<DynamicTest> knowledgeShapes() {
        return tests("/ontology/knowledge-shapes.ttl");
    }

    @Test
    void everyFolderBelongsToAShape() throws IOException {
        Set<String> names = new TreeSet<>();
        for (String resource : List.of("/ontology/shapes.ttl", "/ontology/knowledge-shapes.ttl")) {
            nodeShapes(ShapeValidator.load(resource)).forEach(shape -> names.add(shape.getLocalName()));
        }
        try (Stream<Path> folders = Files.list(CASES)) {
            assertThat(folders.map(f -> f.getFileName().toString())).containsExactlyInAnyOrderElementsOf(names);
        }
    }

    private static Stream<DynamicTest> tests(String resource) {
        Graph shapes = ShapeValidator.load(resource);
        ShapeValidator validator = new ShapeValidator(shapes);
        return nodeShapes(shapes)
                .flatMap(shape -> Stream.of(
                        dynamicTest(shape.getLocalName() + " passes", () -> passes(validator, shape)),
                        dynamicTest(shape.getLocalName() + " fails", () -> fails(validator, shapes, shape))));
    }

    private static void passes(ShapeValidator validator, Node shape) {
        Graph graph = Unions.graph(read(shape, "pass.ttl"));
        assertThat(graph.isEmpty()).isFalse();
        assertThat(validator.entries(graph))
                .filteredOn(e -> e.severity().equals(org.apache.jena.shacl.validation.Severity.Violation)
                        || e.source().equals(shape))
                .extracting(e -> e.focusNode() + " " + e.resultPath() + " " + e.value() + " " + e.message())
                .isEmpty();
    }

    private static void fails(ShapeValidator validator, Graph shapes, Node shape) {
        List<ReportEntry> entries = validator.entries(Unions.graph(read(shape, "fail.ttl")));
        Set<String> broken = new HashSet<>();
        entries.forEach(e -> broken.add(e.message()));
        assertThat(messages(shapes, shape)).isNotEmpty().allSatisfy(message -> assertThat(broken)
                .contains(message));
    }

    /** The messages of a shape's constraints; each constraint has one of its own. */
    private static Set<String> messages(Graph shapes, Node shape) {
        Set<String> messages = new TreeSet<>();
        shapes.find(shape, SHACL.message, Node.ANY)
                .forEachRemaining(t -> messages.add(t.getObject().getLiteralLexicalForm()));
        for (Node property : List.of(SHACL.property, SHACL.sparql)) {
            shapes.find(shape, property, Node.ANY).forEachRemaining(t -> {
                List<Node> own = shapes.find(t.getObject(), SHACL.message, Node.ANY)
                        .mapWith(m -> m.getObject())
                        .toList();
                assertThat(own).as("messages of a constraint of %s", shape).hasSize(1);
                messages.add(own.get(0).getLiteralLexicalForm());
            });
        }
        return messages;
    }

    private static Dataset read(Node shape, String file) {
        return new GraphReader(Reporter.SILENT)
                .read(CASES.resolve(shape.getLocalName()).resolve(file));
    }

    private static Stream<Node> nodeShapes(Graph shapes) {
        return shapes
                .find(Node.ANY, RDF.type.asNode(), NodeFactory.createURI(SHACL.NS + "NodeShape"))
                .mapWith(t -> t.getSubject())
                .toList()
                .stream()
                .sorted((a, b) -> a.getURI().compareTo(b.getURI()));
    }
}
