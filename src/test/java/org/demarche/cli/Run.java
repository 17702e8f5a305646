package org.demarche.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.demarche.model.Document;
import org.demarche.model.Reporter;
import org.demarche.model.Testimony;
import org.demarche.pipeline.Demarche;
import org.demarche.rdf.DatasetStage;
import org.demarche.resolve.ResolveStage;

/** One run of a command, with what it printed. */
record Run(int exitCode, String out, String err) {
    /** With the real front door, which reads language models at the first document. */
    static Run of(String... args) {
        return of("", Demarche.Builder::build, args);
    }

    /** With stages that find nothing in a document, and fail where its text asks for it. */
    static Run ofShallow(String... args) {
        return of("", Run::shallow, args);
    }

    static Run ofShallowReading(String standardInput, String... args) {
        return of(standardInput, Run::shallow, args);
    }

    static Run with(Main.Engine engine, String... args) {
        return of("", engine, args);
    }

    private static Run of(String standardInput, Main.Engine engine, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams =
                new Streams(new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)), out, err, false);
        int exitCode = Main.run(streams, engine, args);
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static Demarche shallow(Demarche.Builder settings, Reporter reporter) {
        return new Demarche(
                Run::extract,
                new ResolveStage(Demarche.DEFAULT_BASE.value()),
                new DatasetStage(false),
                2,
                failure -> {});
    }

    private static Testimony extract(Document document, Reporter reporter) {
        if (document.text().contains("FAIL")) {
            throw new IllegalStateException("asked to");
        }
        return new Testimony(document, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
