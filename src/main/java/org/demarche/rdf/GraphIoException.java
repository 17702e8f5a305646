package org.demarche.rdf;

import java.util.Objects;
import org.demarche.model.Diagnostic;

/** A graph cannot be read, written or asked; the diagnostic says where, why and what to do. */
public final class GraphIoException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    /** @param cause what went wrong below, or null */
    public GraphIoException(Diagnostic diagnostic, Throwable cause) {
        super(Objects.requireNonNull(diagnostic).headline(), cause);
        this.diagnostic = diagnostic;
    }

    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
