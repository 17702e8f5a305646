package org.demarche.event;

/**
 * What a truce is read against: the document, who speaks in it, when, how surely, and who fights whom.
 *
 * @param reading the document by sentences
 * @param speakers who "we" are
 * @param sources who says what
 * @param dates the times of clauses
 * @param factuality whether what a clause tells is so
 * @param belligerents who fights whom
 */
record TruceScene(
        Reading reading,
        Speakers speakers,
        Sources sources,
        Dates dates,
        FactualityReader factuality,
        Belligerents belligerents) {}
