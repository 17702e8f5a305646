package org.demarche.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.model.Account;
import org.demarche.model.EventMention;
import org.demarche.model.Factuality;
import org.demarche.model.Span;
import org.demarche.model.Token;
import org.demarche.vocab.Dip;

/** Statements: who said what, in quotation marks or in the report's own words. */
final class StatementExtractor {
    private final Reading reading;
    private final QuotedText quotations;
    private final Sources sources;
    private final Dates dates;
    private final StatementOccasions occasions;
    private final Verdicts verdicts;

    StatementExtractor(
            Reading reading, QuotedText quotations, Sources sources, Dates dates, StatementOccasions occasions) {
        this.reading = reading;
        this.quotations = quotations;
        this.sources = sources;
        this.dates = dates;
        this.occasions = occasions;
        this.verdicts = new Verdicts(reading);
    }

    /** The statements that the reports amount to, each once. */
    List<EventMention> extract(List<Report> reports) {
        Map<Syntax, List<Report>> bySentence = reports.stream().collect(Collectors.groupingBy(Report::tree));
        List<StatementDraft> drafts = new ArrayList<>();
        for (Report report : reports) {
            if (counts(report, bySentence.get(report.tree()))) {
                StatementDraft draft = draft(report);
                if (!draft.words().isBlank()) {
                    drafts.add(draft);
                }
            }
        }
        drafts.sort(Comparator.comparing(
                (StatementDraft d) -> d.account().evidence().get(0)));
        List<Account> dated = occasions.settle(
                drafts.stream().map(StatementDraft::account).toList(),
                drafts.stream().map(StatementDraft::earlier).toList());
        for (int i = 0; i < dated.size(); i++) {
            drafts.set(i, drafts.get(i).with(dated.get(i)));
        }
        return Retellings.join(drafts);
    }

    /** Whether a report is a statement: made by somebody named, said rather than only possible, and with something said. */
    private boolean counts(Report report, List<Report> inSentence) {
        boolean quoted = !report.quotations().isEmpty();
        if (report.speakers().isEmpty() || report.isRelay()) {
            return false;
        }
        if (quoted) {
            return report.factuality() != Factuality.DENIED;
        }
        if (report.kind() == Report.Kind.BARE || report.content().isEmpty() || isByAnybody(report)) {
            return false;
        }
        if (inQuotation(report) || saidInQuotes(report, inSentence)) {
            return false;
        }
        if (report.kind() == Report.Kind.ACCORDING_TO) {
            return !spokenFor(report, inSentence);
        }
        return report.factuality() == Factuality.ACTUAL && !report.isBareInfinitive() && !verdicts.only(report);
    }

    /** "An Egyptian official said", "one of the officials said": where he is not even quoted, it is not Egypt that says so. */
    private boolean isByAnybody(Report report) {
        return report.speakers().stream().noneMatch(reading::isPerson)
                && report.match().map(m -> m.heads(Dip.SPEAKER)).orElse(List.of()).stream()
                        .anyMatch(s -> isAnybody(report.tree(), s));
    }

    private boolean isAnybody(Syntax tree, int noun) {
        if (tree.token(noun).isWord("one")) {
            return tree.prepositional(noun, "of").stream().anyMatch(n -> isAnonymous(tree.token(n)));
        }
        return isAnonymous(tree.token(noun))
                && tree.children(noun, "det", "nmod", "nummod").stream()
                        .anyMatch(d -> tree.token(d).isWord("a", "an", "one", "another"));
    }

    private boolean isAnonymous(Token noun) {
        return reading.lexicon().words("anonymous").contains(noun.lemma().toLowerCase(Locale.ROOT));
    }

    /** Whether another sense of the same verb has the words in quotation marks. */
    private static boolean saidInQuotes(Report report, List<Report> inSentence) {
        return inSentence.stream()
                .anyMatch(r -> r != report
                        && r.trigger() == report.trigger()
                        && !r.quotations().isEmpty());
    }

    private boolean inQuotation(Report report) {
        int at = report.tree().token(report.trigger()).span().start();
        return quotations.holds(at);
    }

    /** Whether another report of the sentence says the same words, so that "according to" names only its source. */
    private static boolean spokenFor(Report accordingTo, List<Report> inSentence) {
        Syntax tree = accordingTo.tree();
        return inSentence.stream()
                .filter(r -> r.kind() == Report.Kind.VERB)
                .anyMatch(r -> r.speakers().isEmpty()
                        ? isTold(tree, r.trigger())
                        : tree.token(r.trigger()).head() < 0);
    }

