package org.demarche.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.demarche.model.EventMention;
import org.demarche.model.ExtractedDocument;
import org.demarche.testing.EventLines;
import org.demarche.testing.Extraction;
import org.demarche.vocab.Dip;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which places of a report tell of one truce and which of two, each with where the report leaves it, in the order of the text. */
@Tag("models")
class TrucesApartTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 8);

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a year before the noun|Chad and Niger agreed to a truce on Monday. "
                        + "The river has parted Chad and Niger since a 1949 U.N.-brokered armistice. |Agreed, InForce",
                "back then|Chad and Niger agreed to a truce on Monday. "
                        + "The border had been calm since 2006, when a ceasefire ended a war of 34 days. |Agreed, Ended",
                "a time of its own|In March 2021 Oman brokered a truce of a week between Chad and Niger, "
                        + "and a ceasefire mediated by Kenya, which took effect on 4 August 2023, collapsed. |Ended, Ended",
                "over long ago|Chad and Niger agreed to a truce on Monday. "
                        + "The Kalomo Liberation Front ended a truce with Chad in December 2021. |Agreed, Ended",
                "before the new one|Chad and Niger agreed to a ceasefire on Monday. Kenya welcomed the ceasefire. "
                        + "A 48-hour truce last Wednesday had paused the fighting between Chad and Niger. |Agreed, Proposed",
                "the only one|Chad and Niger agreed to a truce of six weeks on Monday. Chad and Niger have observed only one truce "
                        + "since the war began. That pause lasted seven days in November 2021. |Agreed, Ended",
                "a paragraph on|Chad and Niger agreed to a truce on Monday. A truce on the river, first declared in 2003, "
                        + "was breached often. // Kenya said Chad had violated Monday's truce. |Violated, Violated",
                "of others|Chad and Niger agreed to a truce on Monday. "
                        + "Kenya and Uganda have kept a truce between Kenya and Uganda. |Agreed, InForce",
                "a plan with an article|Chad and Niger agreed to a truce on Monday. Niger broke the truce. "
                        + "The minister had spoken of the Omani truce proposal. |Violated",
                "spelled out|Soldiers of Chad attacked Niger. Chad announced a 30-hour truce on Monday, saying that Chad would stop all attacks on Niger. |PartlyAgreed",
                "a deal to end a fight|Chad and Niger agreed to a deal to halt the fighting. "
                        + "The deal will take effect on Sunday, Kenya said. |Agreed",
                "what the deal would do|Chad and Niger agreed to a truce on Monday. Kenya said the deal would halt the fighting. |Agreed",
                "a verb that goes on|Chad and Niger signed a truce in June 2023. It was extended once, for six months, "
                        + "and expired in August 2023. |Ended",
                "a month before the name|Chad and Niger agreed to a truce on Monday. "
                        + "In December Chad accepted a truce of a week. |Agreed, PartlyAgreed",
                "over, and not on offer|Chad and Niger are at war. Kenya proposed a truce. Chad refused it. "
                        + "A truce collapsed in January. |Rejected, Ended",
                "earlier ones|Chad and Niger are at war. Oman proposed a ceasefire between Chad and Niger. "
                        + "A previous ceasefire between Chad and Niger was violated. |Proposed, Violated",
                "the one with another|Chad and Niger agreed to a truce on Monday. "
                        + "The one with the Kalomo Liberation Front was broken off in March 2023. |Agreed, Ended",
                "what this is|Chad and Niger agreed to a truce. This is the third truce since 2020. |Agreed",
                "a term that will run out|Chad and Niger agreed to extend the truce. "
                        + "The extension takes effect upon the expiry of the truce on Sunday. |InForce",
                "a term that ran out|Chad and Niger agreed to a truce. "
                        + "Fighting resumed upon the expiry of the truce on Sunday. |Ended",
                "held until then|Chad and Niger agreed to a truce on Monday. "
                        + "A truce between Kenya and Uganda had largely held until last week. |Agreed, Ended",
                "held for a time so far|Chad and Niger are at war. The truce had held for a week, Kenya said. |InForce",
                "what was done under an earlier one|Chad and Niger are at war. Chad freed soldiers of Niger under the previous truce. |Ended",
                "a pause of long ago|Chad and Niger are at war. The week-long pause in the fighting of May 2023 saw many freed. |Ended",
                "a truce of long ago|Chad and Niger are at war. Chad and Niger have kept the truce of May 2023. |InForce",
                "broken, and not on offer|A 32-hour ceasefire between Chad and Niger took effect on Sunday. // Chad said Niger should accept a full "
                        + "ceasefire of 30 days. Kenya called on Niger to accept a ceasefire. // Niger broke the truce on Monday. |Violated, Proposed",
                "on offer alone|Chad and Niger are at war. Kenya proposed a ceasefire of 30 days. Oman urged them to extend the truce. |Proposed",
                "outcome of a war|Chad and Niger agreed to a truce on Monday. Their first war ended in August 2006 with a truce. |Agreed, Ended",
                "two in one sentence|Oman proposed a truce of three months between Chad and Niger, to be followed by a permanent "
                        + "ceasefire. Chad rejected it. |Rejected, Proposed",
            })
    void statusesAre(String about, String text, String statuses) {
        ExtractedDocument document = read(text);
        assertThat(String.join(", ", statuses(document)))
                .as(about + "\n" + EventLines.of(document))
                .isEqualTo(statuses);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "many|The war between Chad and Niger goes on. Since 2021 half a dozen truces have been announced.",
                "a string|The war between Chad and Niger goes on. A string of ceasefires has collapsed.",
                "no more|The war between Chad and Niger goes on. There can be no more ceasefires with those who murder.",
                "violence against people|The war between Chad and Niger goes on. Chad demanded that Niger end the violence against "
                        + "civilians.",
                "who praises it|The war between Chad and Niger goes on. Norway commended them for an effort to end the fighting.",
                "earlier ones|The war between Chad and Niger goes on. Previous truces have seldom held.",
                "talks|Chad and Niger began talks to end the fighting.",
                "who could help|The war between Chad and Niger goes on. "
                        + "Kenya called on Norway to act to stop the violence.",
            })
    void noneIsToldByItself(String about, String text) {
        ExtractedDocument document = read(text);
        assertThat(statuses(document))
                .as(about + "\n" + EventLines.of(document))
                .isEmpty();
    }

    private static ExtractedDocument read(String text) {
        return Extraction.of(text.replace(" // ", "\n\n") + "\n", DAY);
    }

    private static List<String> statuses(ExtractedDocument document) {
        return document.events().stream()
                .filter(e -> e.type().equals(Dip.CEASEFIRE))
                .map(e -> status(document, e))
                .toList();
    }

    private static String status(ExtractedDocument document, EventMention truce) {
        return EventLines.fillers(document, truce.accounts().get(0), Dip.STATUS).get(0);
    }
}
