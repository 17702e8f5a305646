package org.demarche.resolve;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** What a text counts in figures of three digits and more, years left out: "1,355 violations". */
final class Figures {
    private static final int LEAST = 100;
    private static final int MOST = 100_000_000;
    private static final int TEN = 10;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;

    private Figures() {}

    static NumberSet of(Collection<String> texts, Collection<String> more) {
        IntStream.Builder figures = IntStream.builder();
        for (Collection<String> some : List.of(texts, more)) {
            some.forEach(text -> read(text, figures));
        }
        return NumberSet.of(figures.build());
    }

    private static void read(String text, IntStream.Builder figures) {
        int at = 0;
        while (at < text.length()) {
            int value = 0;
            boolean parted = false;
            while (at < text.length() && value < MOST && (isDigit(text, at) || isComma(text, at))) {
                parted |= !isDigit(text, at);
                value = isDigit(text, at) ? value * TEN + text.charAt(at) - '0' : value;
                at++;
            }
            boolean year = !parted && value >= FIRST_YEAR && value <= LAST_YEAR;
            if (value >= LEAST && !year) {
                figures.add(value);
            }
            at++;
        }
    }

    private static boolean isComma(String text, int at) {
        return text.charAt(at) == ',' && at > 0 && isDigit(text, at - 1) && isDigit(text, at + 1);
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
