package org.demarche.text.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The table of what the parser looks at. A template such as {@code s0.w b0.t} joins atoms (the form of the top of the stack,
 * the tag of the first of the buffer) and gives one feature for each configuration, hashed to 32 bits. Immutable.
 */
final class FeatureTemplates {
    private static final String RESOURCE = "templates.txt";
    private static final int FARTHEST = 8;
    /** The fields of a token, in the order in which they are read. */
    private static final List<String> COLUMNS = List.of("w", "t", "c4", "c6", "cf", "L", "vl", "vr");

    private static final int DISTANCE = -1;

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
        int[] values = new int[atoms.size()];
        read(configuration, sentence, values);
        for (int i = 0; i < templates.length; i++) {
            features[i] = feature(i, values);
        }
    }

    /** How many values all templates together look at. */
    int atoms() {
        return atoms.size();
    }

    /** The numbers of these atoms, as far as a template has them. */
    Set<Integer> atoms(List<String> codes) {
        return IntStream.range(0, atoms.size())
                .filter(i -> codes.contains(atoms.get(i).code()))
                .boxed()
                .collect(Collectors.toSet());
    }

    /** The numbers of the atoms of a template. */
    List<Integer> atomsOf(int template) {
        return Arrays.stream(templates[template]).boxed().toList();
    }

    /**
     * Reads what the templates look at.
     *
     * @param values filled from 0 to {@link #atoms()}
     */
    void read(Configuration configuration, EncodedSentence sentence, int[] values) {
        int[] tokens = new int[addresses.size()];
        for (int i = 0; i < tokens.length; i++) {
            tokens[i] = addresses.get(i).find(configuration);
        }
        int[][] columns = {
            sentence.words(),
            sentence.tags(),
            sentence.clusters4(),
            sentence.clusters6(),
            sentence.clusters(),
            configuration.labels(),
            configuration.leftCounts(),
            configuration.rightCounts()
        };
        for (int i = 0; i < values.length; i++) {
            Atom atom = atoms.get(i);
            values[i] = atom.column == DISTANCE
                    ? distance(configuration, tokens[atom.first], tokens[atom.second])
                    : columns[atom.column][tokens[atom.first]];
        }
    }

    private static int distance(Configuration configuration, int from, int to) {
        boolean isThere = from != configuration.absent() && to != configuration.absent();
        return isThere ? Math.min(to - from, FARTHEST) : -1;
    }

    /** The feature of a template where its atoms have these values. */
    int feature(int template, int[] values) {
        int hash = (template + 1) * 0x9e3779b9;
        for (int atom : templates[template]) {
            hash = (Integer.rotateLeft(hash, 13) ^ values[atom]) * 0xcc9e2d51;
            hash ^= hash >>> 15;
        }
        return finished(hash);
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
            case "d01" -> distance(code, "s0", "b0");
            case "d11" -> distance(code, "s1", "s0");
            default -> field(code);
        };
    }

    private Atom field(String code) {
        int dot = code.lastIndexOf('.');
        if (dot < 0) {
            throw new IllegalArgumentException("no such part of a feature: " + code);
        }
        int column = COLUMNS.indexOf(code.substring(dot + 1));
        if (column < 0) {
            throw new IllegalArgumentException("no such field of a token: " + code);
        }
        int address = addressOf(code.substring(0, dot));
        return new Atom(code, column, address, address);
    }

    private Atom distance(String code, String left, String right) {
        return new Atom(code, DISTANCE, addressOf(left), addressOf(right));
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

    /**
     * One thing that templates look at.
     *
     * @param column a field of a token, or {@link #DISTANCE} of two
     */
    private record Atom(String code, int column, int first, int second) {
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
