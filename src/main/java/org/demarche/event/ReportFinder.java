package org.demarche.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.event.FrameMatch.Argument;
import org.demarche.knowledge.Frame;
import org.demarche.knowledge.Frame.PartOfSpeech;
import org.demarche.knowledge.Slot;
import org.demarche.model.EntityMention;
import org.demarche.model.Factuality;
import org.demarche.model.Span;
import org.demarche.model.Token;
import org.demarche.vocab.Dip;

/** Finds verbs of saying and "according to" with their speakers and what is said. */
final class ReportFinder {
    private final Reading reading;
    private final FactualityReader factuality;
    private final Issuers issuers;
    private final SpeakerBeside beside;
    private final ReportedContent contents;
    private final Speakers turns;
    private final LastSpeaker last;
    private final HomeVoice home;
    private final Designations designations;
    private final Hearers hearers;

    /** @param turns who speaks in the turns of a transcript */
    ReportFinder(Reading reading, QuotedText quotations, FactualityReader factuality, Speakers turns) {
        this.reading = reading;
        this.factuality = factuality;
        this.issuers = new Issuers(reading);
        this.beside = new SpeakerBeside(reading);
        this.contents = new ReportedContent(reading);
        this.turns = turns;
        this.last = new LastSpeaker(reading, quotations);
        this.home = new HomeVoice(reading);
        this.designations = new Designations(reading);
        this.hearers = new Hearers(reading);
    }

    /** The reports of a sentence, in order of their reporting words; sentences are to come in the order of the text. */
    List<Report> find(Syntax tree, List<FrameMatch> matches) {
        List<Report> result = new ArrayList<>();
        for (FrameMatch match : matches) {
            if (match.frame().eventType().equals(Dip.STATEMENT)
                    && !passesOn(tree, match.trigger())
                    && !isFelt(tree.token(match.trigger()))) {
                Report report = ofVerb(tree, match, stressesNeed(match, matches));
                if (report.content().isPresent()) {
                    last.note(report);
                }
                result.add(report);
            } else if (match.frame().eventType().equals(Dip.DEMAND)
                    && match.frame().partOfSpeech() == PartOfSpeech.VERB
                    && !match.frame().isSupport()) {
                ofAsking(tree, match).ifPresent(result::add);
            }
        }
        for (Token token : tree.sentence().tokens()) {
            ofGiven(tree, token).ifPresent(result::add);
            if (token.lower().equals("according")) {
                accordingTo(tree, token.index(), tree.prepositional(token.index(), "to"))
                        .ifPresent(result::add);
            } else if (isInWordsOf(tree, token)) {
                accordingTo(tree, token.head(), tree.children(token.index(), "poss"))
                        .ifPresent(result::add);
            }
        }
        result.removeIf(report -> isWithin(report, result));
        return result;
    }

    /** "It would need to feel assured that they left": nobody assures it. */
    private static boolean isFelt(Token participle) {
        return participle.tag().equals("VBN") && participle.label().equals("acomp");
    }

    /** "Cited Lavrov as saying": the words are his, and told by the verb behind "as". */
    private boolean passesOn(Syntax tree, int verb) {
        return tree.children(verb, "prep").stream()
                .filter(p -> tree.token(p).isWord("as"))
                .anyMatch(p -> tree.children(p, "pcomp").stream()
                        .anyMatch(said -> said == p + 1 && reading.isSaying(tree.token(said))));
    }

    /** "Said it was against what he called a “terrorist attack”": the words belong to what he said. */
    private boolean isWithin(Report report, List<Report> all) {
        int pronoun = report.kind() == Report.Kind.VERB ? Designations.pronoun(report.tree(), report.trigger()) : -1;
        return pronoun >= 0
                && all.stream()
                        .filter(r -> r != report && r.kind() == Report.Kind.VERB)
                        .filter(r -> r.speakers().equals(report.speakers())
                                || (!r.speakers().isEmpty() && Designations.isThing(report.tree(), pronoun)))
                        .anyMatch(r -> r.content()
                                .filter(c -> c.contains(
                                        report.tree().token(report.trigger()).span()))
                                .isPresent());
    }

