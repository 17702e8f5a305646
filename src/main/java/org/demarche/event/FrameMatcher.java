package org.demarche.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.event.FrameMatch.Argument;
import org.demarche.knowledge.Frame;
import org.demarche.knowledge.Frame.PartOfSpeech;
import org.demarche.knowledge.Lexicon;
import org.demarche.knowledge.Slot;
import org.demarche.model.Iri;
import org.demarche.model.Token;

/** Finds the lexicon's senses in a sentence and the phrases in the functions that each of them names. */
final class FrameMatcher {
    private static final int NOUN_REACH = 6;
    private static final Set<String> CLAUSES = Set.of("ccomp", "parataxis");

    private final Lexicon lexicon;

    FrameMatcher(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Every sense in the sentence; at one word only those of the longest expression of a type, and all that support another word. */
    List<FrameMatch> match(Syntax tree) {
        List<FrameMatch> result = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            Map<Iri, Integer> longest = new HashMap<>();
            for (Frame frame : candidates(tree.token(i))) {
                if (frame.words().size() < longest.getOrDefault(frame.eventType(), 0) && !frame.isSupport()) {
                    continue;
                }
                Optional<List<Integer>> tokens = words(tree, i, frame);
                if (tokens.isPresent()) {
                    result.add(new FrameMatch(frame, tree, i, tokens.get(), arguments(tree, i, frame, tokens.get())));
                    if (!frame.isSupport()) {
                        longest.put(frame.eventType(), frame.words().size());
                    }
                }
            }
        }
        result.removeIf(match -> isPartOfLonger(match, result) || isWithoutParticle(match, result));
        return result;
    }

    /** "Called on both sides": the lone "call" of "called him a liar" is not meant, as nothing is said. */
    private static boolean isPartOfLonger(FrameMatch match, List<FrameMatch> all) {
        boolean says = match.arguments().values().stream()
                .flatMap(List::stream)
                .anyMatch(a -> a.slot().function() == Slot.Function.PREDICATE
                        || a.slot().function() == Slot.Function.CLAUSE);
        return !says
                && match.frame().words().size() == 1
                && all.stream()
                        .anyMatch(o -> o.trigger() == match.trigger()
                                && !o.frame().isSupport()
                                && o.frame().words().size() > 1
                                && o.arguments().values().stream()
                                                .mapToLong(List::size)
                                                .sum()
                                        > match.arguments().values().stream()
                                                .mapToLong(List::size)
                                                .sum());
    }

    /** "Called off the truce": the lone "call" of "called a truce" is not meant. */
    private static boolean isWithoutParticle(FrameMatch match, List<FrameMatch> all) {
        return match.frame().isSupport()
                && match.tokens().size() == 1
                && all.stream()
                        .filter(o -> o.trigger() == match.trigger()
                                && o.frame().eventType().equals(match.frame().eventType()))
                        .flatMap(o -> o.tokens().stream())
                        .anyMatch(t -> match.tree().token(t).label().equals("prt"));
    }

    /** The senses of a word; the lemma of a rare verb may lack its last "e" or keep a doubled consonant. */
    private List<Frame> candidates(Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        List<Frame> frames = lexicon.framesOf(lemma);
        if (frames.isEmpty()) {
            frames = lexicon.framesOf(token.lower());
        }
        int length = lemma.length();
        if (frames.isEmpty() && token.isVerb() && length > 3) {
            frames = lexicon.framesOf(lemma + "e");
            if (frames.isEmpty() && lemma.charAt(length - 1) == lemma.charAt(length - 2)) {
                frames = lexicon.framesOf(lemma.substring(0, length - 1));
            }
        }
        return frames;
    }

    private Optional<List<Integer>> words(Syntax tree, int trigger, Frame frame) {
        Token token = tree.token(trigger);
        boolean verb = frame.partOfSpeech() == PartOfSpeech.VERB;
        // "Dushanbe demands/NNS that …", "would back/RB it": what has a subject is a verb, whatever the tagger says.
        boolean acts = token.isVerb() || tree.has(trigger, "nsubj");
        if (verb ? !acts : !token.isNoun() && !token.tag().startsWith("JJ") && !isOnlyNoun(token)) {
            return Optional.empty();
        }
        if (verb
                && (token.label().equals("amod")
                        || token.label().equals("nmod")
                        || token.label().equals("aux"))) {
            return Optional.empty();
        }
        List<Integer> found = new ArrayList<>();
        int anchor = frame.anchorIndex();
        for (int w = 0; w < anchor; w++) {
            int at = trigger - anchor + w;
            if (at < 0 || !is(tree.token(at), frame.words().get(w))) {
                return Optional.empty();
            }
            found.add(at);
        }
        found.add(trigger);
        for (int w = anchor + 1; w < frame.words().size(); w++) {
            int next = verb
                    ? under(tree, trigger, found, frame.words().get(w))
                    : after(tree, found, frame.words().get(w));
            if (next < 0) {
                return Optional.empty();
            }
            found.add(next);
        }
        found.sort(null);
        return Optional.of(List.copyOf(found));
    }

