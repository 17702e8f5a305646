package org.demarche.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.model.Factuality;
import org.demarche.model.Sentence;
import org.demarche.model.Span;
import org.demarche.model.Token;

/**
 * How well a report fits a quotation of its own sentence: by the tree, by what the report says, and by what stands between the
 * quotation marks and the verb.
 */
final class QuotationFit {
    private static final int NEAR = 14;
    private static final int OWN_VERB_WITHIN = 12;
    private static final int PREDICATE = 4;
    /** So many words at most between the closing mark and the verb of who speaks: "Foreign Minister Sergei Lavrov told". */
    private static final int SUBJECT = 6;

    private final Reading reading;
    private final QuotedText quotations;
    private final Map<Syntax, List<Report>> reports;

    QuotationFit(Reading reading, QuotedText quotations, Map<Syntax, List<Report>> reports) {
        this.reading = reading;
        this.quotations = quotations;
        this.reports = reports;
    }

    /** The report of the quotation's own sentences that fits it best. */
    Optional<Report> governing(Quotation quotation) {
        Report best = null;
        int bestScore = 0;
        for (Syntax tree : reading.treesIn(quotation.span())) {
            for (Report report : in(tree)) {
                int score = score(quotation, report);
                if (score > bestScore) {
                    best = report;
                    bestScore = score;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private List<Report> in(Syntax tree) {
        return reports.getOrDefault(tree, List.of());
    }

    private int score(Quotation quotation, Report report) {
        Sentence sentence = report.tree().sentence();
        Span trigger = sentence.token(report.trigger()).span();
        boolean sharesSentence = quotation.overlaps(sentence.span());
        if (!sharesSentence || quotations.holds(trigger.start())) {
            return 0;
        }
        if (report.kind() == Report.Kind.ASKING && (isSetApart(quotation) || isTold(report))) {
            return 0;
        }
        Token word = sentence.token(report.trigger());
        if (report.isBareInfinitive() && isReport(report.tree(), word.head())) {
            // "Vowed to respond “forcefully”": the vow is what is said.
            return 0;
        }
        int score = 0;
        boolean after = trigger.start() >= quotation.last().end();
        if (after && (isToldBefore(quotation, report) || isContrasted(quotation, report))) {
            return 0;
        }
        int gap = after
                ? tokensBetween(sentence, quotation.last().end(), trigger.start())
                : tokensBetween(sentence, trigger.end(), quotation.first().start());
        if (report.kind() == Report.Kind.ACCORDING_TO) {
            return 1;
        }
        if (report.factuality() == Factuality.POSSIBLE || report.factuality() == Factuality.DENIED) {
            return 0;
        }
        if (namesSpeaker(quotation, report)) {
            return 0;
        }
        boolean governs = governsToken(quotation, report);
        if (governs) {
            score += 6;
        }
        if (report.content()
                .filter(c -> quotation.parts().stream().anyMatch(c::overlaps))
                .isPresent()) {
            score += 3;
        }
        char before = lastMark(quotation);
        if (after && gap <= NEAR && ",?!—–…".indexOf(before) >= 0) {
            score += gap <= 4 ? 6 : 3;
        }
        if (!after && gap <= 3) {
            score += 4;
        }
        if (score > 0 && word.head() < 0) {
            score += 1;
        }
        if (score > 0 && !report.speakers().isEmpty()) {
            score += 1;
        }
        return score == 0 ? 0 : Math.max(1, score * 20 - gap);
    }

    /** "“We acted,” X stressed, a channel reported": right behind the mark another tells whose words they are. */
    private boolean isToldBefore(Quotation quotation, Report report) {
        Syntax tree = report.tree();
        int end = quotation.last().end();
        return ",?!".indexOf(lastMark(quotation)) >= 0
                && reports.getOrDefault(tree, List.of()).stream()
                        .filter(r -> r.trigger() < report.trigger())
                        .filter(r -> r.kind() == Report.Kind.VERB && r.factuality() == Factuality.ACTUAL)
                        .filter(r -> !r.speakers().isEmpty()
                                && tree.token(r.trigger()).span().start() >= end)
                        .anyMatch(r -> tokensBetween(
                                        tree.sentence(),
                                        end,
                                        tree.token(r.trigger()).span().start())
                                <= SUBJECT);
    }

    private boolean isReport(Syntax tree, int verb) {
        return in(tree).stream().anyMatch(r -> r.trigger() == verb);
    }

    /** Whether a comma stands before the opening mark: "called on both to return, “although …”" quotes somebody else. */
    private boolean isSetApart(Quotation quotation) {
        String before = reading.text()
                .substring(
                        Math.max(0, quotation.first().start() - 4),
                        Math.max(0, quotation.first().start() - 1))
                .strip();
        return before.endsWith(",");
    }

    /** Whether somebody else tells of it: "he said that Bonn demanded “…”" quotes him. */
    private boolean isTold(Report asking) {
        Span trigger = asking.tree().token(asking.trigger()).span();
        return in(asking.tree()).stream()
                .anyMatch(r -> r.kind() != Report.Kind.ASKING
                        && !r.speakers().isEmpty()
                        && r.content().filter(c -> c.contains(trigger)).isPresent());
    }

    /** A quotation that begins with its own verb of saying: "the Council “condemned in the strongest terms” the violence". */
    Optional<Report> ownVerb(Quotation quotation) {
        return reading.treesIn(quotation.first()).stream()
                .flatMap(tree -> in(tree).stream())
                .filter(r -> r.kind() == Report.Kind.VERB
                        && r.factuality() == Factuality.ACTUAL
                        && !r.speakers().isEmpty())
                .filter(r -> {
                    Span trigger = r.tree().token(r.trigger()).span();
                    return quotation.first().contains(trigger)
                            && r.clause().start() < quotation.first().start()
                            && trigger.start() - quotation.first().start() <= OWN_VERB_WITHIN;
                })
                .findFirst();
    }

    /** "Quito promised “peace,” while Lima said it was ready": a new clause begins between the quotation and the verb. */
    private static boolean isContrasted(Quotation quotation, Report report) {
        return report.tree().sentence().tokens().stream()
                .filter(t -> t.span().start() >= quotation.last().end() && t.index() < report.trigger())
                .anyMatch(t -> t.isWord("while", "whereas", "although", "though"));
    }

    /** "Disarming them “is a proposal that fell through.”": the quotation has the verb of a sentence that no report governs. */
    boolean isPredicate(Quotation quotation) {
        Optional<Syntax> found = reading.treeAt(quotation.first().start());
        return found.isPresent()
                && quotation.words(reading.text()) >= PREDICATE
                && found.get().sentence().span().end() <= quotation.last().end() + 2
                && in(found.get()).stream()
                        .allMatch(r -> quotations.holds(
                                found.get().token(r.trigger()).span().start()))
                && found.get().sentence().tokens().stream()
                        .filter(t -> t.span().start() >= quotation.first().start())
                        .findFirst()
                        .filter(t -> t.isTagged("VBZ", "VBD", "VBP", "MD"))
                        .isPresent();
    }

    /** The mark at the end of a quotation, within or behind its closing sign. */
    char lastMark(Quotation quotation) {
        String words = quotation.last().of(reading.text()).strip();
        char last = words.isEmpty() ? ' ' : words.charAt(words.length() - 1);
        if (Character.isLetterOrDigit(last)
                && quotation.last().end() + 1 < reading.text().length()) {
            // British style: the comma stands behind the mark.
            char next = reading.text().charAt(quotation.last().end() + 1);
            return next == ',' ? ',' : last;
        }
        return last;
    }

    /** "Offered by the “Quartet” states": the marks stand in the name of who speaks. */
    private static boolean namesSpeaker(Quotation quotation, Report report) {
        Syntax tree = report.tree();
        return tree.children(report.trigger(), "agent").stream()
                .flatMap(by -> tree.children(by, "pobj").stream())
                .anyMatch(agent -> tree.nounPhraseSpan(agent).contains(quotation.span()));
    }

    /** Whether the report's verb stands above a word of the quotation with no other report between. */
    private boolean governsToken(Quotation quotation, Report report) {
        Syntax tree = report.tree();
        for (Token token : tree.sentence().tokens()) {
            if (quotation.holds(token.span().start())
                    && Character.isLetterOrDigit(token.form().charAt(0))
                    && nearestReport(tree, token.index()) == report.trigger()) {
                return true;
            }
        }
        return false;
    }

    private int nearestReport(Syntax tree, int token) {
        int at = tree.token(token).head();
        for (int climb = 0; climb <= tree.size() && at >= 0; climb++) {
            int here = at;
            boolean reports = in(tree).stream()
                    .anyMatch(r -> r.trigger() == here
                            && !(r.kind() == Report.Kind.ASKING && isTold(r))
                            && r.factuality() != Factuality.POSSIBLE
                            && r.factuality() != Factuality.DENIED
                            && !quotations.holds(tree.token(here).span().start()));
            if (reports) {
                return at;
            }
            at = tree.token(at).head();
        }
        return -1;
    }

    /** How many words stand between two places of a sentence. */
    static int tokensBetween(Sentence sentence, int from, int to) {
        int count = 0;
        for (Token token : sentence.tokens()) {
            if (token.span().start() >= from
                    && token.span().end() <= to
                    && Character.isLetterOrDigit(token.form().charAt(0))) {
                count++;
            }
        }
        return count;
    }
}
