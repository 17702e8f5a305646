package org.demarche.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.event.TruceIdentity.Reference;
import org.demarche.testing.Extraction;
import org.demarche.vocab.Dip;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the phrase of a word for a truce says of it. */
@Tag("models")
class TruceNatureTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 8);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kenya signed a truce. | truce | truce
            Kenya made an offer of a truce. | truce | truce, offer
            Kenya welcomed talks on a truce. | truce | truce, talks
            Kenya welcomed a house of truce. | truce | truce
            Kenya came with a truce. | truce | truce
            Kenya signed a truce agreement. | truce | truce, agreement
            Kenya met the truce monitors. | truce | truce
            Kenya heard a proposal for a week of truce. | truce | truce, week, proposal
            Kenya heard a proposal from Angola and Zambia for a truce. | truce | truce, proposal
            Kenya heard a proposal by mediators for a truce. | truce | truce, proposal
            Kenya read a letter from Angola for a truce. | truce | truce
            """)
    void isTheMatterOf(String sentence, String word, String heads) {
        Case told = Case.of(sentence);
        assertThat(told.forms(told.nature.heads(told.tree, told.at(word)))).isEqualTo(heads);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kenya offered talks on a truce. | truce | true
            Kenya signed a truce agreement. | truce | false
            Kenya signed a truce. | truce | false
            """)
    void isOpen(String sentence, String word, boolean open) {
        Case told = Case.of(sentence);
        assertThat(told.nature.isOpen(told.tree, told.nature.heads(told.tree, told.at(word))))
                .isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Both signed a deal to halt the fighting. | halt | deal
            Both held talks to halt the fighting. | halt |
            The agreement would halt the fighting. | halt | agreement
            An agreement halting the fighting was signed. | halting | agreement
            The army would halt the fighting. | halt |
            To halt the fighting took years. | halt |
            """)
    void isDealt(String sentence, String verb, String deal) {
        Case told = Case.of(sentence);
        assertThat(told.nature.deal(told.tree, told.at(verb)).map(d -> told.forms(List.of(d))))
                .isEqualTo(Optional.ofNullable(deal));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Half a dozen truces have failed. | truces | true
            A string of ceasefires has failed. | ceasefires | true
            Six truces have failed. | truces | true
            Several truces have failed. | truces | true
            Both truces have failed. | truces | false
            The two truces have failed. | truces | false
            The terms of the ceasefires were hard. | ceasefires | false
            The truce has failed in several towns. | truce | false
            The truces of several towns have failed. | truces | false
            The truces of 40 towns have failed. | truces | false
            One of several truces failed. | truces | true
            """)
    void isOneOfMany(String sentence, String word, boolean many) {
        Case told = Case.of(sentence);
        assertThat(told.nature.isOneOfMany(told.tree, told.at(word))).isEqualTo(many);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kenya agreed to a week-long pause. | pause | true
            Kenya agreed to a humanitarian pause. | pause | true
            Kenya agreed to an aerial pause. | pause | true
            Kenya agreed to a short pause. | pause | false
            Kenya agreed to a pause. | pause | false
            """)
    void isQualified(String sentence, String word, boolean qualified) {
        Case told = Case.of(sentence);
        assertThat(told.nature.isQualified(told.tree, told.at(word))).isEqualTo(qualified);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kenya marks Armistice Day. | Armistice | true
            The Joint Ceasefire Monitoring and Verification Mechanism met. | Ceasefire | true
            The Ceasefire Now campaign marched. | Ceasefire | true
            The Kenyan Ceasefire Holds. | Ceasefire | false
            The ceasefire line was crossed. | ceasefire | true
            The ceasefire deal was signed. | ceasefire | false
            The line held after the ceasefire. | ceasefire | false
            """)
    void isOfAName(String sentence, String word, boolean name) {
        Case told = Case.of(sentence);
        assertThat(told.nature.isOfName(told.tree, told.at(word))).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A truce in Sudan was signed. | truce | Sudan
            A truce along the Nile was signed. | truce | Nile
            The Sudan truce was signed. | truce | Sudan
            The Sudan-backed truce was signed. | truce |
            Sudan's truce was signed. | truce |
            A truce with Sudan was signed. | truce |
            A proposal for a truce in Sudan and Chad was signed. | truce | Sudan, Chad
            A truce in June was signed by the African Union. | truce |
            A truce for the African Union was signed. | truce |
            A truce on the African Union's terms was signed. | truce |
            """)
    void isAt(String sentence, String word, String places) {
        Case told = Case.of(sentence);
        assertThat(told.labels(told.nature.places(told.tree, told.at(word)))).isEqualTo(places == null ? "" : places);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kenya announced a truce on Truth Social. | truce | |
            Kenya announced a truce on state television. | truce | |
            Kenya agreed to a halt to attacks on ports. | halt | | attacks on ports
            Kenya agreed to a halt to attacks. | halt | |
            Kenya agreed to a halt to attacks. | halt | energy | energy
            Kenya agreed to a truce on land and sea. | truce | | land and sea
            Kenya agreed to a truce on land and then on the lake. | truce | | land
            Kenya agreed to a truce on Monday. | truce | |
            Kenya agreed on Monday to a truce on land. | truce | | land
            Kenya agreed to an energy and port truce. | truce | energy, port | energy and port
            Energy truce holds. | truce | energy | Energy
            Kenya called energy vital and later, to all who came to its long feast, offered a truce. | truce | energy | energy
            """)
    void hasScope(String sentence, String word, String named, String scope) {
        Case told = Case.of(sentence);
        Set<String> words = named == null ? Set.of() : Set.of(named.split(", "));
        assertThat(told.scope().text(told.tree, told.truce(word), words)).isEqualTo(scope == null ? "" : scope);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kenya agreed to a humanitarian truce. | truce | occasion | humanitarian
            Kenya agreed to an energy and infrastructure truce. | truce | scope | energy, infrastructure
            Kenya agreed on energy in a truce. | truce | scope |
            Kenya agreed to a halt to air attacks. | halt | scope | air
            Kenya agreed to a halt to attacks on ports. | halt | scope | port
            Kenya agreed to a truce on sea. | truce | scope | sea
            Kenya agreed to a truce limited to energy. | truce | scope | energy
            Kenya agreed to a truce known for its energy. | truce | scope |
            Kenya agreed to a maritime three-day truce. | truce | scope | maritime
            Kenya agreed to an army truce. | truce | scope |
            """)
    void hasScopeWords(String sentence, String word, String wordClass, String words) {
        Case told = Case.of(sentence);
        assertThat(told.scope().words(told.tree, told.truce(word), wordClass).stream()
                        .sorted()
                        .collect(Collectors.joining(", ")))
                .isEqualTo(words == null ? "" : words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A fragile truce held.",
                "A two-year-old truce held.",
                "A U.N.-brokered truce held.",
                "It was quiet under a truce.",
                "Kenya sent truce monitors.",
                "The raid strained a truce.",
                "A truce was strained by the raid.",
            })
    void isPresupposed(String sentence) {
        assertThat(presupposed(sentence, Reference.INDEFINITE)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A truce held.",
                "Kenya offered a truce.",
                "Kenya spoke of a truce.",
                "Kenya sent truce offers.",
                "Truce, Kenya said.",
                "It was quiet under an offer of a truce.",
                "The raid strained an offer of a truce.",
                "A ten-point truce was signed.",
                "A truce was offered.",
            })
    void isNew(String sentence) {
        assertThat(presupposed(sentence, Reference.INDEFINITE)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The truce held. | true
            The offer of the truce held. | false
            """)
    void isPresupposedByItsArticle(String sentence, boolean presupposed) {
        assertThat(presupposed(sentence, Reference.DEFINITE)).isEqualTo(presupposed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Angola-brokered truce held. | Angola
            The Angola-brokered truce held in Chad. | Angola
            The truce brokered by Angola held. |
            The Angola-led truce held in Chad. |
            """)
    void isMadeBy(String sentence, String makers) {
        Case told = Case.of(sentence);
        assertThat(told.labels(told.nature.makers(told.tree, told.at("truce"))))
                .isEqualTo(makers == null ? "" : makers);
    }

    private static boolean presupposed(String sentence, Reference reference) {
        Case told = Case.of(sentence);
        return told.nature.isPresupposed(told.tree, told.at("truce"), TruceIdentity.spokenOf(reference));
    }

    private record Case(Reading reading, Syntax tree, TruceNature nature) {
        static Case of(String sentence) {
            Reading reading = new Reading(Extraction.of(sentence + "\n", DAY).mentioned(), Marked.LEXICON);
            return new Case(reading, reading.tree(0), new TruceNature(reading));
        }

        TruceScope scope() {
            return new TruceScope(reading, nature);
        }

        int at(String word) {
            return tree.sentence().tokens().stream()
                    .filter(t -> t.isWord(word.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow()
                    .index();
        }

        FrameMatch truce(String word) {
            return new FrameMatcher(Marked.LEXICON)
                    .match(tree).stream()
                            .filter(m -> m.trigger() == at(word))
                            .filter(m -> m.frame().eventType().equals(Dip.CEASEFIRE)
                                    && !m.frame().isSupport())
                            .findFirst()
                            .orElseThrow();
        }

        String forms(Collection<Integer> tokens) {
            return tokens.stream().map(i -> tree.token(i).form()).collect(Collectors.joining(", "));
        }

        String labels(Collection<Integer> entities) {
            return entities.stream().map(e -> reading.entity(e).label()).collect(Collectors.joining(", "));
        }
    }
}