    /** A noun that the tagger takes for a verb which there is not: "the Eid al-Fitr ceasefire announced by …". */
    private boolean isOnlyNoun(Token token) {
        return token.tag().startsWith("VB")
                && lexicon.framesOf(token.lower()).stream()
                        .anyMatch(f -> f.partOfSpeech() == PartOfSpeech.NOUN
                                && f.words().size() == 1)
                && lexicon.framesOf(token.lower()).stream().noneMatch(f -> f.partOfSpeech() == PartOfSpeech.VERB);
    }

    /** A word of a verbal expression depends on the verb or on a word of it already found. */
    private int under(Syntax tree, int trigger, List<Integer> found, String word) {
        for (int head : List.copyOf(found)) {
            for (Token child : tree.sentence().children(head)) {
                // "Agreed that all fire would cease": what a class names may do by itself what is else done with it.
                boolean alone = word.startsWith("[")
                        && child.label().equals("nsubj")
                        && tree.token(head).isVerb()
                        && !tree.has(head, "dobj", "xcomp");
                boolean right = child.index() > trigger
                        || child.label().equals("nsubjpass")
                        || child.label().equals("dobj")
                        || alone;
                // "Urged Bangkok to help" urges no help.
                boolean done = word.startsWith("[") && tree.hasTo(child.index());
                boolean meant = is(child, word) || (word.equals("#") && isCounted(tree, child));
                if (right && !done && !found.contains(child.index()) && meant && !isDate(tree, child)) {
                    return child.index();
                }
            }
        }
        // "Called for Burma to free them": the preposition opens the infinitive.
        for (int clause : tree.children(trigger, "xcomp", "ccomp", "advcl")) {
            for (int mark : tree.children(clause, "mark")) {
                if (mark > trigger && tree.hasTo(clause) && is(tree.token(mark), word)) {
                    return mark;
                }
            }
        }
        // "Called in an interview for talks": the tree hangs the preposition on the occasion.
        for (int occasion : occasions(tree, trigger)) {
            for (int preposition : tree.children(occasion, "prep")) {
                if (is(tree.token(preposition), word)) {
                    return preposition;
                }
            }
        }
        // A coordinated object: "halt air and ground attacks".
        for (int head : List.copyOf(found)) {
            for (int object : tree.children(head, "dobj", "pobj", "nsubjpass")) {
                for (int other : tree.coordinated(object)) {
                    if (!found.contains(other) && other > trigger && is(tree.token(other), word)) {
                        return other;
                    }
                }
            }
        }
        return -1;
    }

