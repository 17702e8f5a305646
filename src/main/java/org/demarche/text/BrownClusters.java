package org.demarche.text;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Brown clusters: words that stand in like places share the beginning of a bit path, so that a rare word can be judged
 * by its frequent kin. The words come from the lexicon of nlp4j-english (see NOTICE).
 *
 * <p>Words are kept as sorted 32-bit hashes, six bytes a word; a word that is not in the lexicon gets the path of another
 * one time in seven thousand. Immutable and safe to share between threads.
 */
public final class BrownClusters {
    private static final String RESOURCE = "/org/demarche/text/brown.bin.gz";
    private static final int MAGIC = 0x42525731; // BRW1

    private final List<String> paths;
    private final int[] hashes;
    private final short[] clusters;

    private BrownClusters(List<String> paths, int[] hashes, short[] clusters) {
        this.paths = List.copyOf(paths);
        this.hashes = hashes;
        this.clusters = clusters;
    }

    /** The clusters of the jar, read at the first call and shared from then on. */
    public static BrownClusters load() {
        return Shipped.INSTANCE;
    }

    /**
     * The cluster of a word, or of its part after the last hyphen if the whole is unknown.
     *
     * @param lowerCasedWord one token in lower case, digits as they stand
     * @return a string of 3 to 19 characters 0 and 1, whose beginnings are wider clusters; empty if the word is unknown
     */
    public Optional<String> path(String lowerCasedWord) {
        int at = Arrays.binarySearch(hashes, hash(lowerCasedWord, 0));
        if (at < 0) {
            int hyphen = lowerCasedWord.lastIndexOf('-');
            if (hyphen > 0 && hyphen < lowerCasedWord.length() - 1) {
                at = Arrays.binarySearch(hashes, hash(lowerCasedWord, hyphen + 1));
            }
        }
        return at < 0 ? Optional.empty() : Optional.of(paths.get(clusters[at]));
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException if the stream fails or holds something else
     */
    public static BrownClusters read(InputStream stream) throws IOException {
        try (InputStream in = new GZIPInputStream(stream, 1 << 16)) {
            return read(new ModelBytes(in.readAllBytes()));
        } catch (IndexOutOfBoundsException e) {
            throw new IOException("file of Brown clusters ends too early", e);
        }
    }

    private static BrownClusters read(ModelBytes in) throws IOException {
        if (in.integer() != MAGIC) {
            throw new IOException("not a file of Brown clusters");
        }
        List<String> paths = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            paths.add(in.text());
        }
        int size = in.count();
        int[] hashes = new int[size];
        int hash = Integer.MIN_VALUE;
        for (int i = 0; i < size; i++) {
            hash += in.varint();
            hashes[i] = hash;
        }
        byte[] high = in.bytes(size);
        byte[] low = in.bytes(size);
        short[] clusters = new short[size];
        for (int i = 0; i < size; i++) {
            clusters[i] = (short) ((high[i] << 8) | (low[i] & 0xff));
        }
        return new BrownClusters(paths, hashes, clusters);
    }

    /**
     * Writes a lexicon in the form of the resource: sorted hashes as differences, then the number of each word's path.
     *
     * @param pathOf lower-cased word to bit path; at most 32,767 different paths
     */
    public static void write(Map<String, String> pathOf, OutputStream stream) throws IOException {
        List<String> paths = List.copyOf(new TreeSet<>(pathOf.values()));
        if (paths.size() > Short.MAX_VALUE) {
            throw new IllegalArgumentException("more than " + Short.MAX_VALUE + " clusters");
        }
        Map<Integer, String> byHash = new TreeMap<>();
        new TreeMap<>(pathOf).forEach((word, path) -> byHash.putIfAbsent(hash(word, 0), path));
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(stream), 1 << 16))) {
            out.writeInt(MAGIC);
            out.writeInt(paths.size());
            for (String path : paths) {
                out.writeUTF(path);
            }
            out.writeInt(byHash.size());
            int previous = Integer.MIN_VALUE;
            for (int hash : byHash.keySet()) {
                writeVarint(out, hash - previous);
                previous = hash;
            }
            byte[] high = new byte[byHash.size()];
            byte[] low = new byte[byHash.size()];
            int i = 0;
            for (String path : byHash.values()) {
                int cluster = Collections.binarySearch(paths, path);
                high[i] = (byte) (cluster >> 8);
                low[i++] = (byte) cluster;
            }
            out.write(high);
            out.write(low);
        }
    }

    private static int hash(String word, int from) {
        int hash = 0x811c9dc5; // FNV-1a, then the finish of MurmurHash3 to spread short words over all 32 bits
        for (int i = from; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x01000193;
        }
        hash = (hash ^ (hash >>> 16)) * 0x85ebca6b;
        hash = (hash ^ (hash >>> 13)) * 0xc2b2ae35;
        return hash ^ (hash >>> 16);
    }

    private static void writeVarint(DataOutputStream out, int value) throws IOException {
        int left = value;
        while ((left & ~0x7f) != 0) {
            out.writeByte((left & 0x7f) | 0x80);
            left >>>= 7;
        }
        out.writeByte(left);
    }

    /** Loads on first use; the class loader sees to it that only one thread does so. */
    private static final class Shipped {
        static final BrownClusters INSTANCE = open();

        private static BrownClusters open() {
            try (InputStream stream = BrownClusters.class.getResourceAsStream(RESOURCE)) {
                if (stream == null) {
                    throw new IllegalStateException("the jar lacks " + RESOURCE);
                }
                return read(stream);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
