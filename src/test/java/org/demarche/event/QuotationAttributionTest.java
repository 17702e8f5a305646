package org.demarche.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.model.EventMention;
import org.demarche.model.Filler;
import org.demarche.testing.EventLines;
import org.demarche.vocab.Dip;
import org.junit.jupiter.api.Test;

class QuotationAttributionTest {
    /** Every statement as "speaker: words; words". */
    private static Set<String> said(String... paragraphs) {
        Marked marked = Marked.of(paragraphs);
        return marked.events(Dip.STATEMENT).stream()
                .filter(event -> !quotation(event).isEmpty())
                .map(event -> String.join(" ", marked.role(event, Dip.SPEAKER)) + ": "
                        + String.join(" | ", marked.role(event, Dip.QUOTATION)))
                .collect(Collectors.toSet());
    }

    private static List<Filler> quotation(EventMention event) {
        return event.accounts().get(0).role(Dip.QUOTATION);
    }

    @Test
    void theVerbStandsAfter() {
        assertEquals(
                Set.of("William Ruto: The border is open"), said("“The border is open,” President William Ruto said."));
    }

    @Test
    void straightMarksAndSomebodyTold() {
        Marked marked = Marked.of("\"The border is open,\" President Yoweri Museveni told reporters.");
        EventMention statement = marked.events(Dip.STATEMENT).get(0);
        assertEquals(
                List.of("Yoweri Museveni"),
                marked.role(statement, Dip.SPEAKER),
                () -> EventLines.of(marked.extracted()));
    }

    @Test
    void theVerbStandsBefore() {
        assertEquals(
                Set.of("William Ruto: The border is open."),
                said("President William Ruto said: “The border is open.”"));
    }

    @Test
    void theVerbStandsBetween() {
        Set<String> said = said("“The border is open,” President William Ruto said, “and it will stay open.”");
        assertEquals(1, said.size(), said::toString);
        assertEquals(
                List.of(true, true, true),
                List.of("William Ruto", "The border is open", "and it will stay open").stream()
                        .map(words -> said.iterator().next().contains(words))
                        .toList());
    }

    @Test
    void theSpeakerGoesOnInTheSameParagraph() {
        Set<String> said = said("“The border is open,” President William Ruto said. “It will stay open for all.”");
        assertEquals(
                List.of(true, true),
                List.of("The border is open", "It will stay open for all.").stream()
                        .map(words -> said.stream().anyMatch(s -> s.startsWith("William Ruto: ") && s.contains(words)))
                        .toList());
    }

    @Test
    void theSpeakerGoesOnInAParagraphThatIsNothingButTheQuotation() {
        Set<String> said =
                said("“The border is open,” President William Ruto said.", "“We will keep the road open for all.”");
        assertEquals(
                Set.of("William Ruto: The border is open", "William Ruto: We will keep the road open for all."), said);
    }

    @Test
    void aSentenceAboutAPersonIntroducesTheirWords() {
        assertEquals(
                Set.of("William Ruto: There is no other way out of this."),
                said("President William Ruto was blunt. “There is no other way out of this.”"));
    }

    @Test
    void nobodyIsGivenWordsThatStandAlone() {
        assertEquals(Set.of(), said("The minister froze the accounts.", "“Nobody wants another war here.”"));
    }

    @Test
    void aTitleInMarksIsNoStatement() {
        assertEquals(Set.of(), said("The film “Long Walk” opened in Nairobi."));
    }
}
