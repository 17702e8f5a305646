package org.demarche.pipeline;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.demarche.model.Document;
import org.demarche.model.Iri;
import org.demarche.model.Testimony;

/**
 * What a document tells, compressed, as bytes or as a line of characters: all of it but the document itself, which stands beside
 * it. Safe to share between threads.
 */
public final class ExtractionFormat {
    private final Codec codec;

    public ExtractionFormat() {
        Codecs codecs = new Codecs();
        codecs.leaveOut(Document.class);
        codecs.share(Iri.class);
        codec = codecs.of(Testimony.class);
    }

    /** The testimony as characters of ASCII. */
    public String write(Testimony testimony) {
        return Base64.getEncoder().encodeToString(pack(testimony));
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param document the document that tells it
     * @throws IOException if these are not the characters that were written
     */
    public Testimony read(String written, Document document) throws IOException {
        try {
            return unpack(Base64.getDecoder().decode(written), document);
        } catch (IllegalArgumentException e) {
            throw new IOException("not what was written: " + e.getMessage(), e);
        }
    }

    byte[] pack(Testimony testimony) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            codec.write(testimony, new Codec.Sink(out));
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return bytes.toByteArray();
    }

    /** Reads what {@link #pack} wrote of this document. */
    Testimony unpack(byte[] packed, Document document) throws IOException {
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return (Testimony) codec.read(new Codec.Tap(in.readAllBytes(), Map.of(Document.class, document)));
        }
    }
}
