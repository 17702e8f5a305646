package org.demarche.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.demarche.model.Account;
import org.demarche.model.EventMention;
import org.demarche.model.Iri;

/**
 * What the marks that the extractors give accounts are worth: for each type of event, how many of those with such a mark a
 * careful reader found right. The table was made from annotated reports ({@code docs/quality.md}); between two of its rows the
 * lower one holds. Immutable.
 */
final class Calibration {
    private static final String TABLE = "calibration.tsv";

    private final Map<String, NavigableMap<Double, Double>> shares;

    Calibration(Map<String, NavigableMap<Double, Double>> shares) {
        this.shares = Map.copyOf(shares);
    }

    /** A calibration that leaves marks as they are. */
    static Calibration none() {
        return new Calibration(Map.of());
    }

    /** The one that is shipped. */
    static Calibration shipped() {
        Map<String, NavigableMap<Double, Double>> shares = new HashMap<>();
        try (BufferedReader rows = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Calibration.class.getResourceAsStream(TABLE)), StandardCharsets.UTF_8))) {
            rows.lines()
                    .filter(r -> !r.startsWith("#"))
                    .map(r -> r.split("\t"))
                    .forEach(cells -> shares.computeIfAbsent(cells[0], k -> new TreeMap<>())
                            .put(Double.valueOf(cells[1]), Double.valueOf(cells[2])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Calibration(shares);
    }

    /** How likely an account with this mark is right; the mark itself for types that were not measured. */
    double of(Iri type, double mark) {
        NavigableMap<Double, Double> table = shares.get(type.localName());
        if (table == null) {
            return mark;
        }
        Map.Entry<Double, Double> row = table.floorEntry(mark);
        return row == null ? table.firstEntry().getValue() : row.getValue();
    }

    /** The event with what its accounts' marks are worth. */
    EventMention apply(EventMention event) {
        return new EventMention(
                event.type(),
                event.accounts().stream()
                        .map(a -> new Account(
                                a.roles(),
                                a.evidence(),
                                a.accordingTo(),
                                a.factuality(),
                                of(event.type(), a.confidence())))
                        .toList());
    }
}
