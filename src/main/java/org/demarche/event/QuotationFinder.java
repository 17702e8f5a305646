package org.demarche.event;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.AnnotatedDocument;
import org.demarche.model.Block;
import org.demarche.model.Span;

/**
 * Finds what stands between quotation marks: curly, straight, guillemets, and single ones, which in reports that use others too
 * hold more than a word or two. Marks within a quotation belong to it; a paragraph that is not closed goes on in the next one that
 * opens.
 */
final class QuotationFinder {
    private static final String OPENING = "“«„";
    private static final String CLOSING = "”»";
    private static final int MAX_WORDS_APART = 2_000;
    /** Between single marks in a report that uses double ones stand names, titles and doubts: a quotation is longer. */
    private static final int MIN_WORDS_IN_SINGLE = 3;

    List<Quotation> find(AnnotatedDocument document) {
        List<Found> found = new ArrayList<>();
        boolean doubles = !usesSingleMarks(document);
        for (int b = 0; b < document.blocks().size(); b++) {
            Block block = document.blocks().get(b);
            if (block.kind().isProse()) {
                List<Found> outer = inBlock(document.text(), block.span(), b, doubles);
                found.addAll(doubles ? withSingle(document.text(), block.span(), b, outer) : outer);
            }
        }
        return joinParagraphs(document, found);
    }

    private record Found(Span words, int block, boolean closed, boolean atStart) {}

    /** Whether single marks are the report's outer ones: it has no double ones, or they are rarer and paragraphs open with single ones. */
    private static boolean usesSingleMarks(AnnotatedDocument document) {
        String text = document.text();
        int doubles = 0;
        int singles = 0;
        int openings = 0;
        for (Block block : document.blocks()) {
            for (int i = block.span().start();
                    block.kind().isProse() && i < block.span().end();
                    i++) {
                if (opens(text, i, block.span())) {
                    doubles++;
                } else if (SingleMarks.opens(text, i, block.span())) {
                    singles++;
                    openings += i == block.span().start() ? 1 : 0;
                }
            }
        }
        return doubles == 0 || (singles > doubles && openings > 0);
    }

    private static List<Found> inBlock(String text, Span block, int index, boolean doubles) {
        List<Found> result = new ArrayList<>();
        int open = -1;
        int depth = 0;
        for (int i = block.start(); i < block.end(); i++) {
            char c = text.charAt(i);
            if (open < 0) {
                if (doubles ? opens(text, i, block) : SingleMarks.opens(text, i, block)) {
                    open = i;
                    depth = 1;
                }
            } else if (doubles && OPENING.indexOf(c) >= 0 && i > open + 1 && text.charAt(open) != '„') {
                depth++;
            } else if (doubles ? closes(c, text.charAt(open)) : SingleMarks.closes(text, i, block)) {
                depth = c == '"' ? 0 : depth - 1;
                if (depth == 0) {
                    add(result, text, new Span(open + 1, i), index, true, open == block.start());
                    open = -1;
                }
            }
        }
        if (open >= 0) {
            add(result, text, new Span(open + 1, block.end()), index, false, open == block.start());
        }
        return result;
    }

    /** The quotations of a paragraph with those that stand between single marks beside them, in their order. */
    private static List<Found> withSingle(String text, Span block, int index, List<Found> outer) {
        List<Found> result = new ArrayList<>();
        int from = block.start();
        for (Found next : outer) {
            addSingle(result, text, new Span(from, next.words.start()), index);
            result.add(next);
            from = next.words.end();
        }
        addSingle(result, text, new Span(from, block.end()), index);
        return result;
    }

    private static void addSingle(List<Found> result, String text, Span between, int index) {
        inBlock(text, between, index, false).stream()
                .filter(Found::closed)
                .filter(found -> new Quotation(List.of(found.words), index).words(text) >= MIN_WORDS_IN_SINGLE)
                .forEach(result::add);
    }

    private static void add(List<Found> result, String text, Span words, int block, boolean closed, boolean atStart) {
        if (!words.of(text).isBlank() && words.length() < MAX_WORDS_APART * 8) {
            result.add(new Found(words, block, closed, atStart));
        }
    }

    private static boolean opens(String text, int i, Span block) {
        char c = text.charAt(i);
        if (OPENING.indexOf(c) >= 0) {
            return true;
        }
        return c == '"' && i + 1 < block.end() && !Character.isWhitespace(text.charAt(i + 1));
    }

    private static boolean closes(char c, char opening) {
        return opening == '"' ? c == '"' : CLOSING.indexOf(c) >= 0 || c == '"' || (opening == '„' && c == '“');
    }

    private static List<Quotation> joinParagraphs(AnnotatedDocument document, List<Found> found) {
        List<Quotation> result = new ArrayList<>();
        List<Span> parts = new ArrayList<>();
        int block = -1;
        boolean goesOn = false;
        int previous = -1;
        for (Found next : found) {
            boolean continues = goesOn && next.atStart && next.block == previous + 1;
            if (!continues && !parts.isEmpty()) {
                result.add(new Quotation(parts, block));
                parts.clear();
            }
            if (parts.isEmpty()) {
                block = next.block;
            }
            // A mark that is never closed holds no more than its own sentence.
            boolean followed = !next.closed && startsWithMark(document, next.block + 1);
            parts.add(next.closed || followed ? next.words : firstSentence(document, next.words));
            goesOn = followed;
            previous = next.block;
        }
        if (!parts.isEmpty()) {
            result.add(new Quotation(parts, block));
        }
        return result;
    }

    private static boolean startsWithMark(AnnotatedDocument document, int block) {
        if (block >= document.blocks().size()) {
            return false;
        }
        Block next = document.blocks().get(block);
        char first = next.span().length() == 0
                ? ' '
                : document.text().charAt(next.span().start());
        return next.kind().isProse() && (OPENING.indexOf(first) >= 0 || first == '"');
    }

    private static Span firstSentence(AnnotatedDocument document, Span words) {
        return document.sentences().stream()
                .filter(s -> s.span().start() <= words.start()
                        && words.start() < s.span().end())
                .findFirst()
                .map(s -> new Span(words.start(), Math.min(words.end(), s.span().end())))
                .orElse(words);
    }
}
