package org.demarche.event;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.demarche.model.Span;

/** Words of the text made fit to stand as a value, and compared by what they hold. */
final class Wording {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern EDGES = Pattern.compile("^[\\s,;:.–—-]+|[\\s,;:–—-]+$");
    private static final Pattern COMPLEMENTIZER =
            Pattern.compile("^(that|to|for(?=\\s+[\"“‘']))\\s+", Pattern.CASE_INSENSITIVE);
    // "Said Wednesday Iran must …": the day is that of the saying.
    private static final Pattern LEADING_DAY = Pattern.compile(
            "^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day (?=\\p{Lu}|that |the |he |she |it |they |there )");
    /** What the tree leaves at the end of a clause that another one follows. */
    private static final Pattern JOINT = Pattern.compile(",? (?:and|but|or)$");

    private static final Pattern SINGLE_OPENING = Pattern.compile("(?<![\\p{L}\\p{N}])['‘](?=[\\p{L}\\p{N}])");
    private static final Pattern SINGLE_CLOSING = Pattern.compile("(?<=[\\p{L}\\p{N}.,?!])['’](?![\\p{L}\\p{N}])");

    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> EMPTY_WORDS = Set.of(
            "the", "a", "an", "of", "to", "in", "on", "and", "or", "that", "is", "are", "was", "were", "be", "been",
            "it", "its", "for", "with", "by", "as", "at", "has", "have", "had", "would", "will", "s", "this", "he",
            "she", "they");

    private Wording() {}

    /** The words of a span on one line, without the commas and spaces at its edges. */
    static String of(String text, Span span) {
        String line = SPACE.matcher(span.of(text)).replaceAll(" ");
        return EDGES.matcher(JOINT.matcher(line).replaceFirst(""))
                .replaceAll("")
                .strip();
    }

    /** A clause as content: without "that", the final stop, and marks at its edges that have no partner. */
    static String clause(String text, Span span) {
        String words =
                COMPLEMENTIZER.matcher(of(text, withClosingMark(text, span))).replaceFirst("");
        words = LEADING_DAY.matcher(words).replaceFirst("");
        if (words.endsWith(".") && !words.endsWith("..") && words.indexOf('.') == words.length() - 1) {
            words = words.substring(0, words.length() - 1);
        }
        return balanced(words);
    }

    /** A phrase ends before the mark that closes its quotation: the mark belongs to it. */
    private static Span withClosingMark(String text, Span span) {
        if (span.end() >= text.length()) {
            return span;
        }
        String words = span.of(text);
        char next = text.charAt(span.end());
        boolean curly = next == '”' && count(words, "“") > count(words, "”");
        boolean straight = next == '"' && count(words, "\"") % 2 == 1;
        return curly || straight ? new Span(span.start(), span.end() + 1) : span;
    }

    private static String balanced(String words) {
        String result = words;
        for (String pair : new String[] {"“”", "\"\"", "()", "[]"}) {
            String open = pair.substring(0, 1);
            String close = pair.substring(1);
            long opens = count(result, open);
            long closes = count(result, close);
            boolean odd = open.equals(close) ? opens % 2 == 1 : opens != closes;
            if (odd && result.endsWith(close)) {
                result = result.substring(0, result.length() - 1);
            } else if (odd && result.startsWith(open)) {
                result = result.substring(1);
            }
        }
        return withoutLoneMark(result.strip());
    }

    /** Without a single quotation mark at an edge that has no partner within. */
    private static String withoutLoneMark(String words) {
        boolean opened = SINGLE_OPENING.matcher(words).find();
        if (!opened && (words.endsWith("'") || words.endsWith("’"))) {
            return words.substring(0, words.length() - 1);
        }
        boolean closed = SINGLE_CLOSING.matcher(words).find();
        boolean lone = !closed && (words.startsWith("'") || words.startsWith("‘"));
        return lone ? words.substring(1) : words;
    }

    private static long count(String words, String mark) {
        return words.chars().filter(c -> c == mark.charAt(0)).count();
    }

    /** The words that carry meaning, in lower case. */
    static Set<String> bag(String words) {
        return Arrays.stream(NOT_WORD.split(words.toLowerCase(Locale.ROOT)))
                .filter(w -> !w.isEmpty() && !EMPTY_WORDS.contains(w))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The share of words that two bags have in common, of the smaller one; 0 where either is empty. */
    static double overlap(Collection<String> a, Collection<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        Set<String> common = new HashSet<>(a);
        common.retainAll(new HashSet<>(b));
        return (double) common.size() / Math.min(a.size(), b.size());
    }

    /** The share of words that two bags have in common, of all their words (Jaccard). */
    static double similarity(Collection<String> a, Collection<String> b) {
        Set<String> common = new HashSet<>(a);
        common.retainAll(new HashSet<>(b));
        Set<String> all = new HashSet<>(a);
        all.addAll(b);
        return all.isEmpty() ? 0 : (double) common.size() / all.size();
    }
}
