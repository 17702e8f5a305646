package org.demarche.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.demarche.model.Document;
import org.demarche.model.Iri;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarcCursorTest {
    private static final String PAGE =
            "<html><head><title>Talks</title>%s</head><body><article><p>Berg met Ünal on Tuesday"
                    + " and said that the talks would go on.</p></article></body></html>";
    private static final String DATED = "<meta property='article:published_time' content='2025-03-18'>";

    @TempDir
    private Path folder;

    @Test
    void pagesAreDocumentsWithAddressAndDay() throws IOException {
        Reading reading = Reading.of(Reading.file(
                folder,
                "crawl.warc",
                archive(
                        info(),
                        response("https://a.example/1", "200 OK", "text/html; charset=UTF-8", html(DATED, "UTF-8")),
                        response(
                                "https://a.example/2",
                                "200 OK",
                                "text/html; charset=ISO-8859-1",
                                html("", "ISO-8859-1")),
                        response("https://a.example/x", "404 Not Found", "text/html", html("", "UTF-8")),
                        response(
                                "https://a.example/y",
                                "200 OK",
                                "application/json",
                                "{}".getBytes(StandardCharsets.UTF_8)))));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.documents())
                .containsExactly(document("https://a.example/1", 18), document("https://a.example/2", 21));
    }

    @Test
    void archivesAreReadCompressedRecordByRecord() throws IOException {
        byte[] zipped = archive(
                gzip(info()),
                gzip(response("https://a.example/1", "200 OK", "text/html", html(DATED, "UTF-8"))),
                gzip(response("https://a.example/2", "200 OK", "text/html", html(DATED, "UTF-8"))));
        Reading reading = Reading.of(Reading.file(folder, "crawl.warc.gz", zipped));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.ids()).containsExactly("https://a.example/1", "https://a.example/2");
    }

    @Test
    void archiveThatBreaksOffGivesThePagesBefore() throws IOException {
        byte[] first = response("https://a.example/1", "200 OK", "text/html", html(DATED, "UTF-8"));
        byte[] both = archive(first, response("https://a.example/2", "200 OK", "text/html", html(DATED, "UTF-8")));
        for (int end : new int[] {first.length + 20, both.length - 150}) {
            Reading reading = Reading.of(Reading.file(folder, "cut.warc", Arrays.copyOf(both, end)));
            assertThat(reading.ids()).containsExactly("https://a.example/1");
            assertThat(reading.problems()).singleElement().asString().contains("DIP-014");
        }
        byte[] zipped = archive(gzip(first), gzip(first));
        Reading reading = Reading.of(Reading.file(folder, "cut.warc.gz", Arrays.copyOf(zipped, zipped.length - 100)));
        assertThat(reading.problems()).singleElement().asString().contains("DIP-014");
    }

    @Test
    void whatIsNoArchiveIsNamed() {
        assertThat(Reading.of(Reading.file(folder, "a.warc", "They met.")).problems())
                .singleElement()
                .asString()
                .contains("DIP-014");
    }

    /** Found by spoiling archives, as are the next two. */
    @Test
    void archiveWithoutAPageIsNamed() throws IOException {
        Reading reading = Reading.of(Reading.file(
                folder,
                "crawl.warc",
                archive(info(), response("https://a.example/1", "404 Not Found", "text/html", html("", "UTF-8")))));
        assertThat(reading.problems()).singleElement().asString().contains("archive holds no page");
        assertThat(reading.documents()).isEmpty();
    }

    @Test
    void pageWithoutAnAddressIsNamedAndTheNextIsRead() throws IOException {
        String archive = new String(
                archive(
                        response("https://a.example/1", "200 OK", "text/html", html("", "UTF-8")),
                        response("https://a.example/2", "200 OK", "text/html", html("", "UTF-8"))),
                StandardCharsets.UTF_8);
        Reading reading = Reading.of(Reading.file(folder, "crawl.warc", archive.replaceFirst("Target", "Torget")));
        assertThat(reading.problems()).singleElement().asString().contains("DIP-014", "no address");
        assertThat(reading.ids()).containsExactly("https://a.example/2");
    }

    @Test
    void pageOfADayThatThereIsNotIsReadWithoutOne() throws IOException {
        String archive = new String(
                archive(
                        response("https://a.example/1", "200 OK", "text/html", html("", "UTF-8")),
                        response("https://a.example/2", "200 OK", "text/html", html("", "UTF-8"))),
                StandardCharsets.UTF_8);
        Reading reading =
                Reading.of(Reading.file(folder, "crawl.warc", archive.replaceFirst("2025-03-21T23:59:00Z", "59:00Z")));
        assertThat(reading.problems()).singleElement().asString().contains("DIP-021");
        assertThat(reading.documents())
                .extracting(document -> document.issued().isPresent())
                .containsExactly(false, true);
    }

    @Test
    void fileThatGrowsOutOfProportionIsLeftOut() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bomb)) {
            zip.write("{\"text\": \"".getBytes(StandardCharsets.UTF_8));
            byte[] same = new byte[1_000_000];
            Arrays.fill(same, (byte) 'a');
            for (long size = 0; size <= Gunzip.HARMLESS; size += same.length) {
                zip.write(same);
            }
        }
        assertThat(Reading.of(Reading.file(folder, "bomb.jsonl.gz", bomb.toByteArray()))
                        .problems())
                .singleElement()
                .asString()
                .contains("DIP-005", "200 times");
        assertThat(Reading.of(Reading.file(folder, "bomb.warc.gz", bomb.toByteArray()))
                        .problems())
                .singleElement()
                .asString()
                .contains("DIP-014");
    }

    private static Document document(String address, int day) {
        return new Document(
                address,
                "Berg met Ünal on Tuesday and said that the talks would go on.\n",
                Optional.of("Talks"),
                Optional.of(LocalDate.of(2025, 3, day)),
                Optional.empty(),
                Optional.of(new Iri(address)));
    }

    private static byte[] html(String head, String charset) {
        return PAGE.formatted(head).getBytes(Charset.forName(charset));
    }

    private static byte[] info() {
        return record("warcinfo", "", "application/warc-fields", "software: test\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] response(String address, String status, String type, byte[] body) {
        byte[] head = "HTTP/1.1 %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
                .formatted(status, type, body.length)
                .getBytes(StandardCharsets.UTF_8);
        return record(
                "response",
                "WARC-Target-URI: " + address + "\r\n",
                "application/http; msgtype=response",
                archive(head, body));
    }

    private static byte[] record(String type, String more, String contentType, byte[] block) {
        String head = """
                WARC/1.0\r
                WARC-Type: %s\r
                WARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-123456789012>\r
                WARC-Date: 2025-03-21T23:59:00Z\r
                %sContent-Type: %s\r
                Content-Length: %d\r
                \r
                """.formatted(type, more, contentType, block.length);
        return archive(head.getBytes(StandardCharsets.UTF_8), block, "\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] archive(byte[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
            zip.write(bytes);
        }
        return zipped.toByteArray();
    }
}
