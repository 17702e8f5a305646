package org.demarche.event;

/**
 * What speaks for or against a place being told of a truce spoken of before, or of a new one. Shares are from 0 to 1, counts are
 * logarithms of one more than they are, and what is or is not is 1 or 0.
 */
enum ChainFeature {
    /** Whether the truce was last told of in this sentence. */
    SAME_SENTENCE,
    /** Whether it was in the one before. */
    NEXT_SENTENCE,
    /** How many places have told of it. */
    SIZE,
    /** What share of all places that tell of truces have told of this one. */
    SHARE,
    /** Whether it is the first that the document tells of. */
    FIRST,
    /** What share of those whom the sentence names are named where the truce was told of. */
    NAMES,
    /** How many of its words stand in another place that tells of the truce. */
    WORDS,
    /** Whether both sentences name days, and none that is in both. */
    OTHER_DAYS,
    /** Whether the place tells a length, and no place before has. */
    LENGTH_UNTOLD,
    /** Whether the truce stops some arms only, and the place does not say so. */
    SCOPE_LEFT_OUT,
    /** Whether it is called unilateral here alone. */
    UNILATERAL_UNTOLD,
    /** Whether it is called permanent here alone. */
    LASTING_UNTOLD,
    /** Whether another place leaves it as this one does. */
    SAME_STATUS,
    /** Whether the place tells of earlier times, and none of the truce's does. */
    PAST_FOR_PRESENT,
    /** Whether one of the truce's tells of earlier times, and this one does not. */
    PRESENT_FOR_PAST,
    /** Whether a truce is taken for granted, and this one is made. */
    STANDING_AND_MADE,
    /** Whether a truce is taken for granted, and this one is only on offer. */
    STANDING_BUT_OFFERED,
    /** Whether one is broken or over, and this one was made. */
    OVER_AND_MADE,
    /** Whether one is offered or refused, and this one is broken or over. */
    OFFERED_BUT_OVER,
    /** Whether nothing is told of its state, and this one is broken or over. */
    UNTOLD_AND_OVER,
    /** Whether "the truce" follows the one told of last. */
    DEFINITE_AND_LAST,
    /** Whether "another" or "the one that" follows close upon it. */
    OTHER_AND_NEAR,
    /** Every new truce has it. */
    NEW,
    /** Whether the words say that it is new. */
    NEW_BY_WORDS,
    /** Whether any truce is meant: "no truce", "such ceasefires". */
    NEW_IN_GENERAL,
    /** Whether it tells a length. */
    NEW_LENGTH,
    /** Whether it tells an occasion. */
    NEW_OCCASION,
    /** Whether it names all sides. */
    NEW_SIDES,
    /** Whether it tells who proposes or brokers it. */
    NEW_MAKERS,
    /** Whether it is called unilateral. */
    NEW_UNILATERAL,
    /** Whether it is called permanent. */
    NEW_LASTING,
    /** Whether it is told as agreed. */
    NEW_AGREED,
    /** Whether it is told as ended. */
    NEW_ENDED,
    /** Whether it was there before what the report is about. */
    NEW_BEFORE,
    /** Whether it is taken for granted. */
    NEW_STANDING,
    /** Whether the sentence has told of a truce. */
    NEW_IN_SENTENCE,
    /** Whether the paragraph has. */
    NEW_IN_PARAGRAPH
}
