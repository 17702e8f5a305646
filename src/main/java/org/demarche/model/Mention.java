package org.demarche.model;

/** A stretch of one sentence that means something by itself. */
public sealed interface Mention permits EntityMention, TimeMention {
    /** Index of the sentence. */
    int sentence();

    /** Index of its first token. */
    int from();

    /** One past the index of its last token. */
    int to();

    /** Where it stands in the document. */
    Span span();
}