    /** The speech, letter or interview in which a verb is said. */
    private List<Integer> occasions(Syntax tree, int verb) {
        return tree.children(verb, "prep").stream()
                .flatMap(p -> tree.children(p, "pobj").stream())
                .filter(o ->
                        lexicon.words("speech").contains(tree.token(o).lemma().toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** "Called the minister on Sunday" is no calling on anybody. */
    private boolean isDate(Syntax tree, Token preposition) {
        return tree.children(preposition.index(), "pobj").stream()
                .flatMap(p -> Stream.concat(Stream.of(p), tree.children(p, "compound", "nmod").stream()))
                .anyMatch(p -> lexicon.words("weekday").contains(tree.token(p).lower()));
    }

    /** A word of a nominal expression follows it, with nothing but its own modifiers between. */
    private int after(Syntax tree, List<Integer> found, String word) {
        int last = found.get(found.size() - 1);
        boolean preposition = !word.startsWith("[") && word.length() <= 4;
        int reach = preposition ? 1 : NOUN_REACH;
        for (int i = last + 1; i < tree.size() && i <= last + reach; i++) {
            Token token = tree.token(i);
            if (is(token, word)) {
                return i;
            }
            if (token.tag().startsWith("VB")
                    && !token.tag().equals("VBG")
                    && !token.tag().equals("VBN")) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isCounted(Syntax tree, Token token) {
        return token.tag().equals("CD")
                || tree.children(token.index()).stream()
                        .anyMatch(c -> tree.token(c).tag().equals("CD"));
    }

    private boolean is(Token token, String word) {
        if (word.startsWith("[")) {
            Set<String> members = lexicon.words(word.substring(1, word.length() - 1));
            String lemma = token.lemma().toLowerCase(Locale.ROOT);
            // "Halted its counter-attacks".
            return members.contains(token.lower())
                    || members.contains(lemma)
                    || (lexicon.framesOf(token.lower()).isEmpty()
                            && members.contains(lemma.substring(lemma.lastIndexOf('-') + 1)));
        }
        return token.lower().equals(word) || token.lemma().equalsIgnoreCase(word);
    }

    private Map<Iri, List<Argument>> arguments(Syntax tree, int trigger, Frame frame, List<Integer> tokens) {
        Map<Iri, List<Argument>> result = new LinkedHashMap<>();
        frame.roles().forEach((slot, role) -> {
            List<Integer> heads = fillers(tree, trigger, slot, tokens);
            for (int head : heads.isEmpty() ? behindObject(tree, trigger, frame, slot) : heads) {
                result.computeIfAbsent(role, k -> new ArrayList<>()).add(new Argument(head, slot));
            }
        });
        return result;
    }

    /** "Conditioned any deal on a pull-out": the preposition that the tree hangs on an object of which the frame says nothing. */
    private static List<Integer> behindObject(Syntax tree, int verb, Frame frame, Slot slot) {
        boolean free = slot.function() == Slot.Function.PREPOSITION
                && tree.token(verb).isVerb()
                && !frame.roles().containsKey(Slot.of(Slot.Function.OBJECT));
        return !free
                ? List.of()
                : tree.children(verb, "dobj").stream()
                        .filter(object -> object > verb)
                        .flatMap(object -> tree.prepositional(object, slot.preposition()).stream())
                        .toList();
    }

    private List<Integer> fillers(Syntax tree, int trigger, Slot slot, List<Integer> tokens) {
        return switch (slot.function()) {
            case SUBJECT -> tree.deepSubjects(trigger);
            case OBJECT -> objects(tree, trigger, tokens);
            case DATIVE -> coordinated(tree, tree.children(trigger, "dative", "iobj"));
            case CLAUSE ->
                tree.children(trigger).stream()
                        .filter(c -> CLAUSES.contains(tree.token(c).label()))
                        .filter(c -> !isParted(tree, c, trigger))
                        .toList();
            case INFINITIVE -> Infinitives.of(tree, trigger);
            case PREDICATE -> tree.children(trigger, "oprd", "attr", "acomp");
            case POSSESSOR -> coordinated(tree, tree.children(trigger, "poss"));
            case MODIFIER -> tree.children(trigger, "compound", "nmod", "amod");
            case PREPOSITION ->
                tokens.stream()
                        .filter(t -> t >= trigger)
                        .flatMap(t -> complements(tree, t, slot.preposition()).stream())
                        .distinct()
                        .toList();
        };
    }

    /** Whether a semicolon stands between a clause and the verb, so that they have nothing to do with each other. */
    private static boolean isParted(Syntax tree, int clause, int verb) {
        for (int i = Math.min(clause, verb) + 1; i < Math.max(clause, verb); i++) {
            if (tree.token(i).form().equals(";")) {
                return true;
            }
        }
        return false;
    }

    /** The complements of a preposition under a word of the expression, or that is such a word itself. */
    private static List<Integer> complements(Syntax tree, int word, String preposition) {
        return tree.token(word).lower().equals(preposition)
                ? coordinated(tree, tree.children(word, "pobj", "pcomp"))
                : prepositional(tree, word, preposition);
    }

    /** The complements of a preposition; "for" right behind a noun is the noun's, whatever the tree hangs it on. */
    private static List<Integer> prepositional(Syntax tree, int word, String preposition) {
        List<Integer> own = tree.prepositional(word, preposition);
        int next = word + 1;
        if (!own.isEmpty() || !tree.token(word).isNoun() || next >= tree.size()) {
            return own;
        }
        boolean beside = preposition.equals("for")
                && tree.token(next).lower().equals("for")
                && tree.token(next).label().equals("prep");
        return beside ? coordinated(tree, tree.children(next, "pobj", "pcomp")) : own;
    }

    /** The objects of the verb and of the prepositions that belong to the expression ("engage in", "call for"). */
    private static List<Integer> objects(Syntax tree, int trigger, List<Integer> tokens) {
        List<Integer> result = new ArrayList<>(tree.deepObjects(trigger));
        for (int token : tokens) {
            if (token != trigger) {
                result.addAll(coordinated(tree, tree.children(token, "pobj", "pcomp")));
            }
        }
        return result;
    }

    private static List<Integer> coordinated(Syntax tree, List<Integer> heads) {
        List<Integer> result = new ArrayList<>();
        heads.forEach(h -> result.addAll(tree.coordinated(h)));
        return result;
    }
}
