package org.demarche.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.Account;
import org.demarche.model.Span;
import org.demarche.model.TimeMention;
import org.demarche.model.Token;
import org.demarche.vocab.Dip;

/** The day on which a demand was made, where its own words do not say: that of the report or talk in which it was made. */
final class DemandDates {
    private static final int SENTENCES_BACK = 2;

    private final Reading reading;
    private final Sources sources;
    private final Dates dates;
    private final StatementOccasions occasions;
    private final List<Account> statements;

    DemandDates(Reading reading, Sources sources, Dates dates, StatementOccasions occasions, List<Account> statements) {
        this.occasions = occasions;
        this.statements = List.copyOf(statements);
        this.reading = reading;
        this.sources = sources;
        this.dates = dates;
    }

    /** Writes the day into the details of an asking that has none. */
    void date(Syntax tree, Asking asking) {
        Roles details = asking.details();
        if (!details.has(Dip.DATE) && !details.has(Dip.DATE_TEXT)) {
            dates.write(ofReport(tree, asking).or(() -> ofOccasion(tree, asking)), details);
            if (!details.has(Dip.DATE) && !details.has(Dip.DATE_TEXT) && !isEarlier(tree, asking)) {
                occasions
                        .days(asking.demanders(), asking.evidence(), statements)
                        .forEach(day -> details.add(Dip.DATE, day));
            }
        }
    }

    /** "…, he said on Friday": the day on which the demander said so. */
    private Optional<TimeMention> ofReport(Syntax tree, Asking asking) {
        return lastWord(tree, asking.evidence()).flatMap(word -> sources.around(word.span()).stream()
                .filter(r -> r.kind() != Report.Kind.BARE)
                .filter(r -> r.speakers().stream().anyMatch(s -> speaksFor(s, asking.demanders())))
                .findFirst()
                .flatMap(r -> dates.dayOfSaying(r.tree(), r.trigger(), r.content())));
    }

    /** "The minister said on Sunday that Chad had one demand": he says it for Chad. */
    private boolean speaksFor(int speaker, Set<Integer> demanders) {
        return demanders.contains(speaker) || demanders.stream().anyMatch(d -> reading.actsFor(speaker, d));
    }

    /** "Had demanded", "has long insisted": at some earlier time. */
    private static boolean isEarlier(Syntax tree, Asking asking) {
        return tree.sentence().tokens().stream()
                .filter(t -> asking.evidence().contains(t.span())
                        && t.isVerb()
                        && !t.label().equals("aux"))
                .findFirst()
                .filter(t -> tree.has(t.index(), "aux"))
                .isPresent();
    }

    private static Optional<Token> lastWord(Syntax tree, Span evidence) {
        return tree.sentence().tokens().stream()
                .filter(t -> evidence.contains(t.span()) && !t.label().equals("punct"))
                .reduce((first, second) -> second);
    }

    /** "X met Y on Friday. He urged him to …": what is told in the past tense of the same paragraph went on that day. */
    private Optional<TimeMention> ofOccasion(Syntax tree, Asking asking) {
        int sentence = tree.sentence().index();
        if (!isNarrated(tree)) {
            return Optional.empty();
        }
        for (int s = sentence - 1; s >= Math.max(0, sentence - SENTENCES_BACK); s--) {
            Syntax other = reading.tree(s);
            Optional<Token> root = root(other);
            boolean apart = other.sentence().block() != tree.sentence().block();
            if (apart || root.isEmpty() || !isNarrated(other)) {
                return Optional.empty();
            }
            Set<Integer> acting = Set.copyOf(
                    reading.actors(other, other.surfaceSubjects(root.get().index())));
            if (asking.demanders().stream().noneMatch(acting::contains)) {
                return Optional.empty();
            }
            Optional<TimeMention> day = dates.ownDateOf(other, root.get().index());
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    /** Whether the main verb stands in the simple past. */
    private static boolean isNarrated(Syntax tree) {
        return root(tree)
                .filter(r -> r.tag().equals("VBD"))
                .filter(r -> List.of("aux", "auxpass").stream().noneMatch(a -> tree.has(r.index(), a)))
                .isPresent();
    }

    private static Optional<Token> root(Syntax tree) {
        return tree.sentence().tokens().stream()
                .filter(t -> t.head() < 0 && t.isVerb())
                .findFirst();
    }
}
