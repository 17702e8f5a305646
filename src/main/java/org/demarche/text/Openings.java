package org.demarche.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.model.Span;

/**
 * Cuts from the beginning of a paragraph what is not part of its first sentence.
 *
 * <p>Every method takes a paragraph of a text and gives the part of it that is left. Safe to share between threads.
 */
final class Openings {
    private static final String DASH = "\\s*(?:\u2014|\u2013|--|-)\\s+";
    private static final String PLACE = "\\p{Lu}[\\p{L}.'\u2019-]{0,30}(?:[ /]\\p{L}[\\p{L}.'\u2019-]{0,30}){0,4}";
    private static final String MORE = "(?:,\\s[\\p{L}\\d. ]{1,30}){0,4}";
    private static final String AGENCY = "\\(\\p{Lu}[^)]{1,60}\\)";
    private static final String DAY =
            "(?:\\d{1,2}\\s\\p{Lu}\\p{L}{2,9}|\\p{Lu}\\p{L}{2,9}\\.?\\s\\d{1,2})(?:,?\\s\\d{4})?";

    private static final Pattern BULLET = Pattern.compile(
            "[-*+\u2022\u2023\u25AA\u25E6\u25CF\u00B7\u2013\u2014]\\s+|\\(?\\d{1,2}[.)]\\s+(?=\\p{Lu})|\u2022(?=\\S)");
    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+");
    private static final Pattern QUOTE_MARK = Pattern.compile("(?:>\\s*)+");

    private static final String SENTENCE = "(?=[\\p{Lu}\\d\"'\u201C\u2018\\[])";
    private static final String UPPER_CASE = "\\p{Lu}[\\p{Lu}.'\u2019 /-]{2,40}";

    /** "KYIV, Ukraine —": capitals, then a dash before a capital, a digit or a quotation mark. */
    private static final Pattern CAPITALS =
            Pattern.compile(UPPER_CASE + MORE + "(?:\\s?" + AGENCY + ")?" + DASH + SENTENCE);
    /** "ISLAMABAD:", "LA PAZ:", before what is a sentence and no headline. */
    private static final Pattern WITH_COLON =
            Pattern.compile(UPPER_CASE + ":\\s+" + SENTENCE + "(?=[^\\n]*[.!?\u2026][\\p{Punct}\u201D\u2019]?$)");
    /** "GENEVA, June 22. /AGENCY/.", "GENEVA, JUNE 22, AGENCY.", "Geneva, June 22.". */
    private static final Pattern WITH_STOP = Pattern.compile(PLACE + ",\\s" + DAY
            + "(?:\\.?\\s*/[^/]{2,30}/\\.?|,\\s\\p{Lu}[\\p{Lu} ]{2,20}\\.|\\.)\\s+(?:" + DASH + ")?" + SENTENCE);
    /** "Geneva, March 3 (Agency) -", "(Agency) -", "May 10 (Agency) --". */
    private static final Pattern WITH_AGENCY =
            Pattern.compile("(?:" + PLACE + MORE + ",?\\s?|" + DAY + "\\s)?" + AGENCY + DASH);
    /** "Geneva, 3 March 2025 –". */
    private static final Pattern WITH_DAY = Pattern.compile(PLACE + "(?:,\\s[\\p{L}. ]{1,30})?,\\s" + DAY + DASH);

    private static final Pattern CLOCK = Pattern.compile(
            "(?<open>[\\[(])?\\d{1,2}(?<colon>[:.h])\\d{2}(?<half>\\s?[ap]\\.?m\\b\\.?)?(?:\\s?(?<zone>\\p{L}{2,5})\\b)?[\\])]?"
                    + "\\s*(?<end>[|:\u2013\u2014-]|$)?\\s*",
            Pattern.CASE_INSENSITIVE);

    private final WordLists words = WordLists.load(Openings.class, "block-words.tsv");

    /** All but the prose: quote mark, bold marks, clock time and dateline are cut off. */
    Span prose(String text, Span paragraph) {
        Span bare = withoutBold(text, withoutClock(text, withoutBold(text, withoutQuoteMark(text, paragraph))));
        return withoutDateline(text, bare);
    }

    Optional<Span> afterBullet(String text, Span paragraph) {
        int end = end(BULLET, text, paragraph);
        return end > paragraph.start() && end < paragraph.end()
                ? Optional.of(new Span(end, paragraph.end()))
                : Optional.empty();
    }

    /** The words of a heading that is marked with #. */
    Optional<Span> markdownHeading(String text, Span paragraph) {
        int end = end(HEADING, text, paragraph);
        return end > paragraph.start() && end < paragraph.end()
                ? Optional.of(withoutBold(text, new Span(end, paragraph.end())))
                : Optional.empty();
    }

    Span withoutQuoteMark(String text, Span paragraph) {
        return from(end(QUOTE_MARK, text, paragraph), paragraph);
    }

    /** Without the marks of Markdown that make the whole paragraph bold or italic. */
    Span withoutBold(String text, Span paragraph) {
        int start = paragraph.start();
        int end = paragraph.end();
        while (end - start > 1
                && (text.charAt(start) == '*' || text.charAt(start) == '_')
                && text.charAt(end - 1) == text.charAt(start)) {
            start++;
            end--;
        }
        return new Span(start, end);
    }

    /** Without the time that begins an entry of a live blog: "14:05 GMT", "10:32 a.m. ET |". */
    Span withoutClock(String text, Span paragraph) {
        Matcher matcher = CLOCK.matcher(text).region(paragraph.start(), paragraph.end());
        if (!matcher.lookingAt()) {
            return paragraph;
        }
        String zone = matcher.group("zone");
        boolean zoned = zone != null && words.has("ZONE", zone.toLowerCase(Locale.ROOT));
        int end = zone == null || zoned ? matcher.end() : matcher.start("zone");
        boolean closed = (zone == null && matcher.group("end") != null) || matcher.group("open") != null;
        boolean capital = end < paragraph.end()
                && !Character.isLowerCase(text.codePointAt(end))
                && !Character.isDigit(text.charAt(end));
        boolean plainClock = matcher.group("colon").equals(":") && capital;
        return zoned || closed || plainClock ? from(end, paragraph) : paragraph;
    }

    /** Without the place, day and agency that begin a wire report. */
    Span withoutDateline(String text, Span paragraph) {
        for (Pattern pattern : new Pattern[] {CAPITALS, WITH_AGENCY, WITH_DAY, WITH_COLON, WITH_STOP}) {
            int end = end(pattern, text, paragraph);
            if (end > paragraph.start() && end < paragraph.end()) {
                return from(end, paragraph);
            }
        }
        return paragraph;
    }

    private static int end(Pattern pattern, String text, Span paragraph) {
        Matcher matcher = pattern.matcher(text).region(paragraph.start(), paragraph.end());
        return matcher.lookingAt() ? matcher.end() : paragraph.start();
    }

    private static Span from(int start, Span paragraph) {
        return new Span(Math.min(start, paragraph.end()), paragraph.end());
    }
}
