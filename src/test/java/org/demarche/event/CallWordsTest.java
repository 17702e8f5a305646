package org.demarche.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.demarche.model.Token;
import org.demarche.testing.Extraction;
import org.demarche.vocab.Dip;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the words say of a call, if they are of one: the last such word of a sentence. */
@Tag("models")
class CallWordsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 8);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # a noun
            Ruto hailed a call with Kagame.                           | call | true
            Ruto hailed a call for restraint.                         | call | false
            Ruto hailed a call on Kagame.                             | call | false
            Ruto hailed a call on Tuesday.                            | call | true
            Ruto hailed a call with Kagame on the truce.              | call | true
            Ruto hailed a call to resume the talks.                  | call | false
            Ruto dismissed a call with Kagame.                        | call | false
            Ruto dismissed a phone call with Kagame.                  | call | true
            The call that Ruto dismissed was short.                   | call | false
            The call that Ruto hailed was short.                      | call | true
            Ruto made a phone call that Kagame dismissed.             | call | true
            # a noun that may be of something else
            Ruto and Kagame had a good conversation.                  | conversation | false
            Ruto had a good conversation with Kagame.                 | conversation | true
            Ruto hailed a good conversation with Kagame.              | conversation | false
            Ruto hailed the conversation.                             | conversation | true
            Ruto hailed another conversation.                         | conversation | true
            Ruto hailed conversations with Kagame.                    | conversations | false
            Ruto hailed it in a separate conversation with Kagame.    | conversation | true
            Ruto hailed it in a separate conversation.                | conversation | false
            A conversation is being prepared.                         | conversation | true
            A conversation is being heard.                            | conversation | false
            Ruto hailed the conversation of the guests.               | conversation | false
            # the verb "call"
            Ruto called Kagame.                                       | called | true
            Ruto called President Paul Kagame on Tuesday.             | called | true
            Ruto called President Paul Kagame the same day.           | called | true
            Ruto called Kagame off.                                   | called | false
            Ruto called the Rwandan president.                        | called | true
            Ruto called the dog.                                      | called | false
            Ruto called Rwanda.                                       | called | false
            Ruto called Kagame a friend.                              | called | false
            Ruto called Kagame “a friend”.                            | called | false
            Ruto called Kagame the old lion of Africa.                | called | false
            Ruto called Kagame, the president of Rwanda.              | called | true
            Ruto called Kagame good.                                  | called | false
            Ruto called Kagame to wish him well.                      | called | true
            Ruto will call Kagame “very soon”.                        | call   | true
            Ruto phoned the dog.                                      | phoned | true
            """)
    void tellOfACall(String sentence, String word, boolean call) {
        Place place = Place.of(sentence, word);
        assertThat(place.words.isCall(place.tree, place.match())).isEqualTo(call);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ruto will speak to Kagame again.                          | speak | true
            Ruto will speak to Kagame.                                | speak | false
            Ruto hailed a second call.                                | call  | true
            Ruto hailed that second call.                             | call  | false
            Ruto hailed a call.                                       | call  | false
            Ruto held a call again.                                   | call  | true
            After a call Ruto left again.                             | call  | false
            """)
    void tellOfAnother(String sentence, String word, boolean another) {
        Place place = Place.of(sentence, word);
        assertThat(place.words.isAnother(place.tree, place.token)).isEqualTo(another);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ruto took part in the call.                               | call  | true
            Ruto took part in a call.                                 | call  | false
            Ruto had a part in the call.                              | call  | false
            Ruto joined the call.                                     | call  | true
            Ruto hailed the call.                                     | call  | false
            Ruto listened in on the call.                             | call  | true
            Ruto was on the call.                                     | call  | true
            Ruto was in the call.                                     | call  | false
            Ruto was on the phone.                                    | phone | false
            Ruto joined Kagame's call.                                | call  | false
            Ruto joined after the call.                               | call  | false
            The call.                                                 | call  | false
            """)
    void tellOfOneMore(String sentence, String word, boolean joined) {
        Place place = Place.of(sentence, word);
        assertThat(place.words.isJoined(place.tree, place.token)).isEqualTo(joined);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ruto hailed a planned call.                               | call | true
            The planned call took place on Monday.                    | call | false
            The planned call worried Kagame.                          | call | true
            The call worried Kagame.                                  | call | false
            """)
    void tellOfOneStillToCome(String sentence, String word, boolean coming) {
        Place place = Place.of(sentence, word);
        assertThat(place.words.isStillToCome(place.tree, place.token)).isEqualTo(coming);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ruto met Kagame.                                          | met  | true
            Ruto met three conditions.                                | met  | false
            Ruto met the guests.                                      | met  | false
            Ruto met in Nairobi.                                      | met  | true
            Ruto saw Kagame at a summit.                              | summit | true
            Ruto saw Kagame at a lake.                                | lake | false
            """)
    void tellOfAMeeting(String sentence, String word, boolean meeting) {
        Place place = Place.of(sentence, word);
        assertThat(place.words.isMeeting(place.tree, place.tree.token(place.token)))
                .isEqualTo(meeting);
    }

    /** The word that is done over a line, in a sentence that tells of the line. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ruto told him by telephone.                               | telephone | told
            Ruto held talks by phone.                                 | phone | talks
            Ruto discussed the fighting by phone.                     | phone | discussed
            Ruto stood near a phone.                                  | phone |
            The phone rang.                                           | phone |
            """)
    void tellWhatIsDoneOverALine(String sentence, String word, String done) {
        Place place = Place.of(sentence, word);
        assertThat(place.words
                        .doneOver(place.tree, place.match())
                        .map(i -> place.tree.token(i).form())
                        .orElse(""))
                .isEqualTo(done == null ? "" : done);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ruto held a call with Kagame.                             | call  | true
            Ruto held a separate call with Kagame.                    | call  | true
            Ruto held calls with Kagame.                              | calls | false
            Ruto held a three-way call with Kagame and Hichilema.     | call  | true
            Ruto and Hichilema each held a call with Kagame.          | call  | false
            Ruto spoke with Kagame and Hichilema.                     | spoke | false
            Ruto spoke separately with Kagame and Hichilema.          | spoke | false
            """)
    void tellOfOneCallOfAll(String sentence, String word, boolean one) {
        Place place = Place.of(sentence, word);
        assertThat(place.words.isJoint(place.tree, place.match())).isEqualTo(one);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ruto held a phone call with Kagame. | call | true
            Ruto held a long call with Kagame.  | call | false
            """)
    void tellOfAPhone(String sentence, String word, boolean phone) {
        Place place = Place.of(sentence, word);
        assertThat(place.words.hasPhoneWord(place.tree, place.token)).isEqualTo(phone);
    }

    private record Place(CallWords words, Syntax tree, int token) {
        FrameMatch match() {
            return new FrameMatcher(Marked.LEXICON)
                    .match(tree).stream()
                            .filter(m -> m.trigger() == token
                                    && m.frame().eventType().equals(Dip.CALL))
                            .findFirst()
                            .orElseThrow();
        }

        static Place of(String sentence, String word) {
            String text = sentence.replace("Ruto", "President William Ruto");
            Reading reading = new Reading(Extraction.of(text + "\n", DAY).mentioned(), Marked.LEXICON);
            List<Token> tokens = reading.tree(0).sentence().tokens();
            int at = tokens.stream()
                    .filter(t -> t.form().equals(word))
                    .reduce((a, b) -> b)
                    .orElseThrow()
                    .index();
            return new Place(new CallWords(reading), reading.tree(0), at);
        }
    }
}
