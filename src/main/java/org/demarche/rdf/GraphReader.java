package org.demarche.rdf;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFParserBuilder;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.sparql.core.DatasetGraph;
import org.demarche.model.Code;
import org.demarche.model.Diagnostic;
import org.demarche.model.Diagnostic.Severity;
import org.demarche.model.Reporter;

/**
 * Reads graphs from files, into memory. Nothing else is read, no file and no address that a graph may name. Names without a
 * base are taken to stand under {@link #BASE}, never under the file's own path.
 */
public final class GraphReader {
    /** What relative names in a file without {@code @base} are resolved against. */
    public static final String BASE = "https://w3id.org/demarche/id/";

    private static final int MAX_MESSAGE = 300;

    private final Reporter reporter;

    /** @param reporter is told of what looks wrong but can be read, such as an odd IRI */
    public GraphReader(Reporter reporter) {
        this.reporter = Objects.requireNonNull(reporter);
    }

    /**
     * Reads a file in the format that its name tells, decompressed if it ends in ".gz".
     *
     * @throws GraphIoException with place, line and column, if the name tells no format or the file cannot be read
     */
    public Dataset read(Path file) {
        GraphFormat format = GraphFormat.ofFile(file.toString())
                .orElseThrow(() -> failure(
                        file.toString(),
                        "the ending tells no graph format",
                        "name a file that ends in one of " + GraphFormat.endings() + ", each also with .gz",
                        null));
        return read(file, format);
    }

    /** Reads a file in this format, whatever its name, decompressed if that ends in ".gz". */
    public Dataset read(Path file, GraphFormat format) {
        String place = file.toString();
        if (Files.isDirectory(file)) {
            throw failure(place, "is a folder", "name a graph file", null);
        }
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
                InputStream in = GraphFormat.isGzip(place) ? new GZIPInputStream(bytes, 1 << 16) : bytes) {
            return read(in, format, place);
        } catch (NoSuchFileException e) {
            throw failure(place, "does not exist", "check the name, or write the graph with build first", e);
        } catch (IOException e) {
            throw failure(place, "cannot be read: " + e.getMessage(), "check that the file is whole and readable", e);
        }
    }

    /**
     * Reads a graph from a stream.
     *
     * @param place what messages call it
     * @throws GraphIoException with place, line and column, if it cannot be read
     */
    public Dataset read(InputStream in, GraphFormat format, String place) {
        DatasetGraph dataset = GraphMapper.newDataset();
        try {
            RDFParserBuilder parser =
                    RDFParser.source(in).forceLang(format.lang()).base(BASE).errorHandler(new Handler(place));
            if (format == GraphFormat.JSONLD) { // else a hundred classes would be loaded for nothing
                parser.set(LangJSONLD11.JSONLD_OPTIONS, offline());
            }
            parser.parse(dataset);
        } catch (GraphIoException e) {
            throw e;
        } catch (
                RuntimeException
                        e) { // Jena's parsers throw what they stumble over, a bad @base or a % at the end of a file
            Throwable cause = Optional.ofNullable(e.getCause()).orElse(e);
            throw failure(place, "cannot be read: " + oneLine(cause.getMessage()), "check that the file is whole", e);
        }
        return DatasetFactory.wrap(dataset);
    }

    private static JsonLdOptions offline() {
        return new JsonLdOptions((url, options) -> {
            throw new JsonLdError(
                    JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED,
                    "the context " + url + " is elsewhere and is not fetched");
        });
    }

    private static GraphIoException failure(String place, String message, String hint, Throwable cause) {
        return new GraphIoException(new Diagnostic(Severity.ERROR, Code.GRAPH, place, message, hint), cause);
    }

    static String oneLine(String message) {
        String line = message == null ? "unknown reason" : message.strip().replaceAll("\\s+", " ");
        return line.length() <= MAX_MESSAGE ? line : line.substring(0, MAX_MESSAGE) + " …";
    }

    /** Turns what Jena says into diagnostics; the first error ends the reading. */
    private final class Handler implements ErrorHandler {
        private final String place;

        Handler(String place) {
            this.place = place;
        }

        @Override
        public void warning(String message, long line, long column) {
            reporter.report(new Diagnostic(Severity.WARNING, Code.GRAPH, at(line, column), oneLine(message), ""));
        }

        @Override
        public void error(String message, long line, long column) {
            throw failure(at(line, column), oneLine(message), "mend the file there, or write the graph anew", null);
        }

        @Override
        public void fatal(String message, long line, long column) {
            error(message, line, column);
        }

        private String at(long line, long column) {
            if (line < 0) {
                return place;
            }
            return column < 0 ? place + ":" + line : place + ":" + line + ":" + column;
        }
    }
}
