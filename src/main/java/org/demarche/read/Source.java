package org.demarche.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A file or standard input, not yet opened.
 *
 * @param place what messages call it
 * @param name the file's name without {@code .gz}: the id of the document that it holds
 * @param file where it lies; empty for standard input
 * @param format its format; empty for standard input, whose first character tells it
 */
record Source(Place place, String name, Optional<Path> file, Optional<Format> format, Opener opener) {
    /** Opens a stream of bytes, no longer compressed. */
    @FunctionalInterface
    interface Opener {
        InputStream open() throws IOException;
    }

    static Source of(Path file, Format format) {
        String fileName = file.getFileName().toString();
        return new Source(
                Place.of(file.toString()),
                Format.withoutGzip(fileName),
                Optional.of(file),
                Optional.of(format),
                () -> open(file));
    }

    /** Standard input; the stream is left open. */
    static Source of(InputStream standardInput) {
        return new Source(
                Place.of("<stdin>"), "stdin", Optional.empty(), Optional.empty(), () -> unclosed(standardInput));
    }

    InputStream open() throws IOException {
        return opener.open();
    }

    /** How many bytes it holds, compressed as they are; empty where that cannot be known. */
    OptionalLong size() {
        try {
            return file.isPresent() ? OptionalLong.of(Files.size(file.get())) : OptionalLong.empty();
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }

    private static InputStream unclosed(InputStream stream) {
        return new BufferedInputStream(stream) {
            @Override
            public void close() {
                // Whoever gave the stream closes it.
            }
        };
    }

    private static InputStream open(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        try {
            return new BufferedInputStream(
                    Format.isGzip(file.getFileName().toString())
                            ? new Gunzip(new BufferedInputStream(bytes, 1 << 16))
                            : bytes);
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }
}
