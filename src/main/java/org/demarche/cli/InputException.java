package org.demarche.cli;

import java.util.List;
import org.demarche.model.Code;
import org.demarche.model.Diagnostic;
import org.demarche.model.Diagnostic.Severity;

/** The command cannot do its work with what it was given; ends it with {@link ExitCode#WRONG_INPUT}. */
final class InputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;

    private InputException(String message, List<Diagnostic> diagnostics, Throwable cause) {
        super(message, cause);
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** With a message that is still to be printed. */
    static InputException of(Code code, String place, String message, String hint, Throwable cause) {
        Diagnostic diagnostic = new Diagnostic(Severity.ERROR, code, place, message, hint);
        return of(diagnostic, cause);
    }

    /** With a message that is still to be printed. */
    static InputException of(Diagnostic diagnostic, Throwable cause) {
        return new InputException(diagnostic.headline(), List.of(diagnostic), cause);
    }

    /** After all that is wrong has been printed; the message says what that means. */
    static InputException afterReports(String message) {
        return new InputException(message, List.of(), null);
    }

    /** What is still to be printed. */
    List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
