package org.demarche.pipeline;

import java.io.IOException;
import java.util.Map;
import org.demarche.model.Document;
import org.demarche.model.Iri;
import org.demarche.model.Testimony;

/**
 * What a document tells, compressed, as bytes or as a line of characters: all of it but the document itself, which stands beside
 * it. Safe to share between threads.
 */
public final class ExtractionFormat {
    private final Packing packing;

    public ExtractionFormat() {
        Codecs codecs = new Codecs();
        codecs.leaveOut(Document.class);
        codecs.share(Iri.class);
        packing = new Packing(codecs.of(Testimony.class));
    }

    /** The testimony as characters of ASCII. */
    public String write(Testimony testimony) {
        return packing.write(testimony);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param document the document that tells it
     * @throws IOException if these are not the characters that were written
     */
    public Testimony read(String written, Document document) throws IOException {
        return (Testimony) packing.read(written, Map.of(Document.class, document));
    }

    byte[] pack(Testimony testimony) {
        return packing.pack(testimony);
    }

    /** Reads what {@link #pack} wrote of this document. */
    Testimony unpack(byte[] packed, Document document) throws IOException {
        return (Testimony) packing.unpack(packed, Map.of(Document.class, document));
    }
}
