package org.demarche.mention.time;

import java.util.List;
import java.util.Optional;
import org.demarche.mention.time.Numbers.Quantity;
import org.demarche.model.TimeValue.Bound;

/** Reads numbers of units of time: "two and a half hours", "half an hour", "an hour and 20 minutes", "30-day". */
final class AmountReader {
    /**
     * An amount that was read.
     *
     * @param amount how much
     * @param next one past the position of its last word
     * @param bound what its own words make of it; a range counts as at least its lower end
     * @param article whether "a" or "an" stands for one
     */
    record Told(Amount amount, int next, Bound bound, boolean article) {}

    private record Count(double value, int next, Bound bound) {}

    private final TimeWords lexicon;
    private final Numbers numbers;

    AmountReader(TimeWords lexicon) {
        this.lexicon = lexicon;
        this.numbers = new Numbers(lexicon);
    }

    Numbers numbers() {
        return numbers;
    }

    /** The amount that begins at a position, its words parted by blanks. */
    Optional<Told> read(Words words, int i) {
        Optional<Told> part = partOfOne(words, i);
        if (part.isPresent()) {
            return part;
        }
        boolean article = words.is(i, "a", "an");
        if (article && words.hit("UNIT", i + 1).isPresent() && isSingular(words.lower(i + 1))) {
            return one(words, i);
        }
        Optional<Count> count = count(words, i);
        if (count.isEmpty()) {
            return Optional.empty();
        }
        int at = count.get().next();
        Optional<String> unit = unit(words, at);
        if (unit.isEmpty() || (unit.get().equals("SECOND") && isSingular(words.lower(at)) && words.is(i, "a"))) {
            return Optional.empty();
        }
        Told told = new Told(
                Amount.of(count.get().value(), unit.get()), at + 1, count.get().bound(), false);
        return Optional.of(withSmaller(words, withHalf(words, told, unit.get()), unit.get()));
    }

    /** The amount of a hyphenated word: "30-day", "two-and-a-half-hour", "week-long", "half-hour"; not "18-year-old". */
    Optional<Told> hyphenated(Words words, int i) {
        String word = words.lower(i);
        Optional<String> whole = lexicon.meaning("UNIT-LONG", word);
        if (whole.isPresent()) {
            return Optional.of(new Told(Amount.of(1, whole.get()), i + 1, Bound.EXACT, false));
        }
        int hyphen = word.indexOf('-');
        if (hyphen <= 0 || word.length() > 40) {
            return Optional.empty();
        }
        List<String> parts =
                List.of(word.replace('\u2010', '-').replace('\u2011', '-').split("-", -1));
        return parts(parts).map(told -> new Told(told.amount(), i + 1, told.bound(), false));
    }

    private Optional<Told> parts(List<String> parts) {
        double value = 1;
        Bound bound = Bound.EXACT;
        int at = 0;
        boolean counted = false;
        if (parts.get(0).equals("half")) {
            value = 0.5;
            at = parts.size() > 1 && (parts.get(1).equals("an") || parts.get(1).equals("a")) ? 2 : 1;
            counted = true;
        } else {
            Optional<Quantity> number = numbers.read(parts, 0);
            if (number.isPresent()) {
                value = number.get().value();
                at = number.get().next();
                counted = true;
            }
        }
        if (counted
                && at + 1 < parts.size()
                && (parts.get(at).equals("to") || parts.get(at).equals("or"))) {
            Optional<Quantity> upper = numbers.read(parts, at + 1);
            bound = upper.isPresent() ? Bound.AT_LEAST : bound;
            at = upper.map(Quantity::next).orElse(at);
        }
        if (counted && at < parts.size() && parts.get(at).equals("plus")) {
            bound = Bound.AT_LEAST;
            at++;
        }
        Optional<String> unit = at < parts.size() ? singularUnit(parts.get(at), counted) : Optional.empty();
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        at++;
        Quantity withHalf = Numbers.withHalf(parts, new Quantity(value, at));
        boolean ends = withHalf.next() == parts.size();
        boolean isLong = withHalf.next() == parts.size() - 1
                && parts.get(withHalf.next()).equals("long");
        if (!isLong && !(ends && counted)) {
            return Optional.empty();
        }
        return Optional.of(new Told(Amount.of(withHalf.value(), unit.get()), withHalf.next(), bound, false));
    }

    private Optional<String> singularUnit(String word, boolean counted) {
        return isSingular(word) || counted ? lexicon.meaning("UNIT", word) : Optional.empty();
    }

    private static boolean isSingular(String unit) {
        return !unit.endsWith("s") && !unit.equals("centuries");
    }

    private Optional<String> unit(Words words, int i) {
        return words.hit("UNIT", i).map(TimeWords.Hit::meaning);
    }

