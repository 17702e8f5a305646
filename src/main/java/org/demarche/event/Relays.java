package org.demarche.event;

import java.util.List;
import java.util.Optional;
import org.demarche.model.Factuality;
import org.demarche.model.Span;

/**
 * Tells reports that only pass on another's statement from statements of their own: in "Kiir told Ruto that he was safe, the
 * presidency said" Kiir speaks, and the presidency is the source; "he said he had told Ruto so" is told once.
 */
final class Relays {
    private static final double WHOLE = 0.75;

    private final QuotedText quotations;
    private final Verdicts verdicts;

    Relays(Reading reading, QuotedText quotations) {
        this.quotations = quotations;
        this.verdicts = new Verdicts(reading);
    }

    /** Marks such reports, and hands what they quote to the report that they pass on. */
    void settle(List<Report> reports) {
        for (Report outer : reports) {
            boolean parenthetic = outer.kind() == Report.Kind.ACCORDING_TO || isBehind(outer);
            inner(outer, reports)
                    .filter(inner -> parenthetic || inner.speakers().equals(outer.speakers()))
                    .filter(inner -> !outer.speakers().isEmpty())
                    .ifPresent(outer::relays);
        }
    }

    /** "…, the Kremlin said": the verb stands behind what it says. */
    private static boolean isBehind(Report report) {
        return report.kind() == Report.Kind.VERB
                && report.content()
                        .filter(c -> c.end()
                                <= report.tree().token(report.trigger()).span().start())
                        .isPresent();
    }

    /** The report that fills what the outer one says, with a speaker and words of its own. */
    private Optional<Report> inner(Report outer, List<Report> reports) {
        return reports.stream()
                .filter(r -> r != outer && r.tree() == outer.tree() && r.kind() == Report.Kind.VERB)
                .filter(r -> r.trigger() != outer.trigger() && r.factuality() == Factuality.ACTUAL)
                .filter(r -> !r.tree().token(r.trigger()).label().equals("advcl")
                        || r.tree().has(r.trigger(), "nsubj"))
                .filter(r -> !r.speakers().isEmpty()
                        && (r.content().isPresent() || !r.quotations().isEmpty()))
                .filter(r -> !r.isBareInfinitive() && !isQuoted(r) && fills(r, outer))
                // "Said it rejected the offer": an act, which only the outer one tells.
                .filter(r -> !r.quotations().isEmpty() || !verdicts.only(r))
                .findFirst();
    }

    private static boolean fills(Report inner, Report outer) {
        Span trigger = inner.tree().token(inner.trigger()).span();
        // "“It is open,” X underlined, a paper reported": the very words that X is quoted with.
        boolean quoted = inner.trigger() < outer.trigger()
                && outer.content()
                        .filter(c -> inner.quotations().stream()
                                .anyMatch(q -> q.span().contains(c)))
                        .isPresent();
        return quoted
                || outer.content()
                        .filter(c -> c.contains(trigger)
                                && c.start() <= inner.clause().start())
                        .filter(c -> common(whole(inner), c) >= WHOLE * c.length())
                        .isPresent();
    }

    /** The clause of a report together with what it quotes in the same sentence. */
    private static Span whole(Report report) {
        Span result = report.clause();
        Span sentence = report.tree().sentence().span();
        for (Quotation quotation : report.quotations()) {
            if (sentence.contains(quotation.span())) {
                result = result.cover(quotation.span());
            }
        }
        return result;
    }

    private static int common(Span a, Span b) {
        return Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
    }

    private boolean isQuoted(Report report) {
        int at = report.tree().token(report.trigger()).span().start();
        return quotations.holds(at);
    }
}
