package org.demarche.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.knowledge.Slot;
import org.demarche.knowledge.Slot.Function;
import org.demarche.model.Factuality;
import org.demarche.model.Span;
import org.demarche.model.Token;
import org.demarche.vocab.Dip;

/** Demands told by a verb or noun of asking: "urged", "called on", "its appeal to". */
final class Requests {
    private static final int BARE_PHRASE = 3;

    private final Reading reading;
    private final Demanders demanders;
    private final Addressees addressees;
    private final Sources sources;
    private final Dates dates;
    private final FactualityReader factuality;
    private final RequestContent contents;
    private final Issuers issuers;
    private final AskingWords words;

    Requests(
            Reading reading,
            Demanders demanders,
            Addressees addressees,
            Sources sources,
            Dates dates,
            FactualityReader factuality) {
        this.reading = reading;
        this.demanders = demanders;
        this.addressees = addressees;
        this.sources = sources;
        this.dates = dates;
        this.factuality = factuality;
        this.contents = new RequestContent(reading);
        this.issuers = new Issuers(reading);
        this.words = new AskingWords(reading);
    }

    /** The demands of a sentence, one for each word of asking. */
    List<Asking> find(Syntax tree, List<FrameMatch> found) {
        List<Asking> result = new ArrayList<>();
        Set<Integer> told = new LinkedHashSet<>();
        for (FrameMatch match : found) {
            if (words.ask(tree, match, found) && !told.contains(match.trigger())) {
                asking(tree, match, found).ifPresent(a -> {
                    result.add(a);
                    told.add(match.trigger());
                });
            }
        }
        return result;
    }

    private Optional<Asking> asking(Syntax tree, FrameMatch match, List<FrameMatch> all) {
        int trigger = match.trigger();
        Set<Integer> arguments = new LinkedHashSet<>(match.heads(Dip.DEMANDER));
        Set<Integer> addressed = new LinkedHashSet<>(match.heads(Dip.ADDRESSEE));
        List<FrameMatch> supports = AskingWords.supports(match, all);
        for (FrameMatch support : supports) {
            List<Integer> asks = support.heads(Dip.DEMANDER);
            if (!demanders.of(tree, support.trigger(), asks).isEmpty()) {
                // "X rang Y, who repeated his call": whoever repeats it, "his" tells no other.
                arguments.removeIf(a -> tree.token(a).tag().equals("PRP$"));
            }
            arguments.addAll(asks);
            addressed.addAll(support.heads(Dip.ADDRESSEE));
        }
        Set<Integer> asking = demanders.of(tree, trigger, arguments);
        if (asking.isEmpty()
                && arguments.isEmpty()
                && contents.predicate(tree, match).isPresent()) {
            // "One of the conditions is a withdrawal, he said": his.
            asking.addAll(sources.of(tree.token(trigger).span()));
        }
        if (asking.isEmpty() || isAsked(tree, trigger) || isOrderToOwn(tree, match, addressed)) {
            return Optional.empty();
        }
        Optional<RequestContent.Content> content =
                contents.of(tree, match).map(c -> contents.before(tree, c, next(tree, match, c, all)));
        boolean bare = supports.isEmpty() || isBare(tree, trigger);
        boolean noun = tree.token(trigger).isNoun();
        boolean call = noun && match.frame().words().contains("call");
        boolean told =
                content.isPresent() || (!call && (!addressed.isEmpty() || !bare) && !contents.isClaim(tree, match));
        Set<Integer> asked = addressees.asked(tree, addressed, asking);
        content.filter(c -> asked.isEmpty()).ifPresent(c -> asked.addAll(addressees.acting(tree, c.head(), asking)));
        boolean open =
                content.filter(c -> tree.has(c.head(), "nsubj", "nsubjpass")).isEmpty();
        if (asked.isEmpty() && noun && open) {
            asked.addAll(addressees.answering(tree, trigger));
        }
        asked.removeAll(asking);
        if (!told || lacksAddressee(tree, match, content, addressed, asked)) {
            return Optional.empty();
        }
        Factuality mode = mode(tree, match, supports);
        // "Would appeal to them": neither made nor told.
        boolean idle = content.isEmpty() && mode != Factuality.ACTUAL && !noun;
        if (mode == Factuality.DENIED || idle) {
            return Optional.empty();
        }
        Span words = content.map(RequestContent.Content::words).orElse(tree.phraseSpan(trigger));
        Roles details = new Roles();
        boolean due = match.hasTrait("Due");
        dates.write(
                dates.dayOf(tree, trigger, due ? Optional.of(tree.phraseSpan(trigger)) : content.map(c -> words)),
                details);
        Set<Integer> parts = new LinkedHashSet<>(arguments);
        // "Accused him of lying and demanded that he resign": the clause is that of the second verb.
        parts.removeIf(p -> tree.token(trigger).label().equals("conj") && !tree.dominates(trigger, p));
        parts.addAll(addressed);
        content.ifPresent(c -> parts.add(c.head()));
        boolean cut =
                content.filter(c -> next(tree, match, c, all) < tree.size()).isPresent();
        Span whole = Evidence.around(tree, trigger, parts);
        Span evidence = cut ? new Span(whole.start(), words.end()) : whole;
        return Optional.of(new Asking(
                asking,
                asked,
                Wording.clause(reading.text(), words),
                content.map(c -> contents.items(tree, c)).orElse(List.of()),
                match.frame().constants().getOrDefault(Dip.KIND, Dip.REQUIREMENT),
                content.map(c -> evidence.cover(c.words())).orElse(evidence),
                details,
                sources.of(tree.token(trigger).span()).stream()
                        .filter(s -> !asking.contains(s))
                        .toList(),
                mode,
                content.isPresent() ? 0.8 : 0.6));
    }