    /** "Half an hour", "a half hour", "a quarter of an hour", "three quarters of an hour", "half-an-hour". */
    private Optional<Told> partOfOne(Words words, int i) {
        double value = 0;
        int at = i;
        if (words.is(i, "half")) {
            value = 0.5;
            at = i + 1;
        } else if (words.is(i, "a") && words.is(i + 1, "half", "quarter")) {
            value = words.is(i + 1, "half") ? 0.5 : 0.25;
            at = i + 2;
        } else if (words.is(i, "quarter")) {
            value = 0.25;
            at = i + 1;
        } else if (words.is(i, "three") && words.is(i + 1, "quarters")) {
            value = 0.75;
            at = i + 2;
        } else if (words.is(i, "three-quarters")) {
            value = 0.75;
            at = i + 1;
        }
        if (at == i) {
            return Optional.empty();
        }
        at += words.is(at, "of") ? 1 : 0;
        boolean article = words.is(at, "a", "an");
        at += article ? 1 : 0;
        Optional<String> unit = unit(words, at);
        if (unit.isEmpty() || !isSingular(words.lower(at)) || !(article || words.is(at - 1, "half", "quarter"))) {
            return Optional.empty();
        }
        return Optional.of(new Told(Amount.of(value, unit.get()), at + 1, Bound.EXACT, false));
    }

    private Optional<Told> one(Words words, int i) {
        String unit = unit(words, i + 1).orElseThrow();
        if (unit.equals("SECOND")) {
            return Optional.empty();
        }
        Told told = new Told(Amount.of(1, unit), i + 2, Bound.EXACT, true);
        Told more = withSmaller(words, withHalf(words, told, unit), unit);
        return Optional.of(more);
    }

    private static Told withHalf(Words words, Told told, String unit) {
        Quantity half = Numbers.withHalf(words.lower(), new Quantity(0, told.next()));
        if (half.next() == told.next()) {
            return told;
        }
        return new Told(told.amount().plus(Amount.of(half.value(), unit)), half.next(), told.bound(), false);
    }

    /** Adds "and 20 minutes" after hours, and the like. */
    private Told withSmaller(Words words, Told told, String unit) {
        int i = told.next();
        i += words.is(i, "and", ",") ? 1 : 0;
        Optional<Quantity> number = numbers.read(words.lower(), i);
        if (number.isEmpty()) {
            return told;
        }
        Optional<String> smaller = unit(words, number.get().next());
        if (smaller.isEmpty() || !follows(unit, smaller.get())) {
            return told;
        }
        Amount sum = told.amount().plus(Amount.of(number.get().value(), smaller.get()));
        return new Told(sum, number.get().next() + 1, told.bound(), false);
    }

    private static boolean follows(String unit, String smaller) {
        return switch (unit) {
            case "YEAR" -> smaller.equals("MONTH");
            case "MONTH" -> smaller.equals("WEEK") || smaller.equals("DAY");
            case "WEEK" -> smaller.equals("DAY");
            case "DAY" -> smaller.equals("HOUR");
            case "HOUR" -> smaller.equals("MINUTE");
            case "MINUTE" -> smaller.equals("SECOND");
            default -> false;
        };
    }

    /** A number, a range of numbers, or a number with "plus". */
    private Optional<Count> count(Words words, int i) {
        List<String> text = words.lower();
        String word = words.lower(i);
        if (word.endsWith("-plus")) {
            return numbers.read(List.of(word.substring(0, word.length() - 5)), 0)
                    .map(n -> new Count(n.value(), i + 1, Bound.AT_LEAST));
        }
        Optional<Count> range = hyphenatedRange(word, i);
        if (range.isPresent()) {
            return range;
        }
        Optional<Quantity> number = numbers.read(text, i);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        int next = number.get().next();
        if (words.is(next, "+", "plus")) {
            return Optional.of(new Count(number.get().value(), next + 1, Bound.AT_LEAST));
        }
        if (words.is(next, "to", "or", "and") || words.isDash(next)) {
            boolean between = !words.is(next, "and") || words.is(i - 1, "between");
            Optional<Quantity> upper = numbers.read(text, next + 1);
            if (between
                    && upper.isPresent()
                    && upper.get().value() > number.get().value()) {
                return Optional.of(new Count(number.get().value(), upper.get().next(), Bound.AT_LEAST));
            }
        }
        Bound bound = words.lower().subList(i, next).contains("couple") ? Bound.ABOUT : Bound.EXACT;
        return Optional.of(new Count(number.get().value(), next, bound));
    }

    private Optional<Count> hyphenatedRange(String word, int i) {
        int hyphen = word.indexOf('-');
        if (hyphen <= 0 || hyphen == word.length() - 1) {
            return Optional.empty();
        }
        Optional<Quantity> lower = numbers.read(List.of(word.substring(0, hyphen)), 0);
        Optional<Quantity> upper = numbers.read(List.of(word.substring(hyphen + 1)), 0);
        if (lower.isEmpty()
                || upper.isEmpty()
                || upper.get().value() <= lower.get().value()) {
            return Optional.empty();
        }
        return Optional.of(new Count(lower.get().value(), i + 1, Bound.AT_LEAST));
    }
}
