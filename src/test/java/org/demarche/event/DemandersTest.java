package org.demarche.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.demarche.model.ExtractedDocument;
import org.demarche.testing.EventLines;
import org.demarche.testing.Extraction;
import org.demarche.vocab.Dip;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who demands, where the subject of the verb is a text, a member, a pronoun or far away: of each demand in turn. */
@Tag("models")
class DemandersTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 8);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # relative clauses
            They read an appeal by their founder, Moussa Faki, who urged Chad to open the road. | Moussa Faki
            They met Moussa Faki, who urged Chad to open the road.                | Moussa Faki
            They met Kenya, which urged Chad to open the road.                    | Kenya
            They met Kenya, who urged Chad to open the road.                      | Kenya
            They met Moussa Faki, which urged Chad to open the road.              | Moussa Faki
            They met people from Kenya and farmers who urged Chad to open the road. |
            The African Union, which demands that Chad open the road, and which calls on Mali to pay, met. | African Union; African Union
            # through texts and speeches
            It follows a speech by Moussa Faki calling on Chad to open the road.  | Moussa Faki
            It follows a walk by Moussa Faki calling on Chad to open the road.    |
            Kenya condemned the raids urging Chad to open the road.               | Kenya
            Kenya issued a statement urging Chad to open the road.                | Kenya
            Kenya spoke in a statement urging Chad to open the road.              | Kenya
            Kenya built a bridge urging Chad to open the road.                    |
            The statement of Kenya urged Chad to open the road.                   | Kenya
            # asked by
            Chad was asked to open the road by Kenya.                             | Kenya
            Chad was asked by Kenya to open the road.                             | Kenya
            Chad was asked to open the road.                                      |
            # verbs joined to others
            Kenya said it would not take any plan that helps Mali, and urged Chad to open the road. | Kenya
            Kenya praised Mali and urged Chad to open the road.                   | Kenya
            # people who stand for others, and who do not
            Hundreds of Kenyans urged Chad to open the road.                      |
            Kenyan lawmakers urged Chad to open the road.                         |
            Kenya's opposition leaders urged Chad to open the road.               |
            Members of the African Union urged Chad to open the road.             | African Union
            Members of the crowd urged Chad to open the road.                     |
            The president of Kenya urged Chad to open the road.                   | Kenya
            The delegate of Kenya urged Chad to open the road.                    | Kenya
            Moussa Faki, the former minister, has urged Chad to open the road.    | Moussa Faki
            Moussa Faki spoke and his movement urged Chad to open the road.       | Moussa Faki
            “Our movement urges Chad to open the road,” Moussa Faki said.         | Moussa Faki
            Moussa Faki spoke and their movement urged Chad to open the road.     |
            # pronouns
            The delegate of Kenya said no. She urged Chad to open the road.       | Kenya
            The delegate of Kenya said no. She left. She urged Chad to open the road. | Kenya
            The delegate of Kenya said no. She left. She ate. She urged Chad to open the road. |
            The delegate of Kenya said no. // She urged Chad to open the road.    |
            The delegate of Kenya said no. It rained. She urged Chad to open the road. |
            A farmer said no. She urged Chad to open the road.                    |
            Kenya and Mali said no. They urged Chad to open the road.             | Kenya, Mali
            Kenya and Mali said they wanted Chad to open the road.                | Kenya, Mali
            The rebels of Boko Haram said no. They urged Chad to open the road.   | Boko Haram
            The resolution of the Security Council is old. It urged Chad to open the road. | UN Security Council
            The rebels of Boko Haram said no. // They urged Chad to open the road. |
            """)
    void are(String text, String demanders) {
        ExtractedDocument document = Extraction.of(text.replace(" // ", "\n\n") + "\n", DAY);
        assertThat(document.events().stream()
                        .filter(e -> e.type().equals(Dip.DEMAND))
                        .map(e -> EventLines.fillers(document, e.accounts().get(0), Dip.DEMANDER).stream()
                                .sorted()
                                .collect(Collectors.joining(", ")))
                        .collect(Collectors.joining("; ")))
                .as(EventLines.of(document))
                .isEqualTo(demanders == null ? "" : demanders);
    }

    /** Who asks by a verb, where the tree gives it this word for a subject, or none. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the name right before a relative clause
            They read an appeal by Moussa Faki, who urged Chad to leave.       | urged | who   | Moussa Faki
            They read an appeal by Moussa Faki who urged Chad to leave.        | urged | who   | Moussa Faki
            They read an appeal by Kenya, who urged Chad to leave.             | urged | who   |
            They read an appeal by Kenya, which urged Chad to leave.           | urged | which | Kenya
            They read an appeal of farmers, who urged Chad to leave.           | urged | who   |
            Kenya read an appeal by farmers, who urged Chad to leave.          | urged | who   |
            Chad, which demands that Mali leave, and which urges it to pay, met. | urges | which | Chad
            Chad, which demands that Mali leave, and which urges it to pay, met. | urges |       | Chad
            They read an appeal by Moussa Faki, who urged Chad to leave.       | urged |       | Moussa Faki
            # the verb above, where the tree hangs one too low
            Kenya met farmers who had slept and urged Chad to leave.           | urged |       | Kenya
            Kenya met farmers who had slept, urged Chad to leave.              | urged |       |
            Farmers met guests who had slept and urged Chad to leave.          | urged |       |
            # what is named beside
            Farmers slept, urged Kenya, and left.                              | urged |       |
            Farmers slept, as urged by Kenya.                                  | urged |       |
            # the agent, where the tree hangs it on what is asked
            Chad was asked to leave by Kenya.                                  | asked |       | Kenya
            Chad was asked to leave in May.                                    | asked |       |
            # who a title is of
            Moussa Faki, the former minister, urged Chad to leave.             | urged | minister | Moussa Faki
            Kenya, the former colony, urged Chad to leave.                     | urged | colony |
            With Moussa Faki the former minister urged Chad to leave.          | urged | minister |
            # members, holders, and what is his
            Members of Boko Haram urged Chad to leave.                         | urged | Members | Boko Haram
            Friends of Boko Haram urged Chad to leave.                         | urged | Friends |
            Moussa Faki spoke and his movement urged Chad to leave.            | urged | movement | Moussa Faki
            Moussa Faki spoke and his bicycle urged Chad to leave.             | urged | bicycle |
            """)
    void standWhereTheTreeFails(String sentence, String verb, String subject, String who) {
        Reading reading = new Reading(Extraction.of(sentence + "\n", DAY).mentioned(), Marked.LEXICON);
        Demanders demanders =
                new Demanders(reading, new Speakers(List.of()), new Belligerents(reading, SideModel.shipped()));
        Syntax tree = reading.tree(0);
        List<Integer> subjects = subject == null ? List.of() : List.of(last(tree, subject));
        assertThat(demanders.of(tree, last(tree, verb), subjects).stream()
                        .map(e -> reading.entity(e).label())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(who == null ? "" : who);
    }

    private static int last(Syntax tree, String word) {
        return tree.sentence().tokens().stream()
                .filter(t -> t.form().equals(word))
                .reduce((a, b) -> b)
                .orElseThrow()
                .index();
    }
}
