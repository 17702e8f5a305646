package org.demarche.read;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import org.demarche.model.Document;

/** Goes through the documents of one source. */
interface DocumentCursor extends Closeable {
    /**
     * The next document with the place where it begins, or nothing after the last.
     *
     * @throws UnreadableException if that document cannot be read; the cursor can go on to the next
     * @throws IOException if the source cannot be read any further
     */
    Optional<Placed> next() throws IOException, UnreadableException;

    /** A document and where it begins. */
    record Placed(Document document, Place place) {}
}
