package org.demarche.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.EntityKind;
import org.demarche.model.Token;

/** Whether a word that can tell of a call does so where it stands. */
final class CallWords {
    private static final Set<String> NOT_A_CALL = Set.of("for", "on", "upon", "off");
    private static final Set<String> PREDICATES = Set.of("oprd", "attr", "acomp", "ccomp");

    private static final Set<String> INDEFINITE = Set.of("a", "an", "no", "any", "some", "every", "another");
    private static final Set<String> TOLD = Set.of("the", "that", "this");
    private static final int MAX_CLIMB = 4;

    private final Reading reading;
    private final CallPeople people;

    CallWords(Reading reading) {
        this.reading = reading;
        this.people = new CallPeople(reading);
    }

    boolean isCall(Syntax tree, FrameMatch match) {
        return tree.token(match.trigger()).isNoun() ? isCallNoun(tree, match) : isCallVerb(tree, match);
    }

    /**
     * The word that is done over a line, where the trigger is only the line: "told" of "told him by telephone", "talks" of
     * "talks by phone".
     */
    Optional<Integer> doneOver(Syntax tree, FrameMatch match) {
        Token line = tree.token(match.trigger());
        if (!line.label().equals("pobj") || line.head() < 0) {
            return Optional.empty();
        }
        Token preposition = tree.token(line.head());
        if (!reading.lexicon().words("over").contains(preposition.lower()) || preposition.head() < 0) {
            return Optional.empty();
        }
        // "Discussed the fighting by phone": it is not the fighting that is done by phone.
        int at = preposition.head();
        for (int climb = 0; climb < MAX_CLIMB && at >= 0; climb++) {
            Token head = tree.token(at);
            if (head.isVerb() || (head.isNoun() && isTalk(head))) {
                return Optional.of(at);
            }
            at = head.head();
        }
        return Optional.empty();
    }

    /** A single call that several take part in: "a three-way call", "a call with the two presidents". */
    boolean isJoint(Syntax tree, FrameMatch match) {
        int trigger = match.trigger();
        Token token = tree.token(trigger);
        // "A separate call with X and Y" is one, "separate calls" and "spoke separately" tell of two.
        boolean ofEach = token.isNoun() && isOfEach(tree, trigger);
        if ((isSeparate(tree, trigger) && !token.tag().equals("NN"))
                || ofEach
                || token.tag().equals("NNS")) {
            return false;
        }
        return isOfSeveral(tree, trigger) || (token.isNoun() && !match.hasTrait("Medium"));
    }

    /** "Spoke separately with", "separate calls". */
    boolean isSeparate(Syntax tree, int trigger) {
        return hasChild(tree, trigger, "separate");
    }

    /** "They each spoke with X": one call of each of them. */
    boolean isOfEach(Syntax tree, int trigger) {
        Token token = tree.token(trigger);
        int verb = token.isVerb() ? trigger : token.label().equals("dobj") ? token.head() : -1;
        return verb >= 0
                && (hasEach(tree, verb)
                        || tree.children(verb, "nsubj").stream()
                                .flatMap(s -> tree.coordinated(s).stream())
                                .anyMatch(s -> hasEach(tree, s)));
    }

    private static boolean hasEach(Syntax tree, int word) {
        return tree.children(word).stream().anyMatch(c -> tree.token(c).isWord("each"));
    }

    boolean isOfSeveral(Syntax tree, int trigger) {
        return hasChild(tree, trigger, "joint");
    }

    /** "Speak", "confer": what two or more do with each other. */
    boolean isTalk(Token word) {
        return reading.lexicon().words("converse").contains(word.lemma().toLowerCase(Locale.ROOT));
    }

    /** Whether a word for talk does not suit a meeting just as well, as "discuss" does. */
    boolean isOnlyTalk(Token word) {
        return !isOf("anywhere", word);
    }

    /** "They also spoke on 3 May": of the same people as the talk told before, on another day. */
    boolean isAlso(Syntax tree, int verb) {
        return hasChild(tree, verb, "also")
                && tree.children(verb, "nsubj").stream()
                        .anyMatch(s -> tree.token(s).isWord("they", "two"));
    }

    boolean hasPhoneWord(Syntax tree, int trigger) {
        return hasChild(tree, trigger, "phone");
    }

    /** "A second call", "will speak again": one more than the text has told of; but "that second call" is told of. */
    boolean isAnother(Syntax tree, int trigger) {
        int head = tree.token(trigger).head();
        boolean told = tree.children(trigger, "det").stream()
                .anyMatch(d -> TOLD.contains(tree.token(d).lower()));
        boolean next =
                tree.children(trigger).stream().anyMatch(c -> tree.token(c).isWord("next"));
        if (told && !next) {
            return false;
        }
        boolean object =
                tree.token(trigger).isNoun() && head >= 0 && tree.token(head).isVerb();
        // "In touch again next Tuesday": the tree hangs the word on the day.
        boolean onDay = tree.token(trigger).isVerb()
                && tree.sentence().tokens().stream()
                        .filter(t -> t.isWord("again") && t.index() > trigger && t.head() >= 0)
                        .anyMatch(t -> tree.dominates(trigger, t.index())
                                && !tree.token(t.head()).isVerb());
        return onDay || hasChild(tree, trigger, "again") || (object && hasChild(tree, head, "again"));
    }

