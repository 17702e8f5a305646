package org.demarche.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
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

/** The many ways to tell of a call, read from text with the shipped models. */
@Tag("models")
class WordingsOfCallsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 8);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The two presidents, William Ruto and Paul Kagame, spoke over the phone.",
                "President William Ruto told President Paul Kagame by phone on Monday that the border was open.",
                "President William Ruto told President Paul Kagame over the telephone that the border was open.",
                "President William Ruto and President Paul Kagame discussed the fighting by phone.",
                "President William Ruto has just come off the phone with President Paul Kagame.",
                "President William Ruto called the president of Rwanda's Senate, Paul Kagame, this morning.",
                "President William Ruto was on the phone with President Paul Kagame for an hour.",
                "President William Ruto and President Paul Kagame held talks by phone on Monday.",
                "President William Ruto reached President Paul Kagame by satellite phone.",
                "President William Ruto spoke via videoconference with President Paul Kagame.",
                "President William Ruto spoke over a hotline with President Paul Kagame.",
                "President William Ruto spoke telephonically with President Paul Kagame.",
                "President William Ruto called President Paul Kagame on Sunday to discuss the border.",
                "At the initiative of the Kenyan side, William Ruto and Paul Kagame had a telephone conversation, the Rwandan Foreign Ministry said.",
                "In a phone call with President Paul Kagame, President William Ruto urged restraint.",
                "At the initiative of the Kenyan side, a telephone conversation took place between William Ruto and Paul Kagame.",
                "President William Ruto picked up the phone and called Paul Kagame.",
                "Kenyan President William Ruto spoke with Rwandan President Paul Kagame for an hour on Monday.",
                "President William Ruto spoke with Paul Kagame on Monday. During the hour-long call he asked for restraint.",
                "President William Ruto told President Paul Kagame on Monday that the road was open. The call lasted an hour.",
                "President William Ruto phoned Paul Kagame. There was no talk of the road. Kenya did not comment on the call.",
                "Kenyan President William Ruto and Rwandan President Paul Kagame spoke for some 45 minutes, with interpreters on the line.",
                "President William Ruto revealed details of the call that he held with President Paul Kagame.",
                "On May 7, a telephone conversation took place between the Minister of Foreign Affairs of Kenya, William Ruto, and the Minister of Foreign Affairs of Rwanda, Paul Kagame.",
                "President William Ruto had a telephone conversation with President Paul Kagame, the Press Service of the President reports.",
                "President William Ruto spoke of the phone call he had with Paul Kagame.",
                "President William Ruto received on Monday the phone call of the president of Rwanda, Paul Kagame.",
                "Kenyan President William Ruto and Rwandan President Paul Kagame talked for 35 minutes, days before a deadline to meet three conditions.",
            })
    void tellACallOfTheTwo(String text) {
        ExtractedDocument document = Extraction.of(text + "\n", DAY);
        List<EventMention> calls = calls(document);
        assertThat(calls).as(EventLines.of(document)).hasSize(1);
        assertThat(values(document, calls.get(0), Dip.PARTICIPANT))
                .containsExactlyInAnyOrder("William Ruto", "Paul Kagame");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "William Ruto met Paul Kagame in June. The two spoke by phone on Monday. | Paul Kagame; William Ruto",
                "President William Ruto met President Paul Kagame. Foreign Secretary Musalia Mudavadi said the two leaders spoke by phone. | Paul Kagame; William Ruto",
                "William Ruto met Paul Kagame in June. They spoke by phone on Monday. | Paul Kagame; William Ruto",
                "William Ruto will ask Paul Kagame when the two speak by phone on Friday. | Paul Kagame; William Ruto",
                "Kenya's president spoke by phone with Paul Kagame. | Kenya; Paul Kagame",
                "Paul Kagame and the Saudi crown prince spoke by phone. | Paul Kagame; Saudi Arabia",
                "Paul Kagame telephoned the Kenyan leader. | Kenya; Paul Kagame",
                "Ana Lopes telephoned the Kenyan prime minister. It rained. “Good,” said Kenyan Prime Minister William Ruto. | Ana Lopes; William Ruto",
                "Ana Lopes telephoned the Kenyan prime minister. It rained. “Good,” said Kenyan Foreign Minister William Ruto. | Ana Lopes; Kenya",
                "Paul Kagame told his Kenyan colleague in a call that the road was open. | Kenya; Paul Kagame",
                "William Ruto, together with Hakainde Hichilema, had a telephone conversation with Paul Kagame. | Hakainde Hichilema; Paul Kagame; William Ruto",
                "William Ruto, alongside President Hakainde Hichilema, spoke by phone with Paul Kagame. | Hakainde Hichilema; Paul Kagame; William Ruto",
                "Ana Lopes left Hakainde Hichilema ahead of the latter's phone call with Paul Kagame. | Hakainde Hichilema; Paul Kagame",
                "Reporters asked about a telephone conversation earlier in the day between William Ruto and Paul Kagame. | Paul Kagame; William Ruto",
                "The palace said on Friday President William Ruto and his Rwandan counterpart, Paul Kagame, had agreed in a phone call to wait. | Paul Kagame; William Ruto",
                "William Ruto was in Nairobi. During a phone conversation with Rwanda's Paul Kagame, he urged Mr. Kagame to wait. | Paul Kagame; William Ruto",
                "William Ruto's statement on Monday came after a call with Paul Kagame. | Paul Kagame; William Ruto",
                "Kenyan President William Ruto discussed the border with his Rwandan counterpart, Paul Kagame. This came during a phone call between the two sides. | Paul Kagame; William Ruto",
                "William Ruto attended a call from his Rwandan counterpart, Paul Kagame. | Paul Kagame; William Ruto",
                "William Ruto received on Monday the call of the president of Rwanda, Paul Kagame. | Paul Kagame; William Ruto",
                "Kenyan Foreign Secretary Musalia Mudavadi communicated with Rwandan Foreign Minister Olivier Nduhungirehe on Monday. | Musalia Mudavadi; Olivier Nduhungirehe",
                "William Ruto discussed the border with Paul Kagame. The call lasted an hour. | Paul Kagame; William Ruto",
                "William Ruto had a call with his Rwandan counterpart. | Rwanda; William Ruto",
                "William Ruto discussed the border with the Rwandan president in a separate call. | Rwanda; William Ruto",
                "“Just spoke with Paul Kagame by phone,” William Ruto wrote. | Paul Kagame; William Ruto",
                "In a call with Paul Kagame and Hakainde Hichilema, William Ruto urged restraint. | Hakainde Hichilema; Paul Kagame; William Ruto",
                "William Ruto discussed Zambia by phone with Paul Kagame. | Paul Kagame; William Ruto",
                "William Ruto spoke by phone from Zambia with Paul Kagame. | Paul Kagame; William Ruto",
                "William Ruto briefed Paul Kagame by phone on Zambia. | Paul Kagame; William Ruto",
                "William Ruto left following calls with Paul Kagame. | Paul Kagame; William Ruto",
                "William Ruto left after a call with Paul Kagame. | Paul Kagame; William Ruto",
                "William Ruto was glad. A call with Paul Kagame took an hour. | Paul Kagame; William Ruto",
                "William Ruto, spokesman Moussa Faki said, had a call with Paul Kagame. | Paul Kagame; William Ruto",
                "William Ruto, in a call with Paul Kagame, asked Hakainde Hichilema to leave. | Paul Kagame; William Ruto",
                "In the call, William Ruto told Paul Kagame to leave Zambia. | Paul Kagame; William Ruto",
                "William Ruto gave Paul Kagame a deadline to leave in a phone call. | Paul Kagame; William Ruto",
                "William Ruto told Paul Kagame that the road should stay open in a phone call. | Paul Kagame; William Ruto",
                "William Ruto told Paul Kagame it would be a mistake to leave Zambia during their phone call. | Paul Kagame; William Ruto",
                "William Ruto and Paul Kagame agreed there was a chance for peace in a phone call. | Paul Kagame; William Ruto",
                "William Ruto told Hakainde Hichilema that Paul Kagame had rung him in a video call. | Paul Kagame; William Ruto",
                "William Ruto was part of a call with Paul Kagame. | Paul Kagame; William Ruto",
                "Kenya's office of the president had a call with Paul Kagame. | Kenya; Paul Kagame",
                "In a call with Paul Kagame, the president of Kenya urged restraint. | Kenya; Paul Kagame",
                "Last week William Ruto phoned Paul Kagame. | Paul Kagame; William Ruto",
                "A joint call by William Ruto and Paul Kagame to Hakainde Hichilema was long. | Hakainde Hichilema; Paul Kagame; William Ruto",
                "William Ruto worked out a truce with Paul Kagame in a phone call. | Paul Kagame; William Ruto",
                "It was William Ruto who telephoned Paul Kagame, and Hakainde Hichilema who met him. | Paul Kagame; William Ruto",
                "William Ruto's call on Tuesday with Paul Kagame lasted an hour. | Paul Kagame; William Ruto",
                "William Ruto had a telephone conversation with President of the Republic of Rwanda Paul Kagame. | Paul Kagame; William Ruto",
                "William Ruto had a telephone conversation with President of Rwanda Paul Kagame. | Paul Kagame; William Ruto",
                "Hakainde Hichilema, Kenya's William Ruto and Rwanda's Paul Kagame spent an hour on the phone. | Hakainde Hichilema; Paul Kagame; William Ruto",
                "William Ruto is planning a conference call with Paul Kagame and Hakainde Hichilema. | Hakainde Hichilema; Paul Kagame; William Ruto",
                "Kenyan President William Ruto and Rwandan leader Paul Kagame spoke by phone on Friday, with Zambia and Angola high on the agenda. | Paul Kagame; William Ruto",
                "William Ruto joined part of a separate call with Paul Kagame and Hakainde Hichilema. | Hakainde Hichilema; Paul Kagame; William Ruto",
                "William Ruto had called Paul Kagame, according to spokesman Moussa Faki. | Paul Kagame; William Ruto",
                "Asked about his call with Paul Kagame, William Ruto smiled. | Paul Kagame; William Ruto",
                "William Ruto discussed Zambia with Paul Kagame in a phone call. | Paul Kagame; William Ruto",
                "William Ruto got on the phone with Paul Kagame from Zambia. | Paul Kagame; William Ruto",
                "William Ruto was on the line with Paul Kagame all night. | Paul Kagame; William Ruto",
                "William Ruto spoke by phone to Paul Kagame and to officials in Zambia. | Paul Kagame; William Ruto",
                "Kenyan President William Ruto and Rwandan President Paul Kagame went over it by telephone. | Paul Kagame; William Ruto",
                "Not a single phone call has passed between William Ruto and Paul Kagame. | Paul Kagame; William Ruto",
                "William Ruto called the Rwandan president, Paul Kagame, the same day. | Paul Kagame; William Ruto",
                "Paul Kagame left. William Ruto said that he would call him “very soon”. | Paul Kagame; William Ruto",
                "Kenyan President William Ruto met his Rwandan counterpart, Paul Kagame. Hakainde Hichilema rang the Rwandan leader. | Hakainde Hichilema; Paul Kagame",
                "President Paul Kagame left. He and William Ruto spoke on the phone. | Paul Kagame; William Ruto",
                "William Ruto rang Paul Kagame. Mr Ruto, in phone calls before the raid, “stressed the need for calm,” Hakainde Hichilema said. | Paul Kagame; William Ruto",
                "William Ruto gave Paul Kagame a deadline to leave Angola in a phone call. | Paul Kagame; William Ruto",
                "William Ruto rang Paul Kagame. Hakainde Hichilema also took part in the call. | Hakainde Hichilema; Paul Kagame; William Ruto",
                "In a separate conversation with Rwandan President Paul Kagame, Kenyan President William Ruto urged restraint. | Paul Kagame; William Ruto",
                "The king had rung Paul Kagame, says William Ruto. William Ruto phoned Paul Kagame. | Paul Kagame; William Ruto",
            })
    void tellWhoTakesPart(String text, String participants) {
        ExtractedDocument document = Extraction.of(text + "\n", DAY);
        List<EventMention> calls = calls(document);
        assertThat(calls).as(EventLines.of(document)).hasSize(1);
        assertThat(values(document, calls.get(0), Dip.PARTICIPANT).stream().sorted())
                .as(EventLines.of(document))
                .containsExactly(participants.split("; "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "President William Ruto, speaking to Reuters by phone, was glad.",
                "A spokesman said by telephone from the border that it was closed.",
                "President William Ruto told reporters by phone that the border was closed.",
                "The police listened to phone calls that crossed the border.",
                "President William Ruto met President Paul Kagame, who spoke of the price of the phone.",
                "President William Ruto called on Sunday for the release of President Paul Kagame.",
                "President William Ruto asked Rwanda by video to open the border.",
                "President William Ruto tried to reach President Paul Kagame by phone.",
                "President William Ruto and President Paul Kagame spoke to reporters on Monday.",
                "William Ruto and Paul Kagame appeared at the hearing via a video link.",
                "Asked whether he had rung Paul Kagame, William Ruto smiled.",
                "Hakainde Hichilema and William Ruto took part in the call.",
                "President William Ruto and President Paul Kagame spoke to reporters by phone.",
                "President William Ruto spoke to voters by phone.",
                "President William Ruto was glad.\n\nA call with Paul Kagame took an hour.",
                "William Ruto and Hakainde Hichilema were glad. A call with Paul Kagame took an hour.",
                "They had phoned Paul Kagame, said William Ruto.",
                "No phone call between William Ruto and Paul Kagame is planned, his office said.",
                "There are no plans for a phone call between William Ruto and Paul Kagame, his office said.",
                "“I have spoken with Paul Kagame about tomorrow's phone call,” William Ruto said.",
                "A joint call by William Ruto and Paul Kagame for a truce was ignored.",
                "Kenyan President William Ruto has been in touch with Rwandan President Paul Kagame, his office said.",
                "There was no word of a phone call between William Ruto and Paul Kagame.",
                "President Paul Kagame wept. President William Ruto placed calls to both kings.",
                "Spokesman Moussa Faki said there had been a call with Paul Kagame.",
                "The exchange of prisoners between William Ruto and Paul Kagame took an hour.",
            })
    void tellNone(String text) {
        ExtractedDocument document = Extraction.of(text + "\n", DAY);
        assertThat(calls(document)).as(EventLines.of(document)).isEmpty();
    }

    @Test
    void anInterviewIsNone() {
        ExtractedDocument document = Extraction.of(
                "Presidents William Ruto and Paul Kagame held a phone call on Monday. Mr Ruto, speaking to CNBC on Tuesday, "
                        + "called it a good conversation.\n",
                DAY);
        assertThat(calls(document)).as(EventLines.of(document)).hasSize(1);
        assertThat(EventLines.of(document)).doesNotContain("participant: CNBC");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In a phone call with Paul Kagame, President William Ruto urged restraint. | ACTUAL",
                "President William Ruto urged Paul Kagame, on a phone call, to wait. | ACTUAL",
                "President William Ruto called for “conditions to resume talks” in a phone call with Paul Kagame. | ACTUAL",
                "President William Ruto is likely to call Paul Kagame. | PLANNED",
                "“Maybe call Paul Kagame,” President William Ruto said. | POSSIBLE",
                "President William Ruto did not comment on the call with Paul Kagame. | ACTUAL",
                "“William Ruto has rung Paul Kagame,” warned Hakainde Hichilema. | ACTUAL",
                "President William Ruto and President Paul Kagame looked forward to speaking by phone again. | PLANNED",
                "President William Ruto rang Paul Kagame, his office said, and gave no details of the call. | ACTUAL",
                "A conversation between President William Ruto and President Paul Kagame is being prepared. | PLANNED",
                "President William Ruto wants a phone call with Paul Kagame. | POSSIBLE",
                "A planned phone call between President William Ruto and Paul Kagame has been postponed. | PLANNED",
                "A planned phone call between President William Ruto and Paul Kagame took place on Monday. | ACTUAL",
                "President William Ruto agreed to a phone call with Paul Kagame. | PLANNED",
                "President William Ruto will speak by phone with Paul Kagame. | PLANNED",
                "President William Ruto is due to speak by phone with Paul Kagame. | PLANNED",
                "President William Ruto is to speak by phone with Paul Kagame. | PLANNED",
                "President William Ruto refused to take a call from Paul Kagame. | DENIED",
                "There has been no call between President William Ruto and Paul Kagame. | DENIED",
                "Kenya denied that the two sides had held a phone call. President William Ruto rang Paul Kagame. | ACTUAL",
                "If there is no call between President William Ruto and Paul Kagame, the talks will end. | POSSIBLE",
                "President William Ruto said he would ring Paul Kagame on Friday. | PLANNED",
                "President William Ruto said he would ring Paul Kagame on Friday if the road was shut. | POSSIBLE",
                "A phone call between President William Ruto and Paul Kagame is due on Friday. | PLANNED",
                "A phone call between President William Ruto and Paul Kagame is set for Friday. | PLANNED",
                "The two men, William Ruto and Paul Kagame, plan to talk by telephone on Friday. | PLANNED",
            })
    void tellHowFarItIsFact(String text, String factuality) {
        ExtractedDocument document = Extraction.of(text + "\n", DAY);
        List<EventMention> calls = calls(document);
        assertThat(calls).as(EventLines.of(document)).hasSize(1);
        assertThat(calls.get(0).accounts())
                .allSatisfy(a -> assertThat(a.factuality()).hasToString(factuality));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "President William Ruto phoned Paul Kagame on Monday. On Tuesday there was a second call. | 2",
                "President William Ruto phoned Paul Kagame on Monday. They will speak by phone again next week. | 2",
                "President William Ruto phoned Paul Kagame on Saturday and again on Monday night. | 2",
                "President William Ruto phoned Paul Kagame on Monday. They also spoke on 2 May. | 2",
                "President William Ruto phoned Paul Kagame on Monday. They also spoke of the weather. | 1",
                "President William Ruto phoned Paul Kagame on Monday. They will be in touch again next Friday. | 2",
                "President William Ruto phoned Paul Kagame on Monday. A further contact is scheduled for Friday. | 2",
                "President William Ruto phoned Paul Kagame on Monday. The two will stay in touch. | 1",
                "President William Ruto phoned Paul Kagame on Monday. In their first conversation, on Saturday, he had asked for time. | 2",
                "President William Ruto phoned Paul Kagame on Monday, and thanked him for their conversation of 2 May. | 2",
                "President William Ruto phoned Paul Kagame on Monday. The first call since the war, on Monday, was short. | 1",
                "President William Ruto, who had phoned Paul Kagame in March, rang him on Monday. | 2",
                "Kenyan President William Ruto spoke with Rwandan President Paul Kagame after a phone call with Ana Lopes. | 2",
                "President William Ruto phoned Paul Kagame on Monday. The operators had been in contact, and another call was planned for Friday. | 1",
                "President William Ruto phoned Paul Kagame on Monday. The two operators held another conversation on Tuesday. | 1",
                "General William Ruto phoned Colonel Paul Kagame on Monday. The two officers will talk again on Friday. | 2",
                "William Ruto and Paul Kagame have spoken by phone twice, on Monday and on Tuesday. | 2",
                "President William Ruto spoke on Sunday with Paul Kagame, and again on Monday night in a conference call. | 2",
                "William Ruto and Hakainde Hichilema each spoke on the phone with Paul Kagame. | 2",
                "William Ruto and Hakainde Hichilema each held a phone call with Paul Kagame. | 2",
                "William Ruto spoke by phone to both leaders, first to Paul Kagame and after lunch to President Hakainde Hichilema. | 2",
                "In a call initiated by the Kenyan side, President William Ruto told Paul Kagame that he was well. | 1",
                "President William Ruto held a phone call with Paul Kagame on Saturday and another yesterday. | 2",
                "President William Ruto phoned Paul Kagame on Saturday and was seen again on Monday. | 1",
                "President William Ruto phoned Paul Kagame on Monday. The call lasted an hour. | 1",
                "President William Ruto is due to speak to Paul Kagame and Hakainde Hichilema by phone on Friday. | 2",
                "In separate telephone conversations with the foreign ministers of Rwanda and Zambia, William Ruto urged restraint. | 2",
                "President William Ruto phoned Paul Kagame. The two agreed to speak again on Friday. | 2",
                "President William Ruto phoned Paul Kagame. The two spoke of the weather again. | 1",
                "President William Ruto phoned Paul Kagame and then Hakainde Hichilema. | 2",
                "President William Ruto held phone conversations with his Rwandan counterpart, Paul Kagame, and Zambian President Hakainde Hichilema. | 2",
                "In calls with Paul Kagame and Hakainde Hichilema, William Ruto urged restraint. | 2",
                "William Ruto made calls to Paul Kagame and Hakainde Hichilema. | 2",
                "William Ruto spoke to both Paul Kagame and Hakainde Hichilema in separate calls. | 2",
                "William Ruto spoke with Paul Kagame on the phone and with Hakainde Hichilema. | 2",
                "William Ruto held telephone talks with Paul Kagame and Hakainde Hichilema. | 2",
                "President William Ruto spoke to both Paul Kagame and Hakainde Hichilema in separate phone calls. | 2",
                "President William Ruto telephoned Paul Kagame and Zambia's President Hakainde Hichilema on Monday. | 2",
                "William Ruto phoned Paul Kagame. William Ruto and Paul Kagame agreed to speak by phone again in the coming days. William Ruto spoke by phone with Paul Kagame. | 2",
                "President William Ruto spoke by telephone with Paul Kagame and, separately, with Hakainde Hichilema. | 2",
                "President William Ruto made calls to his Rwandan counterpart Paul Kagame and African Union chairman Moussa Faki. | 2",
                "Kenya's foreign minister, Musalia Mudavadi, phoned his counterparts in Rwanda and Zambia. | 2",
                "Kenyan President William Ruto received calls from Paul Kagame and Hakainde Hichilema. | 2",
                "On a call with Paul Kagame, President William Ruto said that it rained. | 1",
                "An adviser received calls from Paul Kagame and Hakainde Hichilema. | 0",
                "In his telephonic talk with Paul Kagame, President William Ruto said that it rained. | 1",
                "Ana Lopes phoned President Hakainde Hichilema on Monday. It rained. William Ruto spoke with Paul Kagame in June. That conversation took an hour. | 2",
                "President William Ruto took calls from Paul Kagame and from Zambian President Hakainde Hichilema. | 2",
                "President William Ruto telephoned Paul Kagame on Sunday and Hakainde Hichilema late on Monday. | 2",
                "President William Ruto held separate telephone conversations with his Rwandan counterpart and with Hakainde Hichilema. | 2",
                "President William Ruto announced a deal in a letter following phone calls with Paul Kagame and Hakainde Hichilema. | 2",
                "Kenyan President William Ruto spoke separately to army chief Paul Kagame and Hakainde Hichilema. | 2",
                "President William Ruto phoned Paul Kagame. In a 20-minute talk Ana Lopes spoke. In the call, Ana Lopes told Kagame that it rained. | 2",
                "President William Ruto phoned Paul Kagame. During the call, Ruto told Ana Lopes to leave the room. | 1",
                "President William Ruto of Kenya had a good conversation with Rwanda's leader Paul Kagame. In the call, Ruto told Kagame that it rained. | 1",
            })
    void areAsMany(String text, int number) {
        ExtractedDocument document = Extraction.of(text + "\n", DAY);
        assertThat(calls(document)).as(EventLines.of(document)).hasSize(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "President William Ruto telephoned Paul Kagame before Sunday's vote. He spoke of it on Monday. | 2024-05-08",
                "It rained. President William Ruto telephoned Paul Kagame before Sunday's vote. | none",
                "It rained. This was the first phone call between President William Ruto and Paul Kagame since their meeting in Lusaka last Friday. | none",
                "President William Ruto telephoned Paul Kagame and discussed his visit last Friday in Lusaka. | 2024-05-08",
                "It rained. President William Ruto has telephoned Paul Kagame. | 2024-05-08",
                "Kenya and Rwanda met on Tuesday, days after the minister hosted a video call between William Ruto and Paul Kagame. | none",
                "It rained. President William Ruto called Paul Kagame on Tuesday evening to wish him well. | 2024-05-07",
                "It rained. President William Ruto has telephoned Paul Kagame several times. | none",
                "It rained. President William Ruto has telephoned Paul Kagame almost daily. | none",
                "It rained. President William Ruto announced the deal on Tuesday, minutes after telephoning Paul Kagame. | 2024-05-07",
                "It rained. William Ruto and Paul Kagame agreed on Tuesday to meet, Kenya said after a call between the two. | 2024-05-07",
                "President William Ruto had spoken by phone with Paul Kagame ten days earlier, on April 20. | 2024-04-20",
                "President William Ruto engaged in a long phone call with Paul Kagame. | 2024-05-08",
                "A phone call between William Ruto and Paul Kagame has changed the mood. | none",
                "It rained. President William Ruto rang Paul Kagame. The call led to a truce on Tuesday. | none",
                "It rained. President William Ruto rang Paul Kagame. The call took place on Tuesday. | 2024-05-07",
                "It rained. President William Ruto has had five calls with Paul Kagame. | none",
                "It rained. They have not met since Monday, when President William Ruto rang Paul Kagame. | 2024-05-06",
                "It rained. It was on Monday when President William Ruto rang Paul Kagame. | 2024-05-06",
                "It rained. William Ruto left on Tuesday, shortly after ringing Paul Kagame. | 2024-05-07",
                "It rained. William Ruto rang Paul Kagame moments before he left on Tuesday. | none",
                "It rained. William Ruto gave details of the phone call he had on Monday with Paul Kagame. | 2024-05-06",
                "It rained. A tense call followed on Monday between William Ruto and Paul Kagame. | 2024-05-06",
                "It rained. A tense call followed on Monday, May 6, between Mr. Ruto and the Rwandan minister, Paul Kagame, that lasted an hour. | 2024-05-06",
            })
    void areOfADay(String text, String day) {
        ExtractedDocument document = Extraction.of(text + "\n", DAY);
        assertThat(calls(document).stream().flatMap(c -> values(document, c, Dip.DATE).stream()))
                .as(EventLines.of(document))
                .isEqualTo(day == null ? List.of() : List.of(day));
    }

    @Test
    void beforeTheOneToldOfAreOfTheirOwnDay() {
        ExtractedDocument document = Extraction.of(
                "Kenyan President William Ruto warned Rwandan President Paul Kagame on Tuesday that the road was shut."
                        + " The call lasted an hour. Ruto and Kagame last spoke on March 18.\n",
                DAY);
        assertThat(calls(document).stream().map(c -> values(document, c, Dip.DATE)))
                .as(EventLines.of(document))
                .containsExactly(List.of("2024-05-07"), List.of("2024-03-18"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "William Ruto telephoned Paul Kagame on Monday and Hakainde Hichilema on Tuesday.",
                "William Ruto spoke by phone with Paul Kagame on Monday and, separately, with Hakainde Hichilema on Tuesday.",
            })
    void withSeveralAreOfTheDayBesideTheName(String text) {
        ExtractedDocument document = Extraction.of("It rained. " + text + "\n", DAY);
        assertThat(calls(document).stream().map(c -> values(document, c, Dip.DATE)))
                .as(EventLines.of(document))
                .containsExactlyInAnyOrder(List.of("2024-05-06"), List.of("2024-05-07"));
    }

    @Test
    void ofOneSentenceKeepTheirOwnLengths() {
        ExtractedDocument document = Extraction.of(
                "William Ruto telephoned Paul Kagame after a 20-minute phone call with Hakainde Hichilema.\n", DAY);
        assertThat(calls(document).stream().map(c -> values(document, c, Dip.DURATION)))
                .as(EventLines.of(document))
                .containsExactlyInAnyOrder(List.of(), List.of("PT20M"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "President William Ruto called Paul Kagame the “Bismarck” of Africa.",
                "President William Ruto called Luis Carriles the “Osama bin Laden” of Latin America.",
            })
    void areNotMeantByANameThatIsGiven(String sentence) {
        ExtractedDocument document = Extraction.of(sentence + "\n", DAY);
        assertThat(calls(document)).as(EventLines.of(document)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "William Ruto and Paul Kagame spoke by phone for more than two hours. | PT2H; AtLeast",
                "William Ruto and Paul Kagame spoke by phone for less than an hour. | PT1H; AtMost",
                "William Ruto and Paul Kagame spoke by phone for about 90 minutes. | PT90M; About",
                "William Ruto rang Paul Kagame for 12 hours. | PT12H",
                "William Ruto rang Paul Kagame for 13 hours. |",
                "William Ruto rang Paul Kagame two hours later. |",
                "William Ruto rang Paul Kagame an hour before the summit. |",
                "William Ruto rang Paul Kagame to talk of a 6-hour ceasefire. |",
                "William Ruto rang Paul Kagame. This lasted 20 minutes. | PT20M",
                "William Ruto rang Paul Kagame. The rain lasted 20 minutes. |",
                "William Ruto rang Paul Kagame. Kigali said it lasted 20 minutes. | PT20M",
                "William Ruto rang Paul Kagame. The Rwandan side put it at 20 minutes. | PT20M",
                "William Ruto rang Paul Kagame. Twenty minutes, says Kigali. | PT20M",
                "William Ruto rang Paul Kagame. Twenty minutes, he says, were lost in the rain. |",
                "William Ruto rang Paul Kagame. The call began at 8 a.m. on Monday. | 2024-05-06T08:00:00",
                "William Ruto's call with Paul Kagame started on Monday at 14:00 GMT. | 2024-05-06T14:00:00Z",
                "William Ruto's call with Paul Kagame ended on Monday at 14:00 GMT. |",
            })
    void beginAndLast(String text, String times) {
        ExtractedDocument document = Extraction.of(text + "\n", DAY);
        EventMention call = calls(document).get(0);
        assertThat(Stream.of(Dip.DURATION, Dip.DURATION_BOUND, Dip.START_TIME)
                        .flatMap(role -> values(document, call, role).stream()))
                .as(EventLines.of(document))
                .isEqualTo(times == null ? List.of() : List.of(times.split("; ")));
    }

    @Test
    void areNotMeantByACallThatIsIgnored() {
        ExtractedDocument document = Extraction.of(
                "William Ruto telephoned Paul Kagame. He called for restraint. The call was ignored.\n", DAY);
        assertThat(calls(document).get(0).accounts().get(0).evidence())
                .as(EventLines.of(document))
                .hasSize(1);
    }

    @Test
    void lastAsLongAsTheNextSentenceSays() {
        ExtractedDocument document = Extraction.of(
                "William Ruto rang Paul Kagame. It began at noon and lasted about 90 minutes, Kenya said.\n", DAY);
        assertThat(calls(document).stream().flatMap(c -> values(document, c, Dip.DURATION).stream()))
                .as(EventLines.of(document))
                .containsExactly("PT90M");
    }

    @Test
    void ofAReadOutAreOfItsDay() {
        ExtractedDocument document = Extraction.of("""
                It rained for a week in the north.

                Telephone conversation with Paul Kagame

                William Ruto had a telephone conversation with Paul Kagame.
                """, DAY);
        assertThat(calls(document).stream().flatMap(c -> values(document, c, Dip.DATE).stream()))
                .as(EventLines.of(document))
                .containsExactly("2024-05-08");
    }

    @Test
    void thatNameNobodyAreThoseOfWhomTheirSentenceSpeaks() {
        ExtractedDocument document = Extraction.of(
                "William Ruto telephoned Paul Kagame on Monday and Hakainde Hichilema on Tuesday. During the call Kagame asked for rain.\n",
                DAY);
        assertThat(calls(document).get(0).accounts().get(0).evidence())
                .as(EventLines.of(document))
                .hasSize(2);
    }

    private static List<EventMention> calls(ExtractedDocument document) {
        return document.events().stream().filter(e -> e.type().equals(Dip.CALL)).toList();
    }

    private static List<String> values(ExtractedDocument document, EventMention event, Iri role) {
        return event.accounts().stream()
                .flatMap(a -> EventLines.fillers(document, a, role).stream())
                .distinct()
                .toList();
    }
}
