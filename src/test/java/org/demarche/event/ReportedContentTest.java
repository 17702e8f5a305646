package org.demarche.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.demarche.model.ExtractedDocument;
import org.demarche.testing.EventLines;
import org.demarche.testing.Extraction;
import org.demarche.vocab.Dip;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said, wherever it stands beside its verb. */
@Tag("models")
class ReportedContentTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 8);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The two armies have not met since the rains began, Zambia's Foreign Ministry confirmed. "
                        + "| The two armies have not met since the rains began",
                "It rains and it does not look like peace, Moussa Faki reports from Goma. "
                        + "| It rains and it does not look like peace",
                "Zambia denied having launched drones from its territory. "
                        + "| denied having launched drones from its territory",
                "For his part, Moussa Faki accused the armed group of breaking its word. | accused the armed group of breaking its word",
                "Moussa Faki expressed the readiness of Zambia to contribute to the talks. | the readiness of Zambia to contribute to the talks",
                "Zambia criticised the truce. | criticised the truce",
                "Zambia accused the armed group of breaking its word. | the armed group of breaking its word",
                "Interfax, citing a diplomat, reports that Zambia has agreed. | Zambia has agreed",
                "Zambia said it was a step in the right direction and demanded that they leave. | it was a step in the right direction",
                "The two spoke at length, Zambia said; they also met. | The two spoke at length",
                "Moussa Faki said it was a good sign but insisted: “First the guns must fall silent.” | it was a good sign",
                "Zambia must free them, Moussa Faki said, speaking on condition that it was not printed. | Zambia must free them",
                "Both have agreed to a truce, Moussa Faki said, after a war that killed many and drove thousands out. | Both have agreed to a truce",
                "Moussa Faki said in a video posted after the signing that it contained no promise. | it contained no promise",
                "Asked whether he would go, Moussa Faki replied that he would not. | he would not",
                "The road is open, Interfax quoted Moussa Faki as saying. | The road is open",
                "Moussa Faki told Zambia that Angola had left, an official said. | Angola had left",
                "Zambia has not signed, and Moussa Faki told reporters that it never would. | it never would",
                "Zambia insists its troops have gone home. | its troops have gone home",
                "Zambia condemned Kenya for closing the road. | Kenya for closing the road",
                "Zambia blamed Angola for the delay. | Angola for the delay",
                "Zambia condemned the raid on Lusaka. | condemned the raid on Lusaka",
                "Zambia condemned the raid on Lusaka in a statement. | condemned the raid on Lusaka",
                "Zambia denied it. | denied it",
                "Interfax quoted Moussa Faki as denying the claim. | denying the claim",
                "Zambia sent a message to Angola that the road was shut. | the road was shut",
                "Zambia described Angola as a friend. | Angola as a friend",
                "Zambia called Angola a friend. | Angola a friend",
                "Zambia denied the claim that it had fired. | denied the claim that it had fired",
                "Zambia rejected as false claims that it had fired. | rejected as false claims that it had fired",
                "Zambia denied as baseless the reports that it had fired. | denied as baseless the reports that it had fired",
                "Zambia's announcement that the two would meet appears to be news to Angola. | the two would meet",
                "The statement of Zambia's foreign secretary that no third party had been involved was wrong."
                        + " | no third party had been involved",
                "Zambia's claim that Angola broke the truce and shelled Solwezi is false."
                        + " | Angola broke the truce and shelled Solwezi",
                "Angola was surprised by Moussa Faki's remark that the two would meet in Lusaka. | the two would meet in Lusaka",
                "Zambia stressed the strength of its army. | the strength of its army",
                "Moussa Faki said late on Monday after a long call with Kenya that both sides had agreed. | both sides had agreed",
                "The two sides, Zambia said, will meet in June. | The two sides, Zambia said, will meet in June",
                "In June, Zambia said, the bridge will be built. | the bridge will be built",
                "Asked if Zambia would go, Moussa Faki said it would. | it would",
                "Zambia had gone home, whereas Angola said it was ready. | it was ready",
                "Zambia said there was hope and urged that the road be opened. | there was hope",
                "Zambia said that it had won and that it would stay. | it had won and that it would stay",
                "As Zambia said, the road is open. | the road is open",
                "There is no bread, Zambia said. | There is no bread",
                "The bridge, Zambia adds, has been built. | The bridge, Zambia adds, has been built",
                "Moussa Faki left. The bridge, he adds, has been built. | The bridge, he adds, has been built",
                "The road, Moussa Faki noted, was open. | The road, Moussa Faki noted, was open",
                "Zambia echoed that view, saying the road was open. | the road was open",
                "Zambia repeated its warning, while Angola was silent. | its warning",
                "Zambia said Monday the road was open. | the road was open",
                "Zambia said late on Monday that the road was open. | the road was open",
                "Zambia said there is no bread. | there is no bread",
                "Zambia said two men had died. | two men had died",
                "Zambia said its road was open; it rained. | its road was open",
                "Zambia called the raid “an outrage”. | the raid “an outrage”",
                "The road is open, according to Zambia, and analysts say it is dry. | The road is open",
                "The figures, according to Zambia, were wrong. | The figures, according to Zambia, were wrong",
                "In Goma, according to Zambia, the road is open. | the road is open",
                "The road is open, according to Zambia. | The road is open",
                "According to Zambia, the road is open. | the road is open",
                "Zambia met Moussa Faki, according to whom the road is open. | the road is open",
                "Moussa Faki left and, according to Zambia, the road is open. | the road is open",
            })
    void isFound(String sentence, String content) {
        ExtractedDocument document = Extraction.of(sentence + "\n", DAY);
        assertThat(StatementLines.fillers(document, Dip.CONTENT))
                .as(EventLines.of(document))
                .containsExactly(content);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zambia rejected the offer.", "Zambia ruled out any talks."})
    void isNotTurnedDown(String sentence) {
        ExtractedDocument document = Extraction.of(sentence + "\n", DAY);
        assertThat(StatementLines.fillers(document, Dip.CONTENT))
                .as(EventLines.of(document))
                .isEmpty();
    }

    @Test
    void ofEachHearerIsItsOwn() {
        ExtractedDocument document = Extraction.of(
                "Moussa Faki told Zambia that Angola would help, and separately told Kenya that he had left.\n", DAY);
        assertThat(StatementLines.fillers(document, Dip.CONTENT))
                .as(EventLines.of(document))
                .containsExactly("Angola would help", "he had left");
    }

    @Test
    void goesOnToTheNextVerbOfTheSameSubject() {
        ExtractedDocument document = Extraction.of(
                "Zambia noted that it had agreed to a truce, but stressed that it wanted a guarantee.\n", DAY);
        assertThat(StatementLines.of(document, Dip.CONTENT))
                .as(EventLines.of(document))
                .containsExactly("Zambia: it had agreed to a truce", "Zambia: it wanted a guarantee");
    }

    @Test
    void aQuotationStaysWithItsOwnClause() {
        ExtractedDocument document = Extraction.of(
                "Zambia said that both had agreed to spare “ports and bridges,” while Angola said it was “ports”.\n",
                DAY);
        assertThat(StatementLines.of(document, Dip.QUOTATION))
                .as(EventLines.of(document))
                .containsExactly("Zambia: ports and bridges", "Angola: ports");
    }

    @Test
    void aFragmentKeepsTheWordsAroundIt() {
        ExtractedDocument document =
                Extraction.of("The road was “quietly” opened on Monday, according to Zambia.\n", DAY);
        assertThat(StatementLines.of(document, Dip.CONTENT))
                .as(EventLines.of(document))
                .anyMatch(s -> s.contains("opened on Monday"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zambia thanked Angola.",
                "The rains came early, when Zambia declared.",
                "Zambia has ruled it out.",
                "The lull took hold, and Zambia urged Angola to return to the table.",
                "Zambia insisted that any talks must end by June.",
                "Zambia insisted that the rebels hand over the two provinces.",
                "Zambia insisted after the talks that the rebels leave.",
                "Zambia recommended that both armies be moved back.",
                "Zambia welcomed Kenya.",
                "The deal was praised by Zambia.",
                "The truce announced by Zambia held.",
                "The deal that Zambia hailed has ended.",
                "Zambia repeated it.",
                "Zambia cited Moussa Faki.",
                "Zambia thanked Angola for what it called a success.",
                "Zambia gave no assurance that the road was open.",
                "Zambia sent Angola a message.",
                "Zambia stressed the need for restraint.",
                "Zambia says 40 ships a day.",
                "Zambia informed Angola of it.",
                "When it rained, Zambia said.",
                "In a statement posted on Telegram, Zambia wrote.",
                "According to whom the road is open, nobody knows.",
                "Analysts said the road was open.",
                "Moussa Faki never said “the road is open”.",
                "“The northern road is open again,” Moussa Faki said.",
            })
    void isNotInvented(String sentence) {
        ExtractedDocument document = Extraction.of(sentence + "\n", DAY);
        assertThat(StatementLines.fillers(document, Dip.CONTENT))
                .as(EventLines.of(document))
                .isEmpty();
    }
}
