package org.demarche.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.model.Block;
import org.demarche.model.Factuality;
import org.demarche.model.Span;
import org.demarche.model.Token;

/**
 * Finds for each quotation the report it belongs to: by the tree, by what stands beside the marks, by the sentence before, and
 * by its neighbour in the same paragraph. A quotation that no report governs is a scare quote or a title, and no statement.
 */
final class QuotationAttribution {
    private static final Set<String> ANNOUNCING = Set.of("nsubj", "nsubjpass", "attr");

    private final Reading reading;
    private final QuotedText quotations;
    private final Map<Syntax, List<Report>> reports;
    private final Issuers issuers;
    private final QuotationFit fit;
    private final List<Report> bare = new ArrayList<>();

    QuotationAttribution(Reading reading, QuotedText quotations, List<Report> reports) {
        this.reading = reading;
        this.quotations = quotations;
        this.reports = reports.stream().collect(Collectors.groupingBy(Report::tree));
        this.issuers = new Issuers(reading);
        this.fit = new QuotationFit(reading, quotations, this.reports);
    }

    /** Attaches the quotations to the reports; returns reports made for quotations that stand alone. */
    List<Report> attribute() {
        Report last = null;
        Quotation previous = null;
        for (Quotation quotation : quotations.quotations()) {
            Optional<Report> own = fit.governing(quotation);
            if (own.isEmpty()) {
                Quotation before = previous;
                Report said = last;
                own = behindColon(quotation)
                        .or(() -> carriedOn(quotation, before, said))
                        .or(() -> introduced(quotation))
                        .or(() -> fit.ownVerb(quotation))
                        .or(() -> behindIt(quotation));
            }
            if (own.isPresent()) {
                own.get().attach(quotation);
                last = own.get();
                previous = quotation;
            }
        }
        return bare;
    }

    /** "“We cannot go on,” sighed Moussa Faki": any verb behind the comma tells whose words they are, where a person is its subject. */
    private Optional<Report> behindIt(Quotation quotation) {
        Optional<Syntax> found = reading.treeAt(quotation.last().end() - 1);
        if (found.isEmpty() || ",?!—".indexOf(fit.lastMark(quotation)) < 0) {
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
        int words = QuotationFit.tokensBetween(
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

    /** A quotation that follows an attributed one in the same paragraph, or opens the next paragraph by itself, goes on. */
    private Optional<Report> carriedOn(Quotation quotation, Quotation previous, Report last) {
        if (previous == null || last == null) {
            return Optional.empty();
        }
        int block = blockOf(previous.last().start());
        if (!quotation.isSentence(reading.text())) {
            return block == quotation.block()
                            && !last.speakers().isEmpty()
                            && fit.isPredicate(quotation)
                            && sentencesBetween(previous, quotation) == 0
                    ? Optional.of(bare(quotation, last.speakers()))
                    : Optional.empty();
        }
        boolean sameBlock = quotation.block() == block;
        if (sameBlock && sentencesBetween(previous, quotation) <= 1 && !anotherSpeaks(quotation, previous, last)) {
            boolean another = !previous.isSentence(reading.text()) && opensSentence(quotation);
            return Optional.of(another && !last.speakers().isEmpty() ? bare(quotation, last.speakers()) : last);
        }
        boolean nextBlock = quotation.block() == block + 1 && standsAlone(quotation);
        if (nextBlock && !last.speakers().isEmpty()) {
            return Optional.of(bare(quotation, last.speakers()));
        }
        return Optional.empty();
    }

    /** "X called for “calm”. Y said he could do it. “…”": somebody else speaks in the sentence between. */
    private boolean anotherSpeaks(Quotation quotation, Quotation previous, Report last) {
        int from = previous.last().end();
        int to = quotation.first().start();
        return reading.treesIn(new Span(from, to)).stream()
                .flatMap(tree -> in(tree).stream())
                .filter(r -> r.kind() == Report.Kind.VERB && !r.speakers().isEmpty())
                .filter(r -> r.tree().sentence().span().start() >= from
                        && r.tree().sentence().span().end() <= to)
                .filter(r -> r.tree().token(r.trigger()).head() < 0)
                .anyMatch(r -> !r.speakers().equals(last.speakers()));
    }

    /** Whether a sentence begins with the quotation: after words within another sentence it is a statement of its own. */
    private boolean opensSentence(Quotation quotation) {
        return reading.treeAt(quotation.first().start())
                .filter(t -> t.sentence().span().start() >= quotation.first().start() - 2)
                .isPresent();
    }

    private List<Report> in(Syntax tree) {
        return reports.getOrDefault(tree, List.of());
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
        List<Integer> reported = in(tree).stream()
                .filter(r -> r.factuality() == Factuality.ACTUAL)
                .filter(r -> !quotations.holds(tree.token(r.trigger()).span().start()))
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
