package org.demarche.knowledge;

import java.util.Comparator;
import java.util.Objects;

/**
 * A grammatical function in which a word takes an argument.
 *
 * @param function which function
 * @param preposition the preposition in lower case, where the function is PREPOSITION; else empty
 */
public record Slot(Function function, String preposition) implements Comparable<Slot> {
    private static final Comparator<Slot> ORDER =
            Comparator.comparing((Slot slot) -> slot.function.name()).thenComparing(Slot::preposition);

    /** The functions, deep ones: SUBJECT is the "by" phrase of a passive, OBJECT its subject. */
    public enum Function {
        SUBJECT,
        OBJECT,
        /** The one told: "told reporters", "gave Moscow an ultimatum". */
        DATIVE,
        /** A finite clause: "said that …", or a quotation. */
        CLAUSE,
        /** An infinitive, with or without its own subject: "urged Israel to …", "asked to …". */
        INFINITIVE,
        /** What the object is said to be: "called him a dictator", "described it as …". */
        PREDICATE,
        /** "Russia's demand". */
        POSSESSOR,
        /** "the U.S. demand", "the Kremlin read-out", "a maritime truce". */
        MODIFIER,
        PREPOSITION
    }

    public Slot {
        Objects.requireNonNull(function);
        Objects.requireNonNull(preposition);
    }

    /** A slot that needs no preposition. */
    public static Slot of(Function function) {
        return new Slot(function, "");
    }

    /** The slot of a prepositional phrase. */
    public static Slot prep(String preposition) {
        return new Slot(Function.PREPOSITION, preposition);
    }

    @Override
    public int compareTo(Slot other) {
        return ORDER.compare(this, other);
    }
}
