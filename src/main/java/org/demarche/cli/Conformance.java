package org.demarche.cli;

import java.util.List;
import org.apache.jena.query.Dataset;
import org.demarche.model.Code;
import org.demarche.rdf.ShapeValidator;
import org.demarche.rdf.ShapeValidator.Violation;

/** Says whether a graph conforms to its shapes, and where it does not. */
final class Conformance {
    /** One cause often breaks a shape a thousand times; the rest is counted. */
    private static final int SHOWN = 20;

    private final DiagnosticPrinter printer;

    Conformance(DiagnosticPrinter printer) {
        this.printer = printer;
    }

    /**
     * Prints what is wrong with a graph.
     *
     * @param name what messages call the graph
     * @return whether nothing is wrong, warnings apart
     */
    boolean check(Dataset dataset, String name) {
        List<Violation> violations = ShapeValidator.ofGraphs().validate(dataset);
        violations.stream()
                .limit(SHOWN)
                .map(violation -> violation.diagnostic(Code.SHAPE, name))
                .forEach(printer::print);
        if (violations.size() > SHOWN) {
            printer.say(name + ": " + (violations.size() - SHOWN) + " more of them are not shown");
        }
        return ShapeValidator.conforms(violations);
    }
}
