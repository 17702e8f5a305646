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

/** Who goes on to speak in the last sentence of a text, whom the sentence itself does not name. */
@Tag("models")
class LastSpeakerTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 8);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # whom the word fits
            Moussa Faki said it rained. He added it was late.       | He    | Moussa Faki
            Moussa Faki said it rained. It added it was late.       | It    |
            Moussa Faki said it rained. They added it was late.     | They  |
            Moussa Faki said it rained. The official added it was late. | official | Moussa Faki
            Moussa Faki said it rained. The ministry added it was late. | ministry |
            Moussa Faki said she was ill. It rained. She added it was late. | She | Moussa Faki
            Moussa Faki said he was ill. It rained. She added it was late. | She |
            Moussa Faki said he was ill. It rained. He added it was late.  | He  | Moussa Faki
            Moussa Faki said she was ill. It rained. He added it was late. | He  |
            Kenya said it rained. It added it was late.             | It    | Kenya
            Kenya said it rained. He added it was late.             | He    |
            Kenya said it rained. They added it was late.           | They  | Kenya
            Kenya and Chad said it rained. They added it was late.  | They  | Chad, Kenya
            Kenya and Chad said it rained. It added it was late.    | It    |
            The delegate of Kenya said it rained. He added it was late.   | He | Kenya
            The delegate of Kenya said it rained. She added it was late.  | She | Kenya
            A spokeswoman of Kenya said it rained. She added it was late. | She | Kenya
            The army of Kenya said it rained. He added it was late.       | He |
            Abiy Ahmed's office said it rained. It added it was late.     | It | Abiy Ahmed
            # not long before
            Moussa Faki said it rained. It snowed. It froze. He added it was late. | He | Moussa Faki
            Moussa Faki said it rained. It snowed. It froze. It thawed. He added it was late. | He |
            Moussa Faki said it rained. “It snowed hard. It froze.” It thawed. He added it was late. | He | Moussa Faki
            Moussa Faki said it rained. “It snowed hard. It froze hard. It thawed at last. It went on,” he added. | he | Moussa Faki
            # unless somebody else spoke, or was spoken of
            Moussa Faki said it rained. Kenya said it snowed. He added it was late. | He |
            Moussa Faki said it rained. A farmer said it snowed. He added it was late. | He |
            Moussa Faki said Kenya had voiced concern about the rain. He added it was late. | He | Moussa Faki
            Moussa Faki said it rained. “Kenya said it snowed.” He added it was late. | He | Moussa Faki
            Moussa Faki said it rained. The minister paused. He added it was late. | He |
            Moussa Faki said it rained. The farmer paused. He added it was late. | He | Moussa Faki
            Moussa Faki said it rained. It was the work of a president who had paused. He added it was late. | He |
            Moussa Faki said it rained. It was the work of a president. He added it was late. | He | Moussa Faki
            Moussa Faki said it rained. It rained as the president paused. He added it was late. | He | Moussa Faki
            # not in a quotation, nor behind another subject
            Moussa Faki said it rained. “He added it was late.” | He |
            Kenya said it rained. The website gave an account: he had, it added, slept. | it |
            Kenya said it rained. That was late, it added.          | it    | Kenya
            """)
    void goesOn(String text, String word, String who) {
        Place place = Place.of(text, word);
        assertThat(place.labels(place.last.of(place.tree, place.token))).isEqualTo(who == null ? "" : who);
    }

    /** A noun of which the same was told, with "again". */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Moussa Faki's office said it rained. The office added it was late.         | office | Moussa Faki
            Moussa Faki's office said it rained. The embassy added it was late.        | embassy |
            Moussa Faki's office said it rained. An office added it was late.          | office |
            Moussa Faki's office said it rained. The old office added it was late.     | office |
            Moussa Faki's office said it rained. Kenya said it snowed. The office added it was late. | office | Moussa Faki
            Moussa Faki's office said it rained. It snowed. It froze. The office added it was late. | office | Moussa Faki
            Moussa Faki's office said it rained. It snowed. It froze. It thawed. The office added it was late. | office |
            Moussa Faki's office said it rained. “The office added it was late.”       | office |
            """)
    void isCalledTheSame(String text, String word, String who) {
        Place place = Place.of(text, word);
        assertThat(place.labels(place.last.again(place.tree, place.token))).isEqualTo(who == null ? "" : who);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kenya said it rained. A spokesman added it was late.                | spokesman | Kenya
            Kenya said it rained. The spokesman added it was late.              | spokesman |
            Kenya said it rained. A tall spokesman added it was late.           | spokesman |
            Kenya said it rained. A farmer added it was late.                   | farmer    |
            Kenya said it rained. It snowed. A spokesman added it was late.     | spokesman |
            Moussa Faki said it rained. A spokesman added it was late.          | spokesman |
            Kenya said it rained. “A spokesman added it was late.”              | spokesman |
            """)
    void speaksThroughSomebody(String text, String word, String who) {
        Place place = Place.of(text, word);
        assertThat(place.labels(place.last.spokenFor(place.tree, place.token))).isEqualTo(who == null ? "" : who);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kenya said it rained. The statement added it was late.              | statement | Kenya
            Kenya said it rained. A statement added it was late.                | statement |
            Kenya said it rained. The long statement added it was late.         | statement |
            Kenya said it rained. The book added it was late.                   | book      |
            Kenya said it rained. It snowed. The statement added it was late.   | statement |
            Kenya and Chad said it rained. The statement added it was late.     | statement |
            Moussa Faki said it rained. The statement added it was late.        | statement |
            Kenya said it rained. “The statement added it was late.”            | statement |
            """)
    void hasWritten(String text, String word, String who) {
        Place place = Place.of(text, word);
        assertThat(place.labels(place.last.ofText(place.tree, place.token))).isEqualTo(who == null ? "" : who);
    }

    /** The last such word of a text, and what is known of who speaks before its sentence; no title stands for a name. */
    private record Place(Reading reading, LastSpeaker last, Syntax tree, int token) {
        static Place of(String text, String word) {
            MentionedDocument read = Extraction.of(text + "\n", DAY).mentioned();
            MentionedDocument named = new MentionedDocument(
                    read.annotated(),
                    read.entities(),
                    read.mentions().stream()
                            .filter(m -> m.form() != EntityMention.Form.NOMINAL)
                            .toList(),
                    read.times());
            Reading reading = new Reading(named, Marked.LEXICON);
            QuotedText quotations =
                    new QuotedText(new QuotationFinder().find(reading.document().annotated()));
            ReportFinder finder = new ReportFinder(
                    reading, quotations, new FactualityReader(Marked.LEXICON), new Speakers(List.of()));
            LastSpeaker last = new LastSpeaker(reading, quotations);
            List<Syntax> trees = reading.trees();
            Syntax own = trees.get(trees.size() - 1);
            for (Syntax tree : trees) {
                List<Report> reports = finder.find(tree, new FrameMatcher(Marked.LEXICON).match(tree));
                if (tree != own) {
                    reports.stream().filter(r -> r.content().isPresent()).forEach(last::note);
                }
            }
            Token token = own.sentence().tokens().stream()
                    .filter(t -> t.form().equals(word))
                    .reduce((a, b) -> b)
                    .orElseThrow();
            return new Place(reading, last, own, token.index());
        }

        String labels(List<Integer> entities) {
            return entities.stream()
                    .map(e -> reading.entity(e).label())
                    .sorted()
                    .collect(Collectors.joining(", "));
        }
    }
}
