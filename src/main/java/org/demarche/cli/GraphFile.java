package org.demarche.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;
import org.demarche.model.Code;
import org.demarche.rdf.GraphFormat;

/** Reads the graph that a command is given. */
final class GraphFile {
    private GraphFile() {}

    /**
     * Reads a file into memory; its ending tells the format.
     *
     * @throws InputException if there is no such file or it holds no graph
     */
    static Dataset read(Path file) {
        String name = file.toString();
        if (!Files.isRegularFile(file)) {
            throw failure(name, "is no file", "make one with: demarche build news/ -o graph.ttl", null);
        }
        if (GraphFormat.ofFile(name).isEmpty()) {
            throw failure(
                    name,
                    "its ending tells no format of graphs",
                    "end it in one of " + GraphFormat.endings() + ", each also with .gz",
                    null);
        }
        Dataset dataset = DatasetFactory.create();
        try {
            RDFParser.source(RDFDataMgr.open(file.toUri().toString()))
                    .lang(org.apache.jena.riot.RDFLanguages.filenameToLang(name))
                    .base(file.toUri().toString())
                    .errorHandler(new Slips(name))
                    .parse(dataset);
        } catch (RiotException | org.apache.jena.atlas.RuntimeIOException e) {
            throw failure(name, "cannot be read: " + e.getMessage(), "build it again, or check the file", e);
        }
        return dataset;
    }

    private static InputException failure(String place, String message, String hint, Exception cause) {
        return InputException.of(Code.GRAPH, place, message, hint, cause);
    }

    /** The first error ends the reading, with its place; warnings are let pass. */
    private record Slips(String name) implements ErrorHandler {
        @Override
        public void warning(String message, long line, long col) {
            // For instance a date that does not exist; validate finds what matters.
        }

        @Override
        public void error(String message, long line, long col) {
            String place = line > 0 ? name + ":" + line + ":" + Math.max(col, 1) : name;
            throw failure(place, message, "mend the file, or build it again", null);
        }

        @Override
        public void fatal(String message, long line, long col) {
            error(message, line, col);
        }
    }
}
