package org.demarche.cli;

import java.io.PrintWriter;
import org.demarche.model.Diagnostic;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;

/** Prints diagnostics for people, in colour on a terminal. */
final class DiagnosticPrinter {
    private final PrintWriter err;
    private final Ansi ansi;

    DiagnosticPrinter(PrintWriter err, Ansi ansi) {
        this.err = err;
        this.ansi = ansi;
    }

    void print(Diagnostic diagnostic) {
        String kind = diagnostic.severity().name().toLowerCase(java.util.Locale.ROOT) + "["
                + diagnostic.code().id() + "]";
        err.println(diagnostic.place() + ": " + painted(diagnostic, kind) + ": " + diagnostic.message());
        if (!diagnostic.hint().isEmpty()) {
            err.println("  hint: " + diagnostic.hint());
        }
    }

    private String painted(Diagnostic diagnostic, String kind) {
        if (!ansi.enabled()) {
            return kind;
        }
        Style colour =
                switch (diagnostic.severity()) {
                    case ERROR -> Style.fg_red;
                    case WARNING -> Style.fg_yellow;
                    case NOTE -> Style.fg_cyan;
                };
        return Style.bold.on() + colour.on() + kind + colour.off() + Style.bold.off();
    }
}