    /** "Demanded that he go, and has sought …": where the next demand begins that the tree joins to what is asked, or the end. */
    private static int next(Syntax tree, FrameMatch match, RequestContent.Content content, List<FrameMatch> all) {
        return all.stream()
                .filter(o -> AskingWords.asks(o) && o.trigger() > Math.max(match.trigger(), content.head()))
                .filter(o -> tree.token(o.trigger()).label().equals("conj")
                        && tree.token(o.trigger()).head() == content.head())
                .filter(o -> tree.token(o.trigger()).isTagged("VBD", "VBN", "VBZ")
                        || tree.partner(o.trigger()) == match.trigger())
                .map(o -> tree.phrase(o.trigger())[0])
                .filter(n -> n > content.head())
                .min(Integer::compare)
                .orElse(Math.min(occasion(tree, content, all), contrast(tree, content)));
    }

    /** "Demanded that Chad leave, while Mali urged restraint": where the words begin for what another does, or the end. */
    private static int contrast(Syntax tree, RequestContent.Content content) {
        return tree.children(content.head(), "advcl").stream()
                .filter(c -> c > content.head() && tree.has(c, "nsubj", "nsubjpass"))
                .filter(c -> tree.children(c, "mark").stream()
                        .anyMatch(m -> tree.token(m).isWord("while", "whereas", "as")))
                .map(c -> tree.phrase(c)[0])
                .filter(from -> from > content.head() + 1
                        && (tree.token(from - 1).form().equals(",")
                                || tree.token(from).isWord("even")))
                .min(Integer::compare)
                .orElse(tree.size());
    }

    /** "Urged him to free them in a call on Monday": where the words begin for the call in which it was asked, or the end. */
    private static int occasion(Syntax tree, RequestContent.Content content, List<FrameMatch> all) {
        boolean clause = content.function() == Function.INFINITIVE;
        int[] phrase = tree.phrase(content.head());
        return IntStream.range(content.head() + 1, phrase[1])
                .filter(p -> tree.token(p).label().equals("prep")
                        && (!clause || tree.token(p).head() == content.head()))
                .filter(p -> tree.token(p).isWord("in", "during", "over"))
                .boxed()
                .filter(p -> tree.children(p, "pobj").stream()
                        .anyMatch(call -> AskingWords.isCall(all, call)
                                && tree.children(call, "det", "poss").stream()
                                        .noneMatch(d -> tree.token(d).isWord("the", "any", "every"))))
                .min(Integer::compare)
                .orElse(tree.size());
    }

    private boolean lacksAddressee(
            Syntax tree,
            FrameMatch match,
            Optional<RequestContent.Content> content,
            Set<Integer> addressed,
            Set<Integer> asked) {
        // "Expects the commitment to be honoured": the passive hides of whom.
        boolean passive = content.filter(c -> tree.isPassive(c.head())).isPresent();
        // "Told residents to leave": people whom nobody names.
        boolean bystanders = content.isPresent()
                && addressed.stream().anyMatch(a -> reading.lexicon()
                        .words("bystander")
                        .contains(tree.token(a).lemma().toLowerCase(Locale.ROOT)));
        boolean needed = match.frame().needs().contains(Dip.ADDRESSEE) && !passive && !bystanders;
        // "Pushed the rebels from the town": it asks only where it tells for what.
        boolean bodily = match.hasTrait("Bodily") && content.isEmpty();
        boolean idle = match.hasTrait("Doing")
                && content.filter(c -> isToBeDone(tree, match, c)).isEmpty();
        boolean nobody = bodily || idle || (asked.isEmpty() && (needed || (content.isEmpty() && !addressed.isEmpty())));
        boolean toDo = match.frame().roles().containsKey(Slot.of(Function.INFINITIVE));
        // "Asked not to be named": that no more be told of oneself.
        boolean unnamed = passive
                && addressed.isEmpty()
                && content.filter(c -> tree.isNegated(c.head()) && !tree.has(c.head(), "nsubj", "nsubjpass"))
                        .isPresent();
        boolean ownWish =
                content.filter(c -> isOwnWish(tree, match, c, addressed)).isPresent();
        return nobody
                || unnamed
                || content.filter(c -> isHope(tree, c)).isPresent()
                || ownWish
                || (content.isEmpty()
                        && ((needed && toDo) || match.frame().needs().contains(Dip.CONTENT)));
    }

