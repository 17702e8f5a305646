package org.demarche.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.model.Iri;

/**
 * Something that a document tells.
 *
 * @param kind its type
 * @param cluster the same in two documents exactly if they tell of the same event
 * @param fillers ids of entities for each role
 * @param date as year-month-day
 * @param duration as ISO 8601
 * @param status of a ceasefire: "proposed", "in-force"
 * @param quote the words of a direct statement
 * @param content of an indirect one, or of a demand
 * @param evidence passages of the text
 */
public record GoldEvent(
        EventKind kind,
        Optional<String> cluster,
        Map<Iri, List<String>> fillers,
        Optional<String> date,
        Optional<String> duration,
        Optional<String> status,
        Optional<String> quote,
        Optional<String> content,
        List<String> evidence) {
    public GoldEvent {
        fillers = Map.copyOf(fillers);
        evidence = List.copyOf(evidence);
    }

    /** The ids of those who have a role. */
    public List<String> fillers(Iri role) {
        return fillers.getOrDefault(role, List.of());
    }

    /** What tells a reader of a report which event is meant. */
    String title() {
        return quote.or(() -> content).orElseGet(() -> evidence.get(0));
    }
}
