package org.demarche.event;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.model.EntityMention;
import org.demarche.model.Span;
import org.demarche.model.Token;
import org.demarche.vocab.Dip;

/**
 * Whom a pronoun before a verb of saying means that is not resolved otherwise: whoever spoke last, in the report's own words and
 * not long before ("he added", "it went on"). Keeps what it is told, sentence by sentence, for one document; for one thread.
 */
final class LastSpeaker {
    private static final int SENTENCES_BACK = 3;
    private static final Set<String> HE = Set.of("he", "him", "his", "himself");
    private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");

    private final Reading reading;
    private final QuotedText quotations;
    private final Map<String, Report> byNoun = new HashMap<>();
    private Optional<Report> last = Optional.empty();

    LastSpeaker(Reading reading, QuotedText quotations) {
        this.reading = reading;
        this.quotations = quotations;
    }

    /** Takes note of the next report in order of the text; one by nobody in particular ends what was known. */
    void note(Report report) {
        int at = report.tree().token(report.trigger()).span().start();
        if (!isQuoted(at)) {
            // "X said Y had voiced concern. He added": X goes on.
            boolean within = last.filter(
                            r -> r.tree() == report.tree() && !r.speakers().isEmpty())
                    .flatMap(Report::content)
                    .filter(c ->
                            c.contains(report.tree().token(report.trigger()).span()))
                    .isPresent();
            last = within ? last : Optional.of(report);
            subject(report).ifPresent(noun -> byNoun.put(noun.lower(), report));
        }
    }

    /** "Netanyahu's office said …. “…,” the office added": the last speaker of whom the same noun told. */
    List<Integer> again(Syntax tree, int subject) {
        boolean bare = tree.children(subject).size() == 1
                && tree.children(subject, "det").stream()
                        .anyMatch(d -> tree.token(d).lower().equals("the"));
        return Optional.ofNullable(byNoun.get(tree.token(subject).lower()))
                .filter(r -> bare && !isQuoted(tree.token(subject).span().start()))
                .filter(r -> tree.sentence().index() - r.tree().sentence().index() <= SENTENCES_BACK)
                .map(Report::speakers)
                .orElse(List.of());
    }

    /** "The department said …. “…,” a spokesperson said": that of the body that spoke last. */
    List<Integer> spokenFor(Syntax tree, int subject) {
        Token noun = tree.token(subject);
        boolean bare = noun.lower().startsWith("spokes")
                && tree.children(subject).size() == 1
                && tree.children(subject, "det").stream()
                        .anyMatch(d -> tree.token(d).lower().equals("a"));
        return last.filter(r -> bare && !isQuoted(noun.span().start()))
                .filter(r -> tree.sentence().index() - r.tree().sentence().index() <= 1)
                .map(Report::speakers)
                .filter(s -> s.stream().noneMatch(reading::isPerson))
                .orElse(List.of());
    }

    private static Optional<Token> subject(Report report) {
        return report.match().map(m -> m.heads(Dip.SPEAKER)).stream()
                .filter(heads -> heads.size() == 1)
                .map(heads -> report.tree().token(heads.get(0)))
                .filter(t -> t.isNoun() && !t.isProperNoun())
                .findFirst();
    }

    /** Whether a token is a pronoun that could mean a speaker. */
    static boolean isPronoun(Token token) {
        return token.tag().equals("PRP") && token.isWord("he", "she", "it", "they");
    }

    /**
     * The last speaker, where the word fits and it is not long ago; else empty.
     *
     * @param subject a pronoun, or a noun that says only what the speaker is ("the group", "the official")
     */
    List<Integer> of(Syntax tree, int subject) {
        Token token = tree.token(subject);
        if (isQuoted(token.span().start()) || (token.isWord("it") && followsAnother(tree, subject))) {
            return List.of();
        }
        return last.filter(r -> !r.speakers().isEmpty())
                .filter(r -> told(r.tree().sentence().index(), tree.sentence().index()) <= SENTENCES_BACK)
                .filter(r -> fits(token.lower(), r))
                .filter(r -> !isIntroduced(
                        r.tree().sentence().index() + 1, tree.sentence().index()))
                .map(Report::speakers)
                .orElse(List.of());
    }

    /** How many sentences on one is from the other, those left out that quotations fill. */
    private long told(int from, int to) {
        return 1
                + IntStream.range(from + 1, to)
                        .filter(s -> !isSaidWhole(reading.tree(s)))
                        .count();
    }

