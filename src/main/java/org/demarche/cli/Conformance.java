package org.demarche.cli;

import java.util.List;
import org.apache.jena.query.Dataset;
import org.demarche.model.Code;
import org.demarche.model.Reporter;
import org.demarche.rdf.ShapeValidator;
import org.demarche.rdf.ShapeValidator.Violation;

/** Says whether a graph conforms to its shapes, and where it does not. */
final class Conformance {
    private Conformance() {}

    /**
     * Compares a graph with the shapes that Démarche ships.
     *
     * @param name what messages call the graph
     * @param reporter is told of every difference, notes among them
     * @return whether none of them is an error
     */
    static boolean check(Dataset dataset, String name, Reporter reporter) {
        return report(ShapeValidator.ofGraphs().validate(dataset), name, reporter);
    }

    /** Tells the reporter of every difference that was found. */
    static boolean report(List<Violation> violations, String name, Reporter reporter) {
        violations.forEach(violation -> reporter.report(violation.diagnostic(Code.SHAPE, name)));
        return ShapeValidator.conforms(violations);
    }
}
