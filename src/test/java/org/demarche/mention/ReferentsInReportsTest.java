package org.demarche.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.demarche.model.EntityMention;
import org.demarche.model.ExtractedDocument;
import org.demarche.model.MentionedDocument;
import org.demarche.testing.Extraction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom pronouns and nouns without a name mean, read from text with the shipped models. */
@Tag("models")
class ReferentsInReportsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 8);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "nobody",
            value = {
                "William Ruto pressed Paul Kagame on it and asked him to come. | him | Paul Kagame",
                "Paul Kagame left. William Ruto spoke with envoy Ana Lopes, telling her to come. | her | Ana Lopes",
                "Paul Kagame left. William Ruto spoke with Mr Lopes, telling him to come. | him | Lopes",
                "The leaders of Angola and Zambia will meet, the Kenyan government said, after William Ruto rang Lima and urged them to."
                        + " | them | Angola, Zambia",
                "William Ruto left. On Monday, standing next to Paul Kagame, he smiled. | he | William Ruto",
                "William Ruto rang Paul Kagame. Both were glad. | Both | Paul Kagame, William Ruto",
                "Paul Kagame left. William Ruto rang the king of Jordan and asked him to come. | him | nobody",
                "Kenya was glad. Uganda had broken the truce, it said. | it | Kenya",
                "Kenya and Rwanda are at war. Both were glad. | Both | Kenya, Rwanda",
                "William Ruto left. It rained. Both were glad. | Both | nobody",
                "The U.N.-recognized government left. | government | nobody",
                "Paul Kagame was ill. William Ruto, who had telephoned him the night before, left. | him | Paul Kagame",
                "Secretary of State Ana Lopes rang Rwandan leader Paul Kagame. The Secretary was glad. | Secretary | Ana Lopes",
                "Russian President Vladimir Putin left. William Ruto rang the Kremlin chief. | chief | Vladimir Putin",
                "Paul Kagame left. Asked whether he would go too, William Ruto smiled. | he | William Ruto",
                "William Ruto left. His Excellency smiled. | His Excellency | William Ruto",
                "William Ruto left. His Excellency Paul Kagame smiled. | His Excellency | nobody",
                "Kenyan President William Ruto rang Mr. Paul Kagame. It rained. His Excellency smiled. | His Excellency | William Ruto",
                "Presidential Press Secretary Moses Ali left. It rained. The press secretary was glad. | press secretary | Moses Ali",
                "Presidential spokesman Moses Ali left. It rained. The press secretary was glad. | press secretary | Moses Ali",
                "Press secretary Moses Ali left. It rained. The spokesman was glad. | spokesman | Moses Ali",
                "Spokeswoman Ana Lopes left. It rained. The spokesman was glad. | spokesman | nobody",
                "President William Ruto left. It rained. The president-elect was glad. | president-elect | nobody",
                "NAIROBI, May 7 - Kenya and Rwanda are at war. Rwandan President Paul Kagame rang Kenyan President William Ruto. Kenya"
                        + " is calm. The head of state was glad. | head of state | William Ruto",
                "In this context the Minister of Trade, Ambassador Moses Ali, left. The minister was glad. | minister | Moses Ali",
                "M23, which Kigali denies backing, seized Goma. Its leaders were glad. | Its | M23",
                "The foreign ministry in Nairobi was glad. | foreign ministry | Kenya",
                "Uganda left. Officials in Nairobi were glad. | Officials | Kenya",
                "Envoys in Nairobi were glad. | Envoys | nobody",
                "They spoke of the war in Angola, Kenyan officials said. | officials | Kenya",
                "The envoys left Angola, the Kenyan government said. | government | Kenya",
                "Kenyan President William Ruto rang Rwandan leader Paul Kagame. The two men agreed to meet, both governments said."
                        + " | governments | Kenya, Rwanda",
                "Kenyan President William Ruto and Rwandan leader Paul Kagame agreed to meet, both governments said."
                        + " | governments | Kenya, Rwanda",
                "President William Ruto rang Rwandan leader Paul Kagame. They spoke of Angola and Zambia. The two men agreed to"
                        + " meet, both governments said. | governments | nobody",
                "Kenya and Rwanda are at war. Kenyan President William Ruto and Rwandan President Paul Kagame met. It rained. It rained."
                        + " Angola's foreign minister, Maria Lopes, left. Hakainde Hichilema rang both leaders."
                        + " | leaders | Paul Kagame, William Ruto",
                "Kenya and Rwanda are at war. Kenyan President William Ruto left. It rained. It rained."
                        + " Angola's foreign minister, Maria Lopes, came. Hakainde Hichilema rang both leaders. | leaders | Rwanda, William Ruto",
                "Kenya and Rwanda are at war. It rained. It rained. Ana Lopes rang both foreign ministers. | ministers | Kenya, Rwanda",
                "Kenya and Rwanda are at war. It rained. It rained. Both foreign ministers are asleep. | ministers | nobody",
                "Kenya and Rwanda are at war. It rained. Kenyan President William Ruto rang both foreign ministers. | ministers | nobody",
                "William Ruto and Paul Kagame, the Kenyan and Rwandan presidents, spoke. It rained. It rained. It rained. The Rwandan leader left. | leader | Paul Kagame",
                "ECOWAS met. The bloc was glad. | bloc | ECOWAS",
                "ECOWAS met. It rained. The 15-nation bloc was glad. | bloc | ECOWAS",
                "ECOWAS and SADC met. The regional bloc was glad. | bloc | nobody",
                "ECOWAS met. The opposition bloc was glad. | bloc | nobody",
                "The UN Security Council met. The regional council was glad. | council | nobody",
                "Kenyan Prime Minister Raila Odinga rang Kenyan Foreign Minister Ana Lopes. The minister was glad. | minister | Ana Lopes",
                "Kenyan Prime Minister Raila Odinga left. The minister was glad. | minister | nobody",
                "Kenyan President William Ruto left. Rwandan President Paul Kagame left too. William Ruto was glad."
                        + " \"If Paul Kagame wants to come, he will,\" the president said. | president | William Ruto",
                "Kenyan President William Ruto left. Rwandan President Paul Kagame left. \"William Ruto's step was rash,\" the president said."
                        + " | president | Paul Kagame",
                "Kenyan President William Ruto rang Rwandan President Paul Kagame. \"Hichilema and Boakai know it,\" William Ruto said."
                        + " The two leaders were glad. | leaders | Paul Kagame, William Ruto",
                "General Moses Ali left. William Ruto rang the general on Friday. | general | Moses Ali",
                "Kenyan Foreign Minister Ana Lopes left. William Ruto rang the chancellor. | chancellor | Ana Lopes",
                "General Moses Ali left. The general public was glad. | general | nobody",
                "General Moses Ali left. William Ruto rang the army chief. | army chief | Moses Ali",
                "Kenya's army chief, Charles Kahariri, left. General Moses Ali left. William Ruto rang the army chief."
                        + " | army chief | Charles Kahariri, Charles Kahariri",
                "Vice-Premier He Lifeng left. He Lifeng was glad. | He | nobody",
                "The National Liberation Army (ELN) of Colombia shot at the road. The army left. | army | nobody",
                "Rwandan President Paul Kagame left. William Ruto rang his Rwandan opposite number. | opposite number | nobody",
                "Rwandan President Paul Kagame left. Kenyan President William Ruto rang his Rwandan opposite number."
                        + " | opposite number | Paul Kagame",
                "Kenya fought Uganda. Kenya and Uganda met. M23 agreed with Angola and Zambia on two more days. Under the deal,"
                        + " brokered by Angola, Egypt and Zambia, both sides stopped. | sides | Kenya, Uganda",
                "Kenya fought Uganda. Both sides have agreed to a pause, Angola and Zambia said. | sides | nobody",
                "Kenya and Uganda fought. It rained. Both sides have agreed to a pause, Angola and Zambia said. | sides | Kenya, Uganda",
                "Kenyan President William Ruto rang his Rwandan and Angolan colleagues. | colleagues | Angola, Rwanda",
                "Kenyan President William Ruto rang his Rwandan and Angolan colleagues, Paul Kagame and Ana Lopes."
                        + " | colleagues | Ana Lopes, Paul Kagame",
                "William Ruto and Paul Kagame, the Kenyan and Rwandan presidents, met. | presidents | Paul Kagame, William Ruto",
                "William Ruto and Paul Kagame, the presidents of Kenya and Rwanda, met. | presidents | Paul Kagame, William Ruto",
                "William Ruto rang Paul Kagame, whom the Kenyan and Rwandan ministers, who know it, met. | ministers | Kenya, Rwanda",
                "William Ruto and Paul Kagame met, the Kenyan and Rwandan leaders said. | leaders | Kenya, Rwanda",
                "William Ruto rang the presidents of Rwanda and Angola, Paul Kagame and Ana Lopes."
                        + " | presidents | Ana Lopes, Paul Kagame",
                "Kenyan President William Ruto and Rwandan President Paul Kagame met. It rained. The Kenyan and Rwandan leaders left."
                        + " | leaders | Paul Kagame, William Ruto",
                "William Ruto met reporters. In a call with the Rwandan president, William Ruto said no. | president | nobody",
                "William Ruto rang Paul Kagame. William Ruto told Paul Kagame so. The Rwandan president was glad. | president | nobody",
                "Spokesman William Ruto, answering a question about the Kenyan president, smiled. | president | nobody",
                "Spokeswoman Ana Lopes smiled. She spoke. Kenya was glad that Ana Lopes and Paul Kagame spoke. She said so."
                        + " | She | Ana Lopes, Ana Lopes",
            })
    void areFound(String text, String words, String meant) {
        assertThat(meaning(Extraction.of(text + "\n", DAY).mentioned(), words)).isEqualTo(meant == null ? "" : meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "nobody",
            value = {
                "Phone call between Prime Minister William Ruto and President Kagame | William Ruto",
                "Readout of Prime Minister Ruto's Call with President Paul Kagame of Rwanda | Ruto",
                "Prime Minister's call with President Kagame | nobody",
                "Prime Minister William Ruto Speaks With President Kagame | nobody",
            })
    void areNamedInTheHeadline(String headline, String meant) {
        ExtractedDocument document = Extraction.of(
                "# " + headline + "\n\nIt rained.\n\nThe Prime Minister spoke to Paul Kagame today.\n", DAY);
        assertThat(meaning(document.mentioned(), "Prime Minister")).isEqualTo(meant == null ? "" : meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Abdel Fattah el-Sisi left. Paul Kagame took calls from el-Sisi and others. | Abdel Fattah el-Sisi",
                "Secretary-General Ban Ki-moon left. Ban is to speak in Geneva. | Ban Ki-moon",
                "Ana Soto left. Either Haroun does not control his army, or he lied. | Haroun",
                "Ana Soto left. Had Putin stayed, he would have won. | Putin",
            })
    void areNamedByTheirSurnames(String text, String person) {
        MentionedDocument document = Extraction.of(text + "\n", DAY).mentioned();
        assertThat(document.mentions())
                .filteredOn(m -> m.sentence() == 1)
                .flatExtracting(EntityMention::entities)
                .extracting(e -> document.entities().get(e).label())
                .contains(person);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gen. Paulo Mwila, better known as Simba, left. Simba was glad. | Simba | Paulo Mwila",
                "Paulo Banda Mwila, who is also known as Simba, left. Simba was glad. | Simba | Paulo Banda Mwila",
                "Paulo Mwila, known as a hawk, left. William Ruto was glad. | Ruto | William Ruto",
                "The Copperbelt Peace Committee (CPC) met. The CPC was glad. | CPC | Copperbelt Peace Committee",
                "The Copperbelt Peace Committee, or CPC, met. The CPC was glad. | CPC | Copperbelt Peace Committee",
                "The Communist Party of China (CPC) met. The CPC was glad. | CPC | Chinese Communist Party",
            })
    void areKnownByTheOtherNameThatTheTextGives(String text, String name, String label) {
        MentionedDocument document = Extraction.of(text + "\n", DAY).mentioned();
        assertThat(document.mentions().stream()
                        .filter(m -> m.span()
                                .of(document.annotated().document().text())
                                .endsWith(name))
                        .flatMap(m -> m.entities().stream())
                        .map(e -> document.entities().get(e).label()))
                .isNotEmpty()
                .allMatch(label::equals);
    }

    private static String meaning(MentionedDocument document, String words) {
        return document.mentions().stream()
                .filter(m -> m.form() != EntityMention.Form.NAME)
                .filter(m -> m.span().of(document.annotated().document().text()).equals(words))
                .flatMap(m -> m.entities().stream())
                .map(e -> document.entities().get(e).label())
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
