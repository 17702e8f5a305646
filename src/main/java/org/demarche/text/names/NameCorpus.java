package org.demarche.text.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.demarche.model.EntityKind;
import org.demarche.model.Span;

/**
 * Reads sentences with marked names in the format of OpenNLP: a sentence a line, tokens parted by a blank, {@code
 * <START:person> … <END>} around names (person, organization, location), an empty line between documents.
 *
 * <p>Tokens are joined to running text again, so that training and evaluation divide it as any other text.
 */
public final class NameCorpus {
    private static final String START = "<START:";
    private static final String END = "<END>";

    private NameCorpus() {}

    /**
     * All sentences of a file, in order.
     *
     * @param source named in messages
     * @throws IOException if reading fails, or if a mark is not closed or of no known type; the message has the line
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
                sentences.add(parse(line, first));
            } catch (IllegalArgumentException e) {
                throw new IOException(source + ":" + number + ": " + e.getMessage(), e);
            }
            first = false;
        }
        return List.copyOf(sentences);
    }

    private static AnnotatedText parse(String line, boolean first) {
        Detokenizer text = new Detokenizer();
        List<AnnotatedText.Name> names = new ArrayList<>();
        EntityKind open = null;
        int start = -1;
        for (String token : line.strip().split("\\s+", -1)) {
            if (token.startsWith(START)) {
                if (open != null) {
                    throw new IllegalArgumentException("a name begins inside another");
                }
                open = NameTypes.kindOf(token.substring(START.length(), token.length() - 1));
                start = -1;
            } else if (token.equals(END)) {
                if (open == null || start < 0) {
                    throw new IllegalArgumentException("a name ends that did not begin");
                }
                names.add(new AnnotatedText.Name(new Span(start, text.length()), open));
                open = null;
            } else {
                int at = text.add(token);
                start = start < 0 ? at : start;
            }
        }
        if (open != null) {
            throw new IllegalArgumentException("a name is not closed");
        }
        return new AnnotatedText(text.toString(), names, first);
    }
}
