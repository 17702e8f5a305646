package org.demarche.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.DefaultSDContextGenerator;
import opennlp.tools.sentdetect.SDContextGenerator;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.lang.Factory;
import org.demarche.model.Span;

/**
 * Finds the sentences of a block.
 *
 * <p>Rules decide where the model of OpenNLP is known to fail: abbreviations, initials, quotation marks. The model decides
 * about the other full stops. Time is linear in the length of the text. Not safe to share between threads.
 */
public final class SentenceSplitter {
    /** How much of the text the model sees on either side of a full stop, in UTF-16 code units. */
    private static final int WINDOW = 120;

    private static final Pattern ACRONYM = Pattern.compile("(?:\\p{Lu}\\.)+\\p{Lu}");
    private static final Pattern GLUED = Pattern.compile("[\\p{L}'’)]*\\p{Ll}{3}");

    /** "The cities. Mr Burhan": too long for an abbreviation that the list does not have. */
    private static final Pattern WHOLE_WORD = Pattern.compile("\\p{Ll}{5,}");
    /** "On April 4. Hifter has …": a date, and no number before a name. */
    private static final Pattern LAST_DAY = Pattern.compile(
            "\\b(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\\.) \\d{1,2}$");

    private static final int LONGEST_DAY = 14;

    private static final Pattern PLATFORM = Pattern.compile("\\b(?:on|to|via|platform|network|site),? X$");
    private static final int LONGEST_PLATFORM = 12;

    private final WordLists abbreviations = WordLists.load(SentenceSplitter.class, "abbreviations.tsv");
    private final WordLists words = WordLists.load(SentenceSplitter.class, "sentence-words.tsv");
    private final FeatureWeights model = Models.sentences();
    private final int split = model.outcome(0).equals(SentenceDetectorME.SPLIT) ? 0 : 1;
    private final SDContextGenerator contexts = new DefaultSDContextGenerator(Factory.defaultEosCharacters);

    /** The sentences of a stretch of text, in order, without the blanks around them; none if it is blank. */
    public List<Span> split(String text, Span block) {
        List<Span> sentences = new ArrayList<>();
        Cursor cursor = new Cursor(text, block.end());
        int start = cursor.skipBlanks(block.start());
        int i = start;
        while (i < block.end()) {
            if (!isStop(text.charAt(i))) {
                i++;
                continue;
            }
            int stop = cursor.endOfStops(i);
            int end = cursor.endOfClosers(stop);
            if (endsSentence(cursor, start, i, stop, end)) {
                sentences.add(new Span(start, end));
                start = cursor.skipBlanks(end);
                i = start;
            } else {
                i = end;
            }
        }
        int end = cursor.trimmed(start);
        if (start < end) {
            sentences.add(new Span(start, end));
        }
        return List.copyOf(sentences);
    }

