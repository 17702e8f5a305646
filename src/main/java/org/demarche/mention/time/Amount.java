package org.demarche.mention.time;

import java.util.EnumMap;
import java.util.Map;

/** A length of time as numbers of units. Immutable. */
final class Amount {
    /** Units with what stands below them: how many of which smaller unit make one. */
    enum Unit {
        SECOND('S', true, 1, 0),
        MINUTE('M', true, 60, 0),
        HOUR('H', true, 60, 0),
        DAY('D', false, 24, 1),
        MONTH('M', false, 30, 30),
        YEAR('Y', false, 12, 365);

        private final char letter;
        private final boolean ofDay;
        private final int smaller;
        private final int days;

        Unit(char letter, boolean ofDay, int smaller, int days) {
            this.letter = letter;
            this.ofDay = ofDay;
            this.smaller = smaller;
            this.days = days;
        }
    }

    private static final double ALMOST_ZERO = 1e-6;

    private final Map<Unit, Double> parts;
    private final int slack;
    private final boolean wholeDays;

    private Amount(Map<Unit, Double> parts, int slack, boolean wholeDays) {
        this.parts = new EnumMap<>(parts);
        this.slack = slack;
        this.wholeDays = wholeDays;
    }

    /**
     * So many of a unit.
     *
     * @param word a unit of the lexicon; weeks and fortnights are turned into days, as XML Schema knows no weeks
     */
    static Amount of(double number, String word) {
        return switch (word) {
            case "FORTNIGHT" -> new Amount(Map.of(Unit.DAY, 14 * number), 3, false);
            case "WEEK" -> new Amount(Map.of(Unit.DAY, 7 * number), 3, false);
            case "DECADE" -> new Amount(Map.of(Unit.YEAR, 10 * number), 5 * 365, false);
            case "CENTURY" -> new Amount(Map.of(Unit.YEAR, 100 * number), 50 * 365, false);
            default -> {
                Unit unit = Unit.valueOf(word);
                yield new Amount(Map.of(unit, number), unit.days / 2, unit == Unit.DAY && number == Math.rint(number));
            }
        };
    }

    Amount plus(Amount other) {
        Map<Unit, Double> sum = new EnumMap<>(parts);
        other.parts.forEach((unit, number) -> sum.merge(unit, number, Double::sum));
        return new Amount(sum, Math.min(slack, other.slack), wholeDays && other.wholeDays);
    }

    /** Half the last unit in days: how far from the reckoned day "three weeks ago" may lie. */
    int slack() {
        return slack;
    }

    /** Whether it is a number of whole days. */
    boolean isWholeDays() {
        return wholeDays;
    }

    /** Whether it is shorter than days. */
    boolean isOfDay() {
        return parts.keySet().stream().allMatch(unit -> unit.ofDay);
    }

    /** Whole months, years counted as twelve. */
    long months() {
        return Math.round(12 * part(Unit.YEAR) + part(Unit.MONTH));
    }

    /** Days beside the months; hours are rounded up to whole days. */
    long days() {
        double hours = part(Unit.HOUR) + part(Unit.MINUTE) / 60 + part(Unit.SECOND) / 3600;
        return (long) Math.ceil(part(Unit.DAY) + hours / 24 - ALMOST_ZERO);
    }

    private double part(Unit unit) {
        return parts.getOrDefault(unit, 0.0);
    }

    /** As an ISO 8601 duration in the units it is told in: PT90M, PT2H30M, P14D, P1Y6M. */
    String iso() {
        StringBuilder date = new StringBuilder("P");
        StringBuilder time = new StringBuilder();
        double rest = 0;
        Unit[] units = Unit.values();
        for (int i = units.length - 1; i >= 0; i--) {
            Unit unit = units[i];
            double number = part(unit) + rest;
            double whole = Math.floor(number + ALMOST_ZERO);
            rest = (number - whole) * unit.smaller;
            if (rest < ALMOST_ZERO) {
                rest = 0;
            }
            if (whole > 0) {
                (unit.ofDay ? time : date).append((long) whole).append(unit.letter);
            }
        }
        if (time.length() > 0) {
            date.append('T').append(time);
        }
        return date.length() > 1 ? date.toString() : "PT0S";
    }
}
