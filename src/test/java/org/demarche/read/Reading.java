package org.demarche.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.demarche.model.Diagnostic;
import org.demarche.model.Document;

/** What reading some inputs gives: documents, and messages without the folder of the test. */
record Reading(List<Document> documents, List<Diagnostic> diagnostics) {
    static Reading of(Path... inputs) {
        return of("", Arrays.stream(inputs).map(Path::toString).toList());
    }

    static Reading ofStandardInput(String bytes) {
        return of(bytes, List.of("-"));
    }

    private static Reading of(String standardInput, List<String> inputs) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        InputStream in = new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8));
        List<Document> documents = new ArrayList<>();
        new DocumentReader(diagnostics::add, in).find(inputs).forEach(documents::add);
        return new Reading(documents, diagnostics);
    }

    Document only() {
        if (documents.size() != 1) {
            throw new AssertionError("not one document: " + documents + diagnostics);
        }
        return documents.get(0);
    }

    List<String> ids() {
        return documents.stream().map(Document::id).toList();
    }

    /** The messages as printed, of all severities but NOTE, with file names only. */
    List<String> problems() {
        return diagnostics.stream()
                .filter(d -> d.severity() != Diagnostic.Severity.NOTE)
                .map(d -> Path.of(d.place()).getFileName()
                        + d.headline().substring(d.place().length()))
                .toList();
    }

    static Path file(Path folder, String name, String content) {
        return file(folder, name, content.getBytes(StandardCharsets.UTF_8));
    }

    static Path file(Path folder, String name, byte[] content) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] gzip(String content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
