package org.demarche.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.Block;
import org.demarche.model.Factuality;
import org.demarche.model.Sentence;
import org.demarche.model.Span;
import org.demarche.model.Token;

/**
 * Finds for each quotation the report it belongs to: by the tree, by what stands beside the marks, by the sentence before, and
 * by its neighbour in the same paragraph. A quotation that no report governs is a scare quote or a title, and no statement.
 */
final class QuotationAttribution {
    private static final Set<String> ANNOUNCING = Set.of("nsubj", "nsubjpass", "attr");
    private static final int NEAR = 14;
    private static final int OWN_VERB_WITHIN = 12;

    private final Reading reading;
    private final List<Quotation> quotations;
    private final List<Report> reports;
    private final Issuers issuers;
    private final List<Report> bare = new ArrayList<>();

    QuotationAttribution(Reading reading, List<Quotation> quotations, List<Report> reports) {
        this.reading = reading;
        this.quotations = quotations;
        this.reports = reports;
        this.issuers = new Issuers(reading);
    }

    /** Attaches the quotations to the reports; returns reports made for quotations that stand alone. */
    List<Report> attribute() {
        Report last = null;
        Quotation previous = null;
        for (Quotation quotation : quotations) {
            Optional<Report> own = governing(quotation);
            if (own.isEmpty()) {
                own = carriedOn(quotation, previous, last)
                        .or(() -> introduced(quotation))
                        .or(() -> ownVerb(quotation))
                        .or(() -> behindIt(quotation))
                        .or(() -> behindColon(quotation));
            }
            if (own.isPresent()) {
                own.get().attach(quotation);
                last = own.get();
                previous = quotation;
            }
        }
        return bare;
    }

    /** The report of the quotation's own sentences that fits it best. */
    private Optional<Report> governing(Quotation quotation) {
        Report best = null;
        int bestScore = 0;
        for (Report report : reports) {
            int score = fit(quotation, report);
            if (score > bestScore) {
                best = report;
                bestScore = score;
            }
        }
        return Optional.ofNullable(best);
    }

