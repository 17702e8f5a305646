package org.demarche.text.syntax;

/** The three moves of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011). */
enum Move {
    /** The first token of the buffer goes onto the stack. */
    SHIFT,
    /** The top of the stack becomes a left child of the first of the buffer, and leaves. */
    LEFT,
    /** The top of the stack becomes a right child of the one below it, and leaves. */
    RIGHT
}
