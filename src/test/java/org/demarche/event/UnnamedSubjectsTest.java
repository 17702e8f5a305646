package org.demarche.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.demarche.model.EntityMention;
import org.demarche.model.MentionedDocument;
import org.demarche.model.Token;
import org.demarche.testing.Extraction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is meant by a subject that names nobody, "the ministry", "he", "it": of the last such word in the text, if anybody. */
@Tag("models")
class UnnamedSubjectsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 8);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the only one who has the office, or has it for the state
            Prime Minister Hun Manet of Cambodia left. The Cambodian prime minister waited. | minister | Hun Manet
            Prime Minister Hun Manet of Cambodia left. The Thai prime minister waited.      | minister |
            Prime Minister Hun Manet of Cambodia left. The prime minister waited.           | minister |
            President Lula of Brazil met Secretary Rubio. The Secretary waited.             | Secretary | Rubio
            President Lula of Brazil met President Milei of Argentina. The president waited. | president |
            President Lula of Brazil left. The old president waited.                        | president |
            President Lula of Brazil left. A president waited.                              | president |
            President Lula of Brazil left. The president of the board waited.               | president |
            # the last body of that name
            The Foreign Ministry of Kenya left. The ministry waited.                        | ministry | Foreign Ministry
            The Foreign Ministry of Kenya met the Defence Ministry of Chad. The ministry waited. | ministry |
            The Foreign Ministry of Kenya left. The Defence Ministry of Chad came. The ministry waited. | ministry | Defence Ministry
            The Foreign Ministry of Kenya left. The Defence Ministry of Chad came. The foreign ministry waited. | ministry | Foreign Ministry
            The Security Council met. The council waited.                                   | council | UN Security Council
            The Council of Europe met. The council waited.                                  | council | Council of Europe
            Councillors met. The council waited.                                            | council |
            The council waited for the Security Council.                                    | council |
            # the ministry, the army, of the state that the sentence before is about
            Doha condemned the raid. The foreign ministry waited.                           | ministry | Qatar
            Doha and Cairo condemned the raid. The foreign ministry waited.                 | ministry |
            Doha condemned the raid. It rained. The foreign ministry waited.                | ministry |
            Doha condemned the raid. The Thai ministry waited.                              | ministry |
            The raid worried Doha. The foreign ministry waited.                             | ministry |
            Doha condemned the raid of Kenya. The junta waited.                             | junta | Qatar
            The foreign ministry waited.                                                    | ministry |
            # the state at home, and the body that fights it
            Liberia's army left. Liberian soldiers slept. The army waited.                  | army | Liberia
            Liberia's army left. Liberian soldiers slept. The rebels waited.                | rebels |
            Boko Haram rebels fired. It rained. The rebels waited.                          | rebels | Boko Haram
            Boko Haram rebels fired. It rained. The rebel waited.                           | rebel |
            Boko Haram rebels fired. It rained. The farmers waited.                         | farmers |
            # the only one introduced by the word
            Analyst and farmer Moussa Faki spoke. It rained. The farmer waited.                | farmer | Moussa Faki
            Moussa Faki, a leading cleric, spoke. It rained. The cleric said the road was open.                     | cleric | Moussa Faki
            Moussa Faki, a leading cleric, met Hassan Ali, a leading cleric. The cleric said the road was open.             | cleric |
            Moussa Faki, a leading cleric, spoke. It rained. It rained. It rained. The cleric said the road was open. | cleric | Moussa Faki
            Moussa Faki, a leading cleric, spoke. It rained. It rained. It rained. It rained. The cleric said the road was open. | cleric |
            Moussa Faki spoke to a farmer. The farmer waited.                               | farmer |
            # a body for the one who heads it
            The United Nations met. The Secretary-General waited.                           | Secretary-General | United Nations
            The United Nations met the Arab League. The Secretary-General waited.           | Secretary-General |
            The African Union met. The Secretary-General waited.                            | Secretary-General |
            Médecins Sans Frontières met. The Secretary-General waited.                     | Secretary-General |
            The United Nations met. The president waited.                                   | president |
            """)
    void byANoun(String text, String word, String who) {
        assertThat(meant(text, word)).isEqualTo(who == null ? "" : who);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # who spoke last, in the paragraph or the one before
            Moussa Faki said it rained. He waited.                               | Moussa Faki
            Moussa Faki said it rained. It snowed. He waited.                    | Moussa Faki
            Moussa Faki said it rained. // He waited.                            | Moussa Faki
            Moussa Faki said it rained. // It snowed. // He waited.              |
            Moussa Faki said it rained. It snowed. It snowed. It snowed. He waited. | Moussa Faki
            Moussa Faki said it rained. It snowed. It snowed. It snowed. It snowed. He waited. |
            Moussa Faki and Hassan Ali said it rained. He waited.                | Moussa Faki
            Moussa Faki said it rained. Hassan Ali said it snowed. He waited.    | Hassan Ali
            Moussa Faki met Hassan Ali. He waited.                               | Moussa Faki
            Moussa Faki said Hassan Ali left. He waited.                         | Moussa Faki
            # who did something, not so far before
            Moussa Faki left. He waited.                                         | Moussa Faki
            Moussa Faki left. It snowed. He waited.                              | Moussa Faki
            Moussa Faki left. It snowed. It snowed. He waited.                   |
            The ship of Moussa Faki left. He waited.                             |
            Kenya said it rained. He waited.                                     |
            Moussa Faki left. Kenya said it rained. He waited.                   | Moussa Faki
            # not where somebody without a name speaks, or acts
            Moussa Faki left. A farmer said it rained. He waited.                |
            Moussa Faki left. Faki's brother said it rained. He waited.          |
            Moussa Faki left. The farmer said it rained. He waited.              | Moussa Faki
            Moussa Faki left. A farmer slept. He waited.                         | Moussa Faki
            Moussa Faki left. The minister slept. He waited.                     |
            Moussa Faki left. Kenya praised a farmer who said it rained. He waited. | Moussa Faki
            Hassan Ali left. Kenya praised Moussa Faki, who said it rained. He waited. |
            The United Nations met. The Secretary-General slept. He waited.      | United Nations
            """)
    void byHe(String text, String who) {
        assertThat(meant(text, "He")).isEqualTo(who == null ? "" : who);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kenya said the road was open. It said Chad was told.                 | Kenya
            Kenya said the road was open. It waited.                             |
            Kenya opened the road. It said Chad was told.                        | Kenya
            Moussa Faki opened the road. It said Chad was told.                  |
            Kenya and Chad opened the road. It said Mali was told.               |
            Aliyev's office gave no details. It said Chad was told.              | Aliyev
            Kenya's office gave no details. It said Chad was told.               | Kenya
            Kenya's office gave no details. The road was open. It said Chad was told. |
            Kenya's farmers gave no details. It said Chad was told.              |
            # in its own sentence
            Chad left. Kenya has demanded a road, and in the past it has sought aid. | Kenya
            Chad left. In the past it has sought aid, Kenya said.                | Chad
            Chad left. Kenya and Mali have demanded a road, and in the past it has sought aid. | Chad
            """)
    void byIt(String text, String who) {
        assertThat(meant(text, text.contains(" It ") ? "It" : "it")).isEqualTo(who == null ? "" : who);
    }

    /** "The country": of the last sentence. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kenya left. The country waited.                                      | Kenya
            Kenya left Mali. The country waited.                                 | Kenya
            Moussa Faki left Mali. The country waited.                           | Mali
            Moussa Faki left Mali and Chad. The country waited.                  |
            Kenya and Mali left Chad. The country waited.                        |
            Kenya left. It rained. The country waited.                           | Kenya
            Kenya left. It rained. It rained. The country waited.                |
            Kenya left. A country waited.                                        |
            Mali slept. Kenya and Chad left. The country waited.                 |
            """)
    void byTheCountry(String text, String who) {
        Place place = Place.of(text, "country");
        assertThat(place.labels(new ContextResolver(place.reading).country(place.tree, place.token)))
                .isEqualTo(who == null ? "" : who);
    }

    /** "The sides": the two who, as it says just before, talked with each other. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # where they talked, by phone or face to face, and nobody else is named since
            Moussa Faki spoke by phone with Hassan Ali. The sides stressed the risk.                                | sides | Hassan Ali, Moussa Faki
            Moussa Faki held a phone call with Hassan Ali. The sides stressed the risk.                             | sides | Hassan Ali, Moussa Faki
            Moussa Faki telephoned Hassan Ali. The sides stressed the risk.                                         | sides | Hassan Ali, Moussa Faki
            Moussa Faki telephoned Hassan Ali. The two sides stressed the risk.                                     | sides | Hassan Ali, Moussa Faki
            Moussa Faki called Hassan Ali. The sides stressed the risk.                                             | sides | Hassan Ali, Moussa Faki
            Moussa Faki met Hassan Ali. Both diplomats stressed the risk.                                           | diplomats | Hassan Ali, Moussa Faki
            Moussa Faki spoke with Hassan Ali on the phone. It rained. The sides stressed the risk.                 | sides | Hassan Ali, Moussa Faki
            Moussa Faki telephoned Hassan Ali. It rained. It rained. It rained. The sides stressed the risk.        | sides | Hassan Ali, Moussa Faki
            Moussa Faki telephoned Hassan Ali. It rained. It rained. It rained. It rained. The sides stressed the risk. | sides |
            Moussa Faki telephoned Hassan Ali. Moussa Faki slept. The sides stressed the risk.                      | sides | Hassan Ali, Moussa Faki
            Moussa Faki telephoned Hassan Ali. Ali Bongo praised Omar Bashir. The sides stressed the risk.          | sides |
            Moussa Faki telephoned Hassan Ali and Ali Bongo. The sides stressed the risk.                           | sides |
            Moussa Faki telephoned Chad. The sides stressed the risk.                                               | sides |
            Moussa Faki praised Hassan Ali. The sides stressed the risk.                                            | sides |
            Moussa Faki called for restraint and praised Hassan Ali. The sides stressed the risk.                   | sides |
            # of heads, those of state or government
            Moussa Faki telephoned Hassan Ali. The heads of state stressed the risk.                                | heads | Hassan Ali, Moussa Faki
            Moussa Faki telephoned Hassan Ali. The heads of government stressed the risk.                           | heads | Hassan Ali, Moussa Faki
            Moussa Faki telephoned Hassan Ali. The heads of the banks stressed the risk.                            | heads |
            Moussa Faki telephoned Hassan Ali. The heads stressed the risk.                                         | heads |
            # not others, who are told of by the word
            Moussa Faki telephoned Hassan Ali. Two diplomats stressed the risk.                                     | diplomats |
            Moussa Faki telephoned Hassan Ali. The diplomats of Chad stressed the risk.                             | diplomats |
            Moussa Faki telephoned Hassan Ali. The Chadian diplomats stressed the risk.                             | diplomats |
            Moussa Faki telephoned Hassan Ali. The three diplomats stressed the risk.                             | diplomats |
            Moussa Faki telephoned Hassan Ali. The diplomats who fled stressed the risk.                            | diplomats |
            Moussa Faki telephoned Hassan Ali. The farmers stressed the risk.                                       | farmers |
            # nor where they say nothing, or each says it of the other
            Moussa Faki telephoned Hassan Ali. The sides slept.                                                     | sides |
            Moussa Faki telephoned Hassan Ali. It was good for the sides.                                           | sides |
            Moussa Faki telephoned Hassan Ali. The sides accused each other of lying.                               | sides |
            Moussa Faki telephoned Hassan Ali. The sides denied it.                                                 | sides |
            Moussa Faki telephoned Hassan Ali. The sides say it rained.                                             | sides |
            """)
    void byTheSides(String text, String word, String who) {
        assertThat(meant(text, word)).isEqualTo(who == null ? "" : who);
    }

    private static String meant(String text, String word) {
        Place place = Place.of(text, word);
        return place.labels(new ContextResolver(place.reading).resolve(place.tree, place.token));
    }

    /** The last such word of a text, of whose pronouns it is not known yet who is meant. */
    private record Place(Reading reading, Syntax tree, int token) {
        static Place of(String text, String word) {
            String paragraphs = text.replace(" // ", "\n\n") + "\n";
            MentionedDocument read = Extraction.of(paragraphs, DAY).mentioned();
            MentionedDocument named = new MentionedDocument(
                    read.annotated(),
                    read.entities(),
                    read.mentions().stream()
                            .filter(m ->
                                    m.form() != EntityMention.Form.PRONOUN && m.form() != EntityMention.Form.NOMINAL)
                            .toList(),
                    read.times());
            Reading reading = new Reading(named, Marked.LEXICON);
            List<Syntax> trees = reading.trees();
            Syntax tree = trees.get(trees.size() - 1);
            Token token = tree.sentence().tokens().stream()
                    .filter(t -> t.form().equals(word))
                    .reduce((a, b) -> b)
                    .orElseThrow();
            return new Place(reading, tree, token.index());
        }

        String labels(List<Integer> entities) {
            return entities.stream()
                    .map(e -> reading.entity(e).label())
                    .sorted()
                    .collect(Collectors.joining(", "));
        }
    }
}