    /** "Wants the truce to hold": that nobody does. */
    private boolean isHope(Syntax tree, RequestContent.Content content) {
        List<Integer> subjects = tree.children(content.head(), "nsubj");
        return reading.lexicon()
                        .words("faring")
                        .contains(tree.token(content.head()).lemma().toLowerCase(Locale.ROOT))
                && !subjects.isEmpty()
                && !tree.has(content.head(), "dobj")
                && reading.actors(tree, subjects).isEmpty();
    }

    /** "Asked for the road to be opened", as against "asked for tea". */
    private static boolean isToBeDone(Syntax tree, FrameMatch match, RequestContent.Content content) {
        return match.role(Dip.CONTENT).stream().anyMatch(c -> c.slot().function() == Function.INFINITIVE)
                || tree.children(content.head(), "relcl", "acl").stream()
                        .anyMatch(c -> tree.hasTo(c) && tree.isPassive(c));
    }

    /** "Declined to say whether Lima had asked Quito to leave": that it asked is open. */
    private static boolean isAsked(Syntax tree, int trigger) {
        // "If they push for talks", "they must press him to leave": nobody has asked yet.
        boolean open = tree.children(trigger, "mark", "advmod", "aux").stream()
                .anyMatch(m -> tree.token(m).isWord("whether", "if", "must", "should"));
        boolean nobody = tree.children(trigger, "nsubj").stream()
                .flatMap(s -> tree.children(s, "det").stream())
                .anyMatch(d -> tree.token(d).lower().equals("no"));
        return open || nobody;
    }

    /** "Ordered his troops to hold their fire": a command within one's own ranks is no demand. */
    private boolean isOrderToOwn(Syntax tree, FrameMatch match, Set<Integer> addressed) {
        return match.hasTrait("Commanding")
                && addressed.stream()
                        .anyMatch(a -> tree.children(a, "poss").stream()
                                        .anyMatch(p -> tree.token(p).tag().equals("PRP$"))
                                || reading.lexicon()
                                        .words("ranks")
                                        .contains(tree.token(a).lemma().toLowerCase(Locale.ROOT)));
    }

    /** "He wants to win" asks nothing of anybody: the infinitive of a verb that asks others needs a subject of its own. */
    private static boolean isOwnWish(
            Syntax tree, FrameMatch match, RequestContent.Content content, Set<Integer> addressed) {
        boolean asksOthers = Dip.ADDRESSEE.equals(match.frame().roles().get(Slot.of(Function.OBJECT)));
        boolean infinitive = content.function() == Function.INFINITIVE;
        return asksOthers && infinitive && addressed.isEmpty() && !tree.has(content.head(), "nsubj", "nsubjpass");
    }

    /** Whether it is asked indeed; a demand that is refused was made all the same. */
    private Factuality mode(Syntax tree, FrameMatch match, List<FrameMatch> supports) {
        boolean noun = tree.token(match.trigger()).isNoun();
        boolean owned = noun && supports.isEmpty() && !match.heads(Dip.DEMANDER).isEmpty();
        if (owned || (match.hasTrait("Polite") && !tree.isNegated(match.trigger()))) {
            return Factuality.ACTUAL;
        }
        if (noun
                && tree.children(match.trigger(), "det").stream()
                        .anyMatch(d -> tree.token(d).lower().equals("no"))) {
            return Factuality.DENIED;
        }
        Token trigger = tree.token(match.trigger());
        boolean ofText = trigger.tag().equals("VBG")
                && trigger.label().equals("acl")
                && issuers.isText(tree.token(trigger.head()));
        if (ofText) {
            // "Rejected resolutions requiring it to stop": they require it all the same; one yet to be issued does not.
            Factuality issued = factuality.of(tree, trigger.head());
            return issued == Factuality.POSSIBLE || issued == Factuality.PLANNED ? issued : Factuality.ACTUAL;
        }
        // "Set a deadline": the support has been done, whatever it means for other events.
        return factuality.of(tree, noun && !supports.isEmpty() ? supports.get(0).trigger() : match.trigger());
    }

    /** "Made a similar demand": nothing is told of what is asked. */
    private static boolean isBare(Syntax tree, int noun) {
        Token token = tree.token(noun);
        int[] phrase = tree.phrase(noun);
        // "Made “unreasonable and impractical” demands".
        boolean judged = phrase[1] == noun + 1
                && tree.sentence().tokens().subList(phrase[0], noun).stream()
                        .allMatch(t -> t.isTagged("DT", "PRP$", "JJ*", "RB*", "CC", "``", "''"));
        return token.isNoun() && (judged || phrase[1] - phrase[0] <= BARE_PHRASE) && !tree.has(noun, "relcl", "acl");
    }
}