    /** "Stressed the need for restraint" asks for it, and says nothing else. */
    private static boolean stressesNeed(FrameMatch match, List<FrameMatch> all) {
        return all.stream()
                .filter(m -> m.trigger() == match.trigger() && m.frame().isSupport())
                .filter(m -> m.frame().eventType().equals(Dip.DEMAND))
                .anyMatch(m -> m.heads(Frame.EVENT).stream().anyMatch(event -> all.stream()
                        .anyMatch(n ->
                                n.trigger() == event && n.frame().eventType().equals(Dip.DEMAND))));
    }

    private Report ofVerb(Syntax tree, FrameMatch match, boolean asks) {
        int verb = match.trigger();
        List<Integer> subjects = commentator(tree, verb)
                .or(() -> designations.speakers(tree, verb))
                .or(() -> Resumptions.speakers(reading, tree, verb))
                .orElseGet(() -> match.heads(Dip.SPEAKER).stream()
                        .map(s -> isRelativeSubject(tree, s, verb) ? issuers.textAbove(tree, s) : s)
                        .toList());
        List<Integer> speakers = speakers(tree, subjects);
        if (speakers.isEmpty()) {
            speakers = unresolved(tree, subjects, match);
        }
        List<Integer> addressees = hearers.of(tree, match);
        Optional<Argument> argument = contents.argument(tree, match);
        Optional<Span> content = contents.of(tree, match, argument);
        boolean empty = asks || contents.isMandate(tree, match, argument, content);
        Set<Integer> parts = new LinkedHashSet<>();
        parts.add(verb);
        subjects.stream()
                .filter(s -> !isRelativeSubject(tree, s, verb) && !isSharedSubject(tree, s, verb))
                .forEach(s -> addPhrase(tree, s, parts, verb));
        Span clause = span(tree, parts);
        if (content.isPresent()) {
            clause = clause.cover(content.get());
        }
        return new Report(
                Report.Kind.VERB,
                tree,
                verb,
                Optional.of(match),
                speakers,
                addressees,
                quoting(tree, verb),
                empty ? Optional.empty() : content,
                clause,
                factuality.of(tree, verb));
    }

    /** "The army said troops had fired on it, calling that a breach": whoever reports the deed, where doing it says nothing. */
    private Optional<List<Integer>> commentator(Syntax tree, int verb) {
        Token comment = tree.token(verb);
        int deed = comment.head();
        boolean apart = comment.tag().equals("VBG")
                && comment.label().equals("advcl")
                && deed >= 0
                && deed < verb
                && tree.token(deed).label().equals("ccomp")
                && tree.token(verb - 1).form().equals(",");
        int said = apart ? tree.token(deed).head() : -1;
        return said >= 0 && said < deed && reading.isSaying(tree.token(said)) && !reading.isSaying(tree.token(deed))
                ? Optional.of(tree.surfaceSubjects(said)).filter(s -> !s.isEmpty())
                : Optional.empty();
    }

    /** "The group added", "the official went on": whoever spoke last, where a definite noun says no more of him. */
    private boolean goesOn(Syntax tree, List<Integer> subjects, FrameMatch match) {
        String verb = tree.token(match.trigger()).lemma().toLowerCase(Locale.ROOT);
        return subjects.size() == 1
                && reading.lexicon().words("going-on").contains(verb)
                && tree.children(subjects.get(0), "det").stream()
                        .anyMatch(d -> tree.token(d).lower().equals("the"))
                && !tree.has(subjects.get(0), "poss", "prep", "compound", "relcl", "acl");
    }

    /** "Interfax quoted Lavrov as saying": through whom the words come. */
    private List<Integer> quoting(Syntax tree, int verb) {
        int quoting = tree.quotingVerb(verb);
        return quoting < 0 ? List.of() : speakers(tree, tree.deepSubjects(quoting));
    }

    /** Who speaks where the subject is not known by itself: who spoke before, for a pronoun, or who is named beside the verb. */
    private List<Integer> unresolved(Syntax tree, List<Integer> subjects, FrameMatch match) {
        if (tree.has(match.trigger(), "auxpass")) {
            // "The envoy had been declared unwelcome": not by himself.
            return List.of();
        }
        boolean pronoun = subjects.size() == 1 && LastSpeaker.isPronoun(tree.token(subjects.get(0)));
        if (pronoun) {
            return last.of(tree, subjects.get(0));
        }
        if (isUnnamed(tree, subjects)) {
            List<Integer> body = last.spokenFor(tree, subjects.get(0));
            if (!body.isEmpty()) {
                return body;
            }
            return goesOn(tree, subjects, match) ? last.of(tree, subjects.get(0)) : last.again(tree, subjects.get(0));
        }
        boolean addresses = Dip.ADDRESSEE.equals(match.frame().roles().get(Slot.of(Slot.Function.OBJECT)));
        return beside.find(tree, match.trigger(), addresses);
    }

