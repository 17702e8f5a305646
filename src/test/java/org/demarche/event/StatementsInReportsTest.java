package org.demarche.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.demarche.model.Account;
import org.demarche.model.EventMention;
import org.demarche.model.ExtractedDocument;
import org.demarche.model.Iri;
import org.demarche.testing.EventLines;
import org.demarche.testing.Extraction;
import org.demarche.vocab.Dip;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many statements a report tells, who makes them, and the words that tell them. */
@Tag("models")
class StatementsInReportsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 8);

    /** The speakers of the statements in their order, a plus for each further place that tells of one. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            According to Zambia, the road is open, but Angola says it is shut. | Zambia, Angola
            As Zambia said it was ready, Angola said that it was not. | Zambia, Angola
            The road, which Angola says is wet, is open, according to Zambia. | Zambia, Angola
            According to Zambia, Moussa Faki said the road was open. | Moussa Faki
            “Angola said it was ready,” Moussa Faki said. | Moussa Faki
            Zambia declared the truce “dead”. | Zambia
            Moussa Faki vowed to respond “forcefully to any attack.” | Moussa Faki
            Moussa Faki said the northern road was open again. It rained. Moussa Faki said the northern road was open again. | Moussa Faki+
            Moussa Faki said the northern road was open again. It rained. William Ruto said the northern road was open again. | Moussa Faki, William Ruto
            Moussa Faki said the northern road was open again. It rained. Moussa Faki said the southern bridge was closed again. | Moussa Faki, Moussa Faki
            “The northern road is open again now,” Moussa Faki said. It rained. “The northern road is open again,” Moussa Faki said. | Moussa Faki+
            “The northern road is open again,” Moussa Faki said. It rained. “The southern road is open again,” Moussa Faki said. | Moussa Faki, Moussa Faki
            Zambia said it was against what it called a “terrorist attack”. | Zambia
            Moussa Faki said Chad was against what it called a “plot”. | Moussa Faki
            Chad, in what it called a “new dawn”, opened the road. | Chad
            Chad left what Angola called a “prison”. | Angola
            Zambia said the road was open. A group added that it was dry. | Zambia
            Zambia said the road was open. The group from the lake added that it was dry. | Zambia
            Zambia said the road was open. The driver thought that it was dry. | Zambia
            Zambia said the road was open. The group added that it was dry. | Zambia, Zambia
            Moussa Faki met William Ruto. He said the road was open. He added that it was dry. | Moussa Faki, Moussa Faki
            Moussa Faki was quoted by Interfax as saying the road was open. | Moussa Faki
            A spokesman for Egypt said the road was open. | Egypt
            Egypt's spokesman said the road was open. | Egypt
            According to a statement by Zambia, the road is open. | Zambia
            """)
    void areMadeBy(String text, String speakers) {
        ExtractedDocument document = Extraction.of(text + "\n", DAY);
        assertThat(statements(document).stream()
                        .map(s -> String.join(" and ", fillers(document, s, Dip.SPEAKER))
                                + "+".repeat(s.accounts().size() - 1))
                        .toList())
                .as(EventLines.of(document))
                .containsExactly(speakers.split(", "));
    }

    /** Who speaks, and by whose account where somebody else passes it on. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # behind what is said it is a source; before it, it says that itself, too
            Moussa Faki told Kenya that he rejected the offer, Zambia said. | Moussa Faki by Zambia
            “The road is open,” Moussa Faki told Kenya, Zambia said. | Moussa Faki by Zambia
            Moussa Faki said the road was open, Zambia told Reuters. | Moussa Faki by Zambia
            Zambia said that Moussa Faki had told Kenya that the road was open. | Zambia, Moussa Faki by Zambia
            Moussa Faki said that he had told Kenya that the road was open. | Moussa Faki
            Kenya had asked for help, and Moussa Faki said the road was open, Zambia said. | Zambia, Moussa Faki by Zambia
            Moussa Faki rang Kenya, saying that the road was open, Zambia said. | Moussa Faki by Zambia, Zambia
            # what is no speech, or none that was made, only the other tells
            Moussa Faki rejected the offer, Zambia said. | Zambia
            Moussa Faki did not say that the road was open, Zambia said. | Zambia
            Moussa Faki will tell Kenya that the road is open, Zambia said. | Zambia
            Moussa Faki rang Kenya to say that the road was open, Zambia said. | Zambia
            “Moussa Faki said the road was open,” Zambia said. | Zambia
            """)
    void arePassedOnBy(String text, String speakers) {
        ExtractedDocument document = Extraction.of(text + "\n", DAY);
        assertThat(statements(document).stream()
                        .flatMap(s -> s.accounts().stream())
                        .map(a -> String.join(" and ", EventLines.fillers(document, a, Dip.SPEAKER))
                                + a.accordingTo().stream()
                                        .map(source -> " by "
                                                + document.mentioned()
                                                        .entities()
                                                        .get(source)
                                                        .label())
                                        .collect(Collectors.joining()))
                        .toList())
                .as(EventLines.of(document))
                .containsExactly(speakers.split(", "));
    }

    /** To whom they are made, as the verb tells, in an interview, or with thanks. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Moussa Faki told Reuters that the road was open.                                 | Reuters
            Moussa Faki told Reuters in an interview with Zambia's radio that the road was open. | Reuters
            Moussa Faki, in an interview with Reuters, said the road was open.               | Reuters
            The road was open, Moussa Faki said during an interview with Reuters.            | Reuters
            The road was open, Moussa Faki said after an interview with Reuters.             |
            Moussa Faki, who wept in an interview with Reuters, said the road was open. |
            Moussa Faki expressed his thanks to Oman.                                        | Oman
            Moussa Faki expressed his opposition to Oman.                                    |
            """)
    void areMadeTo(String text, String addressee) {
        ExtractedDocument document = Extraction.of(text + "\n", DAY);
        assertThat(statements(document)).as(EventLines.of(document)).hasSize(1);
        assertThat(StatementLines.fillers(document, Dip.ADDRESSEE))
                .isEqualTo(addressee == null ? List.of() : List.of(addressee));
    }

    /** What is said beside its quotation, if it is more. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            “The road is open,” Zambia said. | The road is open |
            “The northern road is open again,” Moussa Faki said. | The northern road is open again |
            “The road is open. It is dry,” Zambia said. | The road is open. It is dry |
            “The road is open,” Zambia said. “It is dry.” | The road is open. It is dry. |
            “The road,” Zambia said, “is open.” | The road … is open. |
            Zambia called the raid “an outrage”. | an outrage | the raid “an outrage”
            According to Zambia, the road is “wide open”. | wide open | the road is “wide open”
            Zambia denied saying “the road is open”. | the road is open | denied saying “the road is open”
            Moussa Faki thanked Kenya “for its help on the road,” the statement reads. | for its help on the road | Kenya “for its help on the road
            Moussa Faki urged “the utmost restraint”, Zambia told Reuters. | the utmost restraint | Moussa Faki urged “the utmost restraint”
            The ship was “a pirate,” although Zambia said it had papers. | | it had papers
            The town was “a ruin,” while Zambia said the road was open. | | the road was open
            The ship was “a pirate,” as Zambia said. | a pirate |
            """)
    void areQuoted(String text, String quotation, String content) {
        ExtractedDocument document = Extraction.of(text + "\n", DAY);
        assertThat(StatementLines.fillers(document, Dip.QUOTATION))
                .isEqualTo(quotation == null ? List.of() : List.of(quotation));
        assertThat(StatementLines.fillers(document, Dip.CONTENT))
                .isEqualTo(content == null ? List.of() : List.of(content));
    }

    /** The words that tell a statement: its clause with who says it, and other sentences of its quotation. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Zambia said that it was glad, but stressed that it wanted more. | Zambia said that it was glad / stressed that it wanted more
            Zambia left the lake and said that it was glad. | said that it was glad
            The army of Zambia said that it was glad, too. | The army of Zambia said that it was glad, too
            Zambia's army demanded “full respect” for its border. | Zambia's army demanded “full respect
            Zambia, which demanded “full respect” for its border, left. | demanded “full respect
            “The northern road is open again. It is dry now,” Moussa Faki said. | The northern road is open again. / It is dry now,” Moussa Faki said
            “The northern road is open again,” Moussa Faki said. “It is dry now.” | “The northern road is open again,” Moussa Faki said / It is dry now.
            """)
    void areToldIn(String text, String evidence) {
        ExtractedDocument document = Extraction.of(text + "\n", DAY);
        assertThat(statements(document).stream()
                        .flatMap(s -> s.accounts().stream())
                        .flatMap(a -> a.evidence().stream())
                        .map(span -> span.of(document.mentioned().text())))
                .containsExactly(evidence.split(" / "));
    }

    @Test
    void areSurerWhereTheyAreQuoted() {
        assertThat(confidence("Zambia called the raid “an outrage”."))
                .isGreaterThan(confidence("Zambia said the road was open."))
                .isLessThan(1);
        assertThat(confidence("Zambia said the road was open.")).isPositive();
    }

    private static double confidence(String text) {
        return statements(Extraction.of(text + "\n", DAY))
                .get(0)
                .accounts()
                .get(0)
                .confidence();
    }

    private static List<EventMention> statements(ExtractedDocument document) {
        return document.events().stream()
                .filter(e -> e.type().equals(Dip.STATEMENT))
                .toList();
    }

    private static List<String> fillers(ExtractedDocument document, EventMention event, Iri role) {
        Account account = event.accounts().get(0);
        return EventLines.fillers(document, account, role);
    }
}
