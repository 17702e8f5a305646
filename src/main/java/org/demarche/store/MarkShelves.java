package org.demarche.store;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.BitSet;
import java.util.Map;
import org.demarche.model.Fingerprint;
import org.demarche.rdf.Portion;

/**
 * A sum over the marks of a graph's portions for each of the shelves on which these are kept, so that a change reads the
 * shelves that differ and no others. On which shelf a mark stands follows from the portion's name.
 */
final class MarkShelves {
    private static final int SHELF_BITS = 10;

    /** How many shelves there are. */
    static final int NUMBER = 1 << SHELF_BITS;

    private final long[] sums;

    private MarkShelves(long... sums) {
        this.sums = sums;
    }

    static MarkShelves of(Map<Portion.Name, Long> marks) {
        long[] sums = new long[NUMBER];
        marks.forEach((name, mark) -> {
            long print = print(name);
            sums[shelf(print)] += Contents.scatter(print ^ Records.shortened(mark));
        });
        return new MarkShelves(sums);
    }

    /** @throws IllegalArgumentException if the line is not one that {@link #line} wrote */
    static MarkShelves of(String line) {
        byte[] bytes = Base64.getDecoder().decode(line);
        if (bytes.length != NUMBER * Long.BYTES) {
            throw new IllegalArgumentException("the sums of its marks are not whole");
        }
        long[] sums = new long[NUMBER];
        ByteBuffer.wrap(bytes).asLongBuffer().get(sums);
        return new MarkShelves(sums);
    }

    String line() {
        ByteBuffer bytes = ByteBuffer.allocate(NUMBER * Long.BYTES);
        bytes.asLongBuffer().put(sums);
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    /** The numbers of the shelves on which something else stands. */
    BitSet differingFrom(MarkShelves other) {
        BitSet differing = new BitSet(NUMBER);
        for (int shelf = 0; shelf < NUMBER; shelf++) {
            differing.set(shelf, sums[shelf] != other.sums[shelf]);
        }
        return differing;
    }

    /** The number of the shelf of a portion. */
    static int shelf(Portion.Name name) {
        return shelf(print(name));
    }

    private static int shelf(long print) {
        return (int) (print >>> (Long.SIZE - SHELF_BITS));
    }

    private static long print(Portion.Name name) {
        return Fingerprint.of(name.kind(), name.iri());
    }
}
