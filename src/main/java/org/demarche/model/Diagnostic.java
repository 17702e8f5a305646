package org.demarche.model;

import java.util.Objects;

/**
 * One message for a person: where, what, and how to mend it.
 *
 * @param severity how much it matters
 * @param code which kind of problem it is, as docs/errors.md lists them
 * @param place the file, followed by {@code :line} and {@code :column} (from 1) where they are known
 * @param message what is wrong, in one line
 * @param hint what to do about it, in one line; empty where there is nothing to say
 */
public record Diagnostic(Severity severity, Code code, String place, String message, String hint) {
    /** How much a message matters: an ERROR costs a document, a WARNING costs a part of it, a NOTE costs nothing. */
    public enum Severity {
        NOTE,
        WARNING,
        ERROR
    }

    public Diagnostic {
        Objects.requireNonNull(severity);
        Objects.requireNonNull(code);
        Objects.requireNonNull(place);
        Objects.requireNonNull(message);
        Objects.requireNonNull(hint);
    }

    /** The message as a compiler would print it: {@code place: error[DIP-021]: message}. */
    public String headline() {
        return "%s: %s[%s]: %s"
                .formatted(place, severity.name().toLowerCase(java.util.Locale.ROOT), code.id(), message);
    }
}
