package org.demarche.text.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Reads trees in CoNLL-X form: a token a line, fields parted by tabs (number from 1, form, –, tag, –, –, head or 0, label),
 * an empty line after each sentence, comments after {@code #}.
 */
final class Treebank {
    private static final int FORM = 1;
    private static final int TAG = 3;
    private static final int HEAD = 6;
    private static final int LABEL = 7;

    private Treebank() {}

    /** A sentence with its right tree. */
    record Entry(List<String> forms, List<String> tags, Tree tree) {
        Entry {
            forms = List.copyOf(forms);
            tags = List.copyOf(tags);
        }

        int size() {
            return forms.size();
        }
    }

    /**
     * @param file plain text, or gzip if its name ends in .gz; UTF-8
     * @throws IOException if the file cannot be read or a line is not of this form; the message tells the line
     */
    static List<Entry> read(Path file) throws IOException {
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return read(reader, file.toString());
        }
    }

    private static List<Entry> read(BufferedReader reader, String name) throws IOException {
        List<Entry> entries = new ArrayList<>();
        List<String[]> rows = new ArrayList<>();
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            try {
                if (line.isBlank()) {
                    finish(rows, entries);
                } else if (!isComment(line)) {
                    rows.add(line.split("\t", -1));
                }
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                throw new IOException(name + ", line " + number + ": not a tree in CoNLL-X form", e);
            }
        }
        finish(rows, entries);
        return List.copyOf(entries);
    }

    private static boolean isComment(String line) {
        // A token of the form # has its number before it.
        return line.startsWith("#");
    }

    private static void finish(List<String[]> rows, List<Entry> entries) {
        if (rows.isEmpty()) {
            return;
        }
        List<String> forms = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        List<Integer> heads = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (String[] row : rows) {
            forms.add(row[FORM]);
            tags.add(row[TAG]);
            heads.add(Integer.parseInt(row[HEAD]) - 1);
            labels.add(row[LABEL]);
        }
        entries.add(new Entry(forms, tags, new Tree(heads, labels)));
        rows.clear();
    }
}
