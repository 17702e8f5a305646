package org.demarche.text.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The table of what the parser looks at. A template such as {@code s0.w b0.t} joins atoms (the form of the top of the stack,
 * the tag of the first of the buffer) and gives one feature for each configuration, hashed to 32 bits. Immutable.
 */
final class FeatureTemplates {
    private static final String RESOURCE = "templates.txt";
    private static final int FARTHEST = 8;

    private final String table;
    private final List<TokenAddress> addresses = new ArrayList<>();
    private final List<Atom> atoms = new ArrayList<>();
    private final int[][] templates;

    private FeatureTemplates(String table) {
        this.table = table;
        this.templates = table.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(this::template)
                .toArray(int[][]::new);
    }

    /** Reads a table; {@code templates.txt} explains its form. */
    static FeatureTemplates parse(String table) {
        return new FeatureTemplates(table);
    }

    /** The table of the jar, which new models are trained with. */
    static FeatureTemplates standard() {
        try (InputStream in = FeatureTemplates.class.getResourceAsStream(RESOURCE)) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The table as it was read, so that a model can keep it. */
    String table() {
        return table;
    }

    /** The number of features of each configuration. */
    int count() {
        return templates.length;
    }

    /**
     * Writes the features of a configuration.
     *
     * @param features filled from 0 to {@link #count()}
     */
    void extract(Configuration configuration, EncodedSentence sentence, int[] features) {
        int[] tokens = new int[addresses.size()];
        for (int i = 0; i < tokens.length; i++) {
            tokens[i] = addresses.get(i).find(configuration);
        }
        int[] values = new int[atoms.size()];
        for (int i = 0; i < values.length; i++) {
            Atom atom = atoms.get(i);
            values[i] = atom.reader().read(configuration, sentence, tokens[atom.first()], tokens[atom.second()]);
        }
        for (int i = 0; i < templates.length; i++) {
            int hash = (i + 1) * 0x9e3779b9;
            for (int atom : templates[i]) {
                hash = (Integer.rotateLeft(hash, 13) ^ values[atom]) * 0xcc9e2d51;
                hash ^= hash >>> 15;
            }
            features[i] = finished(hash);
        }
    }

    private static int finished(int hash) {
        int mixed = (hash ^ (hash >>> 16)) * 0x85ebca6b;
        mixed = (mixed ^ (mixed >>> 13)) * 0xc2b2ae35;
        return mixed ^ (mixed >>> 16);
    }

    private int[] template(String line) {
        String[] parts = line.split("\\s+", -1);
        int[] template = new int[parts.length];
        for (int i = 0; i < parts.length; i++) {
            template[i] = numberOf(atoms, atom(parts[i]));
        }
        return template;
    }

    private Atom atom(String code) {
        return switch (code) {
            case "d01" -> distance("s0", "b0");
            case "d11" -> distance("s1", "s0");
            default -> field(code);
        };
    }

    private Atom field(String code) {
        int dot = code.lastIndexOf('.');
        if (dot < 0) {
            throw new IllegalArgumentException("no such part of a feature: " + code);
        }
        int address = addressOf(code.substring(0, dot));
        return new Atom(code, address, address, reader(code.substring(dot + 1)));
    }

    private Atom distance(String left, String right) {
        return new Atom(left + "-" + right, addressOf(left), addressOf(right), (configuration, sentence, from, to) -> {
            boolean isThere = from != configuration.absent() && to != configuration.absent();
            return isThere ? Math.min(to - from, FARTHEST) : -1;
        });
    }

    private static Reader reader(String code) {
        return switch (code) {
            case "w" -> (configuration, sentence, token, same) -> sentence.word(token);
            case "t" -> (configuration, sentence, token, same) -> sentence.tag(token);
            case "c4" -> (configuration, sentence, token, same) -> sentence.cluster4(token);
            case "c6" -> (configuration, sentence, token, same) -> sentence.cluster6(token);
            case "cf" -> (configuration, sentence, token, same) -> sentence.cluster(token);
            case "L" -> (configuration, sentence, token, same) -> configuration.label(token);
            case "vl" -> (configuration, sentence, token, same) -> configuration.leftCount(token);
            case "vr" -> (configuration, sentence, token, same) -> configuration.rightCount(token);
            default -> throw new IllegalArgumentException("no such field of a token: " + code);
        };
    }

    private int addressOf(String code) {
        return numberOf(addresses, TokenAddress.parse(code));
    }

    private static <T> int numberOf(List<T> list, T value) {
        int at = list.indexOf(value);
        if (at < 0) {
            list.add(value);
            return list.size() - 1;
        }
        return at;
    }

    /** Reads one value from one token, or two where a distance asks for two. */
    private interface Reader {
        int read(Configuration configuration, EncodedSentence sentence, int first, int second);
    }

    private record Atom(String code, int first, int second, Reader reader) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Atom atom && atom.code.equals(code);
        }

        @Override
        public int hashCode() {
            return code.hashCode();
        }
    }
}
