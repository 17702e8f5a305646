package org.demarche.read;

import org.demarche.model.Code;
import org.demarche.model.Diagnostic;
import org.demarche.model.Diagnostic.Severity;

/** One document cannot be read; the others can. */
final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    UnreadableException(Code code, Place place, String message, String hint) {
        this(code, place, message, hint, null);
    }

    UnreadableException(Code code, Place place, String message, String hint, Throwable cause) {
        super(place + ": " + message, cause);
        this.diagnostic = new Diagnostic(Severity.ERROR, code, place.toString(), message, hint);
    }

    Diagnostic diagnostic() {
        return diagnostic;
    }
}
