package org.demarche.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells headlines, headings and bylines from prose by their words and marks. Every method takes one paragraph without marks
 * of Markdown. Safe to share between threads.
 */
final class Furniture {
    private static final Pattern SENTENCE =
            Pattern.compile(".*[.!?\u2026\u061F][\"'\u201D\u2019\u00BB)\\]*_]*", Pattern.DOTALL);
    private static final Pattern GOES_ON = Pattern.compile(".*[:;,][\"'\u201D\u2019)\\]*_]*", Pattern.DOTALL);
    private static final Pattern AUTHORS =
            Pattern.compile("[*_\\s]*(?:By|BY|by)[:\\s]\\s*(\\S.{1,200})", Pattern.DOTALL);
    private static final Pattern BREAK = Pattern.compile("[\\s/|,*_()]+");
    private static final Pattern NOT_IN_DATE = Pattern.compile("[\\s,.:|/()-]+");
    private static final Pattern DAY_OR_YEAR = Pattern.compile("\\d{1,4}(?:st|nd|rd|th)?");
    private static final int LONGEST = 250;
    private static final int HEADLINE_WORDS = 28;
    private static final int QUESTION_WORDS = 16;
    private static final int HEADING_WORDS = 12;
    private static final int BYLINE_WORDS = 24;

    private final WordLists words = WordLists.load(Furniture.class, "block-words.tsv");
    private final List<String> captions = List.copyOf(words.of("CAPTION"));
    private final List<String> credits = List.copyOf(words.of("CREDIT"));

    /** Whether a paragraph ends as a sentence does. */
    static boolean endsSentence(String paragraph) {
        String tail = paragraph.substring(Math.max(0, paragraph.length() - 12));
        return SENTENCE.matcher(tail).matches();
    }

    /** Whether two lines are equal but for case, blanks and marks. */
    static boolean sameLetters(String one, String other) {
        String letters = letters(one);
        return !letters.isEmpty() && other.length() < 4 * one.length() && letters.equals(letters(other));
    }

    private static String letters(String line) {
        StringBuilder letters = new StringBuilder();
        line.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** Whether the first paragraph of a text that goes on is its headline. */
    boolean isHeadline(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        int count = count(line);
        if (count > HEADLINE_WORDS || GOES_ON.matcher(line).matches()) {
            return false;
        }
        return !endsSentence(line) || isAllCapitals(line) || (line.endsWith("?") && count <= QUESTION_WORDS);
    }

    /** Whether a line amid prose is a heading: short or in title case, and without a final mark. */
    boolean isHeading(String line) {
        if (line.length() > LONGEST
                || endsSentence(line)
                || GOES_ON.matcher(line).matches()) {
            return false;
        }
        int count = count(line);
        boolean begins = !Character.isLowerCase(line.codePointAt(0));
        return begins
                && (count <= HEADING_WORDS || isAllCapitals(line) || (count <= HEADLINE_WORDS && isTitleCase(line)));
    }

    /** Whether a line says who wrote, edited or pictured the report, or when. */
    boolean isByline(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        String lower = line.toLowerCase(Locale.ROOT);
        String start = lower.startsWith("(") ? lower.substring(1) : lower;
        return captions.stream().anyMatch(start::startsWith)
                || credits.stream().anyMatch(credit -> start.startsWith(credit) && isCredit(credit, lower))
                || isDate(lower)
                || namesAuthors(line);
    }

    private static boolean isCredit(String credit, String lower) {
        return credit.endsWith(" by") || !endsSentence(lower) || lower.startsWith("(");
    }

    private boolean namesAuthors(String line) {
        Matcher matcher = AUTHORS.matcher(line);
        if (!matcher.matches() || count(line) > BYLINE_WORDS) {
            return false;
        }
        return isTitleCase(matcher.group(1));
    }

    /** A month and a number, with nothing else than days, times and zones. */
    private boolean isDate(String lower) {
        boolean month = false;
        boolean number = false;
        for (String word : NOT_IN_DATE.split(lower, -1)) {
            boolean digits = DAY_OR_YEAR.matcher(word).matches();
            boolean named = words.has("MONTH", word);
            if (!digits
                    && !named
                    && !word.isEmpty()
                    && !words.has("DAY", word)
                    && !words.has("ZONE", word)
                    && !words.has("CLOCK", word)) {
                return false;
            }
            month |= named;
            number |= digits;
        }
        return month && number;
    }

    private static int count(String line) {
        return BREAK.split(line.strip()).length;
    }

    private static boolean isAllCapitals(String line) {
        return line.codePoints().noneMatch(Character::isLowerCase)
                && line.codePoints().filter(Character::isUpperCase).count() > 3;
    }

    private boolean isTitleCase(String line) {
        for (String word : BREAK.split(line, -1)) {
            if (!word.isEmpty() && Character.isLowerCase(word.codePointAt(0)) && !words.has("PARTICLE", word)) {
                return false;
            }
        }
        return true;
    }
}