    private static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?' || c == '\u2026' || c == '\u061F' || c == '\u3002';
    }

    /**
     * Whether a sentence ends here.
     *
     * @param start where it began
     * @param at its first mark, such as a full stop
     * @param stop past its last mark
     * @param end past the quotation marks and brackets that close behind it
     */
    private boolean endsSentence(Cursor cursor, int start, int at, int stop, int end) {
        String text = cursor.text;
        int next = cursor.skipBlanks(end);
        if (next >= cursor.end) {
            return true;
        }
        String before = cursor.wordBefore(start, at);
        String after = cursor.wordAfter(next);
        if (next == end) {
            return end == stop && stop - at == 1 && isGlued(before, after);
        }
        if (!mayBegin(text, next, after)) {
            return false;
        }
        boolean plainStop = text.charAt(at) == '.' && stop - at == 1;
        if (!plainStop) {
            return end == stop || !isSaying(cursor, next);
        }
        if (end > stop) {
            return !isAbbreviation(before, after) || opensQuotation(text, next) || isStarter(after);
        }
        return afterFullStop(cursor, at, next, before, after);
    }

    private boolean afterFullStop(Cursor cursor, int at, int next, String before, String after) {
        boolean starter = isStarter(after);
        if (abbreviations.has("NUMBER", before) && Character.isDigit(after.charAt(0))) {
            return false;
        }
        if (before.equals("a.m") || before.equals("p.m") || before.equals("A.M") || before.equals("P.M")) {
            // "At 6 p.m. (1300 GMT) on Sunday".
            boolean elsewhere = Characters.isOpeningBracket(after.codePointAt(0))
                    && next + 1 < cursor.end
                    && Character.isDigit(cursor.text.charAt(next + 1));
            return !elsewhere && !words.has("CLOCK", after.toLowerCase(Locale.ROOT)) && !cursor.timeFollows(next);
        }
        if (abbreviations.has("BEFORE", before)) {
            return false;
        }
        if (before.length() == 1 && Character.isUpperCase(before.charAt(0))) {
            return (starter && !before.equals("J")) || isPlatform(cursor.text, at);
        }
        if (ACRONYM.matcher(before).matches() || abbreviations.has("EITHER", before)) {
            return starter || opensQuotation(cursor.text, next);
        }
        if (opensQuotation(cursor.text, next) || starter) {
            return true;
        }
        return WHOLE_WORD.matcher(before).matches()
                || LAST_DAY.matcher(cursor.text)
                        .region(Math.max(0, at - LONGEST_DAY), at)
                        .find()
                || modelSplits(cursor, at);
    }

    /** "Wrote on X. Moscow …": a network, not somebody's initial. */
    private static boolean isPlatform(String text, int at) {
        return PLATFORM.matcher(text)
                .region(Math.max(0, at - LONGEST_PLATFORM), at)
                .find();
    }

    private boolean modelSplits(Cursor cursor, int at) {
        int from = Math.max(0, at - WINDOW);
        String window = cursor.text.substring(from, Math.min(cursor.end, at + WINDOW));
        double[] sums = model.sum(List.of(contexts.getContext(window.replace('\n', ' '), at - from)));
        return sums[split] > sums[1 - split];
    }

    private boolean isAbbreviation(String before, String after) {
        return abbreviations.has("BEFORE", before)
                || abbreviations.has("EITHER", before)
                || ACRONYM.matcher(before).matches()
                || (abbreviations.has("NUMBER", before) && Character.isDigit(after.charAt(0)));
    }

    /** Whether a blank was forgotten between two sentences: "the talks ended.The envoy". */
    private static boolean isGlued(String before, String after) {
        return GLUED.matcher(before).matches()
                && after.length() > 1
                && Character.isUpperCase(after.charAt(0))
                && after.chars().skip(1).allMatch(Character::isLowerCase);
    }

    /** A sentence begins with a capital, a digit, a quotation mark or bracket before these, or in a script without case. */
    private static boolean mayBegin(String text, int next, String after) {
        int first = after.codePointAt(0);
        if (Character.isLetterOrDigit(first)) {
            return !Character.isLowerCase(first);
        }
        return opensQuotation(text, next) || Characters.isOpeningBracket(first) || Character.getType(first) > 20;
    }

    private static boolean opensQuotation(String text, int next) {
        char c = Characters.straight(text.charAt(next));
        return (c == '"' || c == '\'')
                && next + 1 < text.length()
                && !Characters.isBlank(text.charAt(next + 1))
                && !Character.isLowerCase(text.charAt(next + 1));
    }

    private boolean isStarter(String after) {
        return Character.isUpperCase(after.charAt(0)) && words.has("STARTER", after.toLowerCase(Locale.ROOT));
    }

    /** Whether a speaker and a verb of saying follow, as in {@code "Why?" Mr Smith asked}. */
    private boolean isSaying(Cursor cursor, int next) {
        int i = next;
        for (int count = 0; count < 4 && i < cursor.end; count++) {
            String word = cursor.wordAfter(i);
            if (words.has("SAYING", word.toLowerCase(Locale.ROOT))) {
                return true;
            }
            int end = i + word.length();
            boolean sentenceOver = end >= cursor.end || (isStop(cursor.text.charAt(end)) && word.length() > 3);
            if (sentenceOver || (count == 0 && isStarter(word))) {
                return false;
            }
            i = cursor.skipBlanks(end);
            while (i < cursor.end && !Characters.isWordPart(cursor.text.codePointAt(i)) && i - end < 3) {
                i++;
            }
        }
        return false;
    }

    /** Reads words and marks of a text up to the block's end. */
    private record Cursor(String text, int end) {
        int skipBlanks(int from) {
            int i = from;
            while (i < end && Characters.isBlank(text.codePointAt(i))) {
                i += Character.charCount(text.codePointAt(i));
            }
            return Math.min(i, end);
        }

        /** The end of the text without the blanks behind it. */
        int trimmed(int start) {
            int i = end;
            while (i > start && Characters.isBlank(text.codePointBefore(i))) {
                i -= Character.charCount(text.codePointBefore(i));
            }
            return i;
        }

        int endOfStops(int from) {
            int i = from;
            while (i < end && isStop(text.charAt(i))) {
                i++;
            }
            return i;
        }

        /** Past the quotation marks and brackets that stand at i and close something. */
        int endOfClosers(int from) {
            int i = from;
            while (i < end) {
                char c = text.charAt(i);
                char straight = Characters.straight(c);
                boolean closer = Characters.isClosingBracket(c)
                        || c == '*'
                        || (straight == '"' && c != '\u201C' && c != '\u201E' && !beginsWord(i + 1))
                        || (straight == '\'' && c != '\u2018' && !beginsWord(i + 1));
                if (!closer) {
                    break;
                }
                i++;
            }
            return i;
        }

        private boolean beginsWord(int i) {
            return i < end && Character.isLetterOrDigit(text.codePointAt(i));
        }

        /** The word that ends before a full stop, with the stops inside it: "U.S" of "U.S.". */
        String wordBefore(int start, int at) {
            int i = at;
            while (i > start && at - i < 40 && isInWord(text.charAt(i - 1))) {
                i--;
            }
            return text.substring(i, at);
        }

        /** The letters and digits from a place on, or the single mark that stands there. */
        String wordAfter(int from) {
            int i = from;
            while (i < end && i - from < 40 && Character.isLetterOrDigit(text.charAt(i))) {
                i++;
            }
            return i > from ? text.substring(from, i) : text.substring(from, Math.min(end, from + 1));
        }

        /** Whether one of the two words after the next one is "time": "10 a.m. Kyiv time", "5 p.m. Indian Standard Time". */
        boolean timeFollows(int next) {
            int i = next;
            for (int word = 0; word < 2 && i < end; word++) {
                i = skipBlanks(i + wordAfter(i).length());
                if (i < end && wordAfter(i).equalsIgnoreCase("time")) {
                    return true;
                }
            }
            return false;
        }

        private static boolean isInWord(char c) {
            return Character.isLetterOrDigit(c) || c == '.' || c == '&';
        }
    }
}
