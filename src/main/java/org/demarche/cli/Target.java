package org.demarche.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.query.Dataset;
import org.demarche.model.Code;
import org.demarche.rdf.DescribedGraph;
import org.demarche.rdf.GraphFormat;
import org.demarche.rdf.GraphWriter;

/**
 * Where a graph is to be written.
 *
 * @param file the file, or nothing for standard output
 */
record Target(Optional<Path> file, GraphFormat format) {
    /** What stands for standard output. */
    static final String STANDARD_OUTPUT = "-";

    /**
     * Finds out before any work whether the graph can be written.
     *
     * @param output a path, or {@code -}
     * @param format the ending of a format; without it the path's ending tells, and standard output is Turtle
     * @throws InputException if it cannot
     */
    static Target of(String output, Optional<String> format) {
        Optional<GraphFormat> wanted = format.map(Target::named);
        if (output.equals(STANDARD_OUTPUT)) {
            return new Target(Optional.empty(), wanted.orElse(GraphFormat.TTL));
        }
        GraphFormat chosen = wanted.or(() -> GraphFormat.ofFile(output))
                .orElseThrow(() -> failure(
                        output,
                        "its ending tells no format of graphs",
                        "end it in one of " + GraphFormat.endings() + ", or give --format"));
        return new Target(Optional.of(OutputFile.of(output, "graph.ttl").path()), chosen);
    }

    private static GraphFormat named(String format) {
        return GraphFormat.ofEnding(format.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> failure(
                        "--format " + format, "is no format of graphs", "choose one of " + GraphFormat.endings()));
    }

    /** The name for messages. */
    String name() {
        return file.map(Path::toString).orElse("standard output");
    }

    /** Writes the graph: a file as a whole or not at all. */
    void write(Dataset dataset, OutputStream standardOutput) {
        GraphWriter writer = new GraphWriter();
        file.ifPresentOrElse(
                path -> writer.write(dataset, format, path),
                () -> print(out -> writer.write(dataset, format, out), standardOutput));
    }

    /** The same for a graph that is not in memory. */
    void write(DescribedGraph graph, OutputStream standardOutput) {
        GraphWriter writer = new GraphWriter();
        file.ifPresentOrElse(
                path -> writer.write(graph, format, path),
                () -> print(out -> writer.write(graph, format, out), standardOutput));
    }

    @FunctionalInterface
    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    private void print(Content content, OutputStream standardOutput) {
        try {
            content.write(standardOutput);
            standardOutput.flush();
        } catch (IOException e) {
            throw InputException.of(Code.OUTPUT, name(), "cannot be written: " + e.getMessage(), "", e);
        }
    }

    private static InputException failure(String place, String message, String hint) {
        return InputException.of(Code.OUTPUT, place, message, hint, null);
    }
}
