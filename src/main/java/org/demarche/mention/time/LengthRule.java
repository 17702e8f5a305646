package org.demarche.mention.time;

import java.util.Optional;
import org.demarche.model.TimeValue;
import org.demarche.model.TimeValue.Bound;

/**
 * Reads lengths of time with the words that bound them.
 *
 * <p>"Nearly" and "almost" make a figure rough, not an upper bound. A range counts as at least its lower end.
 */
final class LengthRule implements Rule {
    private final AmountReader amounts;

    LengthRule(AmountReader amounts) {
        this.amounts = amounts;
    }

    @Override
    public Optional<Match> match(Setting setting, int i) {
        Words words = setting.words();
        Optional<TimeWords.Hit> bound = words.hit("BOUND", i);
        if (bound.isPresent()) {
            int at = bound.get().next();
            Optional<AmountReader.Told> told = amount(words, at);
            if (told.isEmpty() && words.is(at, "the")) {
                told = amounts.read(words, at + 1);
            }
            if (told.isEmpty() || isDuring(words, i, told.get())) {
                return Optional.empty();
            }
            boolean isPreposition = words.lexicon()
                    .has("BOUND-PREPOSITION", String.join(" ", words.lower().subList(i, at)));
            return result(
                    words,
                    i,
                    isPreposition ? at : i,
                    told.get(),
                    Bound.valueOf(bound.get().meaning()));
        }
        Optional<AmountReader.Told> told = amount(words, i);
        if (told.isPresent()) {
            AmountReader.Told amount = told.get();
            if (amount.article() && !isArticleOfLength(words, i)) {
                return Optional.empty();
            }
            if (isSomeDay(words, i, amount.next())) {
                return Optional.empty();
            }
            return result(words, i, i, amount, amount.bound());
        }
        return ordinal(words, i);
    }

    private Optional<AmountReader.Told> amount(Words words, int i) {
        int at = words.hit("FILLER", i).map(TimeWords.Hit::next).orElse(i);
        return amounts.hyphenated(words, at)
                .or(() -> amounts.read(words, at))
                .or(() -> at > i ? singular(words, at) : Optional.empty());
    }

    /** "A full week", "another month". */
    private static Optional<AmountReader.Told> singular(Words words, int i) {
        return words.hit("UNIT", i)
                .filter(hit -> !words.lower(i).endsWith("s") && !hit.meaning().equals("SECOND"))
                .map(hit -> new AmountReader.Told(Amount.of(1, hit.meaning()), i + 1, Bound.EXACT, false));
    }

    private static Optional<Match> result(Words words, int start, int from, AmountReader.Told told, Bound bound) {
        int to = told.next();
        if (words.hit("AGE", to).isPresent()
                || (words.isDash(to) && words.hit("AGE", to + 1).isPresent())) {
            return Match.nothing(start, to);
        }
        Bound result =
                bound == Bound.EXACT || (bound == Bound.ABOUT && told.bound() != Bound.EXACT) ? told.bound() : bound;
        Optional<TimeWords.Hit> after = words.hit("BOUND-AFTER", to);
        if (after.isPresent() && result == Bound.EXACT) {
            result = Bound.valueOf(after.get().meaning());
            to = after.get().next();
        }
        return Match.of(from, to, new TimeValue.Length(told.amount().iso(), result));
    }

    /** "Held over two days" tells when it was held, "lasted over two days" how long. */
    private static boolean isDuring(Words words, int i, AmountReader.Told told) {
        if (!words.is(i, "over")) {
            return false;
        }
        return !told.amount().isOfDay()
                && !words.is(
                        i - 1, "for", "lasting", "lasted", "last", "lasts", "took", "of", "after", "in", "just",
                        "well");
    }

    /** "An hour" and the like are lengths, unless they make a rate ("twice a week", "five dollars a day"). */
    private static boolean isArticleOfLength(Words words, int i) {
        if (words.in("RATE", i - 1)) {
            return false;
        }
        String before = words.tag(i - 1);
        return !before.startsWith("NN") && !before.equals("CD") && !before.startsWith("PRP") && !before.equals("$");
    }

    /** "One day they will" means some day. */
    private static boolean isSomeDay(Words words, int i, int next) {
        boolean oneDay = words.is(i, "one") && words.is(next - 1, "day") && next == i + 2;
        return oneDay
                && (words.tag(i - 1).isEmpty()
                        || words.tag(i - 1).equals("MD")
                        || words.tag(next).equals("VB"));
    }

    /** "Its fourth day": the length of what has come so far. A first day says nothing of a length. */
    private static Optional<Match> ordinal(Words words, int i) {
        Optional<TimeWords.Hit> ordinal = words.hit("ORDINAL", i);
        if (ordinal.isEmpty()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(ordinal.get().meaning());
        int at = ordinal.get().next();
        at += words.is(at, "straight", "consecutive", "successive", "full") ? 1 : 0;
        Optional<TimeWords.Hit> unit = words.hit("UNIT", at);
        if (number < 2
                || unit.isEmpty()
                || words.lower(at).endsWith("s")
                || unit.get().meaning().equals("SECOND")) {
            return Optional.empty();
        }
        String meaning = unit.get().meaning();
        if (meaning.equals("CENTURY") || meaning.equals("MINUTE")) {
            return Optional.empty();
        }
        return Match.of(
                i, at + 1, new TimeValue.Length(Amount.of(number, meaning).iso(), Bound.EXACT));
    }
}
