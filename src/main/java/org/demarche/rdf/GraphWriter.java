package org.demarche.rdf;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPOutputStream;
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
        // A pipe or device cannot be moved over.
        boolean direct = Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
        Path part = direct
                ? file
                : file.resolveSibling(
                        "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            if (Files.isDirectory(file)) {
                throw new IOException("it is a folder");
            }
            try (OutputStream out = Files.newOutputStream(part)) {
                if (GraphFormat.isGzip(file.toString())) {
                    try (OutputStream zip = new GZIPOutputStream(out, 1 << 16)) {
                        write(dataset, format, zip);
                    }
                } else {
                    write(dataset, format, out);
                }
            }
            if (!direct) {
                move(part, target(file));
            }
        } catch (IOException e) {
            GraphIoException failure = new GraphIoException(
                    new Diagnostic(
                            Severity.ERROR,
                            Code.OUTPUT,
                            file.toString(),
                            "cannot be written: " + reason(e),
                            "check that the folder exists, that it can be written to and that the disk has room"),
                    e);
            if (!direct) {
                deletePart(part, failure);
            }
            throw failure;
        }
    }

    /**
     * Writes the dataset; the stream is flushed and stays open.
     *
     * @throws IOException if the stream fails, or the format has no way to write a term
     */
    public void write(Dataset dataset, GraphFormat format, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        serializer(format).write(dataset.asDatasetGraph(), writer);
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

    /** A link stays a link: what it points to is replaced. */
    private static Path target(Path file) throws IOException {
        return Files.isSymbolicLink(file) && Files.exists(file) ? file.toRealPath() : file;
    }

    private static void move(Path part, Path file) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void deletePart(Path part, GraphIoException failure) {
        try {
            if (Files.isRegularFile(part, LinkOption.NOFOLLOW_LINKS)) {
                Files.delete(part);
            }
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "the folder does not exist";
        }
        if (e instanceof AccessDeniedException) {
            return "access is denied";
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
