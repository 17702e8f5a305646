package org.demarche.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.demarche.model.Account;
import org.demarche.model.ExtractedDocument;
import org.demarche.testing.EventLines;
import org.demarche.testing.Extraction;
import org.demarche.vocab.Dip;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked, part by part, and in which words that is told. */
@Tag("models")
class ContentOfDemandsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 8);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Kenya wants the blockade lifted. | the blockade lifted
            Kenya wants its men freed and the road opened. | its men freed and the road opened
            Kenya wants Zambia to leave. | Zambia to leave
            Kenya announced an ultimatum for the rebels to leave. | for the rebels to leave
            Kenya called for a dialogue with Angola to end the feud. | a dialogue with Angola to end the feud
            Kenya pressed for the truce to be upheld. | the truce to be upheld
            Kenya repeated its demand that Angola withdraw. | Angola withdraw
            Kenya's main demand is an end to the blockade. | an end to the blockade
            One of Kenya's demands is the release of the crew. | the release of the crew
            Kenya made an appeal to Angola to let food through. | let food through
            Kenya insisted that any agreement be binding. | any agreement be binding
            Kenya demanded that they lay down their arms. | they lay down their arms
            Kenya demands there be no talks before the rebels leave. | there be no talks before the rebels leave
            Kenya called for “restraint, avoiding escalation” from Angola. | restraint, avoiding escalation
            Kenya urged Angola to free the crew in a call on Monday. | free the crew
            Kenya urged Angola to free the crew during any call. | free the crew during any call
            Kenya ordered Angola to hold its fire. | hold its fire
            Kenya's army ordered residents to leave. | leave
            Kenya would like Angola to leave. | leave
            Kenya pushed Angola to leave. | leave
            Kenya expects the promise to be kept. | the promise to be kept
            Kenya demanded of Angola that the road be opened. | the road be opened
            Kenya demanded again that the road be opened. | the road be opened
            Kenya told the rebels to leave. | leave
            Kenya sent a demarche demanding that Angola leave. | Angola leave
            Angola ignored a Friday deadline set by Kenya for the rebels to leave. | for the rebels to leave
            Kenya demanded that Angola leave, while Zambia waited. | Angola leave
            Kenya demanded that Angola leave the island, even as it lay under water. | Angola leave the island
            """)
    void isFound(String sentence, String content) {
        ExtractedDocument document = Extraction.of(sentence + "\n", DAY);
        assertThat(demands(document).stream().map(d -> String.join("; ", EventLines.fillers(document, d, Dip.CONTENT))))
                .as(EventLines.of(document))
                .containsExactly(content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kenya asked Angola for arms, food and tents. | arms; food; tents
            Kenya called on Angola to free the crew and to return the ship. | free the crew; return the ship
            Kenya called on Angola to free the crew. |
            """)
    void hasParts(String sentence, String items) {
        ExtractedDocument document = Extraction.of(sentence + "\n", DAY);
        assertThat(demands(document)).hasSize(1);
        assertThat(String.join(
                        "; ", EventLines.fillers(document, demands(document).get(0), Dip.ITEM)))
                .isEqualTo(items == null ? "" : items);
    }

    /** The words that tell each demand. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kenya urged Angola to free the crew in a call on Monday. | Kenya urged Angola to free the crew
            Kenya accused Angola of lying and demanded that it apologise. | demanded that it apologise
            Kenya demanded that Angola leave and called for talks. | Kenya demanded that Angola leave / called for talks
            Kenya's demand for talks was heard. | Kenya's demand for talks
            Kenya set a deadline for Angola to leave. | Kenya set a deadline for Angola to leave
            """)
    void isToldIn(String sentence, String evidence) {
        ExtractedDocument document = Extraction.of(sentence + "\n", DAY);
        assertThat(demands(document).stream()
                        .flatMap(d -> d.evidence().stream())
                        .map(span -> span.of(document.mentioned().text())))
                .containsExactly(evidence.split(" / "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kenya has pressed for two years to see the crew.",
                "Kenya's main demand is a ploy.",
                "Kenya's main demand is not the release of the crew.",
                "Kenya insisted that the road was open.",
                "Kenya insisted that the road will be open.",
                "Kenya insists that its troops act in self-defence.",
                "Kenya asked what it could do.",
                "Kenya asked whether to leave.",
                "Kenya asked not to be named.",
                "Kenya made a similar demand.",
                "Kenya wants the truce to hold.",
                "Kenya wants to win.",
                "Kenya ordered its troops to hold their fire.",
                "No state demanded that Angola leave.",
                "If Kenya demanded that Angola leave, it would.",
                "Kenya made no demand for talks.",
                "Kenya did not demand that Angola leave.",
                "Kenya would appeal to Angola.",
                "Kenya pushed the rebels from the town.",
            })
    void isNone(String sentence) {
        ExtractedDocument document = Extraction.of(sentence + "\n", DAY);
        assertThat(demands(document)).as(EventLines.of(document)).isEmpty();
    }

    private static List<Account> demands(ExtractedDocument document) {
        return document.events().stream()
                .filter(e -> e.type().equals(Dip.DEMAND))
                .flatMap(e -> e.accounts().stream())
                .toList();
    }
}
