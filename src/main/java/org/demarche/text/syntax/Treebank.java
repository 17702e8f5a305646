package org.demarche.text.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.demarche.text.CorpusException;

/**
 * Reads trees in CoNLL-X form: a token a line, fields parted by tabs (number from 1, form, –, tag, –, –, head or 0, label),
 * an empty line after each sentence, comments after {@code #}.
 */
final class Treebank {
    private static final int NUMBER = 0;
    private static final int FORM = 1;
    private static final int TAG = 3;
    private static final int HEAD = 6;
    private static final int LABEL = 7;
    private static final int FIELDS = 8;

    private final String source;
    private final List<Entry> entries = new ArrayList<>();
    private final List<String> forms = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private final List<Integer> heads = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();
    private int line;

    private Treebank(String source) {
        this.source = source;
    }

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
     * All sentences of a file, in order.
     *
     * @param source named in messages
     * @throws CorpusException if a line is not of this form, or the heads of a sentence are no tree
     * @throws IOException if reading fails
     */
    static List<Entry> read(Reader reader, String source) throws IOException {
        Treebank treebank = new Treebank(source);
        BufferedReader lines = new BufferedReader(reader);
        for (String text = lines.readLine(); text != null; text = lines.readLine()) {
            treebank.line++;
            if (text.isBlank()) {
                treebank.finish();
            } else if (!text.startsWith("#")) { // a token of the form # has its number before it
                treebank.add(text.split("\t", -1));
            }
        }
        treebank.line++;
        treebank.finish();
        return List.copyOf(treebank.entries);
    }

    private void add(String[] fields) throws CorpusException {
        if (fields.length < FIELDS) {
            throw slip(
                    "has " + fields.length + " fields, where CoNLL-X has 8 or more",
                    "part the fields by tabs: number, form, _, Penn tag, _, _, head, label");
        }
        if (number(fields[NUMBER]) != forms.size() + 1) {
            throw slip(
                    "token " + fields[NUMBER] + " stands where " + (forms.size() + 1) + " is due",
                    "number the tokens of each sentence from 1, with an empty line between sentences");
        }
        forms.add(fields[FORM]);
        tags.add(fields[TAG]);
        heads.add(number(fields[HEAD]) - 1);
        labels.add(fields[LABEL]);
    }

    private int number(String field) throws CorpusException {
        try {
            return Integer.parseInt(field);
        } catch (NumberFormatException e) {
            throw slip(
                    "\"" + field + "\" is not a number",
                    "the first field is the token's number, the seventh that of its head, 0 for the root");
        }
    }

    private void finish() throws CorpusException {
        if (forms.isEmpty()) {
            return;
        }
        try {
            entries.add(new Entry(forms, tags, new Tree(heads, labels)));
        } catch (IllegalArgumentException e) {
            line -= forms.size();
            throw slip(
                    "the sentence that begins here is no tree: " + e.getMessage(),
                    "give one token the head 0, and every other a head that leads there");
        }
        forms.clear();
        tags.clear();
        heads.clear();
        labels.clear();
    }

    private CorpusException slip(String message, String hint) {
        return new CorpusException(source, line, message, hint);
    }
}
