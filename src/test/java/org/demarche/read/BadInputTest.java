package org.demarche.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.demarche.model.Code;
import org.demarche.model.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each bad document is named with its place, and the good one beside it is read. */
class BadInputTest {
    @TempDir
    private Path folder;

    static Stream<Arguments> badFiles() {
        return Stream.of(
                arguments("empty.txt", "", "empty.txt: error[DIP-002]: document holds no text"),
                arguments("blank.md", " \n\t\n", "blank.md: error[DIP-002]: document holds no text"),
                arguments(
                        "bare.html",
                        "<html><nav>Home</nav></html>",
                        "bare.html: error[DIP-002]: document holds no text"),
                arguments("matter.txt", "---\nid: a\n---\n", "matter.txt: error[DIP-002]: document holds no text"),
                arguments(
                        "binary.txt",
                        "\u0000\u0001",
                        "binary.txt: error[DIP-003]: holds NUL bytes, so it is not text in UTF-8"),
                arguments("paper.txt", "%PDF-1.7 …", "paper.txt: error[DIP-003]: is a PDF file"),
                arguments("a.docx", "x", "a.docx: error[DIP-006]: a file with this ending is not read"),
                arguments("plain.txt.gz", "not zipped", "plain.txt.gz: error[DIP-003]: is not a whole gzip file"),
                arguments(
                        "open.txt",
                        "---\nid: a\nThey met.",
                        "open.txt:1:1: error[DIP-010]: front matter is never closed"),
                arguments(
                        "list.txt",
                        "---\ntitle:\n  - a\n---\nThey met.",
                        "list.txt:3:3: error[DIP-010]: \"title\" is not a piece of text"),
                arguments(
                        "colon.txt",
                        "---\nid: a\ntitle: Oslo: talks\n---\nThey met.",
                        "colon.txt:3:12: error[DIP-010]: front matter is not YAML: mapping values are not allowed here"),
                arguments("array.jsonl", "[1]", "array.jsonl:1:1: error[DIP-011]: line is not a JSON object"),
                arguments(
                        "number.jsonl", "{\"id\": 7}", "number.jsonl:1:1: error[DIP-011]: JSON object has no \"text\""),
                arguments("empty.jsonl", "\n \n", "empty.jsonl: error[DIP-002]: file holds no line"),
                arguments("blank.jsonl", "{\"text\": \" \"}", "blank.jsonl:1: error[DIP-002]: document holds no text"),
                arguments(
                        "two.jsonl",
                        "{\"text\": \"A.\"} {\"text\": \"B.\"}",
                        "two.jsonl:1:16: error[DIP-011]: something follows the JSON object"),
                arguments(
                        "nested.jsonl",
                        "{\"text\": {\"en\": \"A.\"}}",
                        "nested.jsonl:1:10: error[DIP-011]: \"text\" is not a piece of text"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badFiles")
    void badFileIsNamedAndTheNextIsRead(String name, String content, String problem) {
        Path bad = Reading.file(folder, name, content);
        Reading reading = Reading.of(bad, good());
        assertThat(reading.problems()).containsExactly(problem);
        assertThat(reading.ids()).containsExactly("good.txt");
        assertThat(reading.diagnostics()).allSatisfy(d -> assertThat(d.hint()).isNotBlank());
    }

    @Test
    void wrongByteIsNamedWithLineAndColumn() {
        byte[] bytes = "Ünal said.\r\nHe fl".getBytes(StandardCharsets.UTF_8);
        byte[] wrong = Arrays.copyOf(bytes, bytes.length + 1);
        wrong[bytes.length] = (byte) 0xFC;
        Reading reading = Reading.of(Reading.file(folder, "latin.txt", wrong), good());
        assertThat(reading.problems()).containsExactly("latin.txt:2:6: error[DIP-004]: byte 0xFC is not UTF-8");
        assertThat(reading.ids()).containsExactly("good.txt");
    }

    @Test
    void badJsonLineDoesNotHideTheOthers() {
        Path lines = Reading.file(
                folder, "a.jsonl", "{\"text\": \"A.\"}\n{\"text\": \"B.\",}\n{\"text\": \"C.\"\n{\"text\": \"D.\"}");
        Reading reading = Reading.of(lines);
        assertThat(reading.ids()).containsExactly("a.jsonl#1", "a.jsonl#4");
        assertThat(reading.problems())
                .satisfiesExactly(
                        second -> assertThat(second).startsWith("a.jsonl:2:15: error[DIP-011]: not JSON: "),
                        third -> assertThat(third).startsWith("a.jsonl:3:").contains("error[DIP-011]: not JSON: "));
        assertThat(reading.problems()).noneMatch(problem -> problem.contains("Source"));
    }

    @Test
    void lineOfTwentyMegabytesIsRefusedAndTheNextIsRead() {
        String line = "{\"text\": \"" + "a".repeat(20_000_000) + "\"}";
        Path lines = Reading.file(folder, "a.jsonl", line + "\n{\"text\": \"B.\"}");
        Path text = Reading.file(folder, "b.txt", line);
        Reading reading = Reading.of(lines, text);
        assertThat(reading.ids()).containsExactly("a.jsonl#2");
        assertThat(reading.problems())
                .containsExactly(
                        "a.jsonl:1: error[DIP-005]: line is longer than 10 MB",
                        "b.txt: error[DIP-005]: document is longer than 10 MB");
    }

    @Test
    void binaryFileOfManyLinesIsNamedOnce() {
        Path lines = Reading.file(folder, "a.jsonl", "\u0000\n".repeat(100));
        assertThat(Reading.of(lines).problems())
                .containsExactly("a.jsonl:1: error[DIP-003]: holds NUL bytes, so it is not text in UTF-8");
    }

    @Test
    void secondDocumentWithAnIdIsLeftOutNamingBoth() {
        Path first = Reading.file(folder, "one/a.txt", "A.");
        Path second = Reading.file(folder, "two.jsonl", "{\"text\": \"B.\"}\n{\"id\": \"a.txt\", \"text\": \"C.\"}");
        Reading reading = Reading.of(first, second);
        assertThat(reading.ids()).containsExactly("a.txt", "two.jsonl#1");
        assertThat(reading.problems())
                .containsExactly(
                        "two.jsonl:2: error[DIP-012]: document \"a.txt\" is left out: " + first + " has the same id");
    }

    @Test
    void missingInputIsNamed() {
        Reading reading = Reading.of(folder.resolve("none.txt"), good());
        assertThat(reading.problems()).containsExactly("none.txt: error[DIP-001]: does not exist");
        assertThat(reading.ids()).containsExactly("good.txt");
    }

    @Test
    void wrongDateOrAddressCostsOnlyItself() {
        Path matter = Reading.file(folder, "a.txt", "---\ndate: 2031-02-30\nurl: example dot org\n---\nThey met.");
        Path line = Reading.file(folder, "b.jsonl", "{\"date\": \"last May\", \"text\": \"They met.\"}");
        Reading reading = Reading.of(matter, line);
        assertThat(reading.documents()).hasSize(2).allSatisfy(document -> {
            assertThat(document.issued()).isEmpty();
            assertThat(document.source()).isEmpty();
        });
        assertThat(reading.problems())
                .containsExactly(
                        "a.txt:2:7: warning[DIP-021]: date \"2031-02-30\" does not exist",
                        "a.txt:3:6: warning[DIP-022]: address \"example dot org\" is not a complete URL",
                        "b.jsonl:1:10: warning[DIP-021]: date \"last May\" is not in the form 2025-03-18");
    }

    @Test
    void missingDateIsNoted() {
        assertThat(Reading.of(good()).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(Code.DATE_UNKNOWN);
    }

    private Path good() {
        return Reading.file(folder, "good.txt", "They met.");
    }
}
