package org.demarche.model;

/**
 * One step of the line Document → AnnotatedDocument → MentionedDocument → ExtractedDocument → Testimony → ResolvedGraph →
 * Dataset.
 *
 * <p>A stage is a function of its input alone: no clock, no random source, no state that one document leaves for the next.
 *
 * @param <I> what the stage reads
 * @param <O> what it makes
 */
@FunctionalInterface
public interface Stage<I, O> {
    /** Makes the output; whatever the stage has to say about the input goes to the reporter, which holds the policy. */
    O apply(I input, Reporter reporter);

    /** This stage, then the next. */
    default <P> Stage<I, P> then(Stage<? super O, ? extends P> next) {
        return (input, reporter) -> next.apply(apply(input, reporter), reporter);
    }
}