    /** "Issued a warning that …": whoever gives his word says what it tells. */
    private Optional<Report> ofGiven(Syntax tree, Token verb) {
        Optional<GivenWord> word = GivenWord.of(reading, tree, verb);
        List<Integer> speakers = word.map(w -> speakers(tree, w.givers())).orElse(List.of());
        return word.filter(w -> !speakers.isEmpty()).map(w -> {
            Span content = tree.phraseSpan(w.clause());
            Set<Integer> parts = new LinkedHashSet<>(List.of(verb.index()));
            tree.surfaceSubjects(verb.index()).forEach(s -> addPhrase(tree, s, parts, verb.index()));
            return new Report(
                    Report.Kind.VERB,
                    tree,
                    verb.index(),
                    Optional.empty(),
                    speakers,
                    reading.actors(tree, w.hearers()),
                    List.of(),
                    Optional.of(content),
                    span(tree, parts).cover(content),
                    factuality.of(tree, verb.index()));
        });
    }

    /** Whoever asks in words that the report quotes says them: "demanded “full respect” for the line". */
    private Optional<Report> ofAsking(Syntax tree, FrameMatch match) {
        int verb = match.trigger();
        List<Integer> speakers = speakers(tree, match.heads(Dip.DEMANDER));
        if (speakers.isEmpty()) {
            return Optional.empty();
        }
        Set<Integer> parts = new LinkedHashSet<>(match.tokens());
        match.heads(Dip.DEMANDER).stream()
                .filter(s -> !isRelativeSubject(tree, s, verb))
                .forEach(s -> addPhrase(tree, s, parts, verb));
        return Optional.of(new Report(
                Report.Kind.ASKING,
                tree,
                verb,
                Optional.of(match),
                speakers,
                reading.actors(tree, match.heads(Dip.ADDRESSEE)),
                List.of(),
                Optional.empty(),
                span(tree, parts),
                factuality.of(tree, verb)));
    }

    private static boolean isRelativeSubject(Syntax tree, int subject, int verb) {
        return tree.dominates(subject, verb);
    }

    /** "Praga said that …, but stressed that …": the subject stands with what else it said. */
    private static boolean isSharedSubject(Syntax tree, int subject, int verb) {
        return tree.token(verb).label().equals("conj")
                && subject < tree.token(verb).head()
                && tree.token(tree.token(verb).head()).isVerb();
    }

    private static void addPhrase(Syntax tree, int head, Set<Integer> parts, int verb) {
        int[] phrase = tree.phrase(head);
        for (int i = phrase[0]; i < phrase[1]; i++) {
            if (!tree.dominates(verb, head) || !tree.dominates(i, verb)) {
                parts.add(i);
            }
        }
    }

    private static Span span(Syntax tree, Set<Integer> tokens) {
        int from = tokens.stream().min(Integer::compare).orElseThrow();
        int to = tokens.stream().max(Integer::compare).orElseThrow();
        return tree.sentence().span(from, to + 1);
    }

    /** Speakers, looking through documents that speak for their issuer: "the Kremlin's read-out", "the statement". */
    private List<Integer> speakers(Syntax tree, List<Integer> subjects) {
        Set<Integer> result = new LinkedHashSet<>();
        for (int subject : subjects) {
            Token token = tree.token(subject);
            if (issuers.isText(token)) {
                List<Integer> made = issuers.of(tree, subject);
                result.addAll(made.isEmpty() ? last.ofText(tree, subject) : made);
            } else if (Speakers.isFirstPerson(token)) {
                result.addAll(turns.ofQuotation(token.span()));
            } else if (!isUnnamedPerson(tree, subject)) {
                List<Integer> named = reading.referents(tree, subject);
                (named.isEmpty() ? spokenFor(tree, subject) : named)
                        .stream().filter(reading::isActor).forEach(result::add);
            }
        }
        return List.copyOf(result);
    }

