package org.demarche.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.model.Block;
import org.demarche.model.Span;

/** The labels with which the turns of a transcript or an interview begin: "SECRETARY KERRY:", "Q:", "Smith:". */
final class TurnLabels {
    private static final String CLOSE = "(?:\\s\\([^)]{1,60}\\))?[*_]{0,2}:[*_]{0,2}\\s+(?=\\S)";
    private static final Pattern CAPITALS =
            Pattern.compile("[*_]{0,2}(\\p{Lu}[\\p{Lu}\\d.'\u2019\\- ]{0,58}(?:,\\s[\\p{Lu} ]{1,40})?)" + CLOSE);
    private static final Pattern NAME = Pattern.compile(
            "[*_]{0,2}((?:\\p{L}[\\p{L}.'\u2019-]{0,30}\\s){0,4}\\p{Lu}[\\p{L}.'\u2019-]{0,30})" + CLOSE);

    private static final WordLists WORDS = WordLists.load(TurnLabels.class, "block-words.tsv");

    private final String text;
    private final Openings openings;
    private final Map<String, Integer> counts = new HashMap<>();

    TurnLabels(String text, List<Span> paragraphs, Openings openings) {
        this.text = text;
        this.openings = openings;
        for (Span paragraph : paragraphs) {
            match(paragraph).ifPresent(label -> counts.merge(name(label), 1, Integer::sum));
        }
    }

    /**
     * The paragraph as a turn. A label counts if it comes twice, if two others do, if it is a word such as "Question", or if
     * it is two or more words in capitals, as which the only label of a report may also be the place where it was written.
     */
    Optional<Block> turn(Span paragraph) {
        return match(paragraph).filter(this::isSpeaker).map(label -> {
            Span span = new Span(label.end(), label.regionEnd());
            return new Block(Block.Kind.TURN, span, Optional.of(new Span(label.start(1), label.end(1))));
        });
    }

    /** Whether a line begins with a label in capitals, whoever it names. */
    static boolean inCapitals(String text, Span line) {
        return CAPITALS.matcher(text).region(line.start(), line.end()).lookingAt();
    }

    private boolean isSpeaker(Matcher label) {
        String name = name(label);
        boolean recurs = counts.getOrDefault(name, 0) > 1;
        boolean transcript = counts.values().stream().filter(n -> n > 1).count() > 1;
        boolean titled = label.group(1).chars().noneMatch(Character::isLowerCase) && name.indexOf(' ') > 0;
        boolean place = counts.size() == 1 && !WORDS.has("TITLE", name.split(" ", 2)[0]);
        return recurs || transcript || (titled && !place) || WORDS.has("SPEAKER", name);
    }

    private Optional<Matcher> match(Span paragraph) {
        Span start = openings.withoutQuoteMark(text, paragraph);
        for (Pattern pattern : List.of(CAPITALS, NAME)) {
            Matcher matcher = pattern.matcher(text).region(start.start(), start.end());
            if (matcher.lookingAt()) {
                String first = name(matcher).split(" ", 2)[0];
                return WORDS.has("NOTICE", first) ? Optional.empty() : Optional.of(matcher);
            }
        }
        return Optional.empty();
    }

    private static String name(Matcher label) {
        return label.group(1).toLowerCase(Locale.ROOT);
    }
}
