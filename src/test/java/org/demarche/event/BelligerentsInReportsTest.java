package org.demarche.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.demarche.model.ExtractedDocument;
import org.demarche.testing.EventLines;
import org.demarche.testing.Extraction;
import org.demarche.vocab.Dip;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who would stop fighting where a report leaves that to its reader. */
@Tag("models")
class BelligerentsInReportsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 8);

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "the surer of two named together|Chad said troops from Niger had crossed the border and shelled a village. "
                        + "Niger's army lost two soldiers and Chad three. Kenya offered to help. "
                        + "The truce announced on Monday is fragile. |Niger",
                "on the telephone|The presidents of Chad and Niger spoke by telephone. Niger's soldiers attacked Chad. "
                        + "Chad's troops returned fire at Niger's positions. A truce was announced. |Chad, Niger",
                "who asks is not asked|Chad and Niger exchanged fire along the border between Chad and Niger. "
                        + "Ghana and Togo asked both parties to observe a truce. |Chad, Niger",
                "who calls on others|Chad and Niger are at war with each other. Soldiers of Chad shelled Niger. "
                        + "The State Department called on both sides to honour the truce agreed in May. |Chad, Niger",
                "who brokered it|Chad and Niger are at war with each other. A truce brokered by Ghana and Togo came into force, "
                        + "but both sides in the battle accused each other of breaking it. |Chad, Niger",
                "the surer of two whom the headline threatens|Chad refuses to leave town as Niger’s threats raise fear of war // Ghana warned Chad of war. "
                        + "Ghana told Chad that a war would cost Chad much. Ghana fears a war. Niger’s army moved on the town, which Chad "
                        + "took in fighting. Chad and Niger know war. Ghana called for a truce. |Niger",
                "on the telephone once|Niger’s soldiers fired on Chad’s outposts. Chad’s troops returned fire at Niger’s positions. "
                        + "Chad blamed Niger for the fighting. Niger blamed Chad for the fighting. The shelling of Chad by Niger went on. "
                        + "A phone call between Chad and Niger brought nothing. A truce was announced. |Chad, Niger",
                "a host|The attacks went on after talks hosted by Ghana in Accra. Niger's troops shelled a village. "
                        + "Ghana urged Niger to stop the attacks. Ghana said the truce was fragile. |Niger",
                "a host of truce talks|Ghana hosted truce talks on Monday. Ghana and Niger spoke of the fighting and of the attacks "
                        + "on the border. Ghana said the shelling of Niger must end. A truce is needed. |Niger",
                "one that declares|Troops of Chad and Niger clashed at the border of Chad and Niger. "
                        + "Chad announced a truce. |Chad",
                "a warlord|Joseph Mabunda's fighters shelled a town. Mabunda proclaimed a truce. |Joseph Mabunda",
                "a leader and his army|Joseph Mabunda, whose Kalomo Liberation Front holds the north, spoke on Monday. "
                        + "Mabunda declared a truce. |Kalomo Liberation Front",
                "whose strikes would halt|Chad and Niger are at war with each other. "
                        + "A halt to Chadian air strikes, announced on Monday, held. |Chad",
                "government forces|The Kalomo Liberation Front attacked Zambia. "
                        + "Government forces and rebel fighters observed a truce. |Kalomo Liberation Front, Zambia",
                "an opposition that accuses|Chad and Niger are at war with each other. The Labour Party accused Chad of lies. "
                        + "The truce is fragile. |Chad, Niger",
                "the one that fights beside states that do not|The Kalomo Liberation Front seized a town. The United States and Kenya were worried. "
                        + "The United States sent food. The Zambian government sent the army. Norway welcomed the truce. "
                        + "|Kalomo Liberation Front",
                "two who fight wars|Chad and Niger fought two wars. The truce is fragile. |Chad, Niger",
                "whom the title names|Fighting between Ghana and Togo goes on // Norway and Kenya sent their ministers to Ghana and Togo. "
                        + "Ghana and Togo spoke of a truce. |Ghana, Togo",
                "who asks in the title|Chad urges Niger to end attacks // Norway and Kenya sent their ministers. "
                        + "A truce was announced. |",
                "whose plan the title names|Chad welcomes Niger truce plan // Norway and Kenya sent their ministers. "
                        + "A truce was announced. |",
                "whom the title joins|Dutch-Norwegian truce frays as Chad sends troops to Niger // Kenya sent its minister. "
                        + "A truce was announced. |",
                "who backs them|The war goes on. The government of Zambia and the Rwanda-backed Hezbollah signed a truce. "
                        + "The two sides pledged to keep the truce. |Hezbollah, Zambia",
                "the group|Israel shelled the camps of Hezbollah. A truce ended the war between Israel and the Lebanese armed group. "
                        + "|Hezbollah, Israel",
                "a war that readers know|The Houthis fired on ships of the United States, and the United States bombed the Houthis. "
                        + "Israel and Hamas were silent. The ceasefire in Gaza is fragile. |Hamas, Israel",
                "a war of other places|The Houthis fired on ships of the United States, and the United States bombed the Houthis. "
                        + "Israel was silent. The ceasefire in the Red Sea is fragile. |Houthis, United States",
                "one side of a known war|Israel and Iran fought for twelve days. Egypt welcomed Hamas. "
                        + "A truce with Hamas was near. |Hamas, Israel",
                "rebels of a nation|The Kalomo Liberation Front seized a town in Zambia. Zambia's army and ethnic Swazi rebels "
                        + "signed a truce. |Kalomo Liberation Front, Zambia",
                "a territory that acts like a state|Georgian and Abkhaz forces exchanged fire near Gali. The truce is fragile. "
                        + "|Abkhazia, Georgia",
                "whom somebody mediates between|Togo is mediating between Zambia and the Kalomo Front. "
                        + "Norway called for an immediate ceasefire. |Kalomo Front, Zambia",
                "who signs a deal with whom|Zambia signed a declaration with the Kalomo Patriots Coalition (KPC) rebel group on "
                        + "Saturday. // The declaration contains a permanent ceasefire. |Kalomo Patriots Coalition, Zambia",
                "two states that talk|Talks between Norway and Togo began in Oslo. Chad sent its minister. // Kenya sent food. // A truce is needed. |",
                "a known war that nobody tells of|Kenya invited the M23. Congo sent its minister to Nairobi. "
                        + "Norway called for a ceasefire. |Democratic Republic of Congo, M23",
                "what breaks it|Chad and Niger are at war with each other. Chad accused Niger of violating a 48-hour truce "
                        + "with airstrikes. |Chad, Niger",
                "anywhere|Chad and Niger are at war with each other. Pope Leo called for a global ceasefire. |",
                "their own|Zambia signed a ceasefire with the Kalomo Liberation Front. Zambia said the guerrillas lifted their own truce "
                        + "in July. |Kalomo Liberation Front, Zambia",
                "an army by its name|Sudan's Rapid Support Forces accepted a truce. The Sudanese Armed Forces did not answer. "
                        + "The army fights the Rapid Support Forces in the west. The army holds the capital. "
                        + "|Rapid Support Forces, Sudanese Armed Forces",
                "an army and its government|Zambia's Kalomo Liberation Front accepted a truce. The Zambian Armed Forces did not answer. "
                        + "Zambia fights the Kalomo Liberation Front in the west. The government holds the capital. "
                        + "|Kalomo Liberation Front, Zambia",
                "an army without a name of its own|Zambia's Kalomo Liberation Front accepted a truce. The Zambian army did not answer. "
                        + "The army fights the Kalomo Liberation Front in the west. The army holds the capital. "
                        + "|Kalomo Liberation Front, Zambia",
                "an army whose own the war is|Sudan's Rapid Support Forces accepted a truce. The Sudanese army did not answer. "
                        + "The government fights the Rapid Support Forces in the west. The government holds the capital. "
                        + "|Rapid Support Forces, Sudanese Armed Forces",
                "who speaks with a side|A day after the Kalomo Liberation Front said yes to a truce, the guns are loud. "
                        + "The announcement followed a phone call between Ghana's envoy and the Kalomo Liberation Front. "
                        + "Ghana said the truce must begin. |Kalomo Liberation Front",
                "who claims credit|Chad and Niger agreed on Monday to stop firing after three days of strikes, with Ghanaian "
                        + "President John Mensah claiming credit for a deal. |Chad, Niger",
                "an army and a state|Sudan and Chad are at war with each other. The Sudanese Armed Forces signed a truce with Chad. "
                        + "The army has withdrawn its troops. The army is content. |Chad, Sudan",
                "between whom it broke out|Fighting broke out between Zambia and the Kalomo Front. // A ceasefire is to begin at midnight. "
                        + "|Kalomo Front, Zambia",
                "whom it pits against whom|The war, which pits the Zambian army against the Kalomo Front, began in May. "
                        + "// Zambia is poor. A truce is to begin at midnight. |Kalomo Front, Zambia",
                "whom a war is waged against|The Kalomo Front, which has waged a guerrilla war against Zambia since 2015, "
                        + "said it would honour the truce. |Kalomo Front, Zambia",
                "who called it together|The Kalomo Front and Zambia traded blame for breaches of a ceasefire called by Ghana and Togo. "
                        + "|Kalomo Front, Zambia",
                "who announced it together|A ceasefire announced by Norway and Ghana took effect on Monday. "
                        + "The Kalomo Liberation Front said it would respect it. |Kalomo Liberation Front",
                "who declared it together|A truce declared by Ghana and Togo took effect on Monday. |Ghana, Togo",
                "a name of several words behind who leads it|Syria announced a ceasefire with the Kurdish-led Syrian Democratic Forces "
                        + "on Tuesday. |Syria, Syrian Democratic Forces",
                "who welcomes it|Talks between Norway and Togo began in Oslo. // Kenya welcomed the truce. |",
                "rebels and their state|The Kalomo Liberation Front seized a town in Zambia. Soldiers retook it from the rebels, "
                        + "the Zambian government said. The army and the rebels blamed each other. Norway welcomed the truce. "
                        + "|Kalomo Liberation Front, Zambia",
            })
    void partiesAre(String about, String text, String parties) {
        ExtractedDocument document = Extraction.of(text.replace(" // ", "\n\n") + "\n", DAY);
        List<String> found = document.events().stream()
                .filter(e -> e.type().equals(Dip.CEASEFIRE))
                .flatMap(e -> e.accounts().stream())
                .flatMap(a -> EventLines.fillers(document, a, Dip.PARTY).stream())
                .distinct()
                .sorted()
                .toList();
        assertThat(String.join(", ", found))
                .as(about + "\n" + EventLines.of(document))
                .isEqualTo(parties == null ? "" : parties);
    }
}
