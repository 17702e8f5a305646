package org.demarche.event;

/**
 * What speaks for or against one being a side of the war that a passage is about. Shares are from 0 to 1, counts are logarithms
 * of one more than they are, and what is or is not is 1 or 0.
 */
enum SideFeature {
    /** Every side has it. */
    BIAS,
    /** In what share of the paragraphs the document speaks of it. */
    SPOKEN_IN,
    /** How often the document speaks of it, beside whom it speaks of most. */
    SPOKEN_OF,
    /** Its place among those spoken of, the first being 1, the second a half. */
    RANK,
    /** How often it is named with another where the document speaks of fighting, beside those whom it names together most. */
    NAMED_WITH,
    /** How often words for war, attack and blame set it against another in this section. */
    SET_AGAINST,
    /** In what share of the sentences on truces it is named. */
    NAMED_WITH_TRUCE,
    /** How often it makes a truce, keeps or breaks one. */
    ACTING,
    /** Whether it does so in this paragraph. */
    ACTING_HERE,
    /** Whether this paragraph speaks of it. */
    HERE,
    /** Whether the title names it. */
    IN_TITLE,
    /** Whether it stands between two others. */
    MEDIATING,
    /** Whether it does so, or welcomes a truce of others, and no truce is said to be its own. */
    ONLY_MEDIATING,
    /** Whether it is a state. */
    STATE,
    /** Whether it is a body that fights. */
    ARMED,
    /** Whether it is a person with men of his own. */
    WARLORD,
    /** How often the document speaks of its rulers and its men. */
    RULING,
    /** Whether it is one of two who are named here and whose war every reader knows. */
    KNOWN,
    /** How often it is named with a given other where the document speaks of fighting, beside whom that one is named with most. */
    NAMED_WITH_THIS,
    /** What share of the words for war, attack and blame that set the other against anybody set it against this. */
    SET_AGAINST_THIS,
    /** Whether any do. */
    EVER_SET_AGAINST_THIS,
    /** Whether both are states. */
    BOTH_STATES;

    /** Whether it is about two, and tells nothing of one alone. */
    boolean isOfTwo() {
        return compareTo(NAMED_WITH_THIS) >= 0;
    }
}
