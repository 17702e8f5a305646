package org.demarche.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/**
 * Writes a graph as tables for spreadsheets and data frames. What the rows and columns of each are stands in the queries of
 * {@code tables/}. The same graph gives the same bytes. Safe to share between threads.
 */
public final class TableWriter {
    /** The tables of a folder, which {@value #DESCRIPTION} describes. */
    static final List<String> TABLES = List.of("documents", "entities", "events", "accounts", "roles", "statements");

    static final String DESCRIPTION = "datapackage.json";

    private static final String ONTOLOGY = "/ontology/diplomacy.ttl";

    /**
     * Writes the tables of a graph into a folder, which is made if it is not there, with a description of them by the
     * Frictionless Data Package and Table Schema.
     *
     * @throws GraphIoException if the folder cannot be made or written
     */
    public void write(Dataset dataset, Path folder) {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectory(folder);
            }
        } catch (IOException e) {
            throw WholeFile.failure(folder, e);
        }
        Graph graph = Unions.graph(dataset);
        for (String name : TABLES) {
            TableQuery table = TableQuery.named(name);
            WholeFile.write(
                    folder.resolve(name + ".csv"), out -> CsvFormat.write(table.columns(), table.rows(graph), out));
        }
        WholeFile.write(
                folder.resolve(DESCRIPTION),
                out -> out.write(TableQuery.resource(DESCRIPTION).getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Writes event data in the manner of PLOVER as one table; the stream stays open. Types and modes are those to which the
     * ontology aligns classes and states.
     */
    public void writePlover(Dataset dataset, OutputStream out) throws IOException {
        Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
        Unions.graph(dataset).find().forEachRemaining(graph::add);
        RDFParser.source(TableWriter.class.getResourceAsStream(ONTOLOGY))
                .lang(Lang.TURTLE)
                .parse(graph);
        TableQuery table = TableQuery.named("plover");
        CsvFormat.write(table.columns(), table.rows(graph), out);
    }

    /** Writes the file that {@link #writePlover(Dataset, OutputStream)} describes, compressed if its name ends in ".gz". */
    public void writePlover(Dataset dataset, Path file) {
        WholeFile.write(file, out -> writePlover(dataset, out));
    }
}