    /** "The first call", "an earlier conversation", "their conversation of 4 July": one of several, where a day is told. */
    boolean isCounted(Syntax tree, int trigger) {
        return tree.token(trigger).isNoun()
                && (hasChild(tree, trigger, "ordinal")
                        || tree.children(trigger, "poss").stream()
                                .anyMatch(p -> tree.token(p).isWord("their")));
    }

    private boolean hasChild(Syntax tree, int trigger, String wordClass) {
        return tree.children(trigger).stream().anyMatch(c -> reading.lexicon()
                .words(wordClass)
                .contains(tree.token(c).lower()));
    }

    /** "A call for restraint", "calls to stop" and "the call that …" are no calls. */
    private boolean isCallNoun(Syntax tree, FrameMatch match) {
        int trigger = match.trigger();
        boolean among = tree.children(trigger, "prep").stream()
                .anyMatch(p -> Set.of("with", "between").contains(tree.token(p).lower()));
        for (Token child : tree.sentence().children(trigger)) {
            boolean other = child.label().equals("prep")
                    && NOT_A_CALL.contains(child.lower())
                    && !among
                    && !isDated(tree, child.index());
            // "The exchange of prisoners", "talk of peace".
            other |= match.hasTrait("Weak")
                    && child.label().equals("prep")
                    && child.lower().equals("of")
                    && !isDated(tree, child.index());
            // "A call that Paris dismissed": an appeal.
            other |= Set.of("relcl", "acl").contains(child.label()) && isOf("heeding", child);
            // "A joint call for peace" is made by two, and not held.
            other |= isOfSeveral(tree, trigger) && child.isWord("for") && !among;
            boolean infinitive = child.isVerb() && child.label().equals("acl") && tree.hasTo(child.index());
            boolean bare = match.tokens().size() == 1 || isOfSeveral(tree, trigger);
            if ((other || infinitive) && bare) {
                return false;
            }
        }
        Token noun = tree.token(trigger);
        boolean heeded = Set.of("dobj", "nsubjpass").contains(noun.label())
                && match.tokens().size() == 1
                && isOf("heeding", tree.token(noun.head()));
        return !heeded
                && (!match.hasTrait("Weak")
                        || isDefinite(tree, trigger)
                        || isAnother(tree, trigger)
                        || isHeld(tree, trigger)
                        || isApart(tree, trigger)
                        || isPlanned(tree, trigger));
    }

    /** Whether a word tells that people are in one room; "to meet three conditions" does not. */
    boolean isMeeting(Syntax tree, Token word) {
        // "After lunch she spoke to X": when that was.
        boolean hour = word.isWord("lunch", "dinner", "breakfast")
                && word.index() > 0
                && tree.token(word.index() - 1).isWord("after", "before");
        return !hour
                && isOf("meeting", word)
                && (!word.isVerb()
                        || tree.children(word.index(), "dobj").stream()
                                .allMatch(o -> tree.token(o).isProperNoun()
                                        || !reading.actors(tree, List.of(o)).isEmpty()));
    }

    /** "A planned call", "a call is due", but not "the planned call took place". */
    boolean isStillToCome(Syntax tree, int noun) {
        Token call = tree.token(noun);
        boolean due = call.label().startsWith("nsubj")
                && tree.children(call.head(), "acomp").stream().anyMatch(a -> isOf("planning", tree.token(a)));
        if (due) {
            return call.isNoun();
        }
        boolean happens = call.label().startsWith("nsubj") && isOf("occurring", tree.token(call.head()));
        return call.isNoun() && hasChild(tree, noun, "upcoming") && !happens;
    }

    /** "No call is planned", "has no plans to call", "no word of a call": what is not even planned or spoken of. */
    boolean isNotEvenTold(Syntax tree, int trigger) {
        return tree.ancestors(trigger).stream()
                .filter(a -> a != trigger)
                .anyMatch(a -> isOf("planning", tree.token(a)) || isOf("hearsay", tree.token(a)));
    }

    /** "Had a good conversation with X". */
    boolean isHeld(Syntax tree, int noun) {
        Token token = tree.token(noun);
        return token.label().equals("dobj")
                && isOf("holding", tree.token(token.head()))
                && !tree.prepositional(noun, "with").isEmpty();
    }

    /** "In a separate conversation with X". */
    boolean isApart(Syntax tree, int noun) {
        return isSeparate(tree, noun) && !tree.prepositional(noun, "with").isEmpty();
    }

    /** "A conversation is being prepared", "is scheduled". */
    boolean isPlanned(Syntax tree, int noun) {
        Token token = tree.token(noun);
        return token.label().equals("nsubjpass") && isOf("planning", tree.token(token.head()));
    }

