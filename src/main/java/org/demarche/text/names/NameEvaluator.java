package org.demarche.text.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.demarche.model.EntityKind;
import org.demarche.model.NameSpan;
import org.demarche.model.Span;
import org.demarche.text.RuleTokenizer;
import org.demarche.text.SentenceSplitter;
import org.demarche.text.Word;

/**
 * Measures a name finder on texts with marked names, from running text with our own sentences and tokens.
 *
 * <p>The sentences of a document are joined to paragraphs again, which end where a sentence has no final mark.
 */
public final class NameEvaluator {
    private final NameFinder finder;
    private final Consumer<Miss> misses;
    private final SentenceSplitter splitter = new SentenceSplitter();
    private final RuleTokenizer tokenizer = new RuleTokenizer();

    /**
     * One difference between what was marked and what was found.
     *
     * @param text the text around it
     * @param marked the name as marked, or "" if nothing was
     * @param found the name as found, or "" if nothing was
     */
    public record Miss(String text, String marked, String found) {}

    public NameEvaluator(NameFinder finder) {
        this(finder, miss -> {});
    }

    /** An evaluator that also hands out each difference, in the order of the texts. */
    public NameEvaluator(NameFinder finder, Consumer<Miss> misses) {
        this.finder = finder;
        this.misses = misses;
    }

    /** Counts over all documents of a corpus. */
    public NameScores evaluate(List<AnnotatedText> sentences) {
        NameScores scores = new NameScores();
        Page page = new Page();
        for (AnnotatedText sentence : sentences) {
            if (sentence.beginsDocument() && page.text.length() > 0) {
                score(page, scores);
                page = new Page();
            }
            page.add(sentence);
        }
        score(page, scores);
        return scores;
    }

    /** A document put together from its sentences. */
    private static final class Page {
        final StringBuilder text = new StringBuilder();
        final Set<AnnotatedText.Name> names = new HashSet<>();

        void add(AnnotatedText sentence) {
            if (text.length() > 0) {
                text.append(endsSentence() ? ' ' : '\n');
            }
            int start = text.length();
            text.append(sentence.text());
            for (AnnotatedText.Name name : sentence.names()) {
                Span span = new Span(
                        start + name.span().start(), start + name.span().end());
                names.add(new AnnotatedText.Name(span, name.kind()));
            }
        }

        private boolean endsSentence() {
            int last = text.length() - 1;
            while (last > 0 && "\"'\u201D\u2019)".indexOf(text.charAt(last)) >= 0) {
                last--;
            }
            return ".!?".indexOf(text.charAt(last)) >= 0;
        }
    }

    private void score(Page page, NameScores scores) {
        Set<AnnotatedText.Name> found = found(page.text.toString());
        for (EntityKind kind : EntityKind.values()) {
            int right = (int) found.stream()
                    .filter(name -> name.kind() == kind && page.names.contains(name))
                    .count();
            scores.add(kind, new NameScores.Count(right, count(found, kind), count(page.names, kind)));
        }
        report(page, found);
    }

    private static int count(Set<AnnotatedText.Name> names, EntityKind kind) {
        return (int) names.stream().filter(name -> name.kind() == kind).count();
    }

    private Set<AnnotatedText.Name> found(String text) {
        List<List<Word>> sentences = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            for (Span sentence : splitter.split(text, new Span(start, end))) {
                sentences.add(tokenizer.tokenize(text, sentence));
            }
            start = end + 1;
        }
        List<List<NameSpan>> names = finder.find(
                sentences.stream().map(s -> s.stream().map(Word::form).toList()).toList());
        Set<AnnotatedText.Name> found = new HashSet<>();
        for (int i = 0; i < sentences.size(); i++) {
            for (NameSpan name : names.get(i)) {
                List<Word> words = sentences.get(i);
                Span span = words.get(name.from())
                        .span()
                        .cover(words.get(name.to() - 1).span());
                found.add(new AnnotatedText.Name(span, name.kind()));
            }
        }
        return found;
    }

    private void report(Page page, Set<AnnotatedText.Name> found) {
        List<AnnotatedText.Name> marked = new ArrayList<>(page.names);
        marked.removeAll(found);
        List<AnnotatedText.Name> wrong = new ArrayList<>(found);
        wrong.removeAll(page.names);
        marked.sort((a, b) -> a.span().compareTo(b.span()));
        wrong.sort((a, b) -> a.span().compareTo(b.span()));
        String text = page.text.toString();
        for (AnnotatedText.Name name : marked) {
            AnnotatedText.Name other = wrong.stream()
                    .filter(w -> w.span().overlaps(name.span()))
                    .findFirst()
                    .orElse(null);
            misses.accept(
                    new Miss(around(text, name.span()), show(text, name), other == null ? "" : show(text, other)));
        }
        for (AnnotatedText.Name name : wrong) {
            if (marked.stream().noneMatch(m -> m.span().overlaps(name.span()))) {
                misses.accept(new Miss(around(text, name.span()), "", show(text, name)));
            }
        }
    }

    private static String show(String text, AnnotatedText.Name name) {
        return name.kind().slug() + ":" + name.span().of(text);
    }

    private static String around(String text, Span span) {
        return text.substring(Math.max(0, span.start() - 50), Math.min(text.length(), span.end() + 40))
                .replace('\n', '|');
    }
}
