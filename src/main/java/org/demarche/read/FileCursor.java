package org.demarche.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.demarche.model.Code;
import org.demarche.model.Document;

/** A source that is one document. */
final class FileCursor implements DocumentCursor {
    private final Source source;
    private final InputStream in;
    private final Format format;
    private final DocumentAssembler assembler;
    private boolean done;

    FileCursor(Source source, InputStream in, Format format, DocumentAssembler assembler) {
        this.source = source;
        this.in = in;
        this.format = format;
        this.assembler = assembler;
    }

    @Override
    public Optional<Placed> next() throws IOException, UnreadableException {
        if (done) {
            return Optional.empty();
        }
        done = true;
        return Optional.of(new Placed(read(), source.place()));
    }

    private Document read() throws IOException, UnreadableException {
        byte[] bytes = in.readNBytes(DocumentReader.LONGEST + 1);
        if (bytes.length > DocumentReader.LONGEST) {
            throw tooLong(source.place(), "document");
        }
        String content = StrictUtf8.decode(bytes, source.place());
        return switch (format) {
            case TEXT -> {
                FrontMatter matter = FrontMatter.of(content, source.place());
                yield assemble(matter.fields(), matter.body());
            }
            case MARKDOWN -> {
                FrontMatter matter = FrontMatter.of(content, source.place());
                MarkdownText markdown = MarkdownText.of(matter.body());
                Optional<Fields.Field> title = markdown.title().map(words -> new Fields.Field(words, source.place()));
                yield assemble(matter.fields().or(Fields.TITLE, title), markdown.text());
            }
            case HTML -> {
                HtmlArticle article = HtmlArticle.of(content, source.place());
                yield assemble(article.fields(), article.text());
            }
            case JSON_LINES, FEED, WARC -> throw new IllegalArgumentException(format + " holds many documents");
        };
    }

    private Document assemble(Fields fields, String text) throws UnreadableException {
        return assembler.assemble(source.place(), source.name(), fields, text);
    }

    static UnreadableException tooLong(Place place, String what) {
        return new UnreadableException(
                Code.INPUT_TOO_LONG,
                place,
                what + " is longer than " + DocumentReader.LONGEST / 1_000_000 + " MB",
                "divide it into its reports, one a file or one a JSON line");
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
