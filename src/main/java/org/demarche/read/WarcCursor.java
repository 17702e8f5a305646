package org.demarche.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.demarche.model.Code;
import org.demarche.model.Document;
import org.jsoup.Jsoup;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * A web archive (WARC, ISO 28500): a document for each page in HTML that a server gave. Other records are passed over. A page
 * has the address under which it was fetched and, where it gives no date itself, the day on which that was done.
 */
final class WarcCursor implements DocumentCursor {
    private static final int DONE = 200;
    private static final String HINT = "fetch the archive again; the pages before this place are read";

    private final Source source;
    private final DocumentAssembler assembler;
    private final InputStream in;
    private Optional<WarcReader> reader = Optional.empty();
    private boolean ended;
    private boolean anyPage;
    private int number;

    WarcCursor(Source source, InputStream in, DocumentAssembler assembler) {
        this.source = source;
        this.in = in;
        this.assembler = assembler;
    }

    @Override
    public Optional<Placed> next() throws UnreadableException {
        while (!ended) {
            Optional<Page> page = nextPage();
            if (page.isPresent()) {
                anyPage = true;
                return Optional.of(new Placed(document(page.get()), page.get().place()));
            }
        }
        if (!anyPage) {
            anyPage = true; // said once
            throw new UnreadableException(
                    Code.INPUT_EMPTY, source.place(), "archive holds no page", "fetch it again, or leave it out");
        }
        return Optional.empty();
    }

    /**
     * A page as a server gave it.
     *
     * @param address where it was fetched, where the archive has it
     * @param date when it was fetched, as the archive has it
     * @param charset as the server named it, where it did
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and not kept
    private record Page(
            Place place, Optional<String> address, Optional<String> date, Optional<String> charset, byte[] bytes) {}

    /** The next record, if it holds a page. */
    private Optional<Page> nextPage() throws UnreadableException {
        try {
            if (reader.isEmpty()) {
                reader = Optional.of(new WarcReader(in));
            }
            Optional<WarcRecord> record = reader.get().next();
            number++;
            ended = record.isEmpty();
            return record.isPresent() && record.get() instanceof WarcResponse response
                    ? page(response)
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            ended = true;
            anyPage = true; // or at least one cannot be read, which is said
            throw new UnreadableException(
                    Code.WARC,
                    place(),
                    "cannot be read from record %d on: %s".formatted(number + 1, reason(e)),
                    HINT,
                    e);
        }
    }

    private Optional<Page> page(WarcResponse response) throws IOException {
        MediaType type = response.payloadType();
        boolean html = type.base().equals(MediaType.HTML) || type.base().equals(MediaType.XHTML);
        if (!html || response.http().status() != DONE) {
            return Optional.empty();
        }
        byte[] bytes = response.http().bodyDecoded().stream().readNBytes(DocumentReader.LONGEST + 1);
        return Optional.of(new Page(
                place(),
                Optional.ofNullable(response.target()),
                response.headers().first("WARC-Date"),
                Optional.ofNullable(type.parameters().get("charset")),
                bytes));
    }

    private Document document(Page page) throws UnreadableException {
        if (page.bytes().length > DocumentReader.LONGEST) {
            throw FileCursor.tooLong(page.place(), "page");
        }
        if (page.address().isEmpty()) {
            throw new UnreadableException(
                    Code.WARC, page.place(), "page has no address", "give its record a WARC-Target-URI");
        }
        String address = page.address().get();
        HtmlArticle article = HtmlArticle.of(html(page), page.place());
        Fields fields = article.fields()
                .or(Fields.ID, Optional.of(new Fields.Field(address, page.place())))
                .or(Fields.URL, Optional.of(new Fields.Field(address, page.place())))
                .or(Fields.DATE, page.date().map(date -> new Fields.Field(date, page.place())));
        return assembler.assemble(page.place(), address, fields, article.text());
    }

    /** By the encoding that server or page names; UTF-8 where neither does. */
    private static String html(Page page) throws UnreadableException {
        Charset charset = page.charset().flatMap(WarcCursor::charset).orElseGet(() -> declared(page.bytes()));
        return charset.equals(StandardCharsets.UTF_8)
                ? StrictUtf8.decode(page.bytes(), page.place())
                : new String(page.bytes(), charset);
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Charset declared(byte[] bytes) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(bytes), null, "").charset();
        } catch (IOException e) {
            return StandardCharsets.UTF_8;
        }
    }

    private Place place() {
        return Place.of(source.place() + "#" + number);
    }

    private static String reason(Exception e) {
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return message.lines().findFirst().orElse("");
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
