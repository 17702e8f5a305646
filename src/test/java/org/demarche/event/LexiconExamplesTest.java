package org.demarche.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.knowledge.Frame;
import org.demarche.model.ExtractedDocument;
import org.demarche.model.Iri;
import org.demarche.testing.EventLines;
import org.demarche.testing.Extraction;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs what the lexicon says of each sense: its examples tell an event of its class, its counter-examples none. Sentences that
 * are known to be read wrongly stand in {@code known-misses.tsv} with the reason; one that is mended must be taken out there.
 */
@Tag("models")
class LexiconExamplesTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 8);
    private static final int MOST_KNOWN_MISSES = 15;

    private final Map<String, String> knownMisses = knownMisses();
    private final FrameMatcher matcher = new FrameMatcher(Marked.LEXICON);

    @TestFactory
    Stream<DynamicTest> examplesTellTheEvent() {
        return sentences(true);
    }

    @TestFactory
    Stream<DynamicTest> counterExamplesDoNot() {
        return sentences(false);
    }

    @Test
    void everySenseHasAnExample() {
        assertEquals(
                List.of(),
                senses().stream()
                        .filter(sense -> sense.examples().isEmpty())
                        .map(Frame::sense)
                        .toList());
    }

    @Test
    void knownMissesAreFewAndStandInTheLexicon() {
        assertTrue(knownMisses.size() <= MOST_KNOWN_MISSES, knownMisses.size() + " known misses");
        List<String> all = senses().stream()
                .flatMap(sense -> Stream.concat(sense.examples().stream(), sense.counterExamples().stream()))
                .toList();
        assertEquals(
                List.of(),
                knownMisses.keySet().stream().filter(s -> !all.contains(s)).toList());
    }

    private Stream<DynamicTest> sentences(boolean told) {
        return senses().stream().flatMap(sense -> (told ? sense.examples() : sense.counterExamples())
                .stream()
                        .map(sentence -> DynamicTest.dynamicTest(
                                sense.sense().localName() + ": " + sentence, () -> check(sense, sentence, told))));
    }

    private void check(Frame sense, String sentence, boolean told) {
        ExtractedDocument document = Extraction.of(sentence + "\n", DAY);
        boolean event = document.events().stream().anyMatch(e -> e.type().equals(sense.eventType()));
        boolean found = told ? event && matches(sense, document) : event;
        if (knownMisses.containsKey(sentence)) {
            assertEquals(!told, found, "this is read rightly now: take it out of known-misses.tsv");
        } else {
            assertEquals(told, found, () -> "events: " + EventLines.of(document));
        }
    }

    /** Whether it is this sense that the document's words have, so that an example does not lean on another word. */
    private boolean matches(Frame sense, ExtractedDocument document) {
        return document.mentioned().annotated().sentences().stream()
                .flatMap(sentence -> matcher.match(new Syntax(sentence)).stream())
                .anyMatch(match -> match.frame().sense().equals(sense.sense()));
    }

    /** The senses, each once: a sense of several written forms has a frame for each. */
    private static Collection<Frame> senses() {
        Map<Iri, Frame> result = new LinkedHashMap<>();
        Marked.LEXICON.frames().forEach(f -> result.putIfAbsent(f.sense(), f));
        return result.values();
    }

    /** Sentences with the reason why they are read wrongly, parted by a tab. */
    private static Map<String, String> knownMisses() {
        try (InputStream in =
                Objects.requireNonNull(LexiconExamplesTest.class.getResourceAsStream("known-misses.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", 2))
                    .collect(Collectors.toMap(row -> row[0], row -> row[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
