package org.demarche.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.EntityKind;
import org.demarche.model.EntityMention;
import org.demarche.model.Span;
import org.demarche.model.Token;
import org.demarche.vocab.Dip;

/** Imperatives in somebody's quoted words: “Stop the bombing”, “Israel, turn those planes around”. */
final class Commands {
    private static final Set<String> PLEASE = Set.of("please", "now", "then", "just", "so");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "n’t");

    private final Reading reading;
    private final Sources sources;

    Commands(Reading reading, Sources sources) {
        this.reading = reading;
        this.sources = sources;
    }

    List<Asking> find(Syntax tree) {
        List<Asking> result = new ArrayList<>();
        int from = opening(tree, 0);
        Optional<EntityMention> called = vocative(tree, from);
        int verb = verb(tree, called.map(c -> opening(tree, c.to())).orElse(from));
        if (verb >= 0) {
            command(tree, verb, from, called).ifPresent(result::add);
        }
        return result;
    }

    private Optional<Asking> command(Syntax tree, int verb, int from, Optional<EntityMention> called) {
        Optional<Report> report = sources.around(tree.token(verb).span()).stream()
                .filter(r -> r.kind() != Report.Kind.BARE)
                .filter(r -> r.quotations().stream()
                        .anyMatch(q -> q.holds(tree.token(verb).span().start())))
                .findFirst()
                .filter(r -> !r.speakers().isEmpty());
        if (report.isEmpty()) {
            return Optional.empty();
        }
        Set<Integer> speakers = new LinkedHashSet<>(report.get().speakers());
        Set<Integer> asked = new LinkedHashSet<>(
                called.map(EntityMention::entities).orElse(report.get().addressees()));
        // "“Open the road,” he told Reuters": a newspaper is told what others are to do.
        asked.removeIf(a -> speakers.contains(a)
                || !reading.isActor(a)
                || (called.isEmpty() && reading.entity(a).kind() == EntityKind.ORGANIZATION));
        Span words = tree.sentence().span(verb, Math.max(verb + 1, tree.phrase(verb)[1]));
        return Optional.of(Asking.told(
                speakers,
                asked,
                Wording.clause(reading.text(), words),
                Dip.REQUIREMENT,
                tree.sentence().span(from, verb + 1).cover(words),
                0.6));
    }

    /** The verb of command that opens the words, or -1. */
    private int verb(Syntax tree, int from) {
        int at = from;
        boolean forbids = at + 1 < tree.size()
                && tree.token(at).lower().equals("do")
                && NEGATIONS.contains(tree.token(at + 1).lower());
        at = forbids ? opening(tree, at + 2) : at;
        if (at >= tree.size()) {
            return -1;
        }
        Token token = tree.token(at);
        boolean bare = token.tag().equals("VB") || token.tag().equals("VBP");
        boolean command = reading.lexicon().words("command").contains(token.lower());
        // "Let them ask him", "let us see": nobody is told to let.
        boolean granting = token.lower().equals("let")
                && at + 1 < tree.size()
                && tree.token(at + 1).tag().equals("PRP");
        return bare && command && !granting ? at : -1;
    }

    /** "Israel, turn …": whoever is called by name. */
    private Optional<EntityMention> vocative(Syntax tree, int from) {
        return reading.mentions(tree.sentence().index()).stream()
                .filter(m -> m.from() == from && m.form().names())
                .filter(m -> m.to() < tree.size() && tree.token(m.to()).form().equals(","))
                .findFirst();
    }

    private static int opening(Syntax tree, int from) {
        int at = from;
        while (at < tree.size()
                && (tree.token(at).label().equals("punct")
                        || tree.token(at).form().equals(",")
                        || PLEASE.contains(tree.token(at).lower()))) {
            at++;
        }
        return at;
    }
}