    /** "Took part in the call", "joined the call", "was on the call": of one that others held too. */
    boolean isJoined(Syntax tree, int noun) {
        Token call = tree.token(noun);
        boolean within = call.label().equals("pobj") && tree.token(call.head()).isWord("in", "on");
        int above = within ? tree.token(call.head()).head() : call.head();
        // "Was on the phone to him": the line, and not a call of others.
        boolean line = tree.token(noun).isWord("phone", "telephone", "line", "hotline");
        if (line || above < 0 || !isDefinite(tree, noun) || tree.has(noun, "poss")) {
            return false;
        }
        Token verb = tree.token(above);
        boolean part = verb.isWord("part") && verb.head() >= 0 && isOf("joining", tree.token(verb.head()));
        boolean present =
                within && tree.token(call.head()).isWord("on") && verb.lemma().equalsIgnoreCase("be");
        return part
                || present
                || (isOf("joining", verb) && (within || call.label().equals("dobj")));
    }

    private boolean isOf(String wordClass, Token token) {
        return reading.lexicon().words(wordClass).contains(token.lemma().toLowerCase(Locale.ROOT));
    }

    static boolean isDefinite(Syntax tree, int noun) {
        boolean singular = tree.token(noun).tag().equals("NN");
        return singular
                && tree.children(noun, "det", "poss").stream()
                        .map(d -> tree.token(d).lower())
                        .anyMatch(d -> !INDEFINITE.contains(d));
    }

    /** "Call X a friend", "call X on to act" are no calls; "call X" and "speak with X" are, with persons or states. */
    private boolean isCallVerb(Syntax tree, FrameMatch match) {
        int verb = match.trigger();
        String lemma = tree.token(verb).lemma().toLowerCase(Locale.ROOT);
        if (!lemma.equals("call") || match.tokens().size() > 1) {
            return true;
        }
        List<Integer> objects = tree.children(verb, "dobj");
        List<Integer> predicates = tree.children(verb, PREDICATES.toArray(String[]::new));
        if (objects.isEmpty() && predicates.size() == 1 && isPerson(tree, predicates.get(0))) {
            // The one called, whom the tree takes for what somebody is called.
            objects = predicates;
            predicates = List.of();
        }
        // "Called X, the foreign minister, the same day": no name for X.
        predicates = predicates.stream().filter(p -> !isOfTime(tree, p)).toList();
        boolean particle = tree.sentence().children(verb).stream()
                .anyMatch(child -> Set.of("prep", "prt", "advmod").contains(child.label())
                        && NOT_A_CALL.contains(child.lower())
                        && !isDated(tree, child.index()));
        return !particle
                && predicates.isEmpty()
                && objects.size() == 1
                && isPerson(tree, objects.get(0))
                && !isGivenName(tree, objects.get(0))
                && endsClause(tree, verb, objects.get(0));
    }

    /** "Called Carriles the “Bin Laden” of Latin America": a noun with its article, and no comma before it, says what he is. */
    private static boolean isGivenName(Syntax tree, int object) {
        return tree.children(object, "appos", "conj").stream()
                .map(name -> tree.phrase(name)[0])
                .anyMatch(from -> from > object
                        && tree.token(from).tag().equals("DT")
                        && !tree.token(from - 1).isTagged(",", "CC"));
    }

    private boolean isPerson(Syntax tree, int token) {
        List<Integer> called = reading.actors(tree, List.of(token));
        boolean holder = people.isOffice(tree.token(token))
                && !reading.principals(tree, token).isEmpty();
        // "Called the leaders of both countries".
        boolean unnamed = called.stream().allMatch(c -> reading.entity(c).kind() == EntityKind.COUNTRY);
        return unnamed ? holder : called.stream().allMatch(reading::isPerson);
    }

    private boolean isOfTime(Syntax tree, int token) {
        return tree.token(token).isWord("day", "night", "morning", "evening", "week")
                || reading.times(tree.sentence().index()).stream().anyMatch(t -> t.from() <= token && token < t.to());
    }

    /** "On Tuesday" makes no "call on". */
    private boolean isDated(Syntax tree, int preposition) {
        return tree.children(preposition, "pobj").stream()
                .anyMatch(p ->
                        reading.times(tree.sentence().index()).stream().anyMatch(t -> t.from() <= p && p < t.to()));
    }

    /** Whether what follows the one called is no second noun phrase or quotation: "called him “a liar”". */
    private boolean endsClause(Syntax tree, int verb, int object) {
        int next = tree.phrase(object)[1];
        if (next >= tree.size()) {
            return true;
        }
        Token after = tree.token(next);
        if (reading.times(tree.sentence().index()).stream().anyMatch(t -> t.from() == next)) {
            return true;
        }
        // "Called him “a liar”", but not "will call him “very soon”".
        boolean mark = "\"“'".contains(after.form())
                && !(next + 1 < tree.size() && tree.token(next + 1).tag().equals("RB"));
        boolean loose = after.isTagged(".", ",", ":", "CC", "IN", "TO", "RB", "-RRB-", "JJ", "``", "''");
        return (loose && !mark) || (after.head() == verb && after.label().equals("npadvmod"));
    }
}
