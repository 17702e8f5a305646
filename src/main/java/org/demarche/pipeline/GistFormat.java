package org.demarche.pipeline;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.demarche.model.Gist;
import org.demarche.model.Iri;
import org.demarche.model.Shingles;
import org.demarche.model.Testimony;
import org.demarche.resolve.TextShingles;

/** The gists of some documents together, compressed, as a line of characters. Safe to share between threads. */
public final class GistFormat {
    private final Packing packing;

    /** What of a document is compared with others: what it tells, and its words. */
    public record Entry(Gist gist, Shingles shingles) {
        public Entry {
            Objects.requireNonNull(gist);
            Objects.requireNonNull(shingles);
        }

        /** That of a testimony. */
        public static Entry of(Testimony testimony) {
            return new Entry(
                    Gist.of(testimony), TextShingles.of(testimony.document().text()));
        }
    }

    private record Entries(List<Entry> all) {
        Entries {
            all = List.copyOf(all);
        }
    }

    public GistFormat() {
        Codecs codecs = new Codecs();
        codecs.share(Iri.class);
        codecs.replace(Shingles.class, int[].class, Shingles::toArray, Shingles::new);
        packing = new Packing(codecs.of(Entries.class));
    }

    /** The entries as characters of ASCII. */
    public String write(List<Entry> entries) {
        return packing.write(new Entries(entries));
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException if these are not the characters that were written
     */
    public List<Entry> read(String written) throws IOException {
        return ((Entries) packing.read(written, Map.of())).all();
    }
}
