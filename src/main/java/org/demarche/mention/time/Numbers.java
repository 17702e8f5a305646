package org.demarche.mention.time;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers up to a hundred thousand, in digits and in words, whole and with halves and quarters. */
final class Numbers {
    /**
     * A number that was read.
     *
     * @param value how many
     * @param next one past the position of its last word
     */
    record Quantity(double value, int next) {}

    private static final Pattern DIGITS =
            Pattern.compile("(\\d{1,2}(?:,\\d{3})|\\d{1,4})(?:\\.(\\d{1,2}))?([\u00bc\u00bd\u00be])?");
    private static final Pattern FRACTION = Pattern.compile("([1-3])[/\u2044]([2-4])");

    private final TimeWords lexicon;

    Numbers(TimeWords lexicon) {
        this.lexicon = lexicon;
    }

    /** The number that begins at a position of a text in small letters. An article alone is none. */
    Optional<Quantity> read(List<String> text, int i) {
        Optional<Quantity> digits = digits(text, i);
        if (digits.isPresent()) {
            return Optional.of(withHalf(text, digits.get()));
        }
        Optional<Quantity> words = words(text, i);
        if (words.isPresent()) {
            return Optional.of(withHalf(text, words.get()));
        }
        if (word(text, i).equals("a") || word(text, i).equals("an")) {
            if (word(text, i + 1).equals("couple")) {
                return Optional.of(new Quantity(2, word(text, i + 2).equals("of") ? i + 3 : i + 2));
            }
            return scale(text, i + 1).map(scale -> tail(text, new Quantity(scale, i + 2)));
        }
        return Optional.empty();
    }

    private static String word(List<String> text, int i) {
        return i >= 0 && i < text.size() ? text.get(i) : "";
    }

    private static Optional<Quantity> digits(List<String> text, int i) {
        String word = word(text, i);
        if (word.isEmpty() || word.length() > 10) {
            return Optional.empty();
        }
        if (word.length() == 1 && vulgar(word) > 0) {
            return Optional.of(new Quantity(vulgar(word), i + 1));
        }
        Matcher matcher = DIGITS.matcher(word);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        double value = Double.parseDouble(
                matcher.group(1).replace(",", "") + (matcher.group(2) == null ? "" : "." + matcher.group(2)));
        value += matcher.group(3) == null ? 0 : vulgar(matcher.group(3));
        Matcher fraction = FRACTION.matcher(word(text, i + 1));
        if (fraction.matches()) {
            return Optional.of(new Quantity(
                    value + Double.parseDouble(fraction.group(1)) / Double.parseDouble(fraction.group(2)), i + 2));
        }
        return Optional.of(new Quantity(value, i + 1));
    }

    private static double vulgar(String sign) {
        return switch (sign) {
            case "\u00bc" -> 0.25;
            case "\u00bd" -> 0.5;
            case "\u00be" -> 0.75;
            default -> 0;
        };
    }

    private Optional<Quantity> words(List<String> text, int i) {
        Optional<Quantity> below = belowHundred(text, i);
        if (below.isEmpty()) {
            return below;
        }
        Optional<Double> scale = scale(text, below.get().next());
        return scale.map(factor -> tail(
                        text,
                        new Quantity(below.get().value() * factor, below.get().next() + 1)))
                .or(() -> below);
    }

    /** What follows a hundred: "and fifty", "fifty". */
    private Quantity tail(List<String> text, Quantity head) {
        int next = word(text, head.next()).equals("and") ? head.next() + 1 : head.next();
        return belowHundred(text, next)
                .map(rest -> new Quantity(head.value() + rest.value(), rest.next()))
                .orElse(head);
    }

    private Optional<Double> scale(List<String> text, int i) {
        return lexicon.meaning("SCALE", word(text, i)).map(Double::valueOf);
    }

    private Optional<Quantity> belowHundred(List<String> text, int i) {
        String word = word(text, i);
        int hyphen = word.indexOf('-');
        if (hyphen > 0) {
            Optional<Double> tens = number("TENS", word.substring(0, hyphen));
            Optional<Double> ones = number("NUMBER", word.substring(hyphen + 1));
            return tens.flatMap(t -> ones.map(o -> new Quantity(t + o, i + 1)));
        }
        Optional<Double> tens = number("TENS", word);
        if (tens.isPresent()) {
            Optional<Double> ones = number("NUMBER", word(text, i + 1)).filter(o -> o < 10);
            return Optional.of(
                    ones.map(o -> new Quantity(tens.get() + o, i + 2)).orElse(new Quantity(tens.get(), i + 1)));
        }
        return number("NUMBER", word).map(n -> new Quantity(n, i + 1));
    }

    private Optional<Double> number(String list, String word) {
        return lexicon.meaning(list, word).map(Double::valueOf);
    }

    /** Adds "and a half" or "and a quarter", if it follows. */
    static Quantity withHalf(List<String> text, Quantity number) {
        int i = number.next();
        if (!word(text, i).equals("and")) {
            return number;
        }
        int j = word(text, i + 1).equals("a") || word(text, i + 1).equals("one") ? i + 2 : i + 1;
        return switch (word(text, j)) {
            case "half", "one-half", "a-half" -> new Quantity(number.value() + 0.5, j + 1);
            case "quarter" -> j == i + 2 ? new Quantity(number.value() + 0.25, j + 1) : number;
            default -> number;
        };
    }
}
