package org.demarche.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
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
import org.junit.jupiter.params.provider.ValueSource;

/** The many ways to tell of a truce, whose it is and how it stands, read from text with the shipped models. */
@Tag("models")
class TrucesInReportsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 8);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Kalomo Liberation Front has said that it would support a long truce with Zambia. | Kalomo Liberation Front, Zambia",
                "The Zambian army and the Kalomo Liberation Front have fought since May. Rebels declared a truce. | Kalomo Liberation Front",
                "The Kalomo Liberation Front attacked Zambia. The government and the rebels agreed to a truce. | Kalomo Liberation Front, Zambia",
                "Fighting in Zambia goes on despite a truce between the government and the rebels. | Zambia",
                "Chad signed a truce with tribal fighters in the war between Chad and Niger. | Chad",
                "Chad signed a truce with Niger in May with Norway brokering talks. | Chad, Niger",
                "Zambia and the Kalomo Liberation Front agreed to a truce in Malawi. Former Malawian Vice President John Banda spoke in Zambia. Both parties have agreed to the truce. | Kalomo Liberation Front, Zambia",
                "The Kalomo Liberation Front accused the army of violating the truce. “They shelled us,” its spokesman Moussa Faki posted on X. | Kalomo Liberation Front",
                "Moussa Faki told AFP that the Kalomo Liberation Front no longer feels bound by the ceasefire. | Kalomo Liberation Front",
                "The civil war in Zambia began in 1983. The government and the Kalomo Liberation Front signed a truce with Norway brokering peace negotiations. | Kalomo Liberation Front, Zambia",
                "Kenya is the host. Kenya accused Zambian and Malawian forces of breaking a truce. | Malawi, Zambia",
                "Kenya criticised Zambia for violating a truce. | Zambia",
                "The accords mandated a ceasefire, which was not fully respected by Zambia. | Zambia",
                "Large numbers of Zambian troops are battling Malawi. Zambia is poor. Mediators want a truce. | Malawi, Zambia",
                "Zambian troops took the land during the war with Malawi. Zambia is poor. The truce was signed in May. | Malawi, Zambia",
                "Zambia has a new president. Zambia's truce with tribal militants is a week old. Zambian troops fought in Malawi. | Zambia",
                "Ugandan troops are in South Sudan. South Sudan President Salva Kiir and South Sudan Vice President Riek Machar ordered their forces to cease hostilities. | Riek Machar, Salva Kiir",
                "Kenya was glad. The truce that ended the Chad-Niger war was brokered by Oman. | Chad, Niger",
                "Chad and Niger signed a treaty. A ceasefire ended their first war in 1994. | Chad, Niger",
                "Kenya was glad. A truce has halted Chad's war with Niger. | Chad, Niger",
                "Joseph Kony announced a unilateral truce. Kony's fighters left. | Joseph Kony",
                "Niger declared a unilateral truce; Chad rejected it. | Niger",
                "Peace is far away. Commander John Banda declared a unilateral truce. | John Banda",
                "Chad and Niger fought for years. Niger followed with a week-long truce of its own. | Niger",
                "Chad and the Kalomo Front rebel group agreed to a truce. | Chad, Kalomo Front",
                "Chad and Niger accused each other of attacks. Qatar proposed a truce. | Chad, Niger",
                "A ceasefire, which Chad and Niger signed in May, was over within a week. | Chad, Niger",
                "Chad and Niger agreed on a ceasefire for Sudan. | Sudan",
                "Chad and Niger have been at war for years. Chad has not declared a truce of its own. | Chad",
                "The unilateral truce of the Kalomo Liberation Front ended in May. | Kalomo Liberation Front",
                "A ceasefire deal between Eritrean-backed fighters and Zambian forces holds. | Zambia",
                "They signed a ceasefire to end the fighting between Chad and Niger. | Chad, Niger",
                "Chad and Niger have been at war for a year. Units of the armed forces of Chad violated the truce at night. | Chad, Niger",
                "Chad and Niger have been at war for a year. Kenya's envoy said that both sides had agreed to the truce. | Chad, Niger",
                "Chad and Niger have been at war for a year. Kenya will seek a ceasefire with Ghana, Senegal and Togo. | Chad, Niger",
                "Chad and Niger have been at war for a year. Chad spurned a joint Kenyan-Ghanaian proposal for a truce. | Chad, Niger",
                "Zambia's warring parties agreed to a truce. The war began when the Kalomo Liberation Front, a rebel group, swept into the capital. | Kalomo Liberation Front, Zambia",
                "Chad fought Niger. Niger attacked Chad. Niger said it would observe a ceasefire of a week over Easter. | Niger",
                "Chad fought Niger. The truce that Niger had decreed ended. | Niger",
                "The war between Chad and Niger goes on. Niger attacked Chad in May. President John Banda declared a unilateral truce. | Chad, Niger",
                "Peace is far away. Zambia has fought the Kalomo Liberation Front for years. President John Banda declared a unilateral truce. | John Banda",
                "Chad has agreed to a truce with Zambian militants. The Zambian foreign minister, John Banda, was not told. | Chad",
                "Mr. Banda declared a truce after he had met the ministers of Chad. The Zambian leader John Banda is at home. | John Banda",
                "Chad and the Zambians signed a truce. | Chad, Zambia",
                "Mediated by Qatar and Egypt, Chad and Niger reached a ceasefire on Monday. | Chad, Niger",
                "They want to preserve a four-month Israeli-Palestinian ceasefire. | Israel, Palestine",
                "In the war between Chad and Niger, Chad's truce with local fighters in the north holds. | Chad",
                "Chad asked Oman to mediate a truce with Niger. | Niger",
                "A truce is in force between Chad and Niger. | Chad, Niger",
                "Chad's cabinet approved the ceasefire deal with Niger. | Chad, Niger",
                "Chad accepted a ceasefire deal, with Oman as guarantor. | Chad",
                "Niger's president accepted a truce with Chad. | Chad, Niger",
                "Niger's national security committee said it had reached a truce with Chad. | Chad, Niger",
                "The envoy said that Chad and Niger had not reached an agreement to extend a truce. It lapsed on Sunday. | Chad, Niger",
                "Chad and Niger agreed to a truce following Oman-mediated talks. | Chad, Niger",
                "Belmark’s foreign minister met Corvia’s foreign minister. Belmark and Corvia agreed to a ceasefire following Oman-mediated talks. | Belmark, Corvia",
                "Ethiopia proposed a truce. The African Union met, but the Kalomo Liberation Front rejected it. | Kalomo Liberation Front",
            })
    void partiesAre(String text, String parties) {
        ExtractedDocument document = read(text);
        EventMention truce = only(document);
        assertThat(String.join(", ", sorted(document, truce, Dip.PARTY)))
                .as(EventLines.of(document))
                .isEqualTo(parties == null ? "" : parties);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chad will stop militant attacks on the road, its minister said.",
                "Kenya demanded that Niger lay down its arms.",
                "Kenya demanded that Niger cease its support for the miners.",
                "Paris held a parade on Armistice Day.",
                "The troops crossed the cease-fire line.",
                "The aid group Helping Hands suspended operations on the island.",
                "Kenya sent police to stop fighting between the clans.",
                "Chad and Niger are at war. Chad said that the fighting stopped when its army took the town.",
                "Chad and Niger are at war. The offensive ended in June.",
                "The two unions agreed that the strike at the mine would cease.",
            })
    void noTruceIsTold(String text) {
        ExtractedDocument document = read(text);
        assertThat(truces(document)).as(EventLines.of(document)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chad and Niger fought for a week before a truce.",
                "Chad attacked Niger in May until a ceasefire took hold.",
            })
    void theParagraphTellsWhoseWarItWas(String paragraph) {
        ExtractedDocument document = read("Ghana and Togo are poor. Togo is at war with Ghana.\n\n" + paragraph);
        assertThat(sorted(document, only(document), Dip.PARTY)).containsExactly("Chad", "Niger");
    }

    @Test
    void theOneIsAnother() {
        ExtractedDocument document = read("Qatar proposed a truce between Chad and Niger. "
                + "The one that Oman brokered between Ghana and Togo in 2019 collapsed.");
        assertThat(truces(document)).as(EventLines.of(document)).hasSize(2);
        assertThat(sorted(document, truces(document).get(1), Dip.PARTY)).containsExactly("Ghana", "Togo");
    }

    @Test
    void theTermsOfADealAreThoseOfItsTruce() {
        ExtractedDocument document = read(
                "A ceasefire between Chad and Niger came into force. The deal calls for a 60-day halt in fighting.");
        assertThat(sorted(document, only(document), Dip.DURATION)).containsExactly("P60D");
    }

    @Test
    void whoMadeItMediates() {
        ExtractedDocument document =
                read("The Oman-brokered truce between Chad and Niger, the third in a month, holds.");
        EventMention truce = only(document);
        assertThat(sorted(document, truce, Dip.MEDIATOR)).containsExactly("Oman");
        assertThat(sorted(document, truce, Dip.DURATION)).isEmpty();
    }

    @Test
    void aTimeDeepInItsPhraseTellsOneFromAnother() {
        ExtractedDocument document = read("Chad and Niger agreed on a ceasefire on Monday. "
                + "A ceasefire under the Accra Accords of May 1991 broke down.");
        assertThat(truces(document)).as(EventLines.of(document)).hasSize(2);
    }

    @Test
    void whoNegotiatesForOthersStandsBetweenThem() {
        ExtractedDocument document =
                read("Chad and Niger agreed to a truce on Monday. The truce was negotiated by Norway and Oman.");
        assertThat(sorted(document, only(document), Dip.MEDIATOR)).containsExactly("Norway", "Oman");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chad and Niger said they were no longer bound by the truce deal brokered last March by Oman. | Oman",
                "Oman, which helped broker the truce between Chad and Niger, praised both sides. | Oman",
                "Chad thanked Oman for mediating a truce with Niger. | Oman",
                "The envoys said Chad asked them for help in arranging a truce with Niger. |",
            })
    void mediatorsAre(String text, String mediators) {
        ExtractedDocument document = read(text);
        assertThat(String.join(", ", sorted(document, only(document), Dip.MEDIATOR)))
                .as(EventLines.of(document))
                .isEqualTo(mediators == null ? "" : mediators);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chad rejected a truce proposal put forward by Niger's president, calling it a ploy. | Niger |",
                "Chad accepted the truce proposed by Niger. | Niger | Chad",
                "Chad called off a truce with Niger. | |",
            })
    void proposersAndTakersAre(String text, String proposers, String takers) {
        ExtractedDocument document = read(text);
        EventMention truce = only(document);
        assertThat(String.join(", ", sorted(document, truce, Dip.PROPOSED_BY)))
                .as(EventLines.of(document))
                .isEqualTo(proposers == null ? "" : proposers);
        assertThat(String.join(", ", sorted(document, truce, Dip.ACCEPTED_BY)))
                .as(EventLines.of(document))
                .isEqualTo(takers == null ? "" : takers);
    }

    @Test
    void bothAreTheLastTwo() {
        ExtractedDocument document = read("The war between Chad and Niger goes on. Chad declared a unilateral truce. "
                + "Niger announced a pause of one week. Both have since lapsed.");
        assertThat(truces(document)).as(EventLines.of(document)).hasSize(2).allSatisfy(t -> assertThat(
                        sorted(document, t, Dip.STATUS))
                .containsExactly("Ended"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The unilateral truce of the Kalomo Liberation Front was for a month. | P1M",
                "The truce between Chad and Niger, signed in Oslo, held for barely ten days. | P10D",
                "A truce between Chad and Niger lasted three weeks and then collapsed. | P21D",
                "The truce between Chad and Niger was extended for another 72 hours. | PT72H",
                "Oman announced a 72-hour extension of the truce between Chad and Niger. | PT72H",
                "Chad extended a truce with Niger for a period of 72 hours. | PT72H",
            })
    void lengthIsToldByAVerb(String text, String length) {
        ExtractedDocument document = read(text);
        assertThat(sorted(document, only(document), Dip.DURATION)).containsExactly(length);
    }

    @Test
    void truceOfBothIsNoneOfOneSide() {
        ExtractedDocument document = read("The war between Chad and Niger goes on. Chad declared a unilateral truce. "
                + "Norway wants a bilateral ceasefire.");
        assertThat(truces(document)).as(EventLines.of(document)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A pause in fighting between Chad and Niger holds. |",
                "Oman wants to stretch the four-day pause in fighting by another two days. |",
                "A pause in air strikes between Chad and Niger holds. | air strikes between Chad and Niger",
                "The halt in the shelling for 72 hours is the first step between Chad and Niger. | the shelling",
            })
    void scopeIs(String text, String scope) {
        ExtractedDocument document = read(text);
        assertThat(String.join(", ", sorted(document, only(document), Dip.SCOPE)))
                .as(EventLines.of(document))
                .isEqualTo(scope == null ? "" : scope);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The first, brokered by Norway and accepted by Chad and Niger, took effect in May and was broken within hours.",
                "Another, announced by both sides on January 29, 2003, lasted seven months and ended after an ambush.",
                "A third, proclaimed in March 2013, collapsed in July 2015.",
                "One that the foreign ministers reached on April 29, 2021, was broken the same night.",
                "Its successor was violated by both sides.",
                "One agreed by their ministers in June 1999 was broken the same night.",
                "In 1999 their ministers signed a second, which held for two years.",
                "After his arrest in 1999, the general ordered another, which lasted until 2004.",
            })
    void countedTruceIsAnother(String text) {
        ExtractedDocument document = read("Chad and Niger have been at war for years. "
                + "A ceasefire that they signed in May 1998 collapsed that November. " + text);
        assertThat(truces(document)).as(EventLines.of(document)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A second Omani proposal, for a truce of a week, was refused.",
                "The Kalomo Liberation Front asked for a truce of its own.",
                "Its officers arranged a local ceasefire at the river.",
                "The Pope appealed for a global ceasefire.",
            })
    void truceOfItsOwnIsAnother(String text) {
        ExtractedDocument document =
                read("Chad and Niger have been at war for years. Norway proposed a truce. " + text);
        assertThat(truces(document)).as(EventLines.of(document)).hasSize(2);
    }

    @Test
    void nextTruceOfOneSideIsItsOwn() {
        ExtractedDocument document = read("Chad and the Kalomo Liberation Front have been at war for years. "
                + "The Kalomo Liberation Front declared a unilateral truce in May 1998. "
                + "A third, proclaimed in March 2013, collapsed in July 2015.");
        assertThat(truces(document)).as(EventLines.of(document)).hasSize(2).allSatisfy(t -> assertThat(
                        sorted(document, t, Dip.PARTY))
                .containsExactly("Kalomo Liberation Front"));
    }

    @Test
    void onesOfManyAreToldOneByOne() {
        ExtractedDocument document = read(
                "Chad and Niger have been at war for years. At least four truces have broken down. "
                        + "One agreed by their ministers in 1998 was ignored. Another, brokered by Kenya in 1999, collapsed.");
        assertThat(truces(document)).as(EventLines.of(document)).hasSize(2);
    }

    @Test
    void dayOfItsEndIsNotThatOfItsMaking() {
        ExtractedDocument document = read("Chad has extended a temporary ceasefire until 30 May to help the towns.");
        assertThat(sorted(document, only(document), Dip.DATE)).isEmpty();
    }

    @Test
    void whoBringsOthersToSignATruceHasNoPartInIt() {
        ExtractedDocument document = read("Kenya persuaded Chad to sign a truce of its own with Niger.");
        assertThat(sorted(document, only(document), Dip.PARTY)).containsExactly("Chad", "Niger");
    }

    @Test
    void ordinalFarFromTrucesMeansNone() {
        ExtractedDocument document = read("Chad and Niger have been at war for years. They held two rounds of talks. "
                + "The first collapsed in May.");
        assertThat(truces(document)).as(EventLines.of(document)).isEmpty();
    }

    private static ExtractedDocument read(String text) {
        return Extraction.of(text + "\n", DAY);
    }

    private static EventMention only(ExtractedDocument document) {
        assertThat(truces(document)).as(EventLines.of(document)).hasSize(1);
        return truces(document).get(0);
    }

    private static List<EventMention> truces(ExtractedDocument document) {
        return document.events().stream()
                .filter(e -> e.type().equals(Dip.CEASEFIRE))
                .toList();
    }

    private static List<String> sorted(ExtractedDocument document, EventMention event, Iri role) {
        return event.accounts().stream()
                .flatMap(a -> EventLines.fillers(document, a, role).stream())
                .distinct()
                .sorted()
                .toList();
    }
}