    private int fit(Quotation quotation, Report report) {
        Sentence sentence = report.tree().sentence();
        Span trigger = sentence.token(report.trigger()).span();
        boolean sharesSentence = quotation.overlaps(sentence.span());
        if (!sharesSentence || inQuotation(trigger.start())) {
            return 0;
        }
        if (report.kind() == Report.Kind.ASKING && (isSetApart(quotation) || isTold(report))) {
            return 0;
        }
        Token word = sentence.token(report.trigger());
        int score = 0;
        boolean after = trigger.start() >= quotation.last().end();
        int gap = after
                ? tokensBetween(sentence, quotation.last().end(), trigger.start())
                : tokensBetween(sentence, trigger.end(), quotation.first().start());
        if (report.kind() == Report.Kind.ACCORDING_TO) {
            return gap <= NEAR && !hasVerbalReport(quotation, sentence) ? 4 : 1;
        }
        if (report.factuality() == Factuality.POSSIBLE || report.factuality() == Factuality.DENIED) {
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
        if (after && gap <= NEAR && (",?!—–…".indexOf(before) >= 0) && !isContrasted(quotation, report)) {
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
        return reports.stream()
                .anyMatch(r -> r.kind() != Report.Kind.ASKING
                        && !r.speakers().isEmpty()
                        && r.content().filter(c -> c.contains(trigger)).isPresent());
    }

    /** A quotation that begins with its own verb of saying: "the Council “condemned in the strongest terms” the violence". */
    private Optional<Report> ownVerb(Quotation quotation) {
        return reports.stream()
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

    /** "“We cannot go on,” sighed Moussa Faki": any verb behind the comma tells whose words they are, where a person is its subject. */
    private Optional<Report> behindIt(Quotation quotation) {
        Optional<Syntax> found = reading.treeAt(quotation.last().end() - 1);
        if (found.isEmpty() || ",?!—".indexOf(lastMark(quotation)) < 0) {
            return Optional.empty();
        }
        Syntax tree = found.get();
        return tree.sentence().tokens().stream()
                .filter(t -> t.span().start() > quotation.last().end() && t.isTagged("VBD", "VBZ") && t.head() < 0)
                .filter(t -> !t.label().startsWith("aux") && !tree.has(t.index(), "aux", "auxpass", "advcl", "xcomp"))
                .map(t -> persons(subjectsBeside(tree, t.index(), quotation)))
                .filter(speakers -> speakers.size() == 1)
                .map(speakers -> bare(quotation, speakers))
                .findFirst();
    }

    /** "Grossi put it bluntly: “We are running out of time.”": the person who is the subject of what ends in the colon. */
    private Optional<Report> behindColon(Quotation quotation) {
        int start = quotation.first().start();
        boolean colon = reading.text()
                .substring(Math.max(0, start - 3), Math.max(0, start - 1))
                .strip()
                .endsWith(":");
        return reading.treeAt(start)
                .filter(tree -> colon && tree.sentence().span().start() < start - 3)
                .map(tree -> persons(subjectsOf(tree)))
                .filter(speakers -> speakers.size() == 1)
                .map(speakers -> bare(quotation, speakers));
    }

    /** The subject between the closing mark and the verb, or right behind the verb that follows the mark. */
    private List<Integer> subjectsBeside(Syntax tree, int verb, Quotation quotation) {
        int words = tokensBetween(
                tree.sentence(), quotation.last().end(), tree.token(verb).span().start());
        List<Integer> subjects = words == 0
                ? tree.children(verb, "nsubj", "dobj")
                : tree.children(verb, "nsubj").stream()
                        .filter(s -> s < verb
                                && tree.token(s).span().start()
                                        > quotation.last().end())
                        .toList();
        return reading.actors(tree, subjects);
    }

    /** "Quito promised “peace,” while Lima said it was ready": a new clause begins between the quotation and the verb. */
    private static boolean isContrasted(Quotation quotation, Report report) {
        return report.tree().sentence().tokens().stream()
                .filter(t -> t.span().start() >= quotation.last().end() && t.index() < report.trigger())
                .anyMatch(t -> t.label().equals("mark"));
    }

    private boolean hasVerbalReport(Quotation quotation, Sentence sentence) {
        return reports.stream()
                .filter(r -> r.kind() == Report.Kind.VERB && r.tree().sentence() == sentence)
                .anyMatch(r -> fit(quotation, r) > 4);
    }

    private char lastMark(Quotation quotation) {
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

    private boolean inQuotation(int character) {
        return quotations.stream().anyMatch(q -> q.holds(character));
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
            boolean reports = this.reports.stream()
                    .anyMatch(r -> r.tree() == tree
                            && r.trigger() == here
                            && !(r.kind() == Report.Kind.ASKING && isTold(r))
                            && r.factuality() != Factuality.POSSIBLE
                            && r.factuality() != Factuality.DENIED
                            && !inQuotation(tree.token(here).span().start()));
            if (reports) {
                return at;
            }
            at = tree.token(at).head();
        }
        return -1;
    }

    private static int tokensBetween(Sentence sentence, int from, int to) {
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

    /** A quotation that follows an attributed one in the same paragraph, or opens the next paragraph by itself, goes on. */
    private Optional<Report> carriedOn(Quotation quotation, Quotation previous, Report last) {
        if (previous == null || last == null || !quotation.isSentence(reading.text())) {
            return Optional.empty();
        }
        int block = blockOf(previous.last().start());
        boolean sameBlock = quotation.block() == block;
        if (sameBlock && sentencesBetween(previous, quotation) <= 1) {
            boolean another = !previous.isSentence(reading.text()) && opensSentence(quotation);
            return Optional.of(another && !last.speakers().isEmpty() ? bare(quotation, last.speakers()) : last);
        }
        boolean nextBlock = quotation.block() == block + 1 && standsAlone(quotation);
        if (nextBlock && !last.speakers().isEmpty()) {
            return Optional.of(bare(quotation, last.speakers()));
        }
        return Optional.empty();
    }

    /** Whether a sentence begins with the quotation: after words within another sentence it is a statement of its own. */
    private boolean opensSentence(Quotation quotation) {
        return reading.treeAt(quotation.first().start())
                .filter(t -> t.sentence().span().start() >= quotation.first().start() - 2)
                .isPresent();
    }

    private int blockOf(int character) {
        List<Block> blocks = reading.document().annotated().blocks();
        for (int b = 0; b < blocks.size(); b++) {
            if (blocks.get(b).span().start() <= character
                    && character < blocks.get(b).span().end()) {
                return b;
            }
        }
        return -1;
    }

    private long sentencesBetween(Quotation a, Quotation b) {
        return reading.document().annotated().sentences().stream()
                .filter(s -> s.span().start() >= a.last().end()
                        && s.span().end() <= b.first().start())
                .count();
    }

    /** Whether nothing but the quotation stands in its paragraph. */
    private boolean standsAlone(Quotation quotation) {
        Block block = reading.document().annotated().blocks().get(quotation.block());
        int outside = block.span().length()
                - quotation.parts().stream()
                        .filter(p -> block.span().overlaps(p))
                        .mapToInt(Span::length)
                        .sum();
        return outside <= 4;
    }

    /** A whole quotation that stands after a sentence about its speaker: "Abbas was blunt. “There is no …”". */
    private Optional<Report> introduced(Quotation quotation) {
        if (!quotation.isSentence(reading.text()) || quotation.words(reading.text()) < 4) {
            return Optional.empty();
        }
        Optional<Syntax> own = reading.treeAt(quotation.first().start());
        if (own.isEmpty()
                || own.get().sentence().span().start() < quotation.first().start() - 2) {
            return Optional.empty();
        }
        int before = own.get().sentence().index() - 1;
        if (before < 0) {
            return Optional.empty();
        }
        Syntax tree = reading.tree(before);
        boolean colon = reading.text()
                .substring(
                        tree.sentence().span().start(), tree.sentence().span().end())
                .strip()
                .endsWith(":");
        if (tree.sentence().block() != own.get().sentence().block() && !colon) {
            return Optional.empty();
        }
        List<Integer> speakers = colon ? announced(tree) : persons(subjectsOf(tree));
        return speakers.isEmpty() ? Optional.empty() : Optional.of(bare(quotation, speakers));
    }

    /** Whose words a sentence announces that ends in a colon: "the ministry said in a statement:", "the White House read-out says:". */
    private List<Integer> announced(Syntax tree) {
        List<Integer> reported = reports.stream()
                .filter(r -> r.tree() == tree && r.factuality() == Factuality.ACTUAL)
                .filter(r -> !inQuotation(tree.token(r.trigger()).span().start()))
                .map(Report::speakers)
                .filter(speakers -> !speakers.isEmpty())
                .reduce((first, later) -> later)
                .orElse(List.of());
        if (!reported.isEmpty()) {
            return reported;
        }
        List<Integer> texts = tree.sentence().tokens().stream()
                .filter(t -> issuers.isText(t) && ANNOUNCING.contains(t.label()))
                .flatMap(t -> issuers.of(tree, t.index()).stream())
                .distinct()
                .toList();
        return texts.isEmpty() ? subjectsOf(tree) : texts;
    }

    private List<Integer> persons(List<Integer> actors) {
        return actors.stream().filter(reading::isPerson).toList();
    }

    private List<Integer> subjectsOf(Syntax tree) {
        for (Token token : tree.sentence().tokens()) {
            if (token.head() < 0) {
                return reading.actors(tree, tree.deepSubjects(token.index()));
            }
        }
        return List.of();
    }

    private Report bare(Quotation quotation, List<Integer> speakers) {
        Syntax tree = reading.treeAt(quotation.first().start()).orElseGet(() -> reading.tree(0));
        Report report = new Report(
                Report.Kind.BARE,
                tree,
                0,
                Optional.empty(),
                speakers,
                List.of(),
                List.of(),
                Optional.empty(),
                quotation.first(),
                Factuality.ACTUAL);
        bare.add(report);
        return report;
    }
}
