package org.demarche.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.demarche.model.Document;
import org.demarche.model.Reporter;
import org.demarche.model.ResolvedGraph;
import org.demarche.model.SharedText;
import org.demarche.model.Testimony;
import org.demarche.vocab.Dip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedTextFinderTest {
    private static Testimony document(String id, String text) {
        Document document = Document.of(id, text, Optional.of(LocalDate.of(2025, 3, 18)));
        return new Testimony(document, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** So many words that no other text of another seed has in this order. */
    private static String words(long seed, int number) {
        Random random = new Random(seed);
        return IntStream.range(0, number)
                .mapToObj(i -> "w" + Integer.toString(random.nextInt(50_000), 36))
                .collect(Collectors.joining(" "));
    }

    private static List<SharedText> shared(List<Testimony> documents) {
        return new ResolveStage(ResolveStage.DEFAULT_BASE)
                .apply(documents, Reporter.SILENT)
                .sharedTexts();
    }

    @Test
    void aReprintSharesNearlyAllAndAnOwnReportNothing() {
        String agency = words(1, 300);
        List<SharedText> found = shared(List.of(
                document("agency", agency),
                document("paper", "Our correspondent writes. " + agency + " " + words(2, 200)),
                document("own", words(3, 300))));
        assertThat(found).singleElement().satisfies(s -> {
            assertThat(s.share()).isCloseTo(1, within(1e-9));
            assertThat(s.first().value()).endsWith("document/agency");
            assertThat(s.second().value()).endsWith("document/paper");
        });
    }

    @Test
    void copiesAreFoundHoweverManyOthersStandBetween() {
        List<Testimony> documents = IntStream.range(0, 2_100)
                .mapToObj(i -> document("d%04d".formatted(i), words(i % 1_050 == 3 ? 3 : i, 40)))
                .toList();
        assertThat(shared(documents)).singleElement().satisfies(s -> {
            assertThat(s.first().value()).endsWith("document/d0003");
            assertThat(s.second().value()).endsWith("document/d1053");
        });
    }

    @Test
    void capitalsMarksAndLineEndsDoNotMatter() {
        String agency = words(1, 100);
        assertThat(shared(List.of(
                        document("a", agency),
                        document("b", agency.toUpperCase(java.util.Locale.ROOT).replace(" ", ",\n")))))
                .hasSize(1);
    }

    @Test
    void oneQuotationInTwoReportsIsNoCopy() {
        String quotation = words(1, 36);
        assertThat(shared(List.of(
                        document("a", words(2, 300) + quotation + words(3, 100)),
                        document("b", words(4, 400) + quotation))))
                .isEmpty();
    }

    @Test
    void manyCopiesAreLinkedToOneAnother() {
        String agency = words(1, 200);
        List<Testimony> documents = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Report report = new Report("paper-" + i).issued("2025-03-18");
            report.call("2025-03-18", report.person("Ann Smith"), report.person("Bob Brown"));
            Testimony told = report.build();
            documents.add(told);
            documents.add(document("copy-" + i, agency + " " + words(i + 10, 50)));
        }
        assertThat(shared(documents).stream()
                        .flatMap(s -> java.util.stream.Stream.of(s.first(), s.second()))
                        .distinct())
                .hasSize(40);
    }

    @Test
    void copiesDoNotCountTwice() {
        List<Testimony> documents = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Report report = new Report("paper-" + i).issued("2025-03-18");
            report.write(words(i == 2 ? 2 : 1, 100));
            report.call("2025-03-18", report.person("Ann Smith"), report.person("Bob Brown"));
            documents.add(report.build());
        }
        ResolvedGraph graph = new ResolveStage(ResolveStage.DEFAULT_BASE).apply(documents, Reporter.SILENT);
        assertThat(graph.events())
                .filteredOn(e -> e.type().equals(Dip.CALL))
                .singleElement()
                .satisfies(e -> {
                    assertThat(e.accounts()).hasSize(3);
                    assertThat(e.independentAccounts()).isEqualTo(2);
                });
    }

    @ParameterizedTest
    @CsvSource({"true, 1", "false, 2"})
    void aThirdThatBothCopyMakesThemOneOnlyWhereItTellsOfTheEvent(boolean tells, int witnesses) {
        List<Testimony> documents = new ArrayList<>();
        for (String text : List.of(words(1, 100), words(1, 100) + " " + words(2, 100), words(2, 100))) {
            Report report = new Report("paper-" + documents.size()).issued("2025-03-18");
            report.write(text);
            if (tells || documents.size() != 1) {
                report.call("2025-03-18", report.person("Ann Smith"), report.person("Bob Brown"));
            }
            documents.add(report.build());
        }
        assertThat(shared(documents)).hasSize(2);
        assertThat(new ResolveStage(ResolveStage.DEFAULT_BASE)
                        .apply(documents, Reporter.SILENT)
                        .events())
                .filteredOn(e -> e.type().equals(Dip.CALL))
                .singleElement()
                .satisfies(e -> assertThat(e.independentAccounts()).isEqualTo(witnesses));
    }

    @Test
    void orderOfDocumentsChangesNothing() {
        List<Testimony> documents = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            documents.add(document("d" + i, words(i % 4, 150) + " " + words(100 + i, 100)));
        }
        List<SharedText> expected = shared(documents);
        assertThat(expected).isNotEmpty();
        Collections.shuffle(documents, new Random(7));
        assertThat(shared(documents)).isEqualTo(expected);
    }
}
