package org.demarche.text.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.demarche.model.EntityKind;
import org.demarche.model.Span;
import org.demarche.text.CorpusException;

/**
 * Reads sentences with marked names in the format of OpenNLP: a sentence a line, tokens parted by a blank, {@code
 * <START:person> … <END>} around names (person, organization, location), an empty line between documents.
 *
 * <p>Tokens are joined to running text again, so that training and evaluation divide it as any other text.
 */
public final class NameCorpus {
    private static final String START = "<START:";
    private static final String END = "<END>";

    private final Detokenizer text = new Detokenizer();
    private final List<AnnotatedText.Name> names = new ArrayList<>();
    private EntityKind open;
    private int start = -1;

    private NameCorpus() {}

    /**
     * All sentences of a file, in order.
     *
     * @param source named in messages
     * @throws CorpusException if a mark is not closed, not of a known type or not apart from its words
     * @throws IOException if reading fails
     */
    public static List<AnnotatedText> read(Reader reader, String source) throws IOException {
        List<AnnotatedText> sentences = new ArrayList<>();
        BufferedReader lines = new BufferedReader(reader);
        boolean first = true;
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.startsWith("#")) {
                continue;
            }
            if (line.isBlank()) {
                first = true;
                continue;
            }
            try {
                sentences.add(new NameCorpus().parse(line, first));
            } catch (Slip slip) {
                throw new CorpusException(source, number, slip.getMessage(), slip.hint);
            }
            first = false;
        }
        return List.copyOf(sentences);
    }

    private AnnotatedText parse(String line, boolean first) throws Slip {
        for (String token : line.strip().split("\\s+", -1)) {
            if (token.equals(END)) {
                end();
            } else if (token.startsWith(START) && token.indexOf('>') == token.length() - 1) {
                begin(token.substring(START.length(), token.length() - 1));
            } else if (token.contains(END) || token.contains("<START")) {
                throw new Slip(
                        "the mark in \"" + token + "\" is not whole, or not apart from its word",
                        "write <START:person> Ada Lind <END> , with a blank on either side of a mark");
            } else {
                int at = text.add(token);
                start = start < 0 ? at : start;
            }
        }
        if (open != null) {
            throw new Slip(
                    "a name is not closed", "put <END> behind its last word; a name ends on the line where it begins");
        }
        return new AnnotatedText(text.toString(), names, first);
    }

    private void begin(String type) throws Slip {
        if (open != null) {
            throw new Slip("a name begins inside another", "close the first with <END>, or keep only the longer");
        }
        open = NameTypes.kindOf(type)
                .orElseThrow(() -> new Slip(
                        "there is no type of name \"" + type + "\"",
                        "types are person, organization and location; take out marks of others"));
        start = -1;
    }

    private void end() throws Slip {
        if (open == null) {
            throw new Slip(
                    "a name ends that did not begin",
                    "put <START:person> (or organization, location) before its first word, or take out <END>");
        }
        if (start < 0) {
            throw new Slip("a name has no words", "take out the marks, or put the name between them");
        }
        names.add(new AnnotatedText.Name(new Span(start, text.length()), open));
        open = null;
    }

    /** What is wrong with a line, and how to mend it. */
    private static final class Slip extends Exception {
        private static final long serialVersionUID = 1L;

        final String hint;

        Slip(String message, String hint) {
            super(message);
            this.hint = hint;
        }
    }
}
