package org.demarche.mention.time;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The zones of clock times as news writes them. IST is India's, CST that of North America and BST Britain's, unless the
 * sentence speaks of Israel, China or Bangladesh.
 *
 * <p>Immutable, safe to share between threads.
 */
final class Zones {
    /**
     * A zone that was met.
     *
     * @param id the zone; empty for "local time"
     * @param next one past the position of its last word
     */
    record Hit(Optional<ZoneId> id, int next) {}

    private record Entry(Optional<ZoneId> id, Set<String> otherwise, Optional<ZoneId> other) {}

    private static final int LONGEST = 4;
    private static final Pattern OFFSET = Pattern.compile("(?:UTC|GMT)([+\u2212-]\\d{1,2}(?::\\d{2})?)");

    private final Map<String, Entry> entries;

    private Zones(Map<String, Entry> entries) {
        this.entries = entries;
    }

    /** Reads the built-in zones. */
    static Zones load() {
        Map<String, Entry> entries = new HashMap<>();
        for (List<String> row : TimeWords.rows("zones.tsv", 2)) {
            Set<String> otherwise = row.size() > 2 ? Set.of(row.get(2).split(",")) : Set.of();
            Optional<ZoneId> other = row.size() > 3 ? Optional.of(ZoneId.of(row.get(3))) : Optional.empty();
            Optional<ZoneId> id = row.get(1).equals("-") ? Optional.empty() : Optional.of(ZoneId.of(row.get(1)));
            entries.put(row.get(0), new Entry(id, otherwise, other));
        }
        return new Zones(Map.copyOf(entries));
    }

    /** The zone that is named at a position: "ET", "UTC+3", "local time", "Phnom Penh time". */
    Optional<Hit> at(Words words, int i) {
        String form = words.form(i).replace(".", "");
        Matcher offset = OFFSET.matcher(form);
        if (offset.matches()) {
            return parse(offset.group(1)).map(zone -> new Hit(Optional.of(zone), i + 1));
        }
        Entry abbreviation = form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT)) ? entries.get(form) : null;
        if (abbreviation != null) {
            return Optional.of(new Hit(choose(abbreviation, words), i + 1));
        }
        for (int length = Math.min(LONGEST, words.size() - i); length > 1; length--) {
            Entry phrase = words.is(i + length - 1, "time")
                    ? entries.get(String.join(" ", words.lower().subList(i, i + length)))
                    : null;
            if (phrase != null) {
                return Optional.of(new Hit(phrase.id(), i + length));
            }
        }
        return Optional.empty();
    }

    private static Optional<ZoneId> choose(Entry entry, Words words) {
        boolean otherwise = words.lower().stream().anyMatch(entry.otherwise()::contains);
        return otherwise ? entry.other() : entry.id();
    }

    private static Optional<ZoneId> parse(String offset) {
        try {
            return Optional.of(ZoneOffset.of(offset.replace('\u2212', '-')));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
