package org.demarche.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.demarche.model.Reporter;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** RDF4J finds in every format what we wrote. */
class ReadByRdf4jTest {
    private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

    private final Dataset sample = new DatasetStage(true).apply(SampleGraph.graph(), Reporter.SILENT);

    @ParameterizedTest
    @EnumSource(GraphFormat.class)
    void rdf4jReadsTheSameGraph(GraphFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new GraphWriter().write(sample, format, out);
        Model read = Rio.parse(new ByteArrayInputStream(out.toByteArray()), format(format));
        boolean graphs = format == GraphFormat.NQ || format == GraphFormat.TRIG;
        Model written = model(sample.asDatasetGraph(), graphs);
        assertThat(written).isNotEmpty();
        assertThat(Models.isomorphic(read, written)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(GraphFormat.class)
    void aTripleLessIsNoticed(GraphFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new GraphWriter().write(sample, format, out);
        List<Statement> read = new ArrayList<>(Rio.parse(new ByteArrayInputStream(out.toByteArray()), format(format)));
        boolean graphs = format == GraphFormat.NQ || format == GraphFormat.TRIG;
        assertThat(Models.isomorphic(read.subList(1, read.size()), model(sample.asDatasetGraph(), graphs)))
                .isFalse();
    }

    private static RDFFormat format(GraphFormat format) {
        return switch (format) {
            case TTL -> RDFFormat.TURTLE;
            case NT -> RDFFormat.NTRIPLES;
            case NQ -> RDFFormat.NQUADS;
            case TRIG -> RDFFormat.TRIG;
            case RDF -> RDFFormat.RDFXML;
            case JSONLD -> RDFFormat.JSONLD;
        };
    }

    private static Model model(DatasetGraph dataset, boolean graphs) {
        Model model = new LinkedHashModel();
        dataset.find().forEachRemaining(quad -> {
            IRI subject = VALUES.createIRI(quad.getSubject().getURI());
            IRI predicate = VALUES.createIRI(quad.getPredicate().getURI());
            if (graphs && !quad.isDefaultGraph()) {
                model.add(subject, predicate, value(quad.getObject()), graph(quad));
            } else {
                model.add(subject, predicate, value(quad.getObject()));
            }
        });
        return model;
    }

    private static IRI graph(Quad quad) {
        return VALUES.createIRI(quad.getGraph().getURI());
    }

    private static Value value(Node node) {
        if (node.isURI()) {
            return VALUES.createIRI(node.getURI());
        }
        return node.getLiteralLanguage().isEmpty()
                ? VALUES.createLiteral(node.getLiteralLexicalForm(), VALUES.createIRI(node.getLiteralDatatypeURI()))
                : VALUES.createLiteral(node.getLiteralLexicalForm(), node.getLiteralLanguage());
    }
}
