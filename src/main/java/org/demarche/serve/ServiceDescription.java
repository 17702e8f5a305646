package org.demarche.serve;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.demarche.vocab.Dip;

/** What the server offers, in the words of SPARQL's service description, of VoID and of DCAT. */
final class ServiceDescription {
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";
    private static final List<String> RESULT_FORMATS = List.of(
            "SPARQL_Results_JSON",
            "SPARQL_Results_XML",
            "SPARQL_Results_CSV",
            "SPARQL_Results_TSV",
            "Turtle",
            "JSON-LD",
            "N-Triples",
            "RDF_XML");

    private ServiceDescription() {}

    /** @param root the address of the server, without a slash at its end */
    static Model of(ServedGraph graph, String root) {
        Model model = ModelFactory.createDefaultModel();
        Resource service = model.createResource(root + GraphServer.SPARQL);
        Resource dataset = model.createResource(root + GraphServer.DATASET + "#dataset");
        Resource union = model.createResource(root + GraphServer.DATASET + "#union");
        Resource download = model.createResource(root + GraphServer.DATASET + "#download");

        service.addProperty(RDF.type, sd(model, "Service"))
                .addProperty(RDF.type, DCAT.DataService)
                .addProperty(DCTerms.title, "SPARQL 1.1 queries", "en")
                .addProperty(model.createProperty(SD, "endpoint"), service)
                .addProperty(model.createProperty(SD, "supportedLanguage"), sd(model, "SPARQL11Query"))
                .addProperty(model.createProperty(SD, "feature"), sd(model, "UnionDefaultGraph"))
                .addProperty(model.createProperty(SD, "defaultDataset"), dataset)
                .addProperty(DCAT.endpointURL, service)
                .addProperty(DCAT.servesDataset, dataset);
        for (String format : RESULT_FORMATS) {
            service.addProperty(model.createProperty(SD, "resultFormat"), model.createResource(FORMATS + format));
        }

        dataset.addProperty(RDF.type, sd(model, "Dataset"))
                .addProperty(RDF.type, VOID.Dataset)
                .addProperty(RDF.type, DCAT.Dataset)
                .addProperty(DCTerms.title, "Calls, ceasefires, demands and statements, as reported", "en")
                .addProperty(DCTerms.description, description(graph), "en")
                .addProperty(model.createProperty(SD, "defaultGraph"), union)
                .addProperty(VOID.sparqlEndpoint, service)
                .addProperty(VOID.uriSpace, graph.base())
                .addProperty(VOID.vocabulary, model.createResource(Dip.NAMESPACE))
                .addProperty(VOID.triples, number(model, graph.triples()))
                .addProperty(VOID.documents, number(model, graph.documents()))
                .addProperty(DCAT.distribution, download);
        union.addProperty(RDF.type, sd(model, "Graph")).addProperty(VOID.triples, number(model, graph.triples()));
        download.addProperty(RDF.type, DCAT.Distribution)
                .addProperty(DCAT.accessURL, model.createResource(root + GraphServer.DATA + "?default"))
                .addProperty(
                        DCAT.mediaType,
                        model.createResource("https://www.iana.org/assignments/media-types/text/turtle"));

        for (Map.Entry<String, Integer> count : graph.classes().entrySet()) {
            Resource kind = model.createResource(count.getKey());
            Resource part = model.createResource(dataset.getURI() + "-" + kind.getLocalName());
            dataset.addProperty(VOID.classPartition, part);
            part.addProperty(VOID._class, kind).addProperty(VOID.entities, number(model, count.getValue()));
        }
        return model;
    }

    private static Resource sd(Model model, String name) {
        return model.createResource(SD + name);
    }

    private static Literal number(Model model, int count) {
        return model.createTypedLiteral(BigInteger.valueOf(count));
    }

    private static String description(ServedGraph graph) {
        return "What " + graph.documents() + " documents report. The default graph is the union of all graphs; what one"
                + " document tells is in the graph that it names, where the data keeps those apart.";
    }
}