    /** "Iran's foreign minister", "a military spokesman", whom the report does not name: the state for which they speak. */
    private List<Integer> spokenFor(Syntax tree, int subject) {
        String noun = tree.token(subject).lower();
        if (reading.lexicon().words("speaking-for").contains(noun)) {
            return reading.principals(tree, subject);
        }
        return noun.startsWith("spokes") ? home.of(tree, subject) : List.of();
    }

    /** "Egyptian officials said": people of a state who stay unnamed do not speak for it, nor somebody's spokesman for him. */
    private boolean isUnnamedPerson(Syntax tree, int subject) {
        Token token = tree.token(subject);
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        boolean person = reading.referents(tree, subject).stream().allMatch(reading::isPerson);
        boolean several =
                token.tag().equals("NNS") && reading.lexicon().words("unnamed").contains(lemma);
        boolean spokesman = lemma.startsWith("spokes")
                && tree.has(subject, "poss")
                && !tree.has(subject, "appos")
                && !reading.isHolder(tree, subject);
        return person ? spokesman : several;
    }

    /** "Hajiyev, adviser to the president, according to whom": the last person named before. */
    private List<Integer> personBefore(Syntax tree, int token) {
        List<Integer> result = List.of();
        for (EntityMention mention : reading.mentions(tree.sentence().index())) {
            if (mention.to() <= token
                    && mention.form() == EntityMention.Form.NAME
                    && mention.entities().stream().allMatch(reading::isPerson)) {
                result = mention.entities();
            }
        }
        return result;
    }

    /** "In his words, the talks were over". */
    private static boolean isInWordsOf(Syntax tree, Token words) {
        return words.lower().equals("words")
                && words.label().equals("pobj")
                && words.head() == 0
                && tree.token(0).lower().equals("in")
                && tree.children(words.index(), "amod", "nmod", "nummod").isEmpty()
                && words.index() + 1 < tree.size()
                && tree.token(words.index() + 1).form().equals(",");
    }

    /** The clause in which an "according to" stands, or behind "according to whom" and "and, according to X," the words that follow. */
    private static Span contentAround(Syntax tree, int according, boolean relative) {
        int[] phrase = tree.phrase(according);
        int verb = tree.token(according).head();
        while (verb >= 0 && !tree.token(verb).isVerb()) {
            verb = tree.token(verb).head();
        }
        boolean joins = phrase[0] > 1 && tree.token(phrase[0] - 2).tag().equals("CC");
        boolean before = verb < 0 ? phrase[0] > tree.size() - phrase[1] : verb < phrase[0];
        if (before && !relative && !joins) {
            return tree.sentence().span(0, Math.max(phrase[0], 1));
        }
        return ReportedContent.isParted(tree, verb, phrase[0])
                ? tree.sentence().span()
                : tree.sentence().span(Math.min(phrase[1], tree.size() - 1), tree.size());
    }

    private Optional<Report> accordingTo(Syntax tree, int according, List<Integer> named) {
        List<Integer> speakers = new ArrayList<>();
        List<Integer> sources = new ArrayList<>();
        for (int head : named) {
            if (tree.token(head).tag().startsWith("WP")) {
                speakers.addAll(personBefore(tree, according));
            } else if (issuers.isRelay(tree.token(head))) {
                sources.addAll(reading.principals(tree, head));
                for (int inner : tree.prepositional(head, "of")) {
                    speakers.addAll(speakers(tree, List.of(inner)));
                }
            } else {
                speakers.addAll(speakers(tree, List.of(head)));
            }
        }
        if (named.isEmpty()) {
            return Optional.empty();
        }
        boolean relative = named.stream().anyMatch(n -> tree.token(n).tag().startsWith("WP"));
        Span content = contentAround(tree, according, relative);
        return Optional.of(new Report(
                Report.Kind.ACCORDING_TO,
                tree,
                according,
                Optional.empty(),
                speakers,
                List.of(),
                sources,
                Optional.of(content),
                tree.sentence().span(),
                Factuality.ACTUAL));
    }

    /** Whether the subject of a report is a pronoun or noun that names nobody in particular ("analysts", "one diplomat"). */
    static boolean isUnnamed(Syntax tree, List<Integer> subjects) {
        return !subjects.isEmpty() && subjects.stream().map(tree::token).allMatch(t -> t.isNoun() && !t.isProperNoun());
    }
}