    private boolean isSaidWhole(Syntax tree) {
        Span span = tree.sentence().span();
        int margin = Math.min(2, span.length() / 3);
        return isQuoted(span.start() + margin) && isQuoted(span.end() - 1 - margin);
    }

    /** "It was the work of a president who has hesitated. He …", "the president paused": whether such a one comes between. */
    private boolean isIntroduced(int from, int to) {
        for (int s = from; s < to; s++) {
            Syntax between = reading.tree(s);
            for (Token token : between.sentence().tokens()) {
                boolean described = between.has(token.index(), "relcl")
                        && token.index() + 1 < between.size()
                        && between.token(token.index() + 1).isWord("who");
                boolean acts = token.label().equals("nsubj")
                        && token.head() >= 0
                        && between.token(token.head()).head() < 0;
                boolean office = reading.lexicon().words("dignitary").contains(token.lower());
                if (office
                        && (described || acts)
                        && reading.referents(between, token.index()).stream().noneMatch(reading::isPerson)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "The president's website gave another account: he had, it said, …": "it" is the subject before, not whoever spoke last. */
    static boolean followsAnother(Syntax tree, int subject) {
        return tree.sentence().tokens().stream()
                .limit(subject)
                .anyMatch(t -> t.label().equals("nsubj")
                        && t.tag().equals("NN")
                        && t.head() >= 0
                        && tree.token(t.head()).isTagged("VBD", "VBZ")
                        && t.head() < subject);
    }

    private boolean fits(String word, Report report) {
        List<Integer> speakers = report.speakers();
        boolean person = speakers.size() == 1 && reading.isPerson(speakers.get(0));
        return switch (word) {
            case "he" -> isRepresented(report) || (person && !isCalled(speakers.get(0), SHE));
            case "she" -> isRepresented(report) || (person && !isCalled(speakers.get(0), HE));
            case "it" -> (!person && speakers.size() == 1) || isImpersonal(report);
            case "they" -> !person;
            default -> !(person && reading.lexicon().words("body").contains(word));
        };
    }

    /** "The delegate of India said": one person, whom nobody names, for a state. */
    private boolean isRepresented(Report report) {
        List<Integer> subjects = report.match().map(m -> m.heads(Dip.SPEAKER)).orElse(List.of());
        if (subjects.size() != 1 || report.speakers().stream().anyMatch(reading::isPerson)) {
            return false;
        }
        String noun = report.tree().token(subjects.get(0)).lower();
        return noun.startsWith("spokes")
                || reading.lexicon().words("speaking-for").contains(noun);
    }

    /** "The ministry said so on Monday. The statement added": what the body that spoke just before has written. */
    List<Integer> ofText(Syntax tree, int text) {
        boolean bare =
                tree.children(text).stream().allMatch(c -> tree.token(c).lower().equals("the"))
                        && tree.has(text, "det")
                        && tree.token(text).isWord("statement", "release", "communique", "communiqué");
        return last.filter(r -> bare && !isQuoted(tree.token(text).span().start()))
                .filter(r -> tree.sentence().index() - r.tree().sentence().index() <= 1)
                .map(Report::speakers)
                .filter(s -> s.size() == 1 && !reading.isPerson(s.get(0)))
                .orElse(List.of());
    }

    /** "Abiy's office said": the words are his, and "it" goes on with them. */
    private boolean isImpersonal(Report report) {
        List<Integer> subjects = report.match().map(m -> m.heads(Dip.SPEAKER)).orElse(List.of());
        return subjects.size() == 1
                && report.tree().token(subjects.get(0)).isNoun()
                && !report.tree().token(subjects.get(0)).isProperNoun()
                && !reading.isHolder(report.tree(), subjects.get(0));
    }

    /** Whether the document speaks of the person by one of these pronouns. */
    private boolean isCalled(int person, Set<String> pronouns) {
        return reading.document().mentions().stream()
                .filter(m ->
                        m.form() == EntityMention.Form.PRONOUN && m.entities().equals(List.of(person)))
                .anyMatch(m -> pronouns.contains(m.span().of(reading.text()).toLowerCase(Locale.ROOT)));
    }

    private boolean isQuoted(int character) {
        return quotations.holds(character);
    }
}
