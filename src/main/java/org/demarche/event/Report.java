package org.demarche.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.model.Factuality;
import org.demarche.model.Span;

/** A place where the text says that somebody says something; quotations are attached to it as they are attributed. */
final class Report {
    /** What the reporting words are. */
    enum Kind {
        /** "X said that …". */
        VERB,
        /** "X demanded “…”": a statement only for the words it quotes. */
        ASKING,
        /** "according to X". */
        ACCORDING_TO,
        /** A turn of a transcript, or a quotation that stands alone. */
        BARE
    }

    private final Kind kind;
    private final Syntax tree;
    private final int trigger;
    private final Optional<FrameMatch> match;
    private final List<Integer> speakers;
    private final List<Integer> addressees;
    private final List<Integer> sources;
    private final Optional<Span> content;
    private final Span clause;
    private final Factuality factuality;
    private final List<Quotation> quotations = new ArrayList<>();
    private boolean relay;

    Report(
            Kind kind,
            Syntax tree,
            int trigger,
            Optional<FrameMatch> match,
            List<Integer> speakers,
            List<Integer> addressees,
            List<Integer> sources,
            Optional<Span> content,
            Span clause,
            Factuality factuality) {
        this.kind = kind;
        this.tree = tree;
        this.trigger = trigger;
        this.match = match;
        this.speakers = List.copyOf(speakers);
        this.addressees = List.copyOf(addressees);
        this.sources = List.copyOf(sources);
        this.content = content;
        this.clause = clause;
        this.factuality = factuality;
    }

    Kind kind() {
        return kind;
    }

    Syntax tree() {
        return tree;
    }

    /** Index of the reporting word. */
    int trigger() {
        return trigger;
    }

    Optional<FrameMatch> match() {
        return match;
    }

    /** Who speaks, empty where the text names nobody. */
    List<Integer> speakers() {
        return speakers;
    }

    List<Integer> addressees() {
        return addressees;
    }

    /** Who passes it on: "according to an NBC translation". */
    List<Integer> sources() {
        return sources;
    }

    /** What is said, as the text paraphrases it. */
    Optional<Span> content() {
        return content;
    }

    /** The smallest clause that holds speaker, verb and content. */
    Span clause() {
        return clause;
    }

    Factuality factuality() {
        return factuality;
    }

    List<Quotation> quotations() {
        return quotations;
    }

    void attach(Quotation quotation) {
        quotations.add(quotation);
    }

    /** Whether its verb only tells a purpose: "rang him to thank him". */
    boolean isBareInfinitive() {
        return tree.token(trigger).tag().equals("VB") && tree.hasTo(trigger);
    }

    /** Whether it only passes on what another report of its sentence says. */
    boolean isRelay() {
        return relay;
    }

    /** Leaves its quotations to the report that it passes on. */
    void relays(Report inner) {
        inner.quotations.addAll(0, quotations);
        quotations.clear();
        relay = true;
    }

    /** From the first word of what is said to the last; empty where neither content nor quotation is known. */
    Optional<Span> reach() {
        return Stream.concat(content.stream(), quotations.stream().map(Quotation::span))
                .reduce(Span::cover);
    }

    /** Whether a character of the text belongs to what is said. */
    boolean says(Span span) {
        return content.filter(c -> c.contains(span)).isPresent()
                || quotations.stream().anyMatch(q -> q.span().contains(span));
    }
}
