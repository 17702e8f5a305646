package org.demarche.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demarche.model.Document;
import org.demarche.testing.Extraction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each sentence of the annotated reports, and parts of it, as a report of its own: rules that look at what stands before a word or
 * behind it meet the beginning or the end of everything there.
 */
@Tag("models")
class PartsOfSentencesTest {
    private static final LocalDate DAY = LocalDate.of(2025, 6, 10);
    private static final Path REPORTS = Path.of("src/evaluation");
    private static final Pattern PREPOSITION = Pattern.compile(
            "\\b(?:after|at|before|between|by|during|following|for|from|in|on|through|to|under|until|with)\\b");
    private static final Pattern COMMA = Pattern.compile(", ");

    private static List<Path> reports(String set) {
        try (Stream<Path> files = Files.list(REPORTS.resolve(set).resolve("docs"))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Collection<String> sentences(Path report) {
        try {
            Document document = Document.of("report", Files.readString(report), Optional.of(DAY));
            return Extraction.of(document).mentioned().annotated().sentences().stream()
                    .map(sentence -> sentence.span().of(document.text()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sentence, what it has from its first preposition on, and what stands before its first comma and after it. */
    private static Set<String> parts(String sentence) {
        Set<String> parts = new LinkedHashSet<>(Set.of(sentence));
        Matcher preposition = PREPOSITION.matcher(sentence);
        if (preposition.find()) {
            parts.add(begun(sentence.substring(preposition.start())));
        }
        Matcher comma = COMMA.matcher(sentence);
        if (comma.find()) {
            parts.add(sentence.substring(0, comma.start()));
            parts.add(begun(sentence.substring(comma.end())));
        }
        return parts;
    }

    private static String begun(String part) {
        return part.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1);
    }

    private static Optional<String> fault(String text) {
        try {
            Extraction.testimony(Document.of("part", text, Optional.of(DAY)));
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(text + " " + e + " at " + e.getStackTrace()[0]);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "opened", "together"})
    void noneFails(String set) {
        List<String> texts = reports(set).parallelStream()
                .flatMap(report -> sentences(report).stream())
                .flatMap(sentence -> parts(sentence).stream())
                .distinct()
                .toList();
        assertThat(texts).hasSizeGreaterThan(500);
        assertThat(texts.parallelStream().map(PartsOfSentencesTest::fault).flatMap(Optional::stream))
                .isEmpty();
    }
}
