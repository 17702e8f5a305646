package org.demarche.mention.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.demarche.model.AnnotatedDocument;
import org.demarche.model.Block;
import org.demarche.model.Document;
import org.demarche.model.Sentence;
import org.demarche.model.Span;
import org.demarche.model.TimeMention;
import org.demarche.model.TimeValue;
import org.demarche.model.Token;
import org.demarche.text.RuleTokenizer;
import org.demarche.text.Tagger;
import org.demarche.text.Word;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class NewsTimeFinderTest {
    private static final String TABLE = "times.tsv";
    private static final char NO_QUOTES = '\0';

    private final NewsTimeFinder finder = new NewsTimeFinder();

    @ParameterizedTest
    @CsvFileSource(resources = TABLE, delimiter = '\t', quoteCharacter = NO_QUOTES)
    void readsTheTable(String issued, String text, String expected) {
        AnnotatedDocument document = annotated(issued, text, words -> SmallTagger.tag(forms(words)));
        assertThat(written(document)).isEqualTo(expected);
    }

    @Tag("models")
    @ParameterizedTest
    @CsvFileSource(resources = TABLE, delimiter = '\t', quoteCharacter = NO_QUOTES)
    void readsTheTableWithTheTagsOfTheModel(String issued, String text, String expected) {
        AnnotatedDocument document = annotated(issued, text, Model.TAGGER::tag);
        assertThat(written(document)).isEqualTo(expected);
    }

    @Test
    void givesTokensAndSpanOfTheExpression() {
        AnnotatedDocument document =
                annotated("2025-03-20", "The call lasted at least 90 minutes.", words -> SmallTagger.tag(forms(words)));
        TimeMention mention = finder.find(document).get(0);
        assertThat(mention.sentence()).isZero();
        assertThat(mention.from()).isEqualTo(3);
        assertThat(mention.to()).isEqualTo(7);
        assertThat(mention.span()).isEqualTo(new Span(16, 35));
    }

    @Test
    void findsNothingInNothing() {
        assertThat(finder.find(annotated("2025-03-20", "", words -> List.of()))).isEmpty();
    }

    @Test
    void readsLongSentencesOfTimeWordsToTheirEnd() {
        String text = "last the next two and a half days before ".repeat(3000) + "March 18";
        List<TimeMention> mentions = finder.find(annotated("2025-03-20", text, words -> SmallTagger.tag(forms(words))));
        assertThat(mentions.get(mentions.size() - 1).value()).isEqualTo(new TimeValue.Day(LocalDate.of(2025, 3, 18)));
    }

    private static List<String> forms(List<Word> words) {
        return words.stream().map(Word::form).toList();
    }

    /** A document whose sentences end where a full stop is followed by a blank and a capital letter. */
    private static AnnotatedDocument annotated(String issued, String text, Function<List<Word>, List<String>> tagger) {
        Optional<LocalDate> day = issued.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(issued));
        RuleTokenizer tokenizer = new RuleTokenizer();
        List<Sentence> sentences = new ArrayList<>();
        for (Span span : sentences(text)) {
            List<Word> words = tokenizer.tokenize(text, span);
            List<String> tags = tagger.apply(words);
            List<Token> tokens = new ArrayList<>();
            for (int i = 0; i < words.size(); i++) {
                Word word = words.get(i);
                tokens.add(new Token(i, word.span(), word.form(), lemma(word, tags.get(i)), tags.get(i), i - 1, "dep"));
            }
            sentences.add(new Sentence(sentences.size(), 0, span, tokens, List.of()));
        }
        Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()), Optional.empty());
        return new AnnotatedDocument(Document.of("test", text, day), List.of(block), sentences);
    }

    private static List<Span> sentences(String text) {
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (int i = 2; i + 2 < text.length(); i++) {
            boolean ends =
                    text.startsWith(". ", i) && Character.isLowerCase(text.charAt(i - 1)) && text.charAt(i - 2) != '.';
            boolean starts = Character.isUpperCase(text.charAt(i + 2));
            if ((ends || text.startsWith("2025. ", i - 4)) && starts && !text.startsWith("Oct", i - 3)) {
                spans.add(new Span(start, i + 1));
                start = i + 2;
            }
        }
        spans.add(new Span(start, text.length()));
        return spans;
    }

    private static String lemma(Word word, String tag) {
        String lower = word.form().toLowerCase(Locale.ROOT);
        return switch (lower) {
            case "is", "are", "was", "were", "been" -> "be";
            case "has", "had" -> "have";
            case "gave" -> "give";
            case "flew" -> "fly";
            case "did" -> "do";
            default -> tag.startsWith("VB") ? stem(lower) : lower;
        };
    }

    private static String stem(String verb) {
        if (verb.endsWith("ing") && verb.length() > 4) {
            return verb.substring(0, verb.length() - 3);
        }
        if (verb.endsWith("ied")) {
            return verb.substring(0, verb.length() - 3) + "y";
        }
        if (verb.endsWith("ed")) {
            String stem = verb.substring(0, verb.length() - 2);
            return stem.matches(".*([ecgvz]|ur)") ? stem + "e" : stem;
        }
        return verb.endsWith("s") ? verb.substring(0, verb.length() - 1) : verb;
    }

    private String written(AnnotatedDocument document) {
        List<TimeMention> mentions = finder.find(document);
        return mentions.isEmpty()
                ? "-"
                : mentions.stream()
                        .map(m -> m.span().of(document.text()) + " = " + written(m.value()))
                        .collect(Collectors.joining("; "));
    }

    private static String written(TimeValue value) {
        return value.match(
                day -> day.date().toString(),
                clock -> clock.date().map(LocalDate::toString).orElse("") + "T" + clock.time()
                        + clock.offset().orElse(""),
                length -> length.iso() + written(length.bound()),
                vague -> vague.first().map(LocalDate::toString).orElse("") + ".."
                        + vague.last().map(LocalDate::toString).orElse(""));
    }

    private static String written(TimeValue.Bound bound) {
        return switch (bound) {
            case EXACT -> "";
            case AT_LEAST -> ">=";
            case AT_MOST -> "<=";
            case ABOUT -> "~";
        };
    }

    /** Read when it is first needed, so that the other tests need no model. */
    private static final class Model {
        static final Tagger TAGGER = new Tagger();
    }
}
