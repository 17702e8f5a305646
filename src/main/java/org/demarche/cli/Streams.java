package org.demarche.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Help.Ansi;

/**
 * Where a command reads and writes; all text is UTF-8, whatever the locale.
 *
 * @param out answers, and nothing else
 * @param err messages, progress and the summary
 * @param terminal whether a person looks on, so that colours and progress make sense
 */
record Streams(InputStream in, OutputStream out, OutputStream err, boolean terminal) {
    /** Those of the process. */
    static Streams ofProcess() {
        // AUTO knows terminals, NO_COLOR and the like.
        return new Streams(System.in, System.out, System.err, Ansi.AUTO.enabled());
    }

    PrintWriter outWriter() {
        return writer(out);
    }

    PrintWriter errWriter() {
        return writer(err);
    }

    Ansi ansi() {
        return terminal ? Ansi.ON : Ansi.OFF;
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
