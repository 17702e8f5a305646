package org.demarche.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.model.Code;
import org.demarche.model.Diagnostic;
import org.demarche.model.Diagnostic.Severity;
import org.demarche.model.Reporter;

/** Turns what the user names into files: folders give theirs, at any depth, in the order of their paths. */
final class SourceFinder {
    private static final String STANDARD_INPUT = "-";

    private final Reporter reporter;
    private final InputStream standardInput;

    SourceFinder(Reporter reporter, InputStream standardInput) {
        this.reporter = reporter;
        this.standardInput = standardInput;
    }

    List<Source> find(List<String> inputs) {
        List<Source> sources = new ArrayList<>();
        for (String input : inputs) {
            if (input.equals(STANDARD_INPUT)) {
                sources.add(Source.of(standardInput));
            } else {
                sources.addAll(find(input));
            }
        }
        return List.copyOf(sources);
    }

    private List<Source> find(String input) {
        Path path;
        try {
            path = Path.of(input);
        } catch (InvalidPathException e) {
            missing(input, "is not a path");
            return List.of();
        }
        if (!Files.exists(path)) {
            missing(input, "does not exist");
            return List.of();
        }
        return Files.isDirectory(path) ? inFolder(path) : named(path).stream().toList();
    }

    private Optional<Source> named(Path file) {
        Optional<Format> format = Format.of(file.getFileName().toString());
        if (format.isEmpty()) {
            report(
                    Severity.ERROR,
                    Code.INPUT_UNKNOWN_FORMAT,
                    file.toString(),
                    "a file with this ending is not read",
                    "these are, and .gz of each: " + Format.all() + "; or pass the text on standard input as -");
        }
        return format.map(known -> Source.of(file, known));
    }

    private List<Source> inFolder(Path folder) {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile)
                    .filter(file -> !isHidden(folder.relativize(file)))
                    .sorted(Comparator.comparing(SourceFinder::sortKey))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            missing(folder.toString(), "cannot be listed: " + e.getMessage());
            return List.of();
        }
        List<Source> sources = new ArrayList<>();
        for (Path file : files) {
            Optional<Format> format = Format.of(file.getFileName().toString());
            format.ifPresentOrElse(
                    known -> sources.add(Source.of(file, known)),
                    () -> report(
                            Severity.NOTE,
                            Code.INPUT_UNKNOWN_FORMAT,
                            file.toString(),
                            "a file with this ending is left out",
                            "these are read, and .gz of each: " + Format.all()));
        }
        return sources;
    }

    /** The path with one separator on every system, so that the order is the same everywhere. */
    private static String sortKey(Path file) {
        return file.toString().replace('\\', '/');
    }

    private static boolean isHidden(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private void missing(String input, String message) {
        report(Severity.ERROR, Code.INPUT_MISSING, input, message, "check the path");
    }

    private void report(Severity severity, Code code, String place, String message, String hint) {
        reporter.report(new Diagnostic(severity, code, place, message, hint));
    }
}
