package org.demarche.text;

import java.io.IOException;
import org.demarche.model.Code;
import org.demarche.model.Diagnostic;
import org.demarche.model.Diagnostic.Severity;

/** A line of a file with marked names or trees is not of its form; the diagnostic says where, why and what to do. */
public final class CorpusException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    /**
     * Makes the exception for one line.
     *
     * @param source the file, as it is named in messages
     * @param line from 1
     * @param message what is wrong
     * @param hint what to do about it
     */
    public CorpusException(String source, int line, String message, String hint) {
        super(source + ":" + line + ": " + message);
        this.diagnostic = new Diagnostic(Severity.ERROR, Code.TRAINING, source + ":" + line, message, hint);
    }

    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
