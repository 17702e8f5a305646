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

/** Where reports of today leave a truce, read from text with the shipped models. */
@Tag("models")
class TruceStatusTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 8);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kenya accused Uganda of attacks in violation of a truce. | Violated",
                "If Chad attacks Niger it would be a violation of a truce. | InForce",
                "The Oman-brokered truce between Chad and Niger covers the border. | InForce",
                "The truce between Chad and Niger did not outlive the elections. | Ended",
                "The truce between Chad and Niger lasted two weeks. | Ended",
                "The truce between Chad and Niger expires on Friday. | InForce",
                "Chad prolonged its truce with Niger by 60 days. | InForce",
                "South Sudan President Salva Kiir and South Sudan Vice President Riek Machar agreed to a truce. | Agreed",
                "Chad and Niger broke a truce, the third in a month. | Violated",
                "Chad declared a unilateral truce with Niger in April; Niger rejected it. | Rejected",
                "Chad and Niger observe a six-month truce. The deal was signed on January 9. | InForce",
                "Chad and Niger agreed to a truce. Any violation by Niger would be met with force, Chad said. | Agreed",
                "Chad and Niger agreed to a truce. Six truces have been broken before. | Agreed",
                "Chad and Niger agreed to a truce. “We have had many truces. Every time it was violated,” Chad said. | Agreed",
                "Chad and Niger agreed to a truce, ending the misery of thousands. | Agreed",
                "Oman negotiated a truce between Chad and Niger. | Agreed",
                "Oman is negotiating a truce between Chad and Niger. | Proposed",
                "Chad's unilateral pause, declared in May and abandoned within two days, angered Niger. | Ended",
                "Chad lifted its truce with Niger. | Ended",
                "The Kalomo Liberation Front declared a cease-fire in March but called it off in June. | Ended",
                "The war between Chad and Niger ended in a truce. | Agreed",
                "Oman brokered a cease-fire between Chad and Niger. | Agreed",
                "Oman is trying to broker a cease-fire between Chad and Niger. | Proposed",
                "Nothing has happened since Chad and Niger began observing a ceasefire. | InForce",
                "Chad and Niger began talks on a truce. | Proposed",
                "Chad and Niger signed a ceasefire in May 1998. | Ended",
                "In May 1998, Kenya halted its attacks on Uganda for a month. | Ended",
                "Chad declared the truce with Niger over. | Ended",
                "Chad called a truce with Niger. | PartlyAgreed",
                "Chad and Niger signed a truce. The truce is dead. | Ended",
                "Chad and Niger agreed on a truce. The truce takes effect at midnight. | Agreed",
                "The Kalomo Liberation Front concluded a truce in March with Peter Okello. | Agreed",
                "A seven-day truce signed in Kenya on 4 August 2023 was extended by five days. | Ended",
                "Chad struck a truce with Niger. | Agreed",
                "Chad and Niger observed a truce of 30 days in May 1998. | Ended",
                "Kenya recalled the 2002 ceasefire between Chad and Niger. | Ended",
                "Oman proposed a truce between Chad and Niger. Chad accepted it. | PartlyAgreed",
                "Oman proposed a truce between Chad and Niger. Chad accepted it. Niger rejected it. | PartlyAgreed",
                "Oman proposed a truce between Chad and Niger. Chad and Niger rejected it. | Rejected",
                "Oman proposed a truce between Chad and Niger. Chad and Niger accepted it. | Agreed",
                "Chad proposed a truce with Niger. Niger rejected it. | Rejected",
                "Chad and Niger agreed to a truce. Chad rejected it. | PartlyAgreed",
                "Chad accepted a truce with Niger. | PartlyAgreed",
                "Chad called the truce with Niger a trick. | InForce",
                "The shelling would break the truce signed in April by Chad and Niger. | Agreed",
                "Chad and Niger agreed to a truce that both repeatedly violated. | Violated",
                "Chad and Niger agreed on Tuesday to renew a truce for two more months. | InForce",
                "Oman announced the extension of the truce between Chad and Niger. | InForce",
                "Chad will not extend its truce with Niger. | InForce",
                "Chad will not extend its truce with Niger, which expired at midnight. | Ended",
                "Chad and Niger had not reached an agreement to extend the truce. | InForce",
                "The truce between Chad and Niger was not renewed. | Ended",
                "Hours after the expiry of a truce between Chad and Niger, they said they had extended the truce. | InForce",
                "The truce between Chad and Niger expired on Sunday. It was extended twice last year. | Ended",
                "Chad and Niger have extended their truce. Their original truce expired on Tuesday. | InForce",
                "Chad and Niger agreed to a truce until the end of the current truce in Mali. | Agreed",
                "Chad and Niger have not yet agreed to a ceasefire. | Proposed",
                "Chad has not accepted the ceasefire with Niger. | Rejected",
                "Chad accepted a proposal by mediators for a 60-day truce with Niger. | PartlyAgreed",
                "Chad accepted a truce proposed by Oman. Niger has not replied. | PartlyAgreed",
                "Chad accused Niger of breaking the truce. Niger rejected that. | Violated",
                "Oman announced that a truce between Chad and Niger would begin on Friday. | Agreed",
                "A truce with Niger, agreed in May and broken by Chad in June, still holds. | InForce",
                "Chad and Niger agreed to a moratorium on strikes on power plants. | Agreed",
                "Chad and Niger held talks. No ceasefire agreement has been signed. | Proposed",
                "Talks between Chad and Niger resulted in a ceasefire agreement. | Agreed",
                "Chad no longer respects the truce with Niger. | Ended",
                "Chad said it was no longer bound by the truce with Niger. | Ended",
                "A truce between Chad and Niger holds. Chad said fighting would restart once the truce ran out. | InForce",
                "A truce between Chad and Niger holds. Chad said its guns would fire again when the truce expired. | InForce",
                "Chad suspends a truce with the Kalomo Liberation Front. | Ended",
                "Negotiators from Chad and Niger have finalised the text of a ceasefire. | Agreed",
                "Chad and Niger are at war. Kenya urged them to avoid bloodshed before the truce takes effect. | Agreed",
                "Chad and Niger agreed to a truce. Kenya will send food once the truce takes effect. | Agreed",
                "Chad and Niger agreed to a truce. Kenya would send men once it was in force. | Agreed",
                "Chad and Niger agreed to a truce. Kenya will call to see whether the truce is being kept. | Agreed",
                "Chad and Niger agreed to a truce. Aid flowed once the truce took effect. | InForce",
                "Chad and Niger agreed to a truce. Fighting went on until the truce took effect. | InForce",
                "Clashes went on in Chad despite the truce that Chad and Niger signed in May. | Violated",
                "Two soldiers were killed despite a ceasefire between Chad and Niger. | Violated",
                "Chad reopened the border despite a ceasefire between Chad and Niger. | InForce",
                "Neither side kept the truce between Chad and Niger. | Violated",
                "Neither side has accused the other of breaking the truce between Chad and Niger. | InForce",
                "Nobody has walked away from the truce between Chad and Niger. | InForce",
                "Kenya urged Chad and Niger to respect a repeatedly violated truce. | Violated",
                "Chad accused Niger of breaking the ceasefire hours after it came into force. | Violated",
                "A fragile truce between Chad and Niger held for a third straight day. | InForce",
                "A fragile truce between Chad and Niger held for three days. | Ended",
                "The strike threatens to unravel a ceasefire between Chad and Niger that halted the war in May. | InForce",
                "The collapsed truce between Chad and Niger was brokered by Kenya. | Ended",
                "Oman brokered a truce between the rebels and the government of Chad that took effect in May. | InForce",
                "Chad and Niger signed a truce in Accra, which the militias broke within a day. | Violated",
                "Officials said the truce agreed by Chad and Niger still holds. | InForce",
                "Chad declared a unilateral ceasefire on Monday. | InForce",
                "Chad and Niger are at war. Chad announced a ceasefire from Friday. | Agreed",
                "Kenya demanded a quick ceasefire. The ceasefire between Chad and Niger is fragile. | InForce",
                "A truce has halted Chad's war with Niger. | InForce",
                "A truce would halt Chad's war with Niger. | Proposed",
                "A five-day truce between Chad and Niger held on Monday. | InForce",
                "A five-day truce between Chad and Niger largely held on Tuesday, a day after Oman brokered it. | InForce",
                "A truce between Chad and Niger held for five months. | Ended",
                "Chad kept a unilateral truce for a year before the war came back. | Ended",
                "A local truce worked out by elders of Chad and Niger took effect at noon on Monday. | InForce",
                "A truce between Chad and Niger, signed in Accra last May, was scarcely observed. | Violated",
                "A truce between Chad and Niger, signed in Accra last May, frayed within weeks. | Violated",
                "A truce between Chad and Niger, signed in Accra last May, existed on paper only. | Violated",
                "Last May Chad declared a unilateral truce and on the same day shelled a town in Niger. | Violated",
                "Last May Chad declared a unilateral truce, but its troops kept up their attacks on Niger. | Violated",
                "Last May Chad declared a unilateral truce, but its troops did not attack Niger the next day. | InForce",
                "Last May Chad declared a unilateral truce and would attack Niger the next day. | InForce",
                "Chad and Niger fought in April. The truce of 10 May last year held the two armies apart. | Agreed",
                "Chad and Niger fought in April. The week-long truce of 10 May last year kept them apart. | Ended",
                "Chad and Niger are at war. Oman asked for a pause of three days. Chad would study the pause. | Proposed",
                "Chad and Niger are at war. Oman asked for a pause of three days. Chad welcomed the pause. | InForce",
                "Chad and Niger agreed that all firing would cease at noon. | Agreed",
                "Chad and Niger fought for a week. Both sides agreed that fighting would stop. | Agreed",
                "Chad and Niger fought for a week. Their ministers agreed that all attacks be stopped. | Agreed",
                "Chad and Niger undertook to halt fire along the border. | Agreed",
                "Chad and Niger agreed to refrain from striking each other. | Agreed",
                "Chad and Niger have fought for years. The accord binds both sides to halt attacks. | Agreed",
                "Chad and Niger have fought for years. An accord would bind both sides to halt attacks. | Proposed",
                "Chad and Niger have worked out an understanding on the stoppage of firing. | Agreed",
                "Chad and Niger are at war. Chad has enacted a ceasefire. | InForce",
                "Kenya said Chad had failed to abide by its ceasefire with Niger. | Violated",
                "Kenya said Chad had not failed to abide by its ceasefire with Niger. | InForce",
                "Chad and Niger agreed on a ceasefire. The ceasefire has largely ended the violence. | InForce",
                "Chad and Niger agreed on a ceasefire. The ceasefire would end the violence. | Agreed",
                "Chad and Niger are at war. Chad said it would observe a three-day ceasefire over Eid. | Agreed",
                "Chad and Niger are at war. Chad said it would observe a three-day ceasefire if Niger did so. | Proposed",
                "Chad and Niger are at war. Chad said it would not observe a ceasefire of three days. | Rejected",
                "Chad and Niger are at war. Kenya said Chad did not observe the ceasefire. | Violated",
            })
    void statusIs(String text, String status) {
        ExtractedDocument document = Extraction.of(text + "\n", DAY);
        List<EventMention> truces = document.events().stream()
                .filter(e -> e.type().equals(Dip.CEASEFIRE))
                .toList();
        assertThat(truces).as(EventLines.of(document)).hasSize(1);
        assertThat(truces.get(0).accounts().stream()
                        .flatMap(a -> EventLines.fillers(document, a, Dip.STATUS).stream())
                        .distinct()
                        .toList())
                .as(EventLines.of(document))
                .containsExactly(status);
    }
}
