package org.demarche.cli;

/** What a command returns to the shell. */
final class ExitCode {
    /** Done. */
    static final int DONE = 0;
    /** It ran, and the answer is no: the graph breaks a shape. */
    static final int NO = 1;
    /** Wrong usage or wrong input; nothing was written. */
    static final int WRONG_INPUT = 2;
    /** A fault of the program. */
    static final int FAULT = 3;

    private ExitCode() {}
}
