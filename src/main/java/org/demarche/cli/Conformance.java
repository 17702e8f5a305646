package org.demarche.cli;

import org.apache.jena.query.Dataset;
import picocli.CommandLine;

/** Says whether a graph conforms to its shapes. */
final class Conformance {
    private final CommandLine line;
    private final Streams streams;

    Conformance(CommandLine line, Streams streams) {
        this.line = line;
        this.streams = streams;
    }

    boolean check(Dataset dataset, String name) {
        return true;
    }
}
