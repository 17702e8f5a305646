package org.demarche.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.demarche.model.Diagnostic.Severity;
import org.demarche.model.Document;
import org.demarche.model.Iri;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentReaderTest {
    private static final String MATTER = """
            ---
            id: wire-7
            title: "Oslo: both sides talk"
            date: 2031-02-03
            publisher: Fjord Wire
            url: https://example.org/7
            desk: [foreign, home]
            ---
            """;

    @TempDir
    private Path folder;

    @Test
    void textIsKeptToTheCharacter() {
        String text = "  First line.\n\n“Second” – it’s\u00A0[sic] 1\u202F000 🙂.\n";
        Document document = Reading.of(Reading.file(folder, "a.txt", text)).only();
        assertThat(document).isEqualTo(Document.of("a.txt", text, java.util.Optional.empty()));
    }

    @Test
    void byteOrderMarkAndForeignLineEndsAreLeftOut() {
        Path file = Reading.file(folder, "a.txt", "\uFEFFOne.\r\nTwo.\rThree.");
        assertThat(Reading.of(file).only().text()).isEqualTo("One.\nTwo.\nThree.");
    }

    @Test
    void frontMatterIsReadAndLeftOutOfTheText() {
        Document document = Reading.of(Reading.file(folder, "a.txt", MATTER + "They met.\n"))
                .only();
        assertThat(document.id()).isEqualTo("wire-7");
        assertThat(document.text()).isEqualTo("They met.\n");
        assertThat(document.title()).contains("Oslo: both sides talk");
        assertThat(document.issued()).contains(LocalDate.of(2031, 2, 3));
        assertThat(document.publisher()).contains("Fjord Wire");
        assertThat(document.source()).contains(new Iri("https://example.org/7"));
    }

    @Test
    void valuesOfFrontMatterStayAsTheyAreWritten() {
        Path file = Reading.file(folder, "a.txt", "---\nid: 0042\ntitle: No\npublisher: 1.50\n---\nThey met.");
        Document document = Reading.of(file).only();
        assertThat(document.id()).isEqualTo("0042");
        assertThat(document.title()).contains("No");
        assertThat(document.publisher()).contains("1.50");
    }

    @Test
    void lineOfDashesIsNotFrontMatter() {
        String text = "---\nThe ministers met: nothing came of it.\n---\nThey parted.";
        assertThat(Reading.of(Reading.file(folder, "a.txt", text)).only().text())
                .isEqualTo(text);
    }

    @Test
    void markdownTitleIsTheDocumentsTitleUnlessFrontMatterGivesOne() {
        Path plain = Reading.file(folder, "a.md", "# A *long* night\n\nThey met.\n");
        Path matter = Reading.file(folder, "b.md", MATTER + "# A long night\n\nThey met.\n");
        assertThat(Reading.of(plain).only().title()).contains("A long night");
        assertThat(Reading.of(plain).only().text()).isEqualTo("A long night\n\nThey met.\n");
        assertThat(Reading.of(matter).only().title()).contains("Oslo: both sides talk");
    }

    @Test
    void jsonLinesHoldADocumentALine() {
        Path file = Reading.file(folder, "a.jsonl", """
                {"id": "x", "date": "2031-02-03T23:30:00+05:30", "title": "T", "text": "One.\\r\\nTwo.", "tags": {"a": [1]}}

                {"text": "Three."}
                """);
        Reading reading = Reading.of(file);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.ids()).containsExactly("x", "a.jsonl#3");
        assertThat(reading.documents().get(0).text()).isEqualTo("One.\nTwo.");
        assertThat(reading.documents().get(0).issued()).contains(LocalDate.of(2031, 2, 3));
    }

    @Test
    void foldersAreReadAtAnyDepthInTheOrderOfPaths() {
        Reading.file(folder, "news/b.txt", "B.");
        Reading.file(folder, "news/a/z.md", "Z.");
        Reading.file(folder, "news/a.txt", "A.");
        Reading.file(folder, "news/notes.doc", "left out");
        Reading.file(folder, "news/.git/c.txt", "left out");
        Reading reading = Reading.of(folder.resolve("news"));
        assertThat(reading.ids()).containsExactly("a.txt", "z.md", "b.txt");
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.diagnostics())
                .filteredOn(d -> d.severity() == Severity.NOTE && d.place().endsWith("notes.doc"))
                .hasSize(1);
    }

    @Test
    void compressedFilesAreReadLikeOthers() {
        Path text = Reading.file(folder, "a.txt.gz", Reading.gzip("A."));
        Path lines = Reading.file(folder, "b.jsonl.gz", Reading.gzip("{\"text\": \"B.\"}"));
        assertThat(Reading.of(text, lines).ids()).containsExactly("a.txt", "b.jsonl#1");
    }

    @Test
    void standardInputIsTextOrJsonLinesByItsFirstCharacter() {
        assertThat(Reading.ofStandardInput(MATTER + "They met.").only().id()).isEqualTo("wire-7");
        assertThat(Reading.ofStandardInput("They met.").only().id()).isEqualTo("stdin");
        assertThat(Reading.ofStandardInput("\uFEFF\n {\"text\": \"A.\"}\n{\"text\": \"B.\"}")
                        .ids())
                .containsExactly("stdin#2", "stdin#3");
    }

    @Test
    void charactersThatNoXmlCanCarryAreReplacedOneForOne() {
        Path file = Reading.file(folder, "a.jsonl", "{\"text\": \"a\\u0001b\\ud800c\\uffffd 🙂\"}");
        assertThat(Reading.of(file).only().text()).isEqualTo("a b\uFFFDc\uFFFDd 🙂");
    }
}
