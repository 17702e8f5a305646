package org.demarche.model;

/** Receives what readers and stages have to say; decides whether to collect it, print it or stop the run. */
@FunctionalInterface
public interface Reporter {
    /** A reporter for places where nothing can go wrong, such as tests of a single stage. */
    Reporter SILENT = diagnostic -> {};

    void report(Diagnostic diagnostic);
}
