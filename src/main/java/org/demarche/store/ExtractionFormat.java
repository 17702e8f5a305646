package org.demarche.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.demarche.model.Document;
import org.demarche.model.ExtractedDocument;
import org.demarche.model.NameSpan;
import org.demarche.model.Sentence;
import org.demarche.model.Span;
import org.demarche.model.Token;

/**
 * What was read out of a document, as a compressed line of characters: all of it but the document itself, which stands beside
 * it. Safe to share between threads.
 */
final class ExtractionFormat {
    private final Codec codec;

    /** What a sentence is made of. */
    private record SentenceParts(int index, int block, Span span, List<Token> tokens, List<NameSpan> names) {
        static SentenceParts of(Sentence sentence) {
            return new SentenceParts(
                    sentence.index(), sentence.block(), sentence.span(), sentence.tokens(), sentence.names());
        }

        Sentence sentence() {
            return new Sentence(index, block, span, tokens, names);
        }
    }

    ExtractionFormat() {
        Codecs codecs = new Codecs();
        codecs.leaveOut(Document.class);
        codecs.replace(Sentence.class, SentenceParts.class, SentenceParts::of, SentenceParts::sentence);
        codec = codecs.of(ExtractedDocument.class);
    }

    String write(ExtractedDocument extracted) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            codec.write(extracted, new Codec.Sink(out));
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param document the document it was read out of
     * @throws IOException if these are not the characters that were written
     */
    ExtractedDocument read(String written, Document document) throws IOException {
        try {
            byte[] bytes = Base64.getDecoder().decode(written);
            try (DataInputStream in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)))) {
                return (ExtractedDocument) codec.read(new Codec.Tap(in, Map.of(Document.class, document)));
            }
        } catch (IllegalArgumentException e) {
            throw new IOException("not what was written: " + e.getMessage(), e);
        }
    }
}
