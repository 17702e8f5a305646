package org.demarche.resolve;

import java.util.Collection;
import java.util.List;
import org.demarche.model.Comparison;
import org.demarche.model.Comparison.Outcome;
import org.demarche.model.Iri;

/** Gives comparisons their names, which are made of what they say. */
record ComparisonNamer(String base) {
    Comparison comparison(Iri event, Iri property, Collection<Iri> accounts, Outcome outcome, String reason) {
        List<Iri> between = accounts.stream().sorted().toList();
        Iri iri = new Iri(base + "comparison/"
                + Slugs.longHash(String.join(" ", "" + event, "" + property, "" + between, "" + outcome, reason)));
        return new Comparison(iri, event, property, between, outcome, reason);
    }
}