    /** "An official said it was over, according to a paper": somebody whom nobody names says it there. */
    private static boolean isTold(Syntax tree, int verb) {
        Token token = tree.token(verb);
        boolean main = token.head() < 0 || token.label().equals("parataxis");
        return main
                && tree.children(verb, "nsubj").stream()
                        .anyMatch(s -> tree.token(s).isTagged("PRP", "NNS")
                                || tree.children(s, "det").stream()
                                        .anyMatch(d -> tree.token(d).isWord("a", "an", "one")));
    }

    private StatementDraft draft(Report report) {
        Roles roles = new Roles();
        roles.entities(Dip.SPEAKER, report.speakers());
        roles.entities(
                Dip.ADDRESSEE,
                report.addressees().stream()
                        .filter(a -> !report.speakers().contains(a))
                        .toList());
        String words;
        if (report.quotations().isEmpty()) {
            words = Wording.clause(reading.text(), report.content().orElseThrow());
            roles.words(Dip.CONTENT, words);
        } else {
            words = quoted(report.quotations());
            roles.words(Dip.QUOTATION, words);
            report.content()
                    .filter(c -> report.quotations().stream()
                            .noneMatch(q -> withMarks(q).contains(c)))
                    .filter(c -> report.kind() == Report.Kind.VERB || isFragment(report))
                    .ifPresent(c -> roles.words(Dip.CONTENT, Wording.clause(reading.text(), c)));
        }
        if (report.kind() != Report.Kind.BARE) {
            dates.write(dates.dayOfSaying(report.tree(), report.trigger(), report.content()), roles);
        }
        Account account =
                new Account(roles.map(), evidence(report), sources.of(report), report.factuality(), confidence(report));
        return new StatementDraft(
                account,
                words,
                Set.copyOf(report.speakers()),
                !report.quotations().isEmpty(),
                isEarlier(report));
    }

    private static Span withMarks(Quotation quotation) {
        Span words = quotation.span();
        return new Span(Math.max(0, words.start() - 1), words.end() + 1);
    }

    /** "Had said", "has long said": not on the day of what stands around it. */
    private static boolean isEarlier(Report report) {
        return report.kind() == Report.Kind.VERB
                && report.tree().children(report.trigger(), "aux").stream()
                        .anyMatch(a -> report.tree().token(a).lemma().equals("have"));
    }

    /** Whether what is quoted is no sentence, and so is understood only with the words around it. */
    private boolean isFragment(Report report) {
        return report.quotations().stream().noneMatch(q -> q.isSentence(reading.text()));
    }

    /** The words of the quotations as one: the next sentence follows what stood before "X said", fragments an ellipsis. */
    private String quoted(List<Quotation> parts) {
        StringBuilder words = new StringBuilder();
        for (Quotation part : parts) {
            for (Span span : part.parts()) {
                String next = Wording.of(reading.text(), span);
                if (!words.isEmpty()) {
                    boolean sentence = part.isSentence(reading.text());
                    boolean ended = !Character.isLetterOrDigit(words.charAt(words.length() - 1));
                    words.append(!sentence ? " … " : ended ? " " : ". ");
                }
                words.append(next);
            }
        }
        return words.toString();
    }

    private List<Span> evidence(Report report) {
        List<Span> result = new ArrayList<>();
        Span sentence = report.tree().sentence().span();
        Span clause = report.clause();
        for (Quotation quotation : report.quotations()) {
            for (Span part : quotation.parts()) {
                if (sentence.contains(part)) {
                    clause = clause.cover(part);
                } else if (part.overlaps(sentence)) {
                    clause = clause.cover(
                            new Span(Math.max(part.start(), sentence.start()), Math.min(part.end(), sentence.end())));
                    result.addAll(sentencesOf(part, sentence));
                } else {
                    result.addAll(sentencesOf(part, sentence));
                }
            }
        }
        result.add(clause);
        return result;
    }

    /** The stretches of a quotation by sentence, those of the given sentence left out. */
    private List<Span> sentencesOf(Span part, Span without) {
        List<Span> result = new ArrayList<>();
        for (Syntax tree : reading.treesIn(part)) {
            Span sentence = tree.sentence().span();
            if (!sentence.equals(without)) {
                result.add(new Span(Math.max(part.start(), sentence.start()), Math.min(part.end(), sentence.end())));
            }
        }
        return result;
    }

    private static double confidence(Report report) {
        boolean quoted = !report.quotations().isEmpty();
        return switch (report.kind()) {
            case VERB, ASKING -> quoted ? 0.92 : 0.85;
            case ACCORDING_TO -> 0.85;
            case BARE -> 0.7;
        };
    }
}
