package org.demarche.read;

import java.io.EOFException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.zip.ZipException;
import org.demarche.model.Code;
import org.demarche.model.Diagnostic;
import org.demarche.model.Diagnostic.Severity;
import org.demarche.model.Document;
import org.demarche.model.Reporter;

/** Goes through the documents of all sources and leaves out those whose id was there before. */
final class DocumentIterator implements Iterator<Document> {
    private final Iterator<Source> sources;
    private final Reporter reporter;
    private final DocumentAssembler assembler;
    private final Map<String, Seen> seen = new HashMap<>();
    private Optional<Source> source = Optional.empty();
    private Optional<DocumentCursor> cursor = Optional.empty();
    private Optional<Document> next = Optional.empty();

    DocumentIterator(List<Source> sources, Reporter reporter) {
        this.sources = sources.iterator();
        this.reporter = reporter;
        this.assembler = new DocumentAssembler(reporter);
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty() && (cursor.isPresent() || sources.hasNext())) {
            try {
                advance();
            } catch (UnreadableException e) {
                reporter.report(e.diagnostic());
            } catch (IOException e) {
                report(failure(e));
                closeQuietly();
            }
        }
        return next.isPresent();
    }

    @Override
    public Document next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Document document = next.get();
        next = Optional.empty();
        return document;
    }

    private void advance() throws IOException, UnreadableException {
        if (cursor.isEmpty()) {
            source = Optional.of(sources.next());
            cursor = Optional.of(DocumentReader.open(source.get(), assembler));
        }
        Optional<DocumentCursor.Placed> found = cursor.get().next();
        if (found.isPresent()) {
            next = unlessSeen(found.get());
        } else {
            DocumentCursor finished = cursor.get();
            cursor = Optional.empty();
            finished.close();
        }
    }

    private Optional<Document> unlessSeen(DocumentCursor.Placed placed) throws UnreadableException {
        String id = placed.document().id();
        Seen now = Seen.of(placed);
        Seen first = seen.putIfAbsent(id, now);
        if (first == null) {
            return Optional.of(placed.document());
        }
        if (first.sha256().equals(now.sha256())) {
            reporter.report(new Diagnostic(
                    Severity.NOTE,
                    Code.DUPLICATE_ID,
                    placed.place().toString(),
                    "document \"" + CleanText.excerpt(id) + "\" is the same as in " + first.place(),
                    ""));
            return Optional.empty();
        }
        throw new UnreadableException(
                Code.DUPLICATE_ID,
                placed.place(),
                "document \"" + CleanText.excerpt(id) + "\" is left out: " + first.place() + " has the same id",
                "rename one of the files, or give one an id of its own in front matter or JSON line");
    }

    /** Where an id was met first, and with which text: feeds that are saved every day have the same entries again. */
    private record Seen(Place place, String sha256) {
        static Seen of(DocumentCursor.Placed placed) {
            return new Seen(placed.place(), placed.document().sha256());
        }
    }

    private UnreadableException failure(IOException e) {
        Place place = source.orElseThrow().place();
        if (e instanceof Gunzip.BombException) {
            return new UnreadableException(
                    Code.INPUT_TOO_LONG, place, e.getMessage(), "it is no news: leave the file out", e);
        }
        if (e instanceof ZipException || e instanceof EOFException) {
            return new UnreadableException(
                    Code.INPUT_NOT_TEXT, place, "is not a whole gzip file", "compress it again, or drop the .gz", e);
        }
        if (e instanceof java.nio.file.AccessDeniedException) {
            return new UnreadableException(Code.INPUT_MISSING, place, "may not be read", "check its permissions", e);
        }
        return new UnreadableException(
                Code.INPUT_MISSING, place, "cannot be read: " + e.getMessage(), "check the file and its disk", e);
    }

    private void report(UnreadableException e) {
        reporter.report(e.diagnostic());
    }

    private void closeQuietly() {
        cursor.ifPresent(open -> {
            try {
                open.close();
            } catch (IOException e) {
                reporter.report(new Diagnostic(
                        Severity.NOTE,
                        Code.INPUT_MISSING,
                        source.orElseThrow().place().toString(),
                        "could not be closed: " + e.getMessage(),
                        ""));
            }
        });
        cursor = Optional.empty();
    }
}
