package org.demarche.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.model.AnnotatedDocument;
import org.demarche.model.Block;
import org.demarche.model.Document;
import org.demarche.model.Sentence;
import org.demarche.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationFinderTest {
    /** Paragraphs whose sentences end at a stop and a space; the finder looks at no tokens. */
    private static AnnotatedDocument document(String... paragraphs) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        for (String paragraph : paragraphs) {
            int start = text.length();
            text.append(paragraph);
            blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(start, text.length()), Optional.empty()));
            for (int from = 0, to; from < paragraph.length(); from = to) {
                int stop = paragraph.indexOf(". ", from);
                to = stop < 0 ? paragraph.length() : stop + 2;
                sentences.add(new Sentence(
                        sentences.size(), blocks.size() - 1, new Span(start + from, start + to), List.of(), List.of()));
            }
            text.append("\n\n");
        }
        return new AnnotatedDocument(Document.of("report", text.toString(), Optional.empty()), blocks, sentences);
    }

    /** The quotations found, the parts of each joined by " / ". */
    private static List<String> find(String... paragraphs) {
        AnnotatedDocument document = document(paragraphs);
        return new QuotationFinder()
                .find(document).stream()
                        .map(q -> String.join(
                                " / ",
                                q.parts().stream()
                                        .map(p -> p.of(document.text()))
                                        .toList()))
                        .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "He said: “We are ready.”                         | We are ready.",
                "He said: \"We are ready.\"                       | We are ready.",
                "He said: «We are ready.»                         | We are ready.",
                "“They told me ‘no’ twice,” she said.             | They told me ‘no’ twice,",
                "“He called it “a joke” twice,” she said.         | He called it “a joke” twice,",
                "'We are ready,' he said.                         | We are ready,",
                "‘We don’t want war,’ he said.                    | We don’t want war,",
                "The rebels' offer was 'a real chance', she said. | a real chance",
                "‘We heard of the rebels’ offer,’ he said.        | We heard of the rebels’ offer,",
                "'We heard of the rebels' offer,' he said.        | We heard of the rebels' offer,",
                "‘Nobody wins!’ he said.                          | Nobody wins!",
                "He called it ‘a list of ploys’; others agreed.   | a list of ploys",
                "He named it (‘a list of ploys’) and left.        | a list of ploys",
                "He called it 'a list of ploys'                   | a list of ploys",
                "„We are ready“, he said.                         | We are ready",
                "“We are ready\", he said.                        | We are ready",
            })
    void oneQuotation(String text, String expected) {
        assertEquals(List.of(expected), find(text));
    }

    @Test
    void doubleMarksWithinSingleOnesAreInnerOnes() {
        assertEquals(
                List.of("He said “yes” to all.", "I did not,"),
                find("‘He said “yes” to all.’ They left.", "‘I did not,’ she said."));
    }

    @Test
    void aSingleMarkClosesBehindAnSBeforeAStopOrTheNextQuotation() {
        assertEquals(
                List.of("a peace by instalments", "friendly and candid"),
                find("He called it ‘a peace by instalments’. She called the talks ‘friendly and candid’."));
        assertEquals(
                List.of("condemns the loss of lives", "is ready to help"),
                find("The envoy 'condemns the loss of lives' and 'is ready to help'."));
        assertEquals(List.of("a list of ploys", "a farce"), find("Both ‘a list of ploys’ and ‘a farce’ were heard."));
    }

    @Test
    void besideDoubleOnesSingleMarksHoldThreeWordsAndMore() {
        assertEquals(
                List.of("We are ready,", "are set to go"),
                find("“We are ready,” he said. The rebels’ envoys ‘are set to go’, said the ‘Quartet’."));
        assertEquals(
                List.of("a 'war of the rebels' choosing'"),
                find("He called it \"a 'war of the rebels' choosing'\" and the ministers' talks a 'waste of"));
    }

    @Test
    void apostrophesAreNoMarks() {
        assertEquals(List.of(), find("The ministers' talks on Sudan's ports didn't end."));
        assertEquals(List.of(), find("The ministers’ talks on Sudan’s ports didn’t end."));
    }

    @Test
    void aSplitQuotationIsTwo() {
        assertEquals(
                List.of("We are ready,", "and we will wait."), find("“We are ready,” he said, “and we will wait.”"));
    }

    @Test
    void anOpenParagraphGoesOnInTheNextThatOpens() {
        assertEquals(
                List.of("We are ready. / We will wait. / Then we go."),
                find("He said: “We are ready.", "“We will wait.", "“Then we go.”"));
    }

    @Test
    void anOpenParagraphEndsBeforeOneWithoutAMark() {
        assertEquals(
                List.of("We are ready.", "We will wait."),
                find("He said: “We are ready.", "The envoys left.", "“We will wait.”"));
    }

    @Test
    void aMarkThatIsNeverClosedHoldsItsSentence() {
        assertEquals(
                List.of("We are ready."),
                find("He said: “We are ready. The road is long.", "The envoys left.").stream()
                        .map(String::strip)
                        .toList());
    }

    @Test
    void aClosedParagraphDoesNotGoOn() {
        assertEquals(List.of("We are ready.", "We will wait."), find("He said: “We are ready.”", "“We will wait.”"));
    }

    @Test
    void tenThousandMarksAreRead() {
        assertEquals(5_000, find("\"a\" ".repeat(5_000).strip()).size());
        assertEquals(1, find("“a ".repeat(2_000) + "b” ".repeat(2_000).strip()).size());
    }
}
