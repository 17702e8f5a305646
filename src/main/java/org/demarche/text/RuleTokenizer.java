package org.demarche.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.model.Span;

/**
 * Divides a sentence into tokens after the manner of the Penn Treebank, with hyphenated words left whole.
 *
 * <p>Time is linear in the length of the text. Safe to share between threads.
 */
public final class RuleTokenizer {
    /** The longest stretch without a blank that is looked at as one; longer ones are cut. */
    private static final int LONGEST_CHUNK = 500;

    private static final Pattern ADDRESS = Pattern.compile(
            "(?:https?://|www\\.)\\S+|[\\w.+-]+@[\\w-]+\\.[\\w.-]+|[@#][\\p{L}\\p{N}_]+"
                    + "|(?:[A-Za-z0-9-]{1,63}\\.){1,4}(?:com|org|net|int|gov|edu|mil|info)(?:/\\S*)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DOTTED = Pattern.compile("(?:\\p{L}\\.)+\\p{L}\\.|\\p{Lu}\\.|Ph\\.D\\.");
    private static final Pattern CURRENCY = Pattern.compile("(?:[A-Z]{1,3})?\\p{Sc}");
    private static final Pattern EDITED =
            Pattern.compile("(?:\\[\\p{L}{1,3}\\]\\p{L}+|\\p{L}+\\[\\p{L}{1,3}\\])(?!\\p{L})");

    private final WordLists abbreviations = WordLists.load(RuleTokenizer.class, "abbreviations.tsv");

    /** The tokens of a text that is one sentence, in the order of the text; none for a text of blanks. */
    public List<Word> tokenize(String text) {
        return tokenize(text, new Span(0, text.length()));
    }

    /** The tokens of the sentence that stands at {@code sentence} in a text; their spans count from the text's start. */
    public List<Word> tokenize(String text, Span sentence) {
        return tokenize(text, sentence, Integer.MAX_VALUE);
    }

    /** As above, but only the first {@code most} where there are more. */
    List<Word> tokenize(String text, Span sentence, int most) {
        List<Word> words = new ArrayList<>();
        int i = sentence.start();
        while (i < sentence.end() && words.size() < most) {
            int codePoint = text.codePointAt(i);
            if (Characters.isBlank(codePoint)) {
                i += Character.charCount(codePoint);
                continue;
            }
            int end = endOfChunk(text, i, sentence.end());
            new Chunk(text, new Span(i, end), sentence.end(), words).divide(i);
            i = end;
        }
        return words.size() > most ? words.subList(0, most) : words;
    }

    private static int endOfChunk(String text, int start, int limit) {
        int i = start;
        while (i < limit && i - start < LONGEST_CHUNK) {
            int codePoint = text.codePointAt(i);
            if (Characters.isBlank(codePoint)) {
                return i;
            }
            i += Character.charCount(codePoint);
        }
        return Math.min(i, limit);
    }

    /** A stretch without blanks, which is divided from left to right. */
    private final class Chunk {
        private final String text;
        private final int end;
        private final int sentenceEnd;
        private final List<Word> words;
        private final boolean mayBeAddress;
        private final boolean mayBeEdited;

        Chunk(String text, Span chunk, int sentenceEnd, List<Word> words) {
            this.text = text;
            this.end = chunk.end();
            this.sentenceEnd = sentenceEnd;
            this.words = words;
            this.mayBeAddress = holdsOneOf(".@#:", chunk);
            this.mayBeEdited = holdsOneOf("[", chunk);
        }

        private boolean holdsOneOf(String marks, Span chunk) {
            for (int i = chunk.start(); i < chunk.end(); i++) {
                if (marks.indexOf(text.charAt(i)) >= 0) {
                    return true;
                }
            }
            return false;
        }

        void divide(int start) {
            int i = start;
            while (i < end) {
                int next = mark(i);
                if (next < 0) {
                    next = word(i);
                }
                i = next;
            }
        }

        /** Takes a token that is no word at i; -1 if a word begins there. */
        private int mark(int i) {
            int address = match(ADDRESS, i);
            if (address > i) {
                return take(i, withoutFinalMarks(i, address));
            }
            int decade = decade(i);
            if (decade > i) {
                return take(i, decade);
            }
            int currency = match(CURRENCY, i);
            if (currency > i) {
                return take(i, currency);
            }
            int edited = match(EDITED, i);
            if (edited > i) {
                return takeEdited(i, edited);
            }
            int codePoint = text.codePointAt(i);
            boolean signed = (codePoint == '+' || codePoint == '-' || codePoint == '.' || codePoint == '\u2212')
                    && i + 1 < end
                    && Character.isDigit(text.charAt(i + 1));
            return signed || Characters.isWordPart(codePoint) ? -1 : take(i, endOfMark(i, codePoint));
        }

        /** Runs of the same mark are one token, save brackets and quotation marks. */
        private int endOfMark(int i, int codePoint) {
            int next = i + Character.charCount(codePoint);
            char straight = Characters.straight((char) codePoint);
            if (straight == '\'' || straight == '`') {
                boolean doubled = next < end && text.charAt(next) == codePoint && codePoint != '\u2019';
                return doubled ? next + 1 : next;
            }
            if (straight == '"' || Characters.isOpeningBracket(codePoint) || Characters.isClosingBracket(codePoint)) {
                return next;
            }
            while (next < end) {
                int following = text.codePointAt(next);
                int type = Character.getType(following);
                boolean belongs = following == codePoint
                        || type == Character.NON_SPACING_MARK
                        || type == Character.ENCLOSING_MARK
                        || type == Character.FORMAT
                        || (type == Character.MODIFIER_SYMBOL && following > 0xFFFF);
                if (!belongs) {
                    break;
                }
                next += Character.charCount(following);
            }
            return next;
        }

        /** Takes the word that begins at i, and parts its clitics from it. */
        private int word(int i) {
            int edited = match(EDITED, i);
            if (edited > i) {
                return takeEdited(i, edited);
            }
            int stop = endOfWord(i);
            int core = withoutFinalStop(i, stop);
            String form = Characters.form(text, i, core);
            int clitic = form.length() == core - i ? clitic(form) : -1;
            if (clitic > 0) {
                take(i, i + clitic);
                take(i + clitic, core);
            } else {
                take(i, core);
            }
            return core;
        }

        private int endOfWord(int i) {
            int j = i + Character.charCount(text.codePointAt(i));
            while (j < end) {
                int codePoint = text.codePointAt(j);
                if (!Characters.isWordPart(codePoint) && !isInside(i, j)) {
                    break;
                }
                j += Character.charCount(codePoint);
            }
            return j;
        }

        /** Whether the mark at j holds the word together that began at i. */
        private boolean isInside(int i, int j) {
            char c = Characters.straight(text.charAt(j));
            char before = text.charAt(j - 1);
            char after = j + 1 < end ? text.charAt(j + 1) : ' ';
            boolean letterAfter = j + 1 < end && Characters.isWordPart(text.codePointAt(j + 1));
            boolean digits = Character.isDigit(before) && Character.isDigit(after);
            return switch (c) {
                case '-', '\u2010', '\u2011' -> letterAfter && before != '-';
                case '\'' -> letterAfter && (Characters.isWordPart(before) || before == '.');
                case '.' -> true;
                case ',', ':' -> digits;
                case '/' -> letterAfter && !(Character.isUpperCase(after) && namesBefore(i, j));
                case '&' -> letterAfter && Character.isUpperCase(before) && Character.isUpperCase(after);
                case '_', '@', '+' -> letterAfter;
                default -> false;
            };
        }

        private boolean namesBefore(int i, int j) {
            return j - i > 1 && Character.isUpperCase(text.charAt(i));
        }

        /** The end of the word without the full stops that end the sentence or stand for an omission. */
        private int withoutFinalStop(int i, int stop) {
            int j = stop;
            int dots = dots(i, stop);
            if (dots >= 0) {
                return dots;
            }
            if (text.charAt(j - 1) != '.' || j - i == 1) {
                return j;
            }
            String word = Characters.form(text, i, j - 1);
            boolean last = isLast(j);
            boolean dotted = DOTTED.matcher(word + ".").matches() && !(last && word.length() == 1);
            boolean listed = abbreviations.has("EITHER", word) || (!last && isTitle(word));
            boolean numbered = !last && abbreviations.has("NUMBER", word) && digitFollows(j);
            return dotted || listed || numbered ? j : j - 1;
        }

        /** Whether a word is an abbreviation before a name, such as "Gen" or "Vice-Adm". */
        private boolean isTitle(String word) {
            return abbreviations.has("BEFORE", word.substring(word.lastIndexOf('-') + 1));
        }

        /** The start of a run of two or more stops within the word, or -1. */
        private int dots(int i, int stop) {
            for (int j = i + 1; j + 1 < stop; j++) {
                if (text.charAt(j) == '.' && text.charAt(j + 1) == '.') {
                    return j;
                }
            }
            return -1;
        }

        private boolean isLast(int j) {
            for (int k = j; k < sentenceEnd; k++) {
                if (Character.isLetterOrDigit(text.charAt(k))) {
                    return false;
                }
            }
            return true;
        }

        private boolean digitFollows(int j) {
            int k = j;
            while (k < sentenceEnd && Characters.isBlank(text.charAt(k))) {
                k++;
            }
            return k < sentenceEnd && Character.isDigit(text.charAt(k));
        }

        private int withoutFinalMarks(int i, int stop) {
            int j = stop;
            while (j - 1 > i && ".,;:!?)]}\"'\u201D\u2019\u2026>".indexOf(text.charAt(j - 1)) >= 0) {
                j--;
            }
            return j;
        }

        private int match(Pattern pattern, int i) {
            if ((pattern == ADDRESS && !mayBeAddress) || (pattern == EDITED && !mayBeEdited)) {
                return -1;
            }
            Matcher matcher = pattern.matcher(text).region(i, end);
            return matcher.lookingAt() ? matcher.end() : -1;
        }

        /** The end of a decade such as '90s that begins at i, or -1. */
        private int decade(int i) {
            boolean begins = Characters.straight(text.charAt(i)) == '\''
                    && i + 2 < end
                    && Character.isDigit(text.charAt(i + 1))
                    && Character.isDigit(text.charAt(i + 2));
            if (!begins) {
                return -1;
            }
            int stop = i + 3 < end && text.charAt(i + 3) == 's' ? i + 4 : i + 3;
            return stop < end && Characters.isWordPart(text.codePointAt(stop)) ? -1 : stop;
        }

        private int take(int from, int to) {
            String form = Characters.form(text, from, to);
            if (!form.isEmpty()) {
                words.add(new Word(new Span(from, to), "''".equals(form) ? "\"" : form));
            }
            return to;
        }

        private int takeEdited(int from, int to) {
            String form = Characters.form(text, from, to).replace("[", "").replace("]", "");
            words.add(new Word(new Span(from, to), form));
            return to;
        }
    }

    /** Where a possessive, a contracted verb or "n't" begins in a word, or -1. */
    private static int clitic(String form) {
        int length = form.length();
        if (form.equalsIgnoreCase("cannot")) {
            return 3;
        }
        if (length > 3 && form.regionMatches(true, length - 3, "n't", 0, 3)) {
            return length - 3;
        }
        int apostrophe = form.lastIndexOf('\'');
        if (apostrophe <= 0 || apostrophe == length - 1) {
            return -1;
        }
        return switch (form.substring(apostrophe + 1)) {
            case "s", "S", "m", "M", "d", "ll", "LL", "re", "RE", "ve", "VE" -> apostrophe;
            default -> -1;
        };
    }
}
