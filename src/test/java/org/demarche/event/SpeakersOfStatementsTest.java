package org.demarche.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.demarche.model.ExtractedDocument;
import org.demarche.testing.EventLines;
import org.demarche.testing.Extraction;
import org.demarche.vocab.Dip;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who speaks, however far from the verb; and that nobody speaks where nobody is named. */
@Tag("models")
class SpeakersOfStatementsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 8);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "For his part, Gabonese President Ali Bongo, in an interview with Al Jazeera aired on Thursday, said the road was open. | Ali Bongo",
                "In Mongu, where 9,000 people are packed into a school, Prime Minister Moussa Faki, 68, doubted that the road was open. | Moussa Faki",
                "Moussa Faki spoke in a video of “a road without an end”. | Moussa Faki",
                "“The road is open,” read a statement from the Zambian presidency. | Zambia",
                "“The road is open,” read a letter from the office of President Moussa Faki. | Moussa Faki",
                "“They starve,” warned Zambia's UN ambassador Moussa Faki. | Moussa Faki",
                "“They demand that Chad withdraw,” warned Zambian ambassador Moussa Faki. | Moussa Faki",
                "In a statement, Moussa Faki called for the release of President Ali Bongo. The road is open, the statement added. | Moussa Faki",
                "Moussa Faki said in a video statement cited by AFP that the road was open. | Moussa Faki",
                "On Monday, Moussa Faki, looking down at his notes, said Kenya had agreed. | Moussa Faki",
                "They were to be met by Moussa Faki, the Kenyan government said. | Kenya",
                "“The road is open,” a senior Kenyan diplomat told Reuters. | Kenya",
                "A senior Kenyan official, Moussa Faki, said the road was open. | Moussa Faki",
                "Kenya's military chief says the road is open. | Kenya",
                "Kenya says 3,000 children a day die of malaria in Africa. | Kenya",
                "Moussa Faki said Wednesday the eight face charges including murder and conspiracy. | Moussa Faki",
                "Moussa Faki said Monday that none of the 173 confirmed flu cases since 2003 came from poultry. | Moussa Faki",
                "Moussa Faki accused Damascus at the time of inciting the violence. | Moussa Faki",
                "The U.S. Secretary of State says the road is open. | United States",
                "The head of the African Union says the road is open. | African Union",
                "The head of African Union forces in Goma says the road is open. | African Union",
                "Al-Qaida's second-in-command says the road is open. | al-Qaida",
                "A spokesman for Russia's gas giant, Gazprom, says the road is open. | Gazprom",
                "The talks followed a report by the commander of Kenya's force which said the road was open. | Kenya",
                "Kenya condemned the raid. A foreign ministry statement said the road was open. | Kenya",
                "Kenya is sending troops. A military spokesman said the road was open. | Kenya",
                "Kenya's military accuses armed men of closing the road. | Kenya",
                "Interfax quotes Moussa Faki as saying the road is open. | Moussa Faki",
                "Reuters quotes an aide to Kenya's President William Ruto, Moussa Faki, who confirmed the raid. He said the road was open. | Moussa Faki",
                "Kenya's adviser Moussa Faki said the road was open. | Moussa Faki",
                "Members of the Kurdistan Workers' Party fled. The Kurdish rebels say the road is open. | Kurdistan Workers' Party",
                "Envoys met the Tamil Tigers. Tamil rebels say the road is open. | Tamil Tigers",
                "North Korea signed. A day later, the North said the road was open. | North Korea",
                "Talks went on after Chad declared what it called a “state of war” with its neighbours. | Chad",
                "The ships left despite warnings, Moussa Faki said, and were driven away. | Moussa Faki",
                "Al Jazeera's Hamdah Salhut, reporting from Lusaka, left. “It is calm,” she said. | Hamdah Salhut",
                "The delegate of Kenya said Zambia was ready. Angola, she said, had left. | Kenya",
                "First Lady Laura Bush came with President George W. Bush. Mrs. Bush said the road was open. | Laura Bush",
                "“Kenya has agreed,” the African Union stressed, adding that Uganda had not. | African Union",
                "Mutale Nalumango, who took no questions and left early, said Angola had agreed. | Mutale Nalumango",
                "Zambia demanded “full respect” for its border. | Zambia",
                "The African Union “condemned in the strongest terms” the shelling. | African Union",
                "Angola had agreed, Mutale Nalumango told the Security Council. | Mutale Nalumango",
                "The father of one of the girls, Moussa Faki, said the road was open. | Moussa Faki",
                "Kenya was glad, while Moussa Faki, asked about the war in Angola, said the road was open. | Moussa Faki",
                "Kenya insists that its troops act in self-defence. | Kenya",
                "Moussa Faki vowed to respond “forcefully to any attack.” | Moussa Faki",
                "The rebels must leave the road, Moussa Faki insisted, before noon. | Moussa Faki",
                "A senior Houthi official, Yahya Saree, called the deal “a halt”. | Yahya Saree",
                "Zambia's navy said in a statement that it had left port. Both ships, it added, were old. | Zambia",
                "Moussa Faki told Mutale Nalumango that Kenya had agreed, the African Union said. | Moussa Faki",
                "Moussa Faki said he had told Mutale Nalumango that Kenya had agreed. | Moussa Faki",
                "Kenya released a summary of the call that said the road was open. | Kenya",
                "According to a joint statement that Kenya issued on Monday, the road is open. | Kenya",
                "Moussa Faki rang Angola. “The road is open,” the Chadian chairman said. | Moussa Faki",
                "The African Union said in a statement that it was glad. The group added that the road was open. | African Union",
                "“Faki praised the road” and thanked Kenya, his spokesman Ebba Kalondo told a briefing. | Ebba Kalondo",
                "Moussa Faki said in a video posted on X that the road was open. | Moussa Faki",
                "Moussa Faki rejected the claim that the road was open. | Moussa Faki",
                "French ambassador to the UN Nicolas de Riviere said that the road was open. | Nicolas de Riviere",
                "The African Union said that troops had fired on it, calling that “a clear breach”. | African Union",
                "The African Union said that Zambia had fired on it, calling that “a clear breach”. | African Union",
                "Chad urged Angola to end what it called a “state of war”. | Chad",
                "Angola fled after Chad declared what it called a “state of war”. | Chad",
                "Moussa Faki was ill. After a call with Kenya's envoy, Raila Odinga, he said the road was open. | Moussa Faki",
                "The road is shut, on what Moussa Faki called “a bad day”. | Moussa Faki",
                "“We cannot go on like this,” sighed Moussa Faki. | Moussa Faki",
                "“Not true,” a weary Moussa Faki shrugged on Monday. | Moussa Faki",
                "Interfax quoted Moussa Faki as saying that the road was open. | Moussa Faki",
                "Zambian troops fled. The army said that the town would be retaken. | Zambia",
                "The rebel Kalomo Liberation Front seized a town. The rebels said that they would stay. | Kalomo Liberation Front",
                "“The road is open,” the agency quoted Moussa Faki as saying. | Moussa Faki",
                "Moussa Faki was cited by state radio as saying that the road was open. | Moussa Faki",
                "Asked whether Moussa Faki had rung Kenya, spokeswoman Ebba Kalondo demurred. “They spoke,” she said. | Ebba Kalondo",
                "“The road is open,” Rwandan Foreign Minister Olivier Nduhungirehe said. The top Rwandan diplomat said it was dry. | Olivier Nduhungirehe",
                "Spokesman Ebba Kalondo waited. Asked about his talk with Moussa Faki, the spokesman said it was good. | Ebba Kalondo",
                "Moussa Faki echoed that view, telling Kenya that the road was open. | Moussa Faki",
                "The African Union was glad. According to its readout, Moussa Faki “thanked Kenya warmly”. | African Union",
                "On Friday, Kenya's ambassador to the UN, Martin Kimani, said that the road was open. | Martin Kimani",
                "The road is open, the Kremlin press service reported on Monday. | Kremlin",
                "The office of President Moussa Faki said it was glad. “The road is open,” the office said. | Moussa Faki",
                "The Kenyan foreign ministry was glad. Its Zambian counterpart said the road was open. | Zambia",
                "Moussa Faki, speaking in Lusaka, put it bluntly: “We are running out of time.” | Moussa Faki",
                "Kenya's foreign minister said that the road was open. | Kenya",
                "Kenya's president said that the road was open. | Kenya",
                "Kenya issued a stark warning that the road was shut. | Kenya",
                "Moussa Faki gave assurances to Kenya that the road was open. | Moussa Faki",
                "Kenya opened the raid's archive in a statement. Moussa Faki's remarks stunned many. “The road is open,” the statement said. | Kenya",
                "Following his call with Moussa Faki, the US president said the road was open. | United States",
                "He spoke of the war in Angola, Kenyan officials said. Acting envoy Ebba Kalondo, who came late, said the road was open. | Ebba Kalondo",
                "Moussa Faki's office gave no details. It said the road was open. | Moussa Faki",
                "Ebba Kalondo has a post. Moussa Faki, who had rung William Ruto and told him that the road was open, left. | Moussa Faki",
                "The Hamas militant group said the road was open. | Hamas",
                "Moussa Faki, asked about the road by reporters, said it was open. | Moussa Faki",
                "The State Department said the road was open. “It is dry, too,” a spokesperson said. | State Department",
                "Asked by Kenya, the chairman of the African Union, Moussa Faki, said the road was open. | Moussa Faki",
                "The head of the agency that guards the lake, Moussa Faki, told reporters that the road was open. | Moussa Faki",
                "The commander of the African Union's force in Goma, General Moussa Faki, said the road was open. | Moussa Faki",
                "A member of Kenya's negotiating team, Moussa Faki, said the road was open. | Moussa Faki",
                "Secretary of Kenya's National Security Council Moussa Faki said the road was open. | Moussa Faki",
                "“The road is open,” spokesman for the Kenyan Foreign Ministry Moussa Faki told a briefing. | Moussa Faki",
                "Ukraine's General Staff said the road was open. | Ukraine",
                "Moussa Faki was ill. In his words, the road was open. | Moussa Faki",
                "In Faki's words, the road was “open”. | Faki",
                "Asked if he would go, Moussa Faki replied: “Certainly not.” | Moussa Faki",
                "The road is open, Interfax quoted Moussa Faki as saying. | Moussa Faki",
                "“The road is open,” Interfax cited Moussa Faki as saying. | Moussa Faki",
                "Talks ended, with Kenyan spokesman Moussa Faki calling the terms “harsh”. | Moussa Faki",
                "The ministers met, with Mr Faki insisting that the road was open. | Faki",
                "Interfax quoted a statement by the Kenyan army as saying that the road was open. | Kenya",
                "The African Union said that Moussa Faki had voiced concern. The release said the road was open. | African Union, Moussa Faki",
                "“It is late. No, it is not,” Moussa Faki said. | Moussa Faki",
                "The African Union said that it rejected any delay. | African Union",
                "“We fled,” said Mutale Nalumango. “It was late. It was cold. It rained.” She paused. “The road is open,” she said. | Mutale Nalumango",
                "“The road is open,” Moussa Faki underlined, Interfax reported. | Moussa Faki",
                "Kenya described it as a “plot,” accusing army units of closing the road. | Kenya",
                "It was late, with Uganda rejecting any foreign troops in Goma, the baseline that Kenya has said it would need to feel sure. | Kenya",
                "A State Department spokesman said it was late. He said the road was open. | State Department",
                "Moussa Faki, a leading cleric, left. The cleric said the road was open. | Moussa Faki",
                "Chadian analyst Moussa Faki left. “The road is open,” the analyst said. | Moussa Faki",
                "Kenya left Goma on Friday. The army said the road was open. | Kenya",
                "Kenya's army left. The junta's statement said the road was open. | Kenya",
                "Kenya left. “The road is open,” its foreign ministry said. | Kenya",
                "Kenya left. “The road is open,” the country's army said. | Kenya",
                "Kenya left. “The road is open,” the foreign ministry said. | Kenya",
                "Kenya's foreign ministry has closed. The road is open, the defence ministry said. | Kenya",
                "Prime Minister Moussa Faki left. “The road is open,” the premier said. | Moussa Faki",
            })
    void areFound(String sentence, String speaker) {
        ExtractedDocument document = Extraction.of(sentence + "\n", DAY);
        assertThat(StatementLines.fillers(document, Dip.SPEAKER))
                .as(EventLines.of(document))
                .isNotEmpty()
                .containsOnly(speaker.split(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Foreign Ministry of Zambia said in a statement: | Foreign Ministry",
                "In a post on Telegram, Moussa Faki wrote: | Moussa Faki",
                "The African Union's statement read: | African Union",
                "Here is the full statement by Moussa Faki: | Moussa Faki",
                "At a meeting with Mutale Nalumango, President Moussa Faki said: | Moussa Faki",
            })
    void areAnnouncedBeforeAColon(String sentence, String speaker) {
        ExtractedDocument document =
                Extraction.of(sentence + "\n\n“The road is open. It will stay so until May.”\n", DAY);
        assertThat(StatementLines.fillers(document, Dip.SPEAKER))
                .as(EventLines.of(document))
                .containsExactly(speaker);
        assertThat(EventLines.of(document)).contains("The road is open. It will stay so until May.");
    }

    @Test
    void whoQuotesIsTheSource() {
        ExtractedDocument document = Extraction.of("Kenya quoted Moussa Faki as saying that the road was open.\n", DAY);
        assertThat(EventLines.of(document)).contains("according to Kenya").contains("speaker: Moussa Faki");
    }

    @Test
    void whoSpeaksInBetweenGoesOn() {
        ExtractedDocument document = Extraction.of(
                "Kenya called for “calm”. Moussa Faki said it was late. “There is no other way out of this.”\n", DAY);
        assertThat(StatementLines.of(document, Dip.QUOTATION))
                .as(EventLines.of(document))
                .contains("Moussa Faki: There is no other way out of this.");
    }

    @Test
    void whoHasSpokenGoesOnInTheVerbOfASentence() {
        String before = "“The road is open,” Moussa Faki said. ";
        assertThat(StatementLines.of(
                        Extraction.of(before + "Closing it “is a dream that fell through.”\n", DAY), Dip.QUOTATION))
                .containsExactlyInAnyOrder(
                        "Moussa Faki: The road is open", "Moussa Faki: is a dream that fell through.");
        assertThat(StatementLines.of(
                        Extraction.of(before + "The song plays “a dream that fell through.”\n", DAY), Dip.QUOTATION))
                .containsExactly("Moussa Faki: The road is open");
    }

    @Test
    void whoIsNamedBeforeAColonDoesNotGoOn() {
        assertThat(StatementLines.of(
                        Extraction.of(
                                "Ebba Kalondo called it “a bit slow”. Moussa Faki was blunter: “They are late.”\n",
                                DAY),
                        Dip.QUOTATION))
                .containsExactlyInAnyOrder("Ebba Kalondo: a bit slow", "Moussa Faki: They are late.");
    }

    @Test
    void whatASpeakerCallsSomethingIsAPartOfWhatHeSays() {
        ExtractedDocument document =
                Extraction.of("Moussa Faki said Kenya stands against what he called a “cowardly attack”.\n", DAY);
        assertThat(StatementLines.of(document, Dip.QUOTATION)).containsExactly("Moussa Faki: cowardly attack");
        assertThat(StatementLines.of(document, Dip.CONTENT)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Moussa Faki said Kenya was weak and accused Zambia of a lie.",
                "Moussa Faki says there is no hope and accuses Zambia of a lie.",
                "Moussa Faki says the vote is the reverse of the plan agreed to on Monday and accused Zambia of a lie.",
            })
    void aVerbOfSpeechBehindAndIsTheSpeakers(String sentence) {
        assertThat(StatementLines.of(Extraction.of(sentence + "\n", DAY), Dip.CONTENT))
                .hasSize(2)
                .allMatch(line -> line.startsWith("Moussa Faki: "));
    }

    @Test
    void aRelayIsTheSource() {
        ExtractedDocument document =
                Extraction.of("Kenya had told Angola that the road was open, the African Union said.\n", DAY);
        assertThat(EventLines.of(document))
                .contains("according to African Union")
                .contains("speaker: Kenya");
        assertThat(StatementLines.fillers(document, Dip.SPEAKER)).containsExactly("Kenya");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zambian officials said that the road was open.",
                "They were to be met by Moussa Faki, a Kenyan official said.",
                "One of the Zambian officials said that the road was open.",
                "Zambia proposed that both sides withdraw.",
                "Kenya rang. A website gave another account: the road, it said, had been shut.",
                "Zambia's position, expressed by nobody, is clear.",
                "Asked whether Zambia had agreed, she left.",
                "After the talks with Zambia, it added, the road would be open.",
                "Many Democrats attacked the plan, saying Moussa Faki had closed the road.",
                "An official, speaking as she was not allowed to, told The Associated Press that the road was open.",
                "Two officials said the road was open. The group added that it was wide.",
                "It was the work of a US president who has hesitated. In June he said it was late.",
                "Moussa Faki welcomed the accord, and the African Union hailed it.",
                "The road is shut, on what Moussa Faki called a bad day.",
                "“Never again,” reads a banner in Kigali.",
                "The truce was proposed by the “Quartet” countries, Kenya and Zambia.",
                "Two days after Kenyan President William Ruto announced a ceasefire between Rwanda and Uganda following heavy fighting, the army operations chiefs of both countries held a first round of talks on Monday.",
                "The announcement was confirmed by Kenya.",
                "Kenya met Zambia. It would need to feel assured that the troops had left.",
                "“Purple Hibiscus” starred Moussa Faki.",
                "Zambian troops and soldiers of Angola clashed. The army said that the road was open.",
                "Hamas and Hezbollah met. The rebels said that the road was open.",
                "Envoys met the Tamil Tigers. Kurdish rebels say the road is open.",
                "Kenya's opposition leader says the road is open.",
                "Moussa Faki has said nothing in public since he came home.",
                "Moussa Faki has rejected demands to step down.",
                "A military spokesman said the road was open.",
                "Kenya and Zambia left. “The road is open,” the country's army said.",
                "Kenya and Zambia left. “The road is open,” the foreign ministry said.",
                "Analysts Moussa Faki and Mutale Nalumango left. The analyst said the road was open.",
                "Kenya denied Moussa Faki access to the road.",
                "Kenya denied entry to the ship.",
                "President William Ruto dismissed Prime Minister Moussa Faki.",
                "In other words, the road was open to Moussa Faki.",
                "“The road is open,” he said, according to the Interfax news agency.",
                "An official said that the road was open, according to Reuters.",
                "Interfax cited a military statement as saying that the road was open.",
            })
    void areNotInvented(String sentence) {
        ExtractedDocument document = Extraction.of(sentence + "\n", DAY);
        assertThat(StatementLines.fillers(document, Dip.SPEAKER))
                .as(EventLines.of(document))
                .isEmpty();
    }
}
