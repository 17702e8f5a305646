package org.demarche.resolve;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.DocumentEntity;
import org.demarche.model.Iri;

/**
 * An entity of one document on its way into the graph.
 *
 * @param document the number of its document, in order of the documents' IRIs
 * @param source the entity as the document has it
 * @param country the label of the country it acts for, where that is a country
 * @param principals whom it acts for, directly or through others, as keys that hold across documents
 * @param counts how often it is named by each form, as the text writes it
 */
record EntityNode(
        int document,
        DocumentEntity source,
        Optional<String> country,
        Set<String> principals,
        Map<String, Integer> counts) {
    EntityNode {
        principals = Set.copyOf(principals);
        counts = Map.copyOf(counts);
    }

    /** How much the document says that it acts for its country: more where an office names it, "President of Russia". */
    int countryWeight() {
        return country.map(c -> source.roles().stream().anyMatch(r -> r.contains(c)) ? 2 : 1)
                .orElse(0);
    }

    /** The name by which it is known everywhere: its gazetteer IRI, where there is one. */
    Optional<Iri> known() {
        return source.known();
    }
}
