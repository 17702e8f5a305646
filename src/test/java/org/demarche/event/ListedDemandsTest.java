package org.demarche.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.demarche.model.ExtractedDocument;
import org.demarche.testing.EventLines;
import org.demarche.testing.Extraction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Demands behind a colon, and in bullets under a heading: whose they are, whom they ask, and for what exactly. */
@Tag("models")
class ListedDemandsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 8);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # one thing, or several
            Zambia set a condition: the dam is opened. | Zambia Condition: the dam is opened
            Zambia had one demand: that Angola free the crew. | Zambia Requirement: Angola free the crew
            Zambia has set three conditions: the dams are opened; the crew is freed; and Angola pays. | Zambia Condition: the dams are opened + the crew is freed + Angola pays
            Zambia wants three things: an apology, the crew and peace. | Zambia Requirement: an apology + the crew + peace
            Zambia set one condition: yes |
            # of whom
            Zambia set two conditions for Angola: open the dam, and free the crew. | Zambia Angola Condition: open the dam + free the crew
            Zambia wants two things of Angola: an apology and the crew. | Zambia Angola Requirement: an apology + the crew
            Zambia has a list of demands for Angola: open the dam, free the crew. | Zambia Angola Requirement: open the dam + free the crew
            Zambia put three demands to Angola: open the dam; free the crew; go home. | Zambia Angola Requirement: open the dam + free the crew + go home
            # whose
            Zambia's demands are these: open the dam; free the crew. | Zambia Requirement: open the dam + free the crew
            The conditions that Zambia set are clear: the dam is opened and the crew is freed. | Zambia Condition: the dam is opened + the crew is freed
            Zambia rejected the three demands made by Angola: open the dam; free the crew; go home. | Angola Requirement: open the dam + free the crew + go home
            President Hichilema said there were two conditions: the dams are opened and the crew is freed. | Hichilema Condition: the dams are opened + the crew is freed
            Angola must meet one condition: open the dam. |
            There is one condition: the dam is opened. |
            # in a quotation
            “We have three demands: open the dam, free the crew and go home,” President Hichilema said. | Hichilema Requirement: open the dam + free the crew + go home
            Zambia has set three conditions: “an apology”, the release of the crew and “peace”. | Zambia Condition: “an apology” + the release of the crew + “peace”
            “We have two demands: ‘peace’ and bread,” President Hichilema said. | Hichilema Requirement: ‘peace’ + bread
            “We have three demands:” President Hichilema said. |
            # things that nobody demands
            Zambia did three things: it paid, it left and it waited. |
            The talks failed on one thing: the dam. |
            One thing: the dam. |
            Zambia told Angola at 11:30 that two demands were met. |
            """)
    void behindAColon(String sentence, String demand) {
        ExtractedDocument document = Extraction.of(sentence + "\n", DAY);
        assertThat(DemandLines.of(document)).as(EventLines.of(document)).isEqualTo(demand == null ? "" : demand);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What do they want?; The rebels; • A seat in parliament; • Free the prisoners | Kalomo Front Requirement: A seat in parliament, Kalomo Front Requirement: Free the prisoners
            What do they want?; The fishermen; • Free the prisoners |
            What do they want?; For Zambia this much; • Kenya must pay for it | Zambia Kenya Requirement: Kenya must pay for it
            What do they want?; For Zambia only this much; • Kenya must pay for it |
            What do they want?; Zambia; • It goes free. Nobody wants more | Zambia Kalomo Front Requirement: It goes free
            Zambia's demands:; • The Kalomo Front must open the dam | Zambia Kalomo Front Requirement: The Kalomo Front must open the dam
            What does Kenya want?; • A seat in the talks | Kenya Requirement: A seat in the talks
            What do they want?; Angola and Kenya; • A seat in the talks |
            What do they want?; They met on Monday in Lusaka for talks.; Zambia; • A seat in the talks |
            What do they want?; • A seat in the talks |
            What do they grow?; Zambia; • A seat in the talks |
            Zambia told what it wants.; Zambia; • A seat in the talks |
            """)
    void inBullets(String lines, String demands) {
        ExtractedDocument document = Extraction.of(
                "The war between Zambia and the Kalomo Front is in its third week.\n\n" + lines.replaceAll("; ", "\n\n")
                        + "\n",
                DAY);
        assertThat(DemandLines.of(document)).as(EventLines.of(document)).isEqualTo(demands == null ? "" : demands);
    }
}
