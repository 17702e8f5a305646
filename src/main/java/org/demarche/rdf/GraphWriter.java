package org.demarche.rdf;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.jena.query.Dataset;
import org.demarche.model.Code;
import org.demarche.model.Diagnostic;
import org.demarche.model.Diagnostic.Severity;

/**
 * Writes graphs to files. The same dataset gives the same bytes in every format, whatever the order in which its triples were
 * added. A file is written beside its place and moved there when it is whole. Safe to share between threads.
 */
public final class GraphWriter {
    /**
     * Writes a file in the format that its name tells, compressed if it ends in ".gz".
     *
     * @throws GraphIoException if the name tells no format or the file cannot be written; a file that was there is kept
     */
    public void write(Dataset dataset, Path file) {
        GraphFormat format = GraphFormat.ofFile(file.toString())
                .orElseThrow(() -> new GraphIoException(
                        new Diagnostic(
                                Severity.ERROR,
                                Code.OUTPUT,
                                file.toString(),
                                "the ending tells no graph format",
                                "end the name in one of " + GraphFormat.endings() + ", each also with .gz"),
                        null));
        write(dataset, format, file);
    }

    /**
     * Writes a file in this format, compressed if its name ends in ".gz".
     *
     * @throws GraphIoException if the file cannot be written; a file that was there is kept
     */
    public void write(Dataset dataset, GraphFormat format, Path file) {
        WholeFile.write(file, out -> write(dataset, format, out));
    }

    /**
     * Writes the dataset; the stream is flushed and stays open.
     *
     * @throws IOException if the stream fails, or the format has no way to write a term
     */
    public void write(Dataset dataset, GraphFormat format, OutputStream out) throws IOException {
        write(new GraphOrder(dataset.asDatasetGraph()), format, out);
    }

    /** As {@link #write(Dataset, GraphFormat, Path)}, without the triples in memory. */
    public void write(DescribedGraph graph, GraphFormat format, Path file) {
        WholeFile.write(file, out -> write(graph, format, out));
    }

    /** As {@link #write(Dataset, GraphFormat, OutputStream)}, without the triples in memory. */
    public void write(DescribedGraph graph, GraphFormat format, OutputStream out) throws IOException {
        write((OrderedGraph) graph, format, out);
    }

    private static void write(OrderedGraph graph, GraphFormat format, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        serializer(format).write(graph, writer);
        writer.flush();
    }

    private static GraphSerializer serializer(GraphFormat format) {
        return switch (format) {
            case TTL -> new TurtleSerializer(false);
            case TRIG -> new TurtleSerializer(true);
            case NT -> new LinesSerializer(false);
            case NQ -> new LinesSerializer(true);
            case RDF -> new RdfXmlSerializer();
            case JSONLD -> new JsonLdSerializer();
        };
    }
}
