package org.demarche.evaluate;

import java.util.Objects;
import org.demarche.model.Code;
import org.demarche.model.Diagnostic;
import org.demarche.model.Diagnostic.Severity;

/** The gold annotation cannot be used; the diagnostic says where, why and what to do. */
public final class GoldException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    GoldException(String place, String message, String hint, Throwable cause) {
        this(new Diagnostic(Severity.ERROR, Code.GOLD, place, message, hint), cause);
    }

    private GoldException(Diagnostic diagnostic, Throwable cause) {
        super(Objects.requireNonNull(diagnostic).headline(), cause);
        this.diagnostic = diagnostic;
    }

    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
