package org.demarche.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.demarche.model.Document;
import org.demarche.model.Readings;
import org.demarche.model.Testimony;

/** What many documents tell, in a tenth of the memory: packed, and unpacked at every look. Safe to share between threads. */
final class PackedTestimonies extends Readings {
    private static final ExtractionFormat FORMAT = new ExtractionFormat();

    private final List<Packed> packed;

    PackedTestimonies(List<Packed> packed) {
        this.packed = List.copyOf(packed);
    }

    /** A document, and what it tells in the bytes of {@link ExtractionFormat}. */
    static final class Packed {
        private final Document document;
        private final byte[] testimony;

        Packed(Testimony testimony) {
            this.document = testimony.document();
            this.testimony = FORMAT.pack(testimony);
        }
    }

    @Override
    public Testimony get(int index) {
        Packed one = packed.get(index);
        try {
            return FORMAT.unpack(one.testimony, one.document);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
    }

    @Override
    public Document document(int index) {
        return packed.get(index).document;
    }

    @Override
    public int size() {
        return packed.size();
    }
}
