package org.demarche.model;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;

/**
 * What many documents tell, found anew at every look, so that whoever resolves them holds on to what it needs of them and no more.
 * One that keeps parts of it may give these for less. Safe to share between threads.
 */
public abstract class Readings extends AbstractList<Testimony> implements RandomAccess {
    /** The document that tells {@code get(index)}. */
    public abstract Document document(int index);

    /** The document's id. */
    public String id(int index) {
        return document(index).id();
    }

    /** The document's day. */
    public Optional<LocalDate> issued(int index) {
        return document(index).issued();
    }

    /** A number that hardly any other document has. */
    public long mark(int index) {
        return Gist.mark(document(index));
    }

    /** What of {@code get(index)} is compared with the others. */
    public Gist gist(int index) {
        return Gist.of(get(index));
    }

    /** The shingles of the document's text, where they are kept. */
    public Optional<Shingles> shingles(int index) {
        return Optional.empty();
    }

    /** The same testimonies as readings. */
    public static Readings of(List<Testimony> testimonies) {
        return testimonies instanceof Readings readings ? readings : new Held(testimonies);
    }

    /** Testimonies that are in memory as they are. */
    private static final class Held extends Readings {
        private final List<Testimony> testimonies;

        Held(List<Testimony> testimonies) {
            this.testimonies = List.copyOf(testimonies);
        }

        @Override
        public Testimony get(int index) {
            return testimonies.get(index);
        }

        @Override
        public Document document(int index) {
            return get(index).document();
        }

        @Override
        public int size() {
            return testimonies.size();
        }
    }
}
