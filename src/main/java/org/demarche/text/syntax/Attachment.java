package org.demarche.text.syntax;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Locale;
import org.demarche.text.CorpusException;

/**
 * How many tokens of a treebank a parser hangs on the right head; marks ({@code punct}) do not count.
 *
 * @param sentences how many sentences were parsed
 * @param tokens how many tokens were judged
 * @param heads how many got the right head
 * @param headsAndLabels how many got the right head and the right label
 */
public record Attachment(int sentences, int tokens, int heads, int headsAndLabels) {
    private static final String MARK = "punct";

    /**
     * Parses all sentences of a file and compares.
     *
     * @param trees CoNLL-X columns (number, form, –, Penn tag, –, –, head, label)
     * @param source named in messages
     * @throws CorpusException if a line is not of this form, or the heads of a sentence are no tree
     * @throws IOException if reading fails
     */
    public static Attachment of(Parser parser, Reader trees, String source) throws IOException {
        return of(parser, Treebank.read(trees, source));
    }

    static Attachment of(Parser parser, List<Treebank.Entry> entries) {
        int tokens = 0;
        int heads = 0;
        int both = 0;
        for (Treebank.Entry entry : entries) {
            Tree right = entry.tree();
            Tree found = parser.parse(entry.forms(), entry.tags());
            for (int i = 0; i < entry.size(); i++) {
                if (right.labels().get(i).equals(MARK)) {
                    continue;
                }
                tokens++;
                if (found.heads().get(i).equals(right.heads().get(i))) {
                    heads++;
                    both += found.labels().get(i).equals(right.labels().get(i)) ? 1 : 0;
                }
            }
        }
        return new Attachment(entries.size(), tokens, heads, both);
    }

    /** Share of right heads, from 0 to 1. */
    public double headShare() {
        return tokens == 0 ? 0 : (double) heads / tokens;
    }

    /** Share of right heads with right labels, from 0 to 1. */
    public double labelledShare() {
        return tokens == 0 ? 0 : (double) headsAndLabels / tokens;
    }

    /** A table in per cent. */
    public String table() {
        return String.format(
                Locale.ROOT,
                "%-18s%8.1f%n%-18s%8.1f%n%-18s%8d%n",
                "heads",
                100 * headShare(),
                "heads and labels",
                100 * labelledShare(),
                "words",
                tokens);
    }
}
