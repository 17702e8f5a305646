package org.demarche.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.model.Code;
import org.demarche.model.Diagnostic;
import org.demarche.model.Diagnostic.Severity;
import org.demarche.model.Reporter;

/** Prints errors and warnings as they come, keeps count of all kinds for the summary, and ends a strict run at the first. */
final class Problems implements Reporter {
    private final DiagnosticPrinter printer;
    private final boolean strict;
    private final Map<Code, Tally> tallies = new EnumMap<>(Code.class);
    private final Map<Severity, Integer> bySeverity = new EnumMap<>(Severity.class);
    private final List<Diagnostic> held = new ArrayList<>();
    private boolean holding;

    private record Tally(int count, String firstPlace) {}

    /** @param strict whether the first error or warning ends the run */
    Problems(DiagnosticPrinter printer, boolean strict) {
        this.printer = printer;
        this.strict = strict;
    }

    @Override
    public void report(Diagnostic diagnostic) {
        record(diagnostic);
        if (strict && diagnostic.severity() != Severity.NOTE) {
            throw InputException.afterReports("stopped at the first problem, as --strict asks; nothing was written");
        }
    }

    /** Prints and counts a message that ends no run, as it comes when the work is done. */
    void record(Diagnostic diagnostic) {
        tallies.merge(
                diagnostic.code(),
                new Tally(1, diagnostic.place()),
                (old, one) -> new Tally(old.count() + 1, old.firstPlace()));
        bySeverity.merge(diagnostic.severity(), 1, Integer::sum);
        if (diagnostic.severity() == Severity.NOTE) {
            return;
        }
        if (holding) {
            held.add(diagnostic);
        } else {
            printer.print(diagnostic);
        }
    }

    /** Keeps messages back, as long as a progress bar is drawn. */
    void hold() {
        holding = true;
    }

    /** Prints what was kept back. */
    void release() {
        holding = false;
        held.forEach(printer::print);
        held.clear();
    }

    /** How many errors and warnings there were. */
    int serious() {
        return count(Severity.ERROR) + count(Severity.WARNING);
    }

    boolean has(Code code) {
        return tallies.containsKey(code);
    }

    /** The problems by kind, a line each after one line of totals. */
    List<String> summary() {
        List<String> lines = new ArrayList<>();
        lines.add("%s, %s, %s"
                .formatted(
                        number(Severity.ERROR, "error"),
                        number(Severity.WARNING, "warning"),
                        number(Severity.NOTE, "note")));
        tallies.forEach((code, tally) -> lines.add("%s  %d × %s (%s%s)"
                .formatted(
                        code.id(), tally.count(), code.meaning(), tally.firstPlace(), tally.count() > 1 ? ", …" : "")));
        return lines;
    }

    private String number(Severity severity, String word) {
        int count = count(severity);
        return String.format(Locale.ROOT, "%d %s%s", count, word, count == 1 ? "" : "s");
    }

    private int count(Severity severity) {
        return bySeverity.getOrDefault(severity, 0);
    }
}
