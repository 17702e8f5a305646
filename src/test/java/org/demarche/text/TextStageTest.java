package org.demarche.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.demarche.model.AnnotatedDocument;
import org.demarche.model.Block;
import org.demarche.model.Diagnostic;
import org.demarche.model.Document;
import org.demarche.model.Reporter;
import org.demarche.model.Sentence;
import org.demarche.model.Token;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("models")
class TextStageTest {
    private final TextStage stage = new TextStage();

    @Test
    void annotatesAReport() {
        String text = "Envoys meet in Muscat\n\nMUSCAT, May 4 (Harbour Wire) - The foreign ministers didn’t agree. "
                + "“We will talk again,” Mr. Haddad said.";
        AnnotatedDocument annotated = stage.apply(Document.of("a", text, Optional.empty()), Reporter.SILENT);

        assertThat(annotated.blocks())
                .extracting(Block::kind)
                .containsExactly(Block.Kind.HEADLINE, Block.Kind.PARAGRAPH);
        assertThat(annotated.sentences()).hasSize(2);
        Sentence first = annotated.sentences().get(0);
        assertThat(first.span().of(text)).isEqualTo("The foreign ministers didn’t agree.");
        assertThat(first.tokens().stream().map(Token::tag)).containsExactly("DT", "JJ", "NNS", "VBD", "RB", "VB", ".");
        assertThat(first.tokens().stream().map(Token::lemma))
                .containsExactly("the", "foreign", "minister", "do", "not", "agree", ".");
        assertThat(first.token(4).span().of(text)).isEqualTo("n’t");
    }

    @Test
    void takesWhatNamesAreWrittenWithForNames() {
        String text =
                "US President Ana Ruiz called on Friday. UN envoys told Reuters that U.S.-backed forces had left.";
        List<Token> tokens = stage.apply(Document.of("a", text, Optional.empty()), Reporter.SILENT).sentences().stream()
                .flatMap(s -> s.tokens().stream())
                .toList();
        assertThat(tokens)
                .filteredOn(t -> t.isWord("us", "un", "u.s.-backed"))
                .extracting(Token::tag)
                .containsExactly("NNP", "NNP", "JJ");
    }

    @Test
    void takesSingleMarksAroundWordsForQuotationMarks() {
        String text = "The envoys' chief is worried and 'urges the rebels' friends to wait', a spokesman said.";
        List<Token> tokens = stage.apply(Document.of("a", text, Optional.empty()), Reporter.SILENT)
                .sentences()
                .get(0)
                .tokens();
        assertThat(tokens)
                .filteredOn(t -> t.form().equals("'"))
                .extracting(Token::tag)
                .containsExactly("POS", "``", "POS", "''");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\n ", "***\n---", "\u0000\uD800 \uDC00", "…", "١٢٣", "🕊️🕊️ الهدنة"})
    void bearsTextsThatAreNone(String text) {
        AnnotatedDocument annotated = stage.apply(Document.of("a", text, Optional.empty()), Reporter.SILENT);
        for (Sentence sentence : annotated.sentences()) {
            assertThat(sentence.size()).isPositive();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"truce ", "a.", "“.” ", "1,", "\u2014", "A.B ", "٪", "x\u0301"})
    void readsLongLines(String part) {
        String text = part.repeat(30_000 / part.length());
        for (Sentence sentence : stage.apply(Document.of("a", text, Optional.empty()), Reporter.SILENT)
                .sentences()) {
            assertThat(sentence.size()).isBetween(1, TextStage.LONGEST_SENTENCE);
        }
    }

    @Test
    void givesTheSameOnManyThreads() {
        Document document = Document.of(
                "a",
                "President Okoro told Ms. Haddad in Muscat that the truce would hold. She agreed.",
                Optional.empty());
        String alone = stage.apply(document, Reporter.SILENT).sentences().toString();
        assertThat(IntStream.range(0, 40).parallel().mapToObj(i -> stage.apply(document, Reporter.SILENT)
                        .sentences()
                        .toString()))
                .containsOnly(alone);
    }

    @Test
    void cutsSentencesThatHaveNoEnd() {
        AnnotatedDocument annotated =
                stage.apply(Document.of("a", "truce ".repeat(1000), Optional.empty()), Reporter.SILENT);
        assertThat(annotated.sentences()).extracting(Sentence::size).isEqualTo(List.of(400, 400, 200));
    }

    @Test
    void leavesOffWhereASentenceGoesOnAndOn() {
        String most = "\uD83D\uDE00 The army left. Both " + "truce, ".repeat(TextStage.MOST_WORDS / 2 - 1) + "it";
        List<Diagnostic> told = new ArrayList<>();
        AnnotatedDocument whole = stage.apply(Document.of("a", most, Optional.empty()), told::add);
        assertThat(told).isEmpty();

        String more = "truce, ".repeat(400_000) + "it ended. Nobody spoke.\n\nBoth sides met.";
        Document endless = Document.of("a", most + " " + more, Optional.empty());
        AnnotatedDocument cut = stage.apply(endless, told::add);
        assertThat(told).hasSize(1);
        assertThat(told.get(0).headline())
                .isEqualTo("a: warning[DIP-023]: the sentence that begins at character 17 has more than 10000 words:"
                        + " its paragraph is read to character 35017");
        assertThat(cut.blocks()).hasSize(2);
        assertThat(cut.blocks().get(0)).isEqualTo(whole.blocks().get(0));
        int sentences = whole.sentences().size();
        assertThat(cut.sentences().subList(0, sentences))
                .hasToString(whole.sentences().toString());
        assertThat(cut.sentences().subList(sentences, cut.sentences().size()))
                .extracting(sentence -> sentence.span().of(endless.text()))
                .containsExactly("Both sides met.");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\n\n"})
    void leavesOffWhereAReportGoesOnAndOn(String between) {
        String most = "They met.%s"
                .formatted(between)
                .repeat(TextStage.MOST_SENTENCES)
                .strip();
        List<Diagnostic> told = new ArrayList<>();
        AnnotatedDocument whole = stage.apply(Document.of("a", most, Optional.empty()), told::add);
        assertThat(told).isEmpty();

        String more = most + (between + "They met.").repeat(3);
        AnnotatedDocument cut = stage.apply(Document.of("a", more, Optional.empty()), told::add);
        assertThat(told)
                .extracting(Diagnostic::headline)
                .containsExactly("a: warning[DIP-005]: document has more than 10000 sentences: it is read to character "
                        + most.length());
        assertThat(cut.blocks()).isEqualTo(whole.blocks());
        assertThat(cut.sentences()).hasToString(whole.sentences().toString());
    }
}
