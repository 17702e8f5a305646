package org.demarche.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Dataset;
import org.demarche.model.Code;
import org.demarche.model.Diagnostic;
import org.demarche.model.Document;
import org.demarche.pipeline.Demarche;
import org.demarche.rdf.ShapeValidator;
import org.demarche.testing.Fuzzing;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts of one thing again and again, as broken pages and people with bad intentions make them; {@code -Dodd.length=9000000}
 * makes longer ones, which take no longer than any.
 */
@Tag("models")
class OddReportsTest {
    private static final int LENGTH = Integer.getInteger("odd.length", 1500);
    private static final List<Diagnostic> FAULTS = new ArrayList<>();
    private static final Demarche DEMARCHE =
            Demarche.builder().withText(true).threads(1).build(FAULTS::add);
    private static final ShapeValidator SHAPES = ShapeValidator.ofGraphs();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "truce ",
                "\u201C",
                "\" ",
                "\u201CWe met,\u201D he said. ",
                "said ",
                "he ",
                "Mr. ",
                "France and Mali agreed to a ceasefire on Monday, ",
                "\u05E9\u05DC\u202E ",
                "\uD83D\uDE00\u200D",
                "that ",
                "and ",
                "called on France to call on Mali to ",
                "Putin told Trump ",
                "- ",
                "\n- a",
                "\n\nQ: ",
                "(",
                "a",
                "1,234 ",
                "the army said that both sides, and \u201Call of them\u201D, had agreed to a truce; ",
                "January 2009: ",
                "President Ana Lopes of Mali spoke by phone with President Bo Berg of Chad on Monday. "
            })
    void areReadLikeOthers(String part) {
        String text = part.repeat(1 + LENGTH / part.length());
        Document document = Document.of("odd", text, Optional.of(LocalDate.of(2025, 3, 19)));
        Fuzzing.within(part, () -> {
            Dataset graph = DEMARCHE.graphOf(List.of(document), FAULTS::add);
            assertThat(FAULTS)
                    .filteredOn(f -> f.code() != Code.SENTENCE_ENDLESS)
                    .isEmpty();
            assertThat(ShapeValidator.conforms(SHAPES.validate(graph))).isTrue();
            Soundness.check(graph);
        });
    }
}
