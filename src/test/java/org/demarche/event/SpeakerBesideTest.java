package org.demarche.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.demarche.testing.Extraction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who stands beside a verb of saying, as if the tree did not tell its subject. */
@Tag("models")
class SpeakerBesideTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 8);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # behind the verb that follows what is said
            “The road is open,” said Moussa Faki.                                | said   | Moussa Faki
            “The road is open,” said Kenya.                                      | said   | Kenya
            “The road is open,” said the Zambian minister, Moussa Faki.          | said   | Moussa Faki
            “The road is open,” said Ukraine President Volodymyr Zelensky.       | said   | Volodymyr Zelensky
            “The road is open,” said Hamas official Sami Abu Zuhri.              | said   | Sami Abu Zuhri
            “The road is open,” said Kenya, whose envoy Moussa Faki left.        | said   | Kenya
            “The road is open,” said a farmer, who knows Moussa Faki.            | said   |
            “The road is open,” said a farmer who knows Moussa Faki.             | said   |
            “The road is open,” warned that Moussa Faki.                         | warned |
            Asked about the road, Moussa Faki wept.                              | Asked  |
            # or the name with which the sentence opens, before an aside
            Interfax, citing a diplomat, reports that the road is open.          | reports | Interfax
            On Monday Interfax, citing a diplomat, reports that the road is open. | reports |
            The road, Moussa Faki, says, is open.                                | says   |
            The road, citing a diplomat, reports that it is open.                | reports |
            # before it elsewhere
            Moussa Faki has often said the road was open.                        | said   | Moussa Faki
            Moussa Faki left and said the road was open.                         | said   |
            Moussa Faki with his wife said the road was open.                    | said   |
            # not a participle's
            Many attacked the plan, saying Moussa Faki had lied.                 | saying |
            """)
    void isFound(String text, String verb, String who) {
        assertThat(found(text, verb, false)).isEqualTo(who == null ? "" : who);
    }

    /** Whoever is told stands behind the verb. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            “The road is open,” told Moussa Faki.                                | told   |
            Interfax, citing a diplomat, told Moussa Faki that the road is open. | told   | Interfax
            """)
    void isNotWhoIsTold(String text, String verb, String who) {
        assertThat(found(text, verb, true)).isEqualTo(who == null ? "" : who);
    }

    private static String found(String text, String verb, boolean addresses) {
        Reading reading = new Reading(Extraction.of(text + "\n", DAY).mentioned(), Marked.LEXICON);
        Syntax tree = reading.tree(0);
        int token = tree.sentence().tokens().stream()
                .filter(t -> t.form().equals(verb))
                .findFirst()
                .orElseThrow()
                .index();
        List<Integer> speakers = new SpeakerBeside(reading).find(tree, token, addresses);
        return speakers.stream().map(s -> reading.entity(s).label()).collect(Collectors.joining(", "));
    }
}
