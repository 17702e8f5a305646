package org.demarche.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.demarche.model.Document;
import org.demarche.model.Reporter;

/**
 * Reads inputs into documents: files, folders with all that lies in them, and standard input as {@code -}.
 *
 * <p>What is read: {@code .txt} and {@code .md}, both with YAML front matter if there is any ({@code id title date publisher
 * url}); {@code .html}; {@code .jsonl}, a document a line with the same keys and {@code text}; feeds saved to disk ({@code .xml
 * .rss .atom}), a document an entry; web archives ({@code .warc}), a document a page; and each of them with {@code .gz}. All of
 * it is UTF-8, but for feeds and archived pages, which say how they are encoded. Standard input is JSON Lines if it begins with a brace, and else one text.
 *
 * <p>Whatever is wrong with a document goes to the reporter, and the others are read.
 */
public final class DocumentReader {
    /** The longest document or JSON line, in bytes. */
    public static final int LONGEST = 10_000_000;

    private final Reporter reporter;
    private final InputStream standardInput;

    /**
     * @param reporter is told of every problem, in the order of the inputs
     * @param standardInput what {@code -} stands for; it is not closed
     */
    public DocumentReader(Reporter reporter, InputStream standardInput) {
        this.reporter = reporter;
        this.standardInput = standardInput;
    }

    /**
     * Finds the files that the inputs stand for; none is opened yet.
     *
     * @param inputs paths, or {@code -}, in the order in which they are to be read
     */
    public Documents find(List<String> inputs) {
        return new Documents(new SourceFinder(reporter, standardInput).find(inputs), reporter);
    }

    /** The documents of some inputs, opened one after the other while one iterates. */
    public static final class Documents implements Iterable<Document> {
        private final List<Source> sources;
        private final Reporter reporter;

        Documents(List<Source> sources, Reporter reporter) {
            this.sources = sources;
            this.reporter = reporter;
        }

        /** How many documents there are at most, where that can be known without reading them. */
        public OptionalInt atMost() {
            boolean known = sources.stream()
                    .allMatch(source ->
                            source.format().filter(Format::isOneDocument).isPresent());
            return known ? OptionalInt.of(sources.size()) : OptionalInt.empty();
        }

        /** How many bytes there are to read, compressed as they are; empty with standard input among them. */
        public OptionalLong bytes() {
            long sum = 0;
            for (Source source : sources) {
                OptionalLong size = source.size();
                if (size.isEmpty()) {
                    return OptionalLong.empty();
                }
                sum += size.getAsLong();
            }
            return OptionalLong.of(sum);
        }

        /** Whether no file was found. */
        public boolean isEmpty() {
            return sources.isEmpty();
        }

        /** Reads the documents; standard input can be read but once. */
        @Override
        public Iterator<Document> iterator() {
            return new DocumentIterator(sources, reporter);
        }
    }

    /** Opens a source; the format of standard input is told by its first character. */
    static DocumentCursor open(Source source, DocumentAssembler assembler) throws IOException {
        InputStream in = source.open();
        Format format;
        try {
            format = source.format().isPresent() ? source.format().get() : guess(in);
        } catch (IOException e) {
            in.close();
            throw e;
        }
        return switch (format) {
            case TEXT, MARKDOWN, HTML -> new FileCursor(source, in, format, assembler);
            case JSON_LINES -> new JsonLinesCursor(source, in, assembler);
            case FEED -> new FeedCursor(source, in, assembler);
            case WARC -> new WarcCursor(source, in, assembler);
        };
    }

    private static Format guess(InputStream in) throws IOException {
        final int far = 4096;
        in.mark(far);
        int first = -1;
        for (byte b : in.readNBytes(far)) {
            boolean mark = (b & 0xFF) == 0xEF || (b & 0xFF) == 0xBB || (b & 0xFF) == 0xBF;
            if (!mark && !Character.isWhitespace(b)) {
                first = b;
                break;
            }
        }
        in.reset();
        return first == '{' ? Format.JSON_LINES : Format.TEXT;
    }
}
