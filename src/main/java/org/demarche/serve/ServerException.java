package org.demarche.serve;

import java.util.Objects;
import org.demarche.model.Diagnostic;

/** The server cannot be started; the diagnostic says why and what to do. */
public final class ServerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    ServerException(Diagnostic diagnostic, Throwable cause) {
        super(Objects.requireNonNull(diagnostic).headline(), cause);
        this.diagnostic = diagnostic;
    }

    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
