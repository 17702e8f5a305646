package org.demarche.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPOutputStream;
import org.demarche.model.Code;
import org.demarche.model.Diagnostic;
import org.demarche.model.Diagnostic.Severity;

/** Writes files beside their place and moves them there when they are whole. */
final class WholeFile {
    private WholeFile() {}

    /** What goes into a file. */
    @FunctionalInterface
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    /**
     * Writes a file, compressed if its name ends in ".gz".
     *
     * @throws GraphIoException if the file cannot be written; a file that was there is kept
     */
    static void write(Path file, Content content) {
        // A pipe or device cannot be moved over.
        boolean direct = Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
        Path part = direct ? file : PartFile.beside(file);
        try {
            if (Files.isDirectory(file)) {
                throw new IOException("it is a folder");
            }
            try (OutputStream out = Files.newOutputStream(part)) {
                if (GraphFormat.isGzip(file.toString())) {
                    try (OutputStream zip = new GZIPOutputStream(out, 1 << 16)) {
                        content.write(zip);
                    }
                } else {
                    content.write(out);
                }
            }
            if (!direct) {
                move(part, target(file));
            }
        } catch (IOException e) {
            GraphIoException failure = failure(file, e);
            if (!direct) {
                deletePart(part, failure);
            }
            throw failure;
        }
    }

    static GraphIoException failure(Path file, IOException e) {
        return new GraphIoException(
                new Diagnostic(
                        Severity.ERROR,
                        Code.OUTPUT,
                        file.toString(),
                        "cannot be written: " + reason(e),
                        "check that the folder exists, that it can be written to and that the disk has room"),
                e);
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
