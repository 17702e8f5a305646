package org.demarche.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.testing.Extraction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is named before and behind a word by the line alone, whatever the tree says. */
@Tag("models")
class NamesInLineTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 8);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            William Ruto phoned Paul Kagame. | phoned | William Ruto
            William Ruto had then phoned Paul Kagame. | phoned | William Ruto
            William Ruto would have phoned Paul Kagame. | phoned | William Ruto
            Kenya phoned Paul Kagame. | phoned |
            William Ruto of Kenya phoned Paul Kagame. | phoned |
            """)
    void before(String sentence, String word, String names) {
        Line line = Line.of(sentence);
        assertThat(line.labels(line.names.before(line.tree, line.at(word)).orElse(List.of())))
                .isEqualTo(names == null ? "" : names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            William Ruto phoned. | phoned | William Ruto
            William Ruto and Paul Kagame spoke. | spoke | Paul Kagame, William Ruto
            Hakainde Hichilema, Kenya's William Ruto and Rwanda's President Paul Kagame spoke. | spoke | Paul Kagame, William Ruto, Hakainde Hichilema
            William Ruto met Paul Kagame, and Hakainde Hichilema spoke. | spoke | Hakainde Hichilema, Paul Kagame
            It spoke. | spoke |
            """)
    void rowBefore(String sentence, String word, String names) {
        Line line = Line.of(sentence);
        assertThat(line.labels(line.names.rowBefore(line.tree, line.at(word)))).isEqualTo(names == null ? "" : names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            William Ruto phoned Paul Kagame. | phoned | Paul Kagame
            William Ruto phoned Rwanda's president, Paul Kagame. | phoned | Paul Kagame
            William Ruto spoke on Monday with President Paul Kagame. | spoke | Paul Kagame
            William Ruto spoke and Paul Kagame left. | spoke | Paul Kagame
            William Ruto spoke; it rained on Paul Kagame. | spoke |
            William Ruto spoke with officials in Kigali and Paul Kagame. | spoke |
            William Ruto phoned Paul Kagame's office. | phoned |
            William Ruto spoke. | spoke |
            """)
    void after(String sentence, String word, String names) {
        Line line = Line.of(sentence);
        assertThat(line.labels(line.names.after(line.tree, line.at(word)).orElse(List.of())))
                .isEqualTo(names == null ? "" : names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A call took place between William Ruto and Paul Kagame. | call | William Ruto, Paul Kagame
            There was a call with William Ruto, Paul Kagame and Hakainde Hichilema. | call | William Ruto, Paul Kagame, Hakainde Hichilema
            A call with William Ruto, Paul Kagame said, was long. | call | William Ruto
            A call with William Ruto, and Paul Kagame said so. | call | William Ruto
            A call with President of Kenya William Ruto was long. | call | William Ruto
            A call with William Ruto's office was long. | call |
            There was a call, according to William Ruto. | call |
            The call was short; it rained with William Ruto. | call |
            The call will be made with William Ruto. | call |
            The call, which ended with William Ruto. | call |
            Hakainde Hichilema rang after a call with William Ruto. | rang |
            """)
    void behind(String sentence, String word, String names) {
        Line line = Line.of(sentence);
        List<Integer> found = line.names.behind(line.tree, line.at(word), Set.of("with", "between", "to"));
        assertThat(line.labels(found)).isEqualTo(names == null ? "" : names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            William Ruto phoned Paul Kagame and then Hakainde Hichilema. | Hakainde Hichilema
            William Ruto phoned Paul Kagame late on Monday and Hakainde Hichilema. | Hakainde Hichilema
            William Ruto phoned Paul Kagame and Zambia's president, Hakainde Hichilema. | Hakainde Hichilema
            William Ruto phoned Paul Kagame and later Hakainde Hichilema said so. |
            William Ruto phoned Paul Kagame in the rain and Hakainde Hichilema. |
            William Ruto phoned Paul Kagame and then Paul Kagame. |
            William Ruto phoned Paul Kagame and |
            """)
    void next(String sentence, String names) {
        Line line = Line.of(sentence);
        Set<Integer> known = Set.copyOf(line.reading.mentions(0).stream()
                .filter(m -> m.from() < 5)
                .flatMap(m -> m.entities().stream())
                .toList());
        assertThat(line.labels(line.names.next(line.tree, line.at("phoned"), known)))
                .isEqualTo(names == null ? "" : names);
    }

    private record Line(Reading reading, Syntax tree, NamesInLine names) {
        static Line of(String sentence) {
            Reading reading = new Reading(Extraction.of(sentence + "\n", DAY).mentioned(), Marked.LEXICON);
            return new Line(reading, reading.tree(0), new NamesInLine(reading));
        }

        int at(String word) {
            return tree.sentence().tokens().stream()
                    .filter(t -> t.isWord(word))
                    .findFirst()
                    .orElseThrow()
                    .index();
        }

        String labels(Collection<Integer> entities) {
            return entities.stream().map(e -> reading.entity(e).label()).collect(Collectors.joining(", "));
        }
    }
}
