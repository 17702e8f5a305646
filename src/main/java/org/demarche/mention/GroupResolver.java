package org.demarche.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.knowledge.GazetteerEntry;
import org.demarche.knowledge.GazetteerEntry.Trait;
import org.demarche.knowledge.Titles;
import org.demarche.knowledge.Titles.Body;
import org.demarche.knowledge.Titles.Group;
import org.demarche.knowledge.Titles.Mark;
import org.demarche.mention.Draft.Reference;
import org.demarche.model.EntityKind;
import org.demarche.model.EntityMention.Form;
import org.demarche.model.Sentence;
import org.demarche.model.Token;

/** Resolves nouns for many: "Qatari mediators" (Qatar), "the two leaders", "both sides". */
final class GroupResolver {
    private static final int MEMORY = 3;
    private static final Set<String> MEN = Set.of("men", "women");
    private static final Set<String> PAIRS = Set.of("two", "pair", "duo");
    private static final Set<String> TWO = Set.of("two", "both", "either", "neither");

    private static final Set<String> LEAVING = Set.of(
            "withdrawal",
            "pullout",
            "pull-out",
            "pullback",
            "departure",
            "removal",
            "retreat",
            "expulsion",
            "evacuation");

    private final Titles titles;
    private final TwoHolders holders;

    GroupResolver(Titles titles) {
        this.titles = titles;
        this.holders = new TwoHolders(titles);
    }

    /** Whether the noun is one of those; it is then resolved where that is clear. */
    boolean resolve(Draft draft, Discourse discourse, Sentence sentence, int at) {
        String noun = sentence.token(at).lower();
        int from = start(draft, sentence, at);
        String phrase = Shape.words(sentence, Math.max(from, at - 1), at + 1).toLowerCase(Locale.ROOT);
        List<Cluster> owners = ownersBefore(draft, sentence, from);
        boolean owned = !owners.isEmpty();
        boolean many = sentence.token(at).isTagged("NNPS", "NNS");
        boolean heads = many && titles.is(Group.PEOPLE, noun);
        if (!owned && (heads || titles.is(Group.AGENTS, noun)) && !isLeaving(sentence, from)) {
            owners = ownersAfter(draft, sentence, at);
        }
        if (owners.isEmpty()
                && (titles.is(Mark.HOME_NOUN, phrase) || titles.is(Mark.HOME_NOUN, noun) || noun.equals("officials"))) {
            Optional<Cluster> seated = seatedIn(draft, sentence, at);
            seated.ifPresent(state -> draft.refer(sentence.index(), from, at + 1, Form.NOMINAL, List.of(state)));
            if (seated.isPresent()) {
                return true;
            }
        }
        if (!owners.isEmpty()) {
            boolean states = owners.stream().allMatch(c -> c.is(EntityKind.COUNTRY));
            boolean acts = titles.is(Group.AGENTS, noun)
                    || (titles.is(Group.INSURGENTS, noun) && owners.stream().noneMatch(c -> c.is(EntityKind.COUNTRY)))
                    || titles.is(Group.AGENTS, phrase)
                    || titles.bodies().get(noun) == Body.GOVERNMENT
                    || (states && titles.bodies().get(noun) == Body.ORGAN)
                    || (states && titles.bodies().get(phrase) == Body.ORGAN);
            List<Cluster> who = heads(draft, discourse, sentence, at, owners);
            acts |= states && !who.equals(owners);
            if (acts) {
                draft.refer(sentence.index(), from, at + 1, Form.NOMINAL, who);
            }
            return acts;
        }
        many |= MEN.contains(noun) || isCounted(sentence, from);
        return many && severalOf(draft, discourse, sentence, at, from, phrase);
    }

    /** "Officials in Nairobi said", "the army in Khartoum": the state of which that is the capital. */
    private static Optional<Cluster> seatedIn(Draft draft, Sentence sentence, int at) {
        return Optional.of(at + 2)
                .filter(capital -> Shape.isAt(sentence, at + 1, "in") && capital < sentence.size())
                .flatMap(capital -> draft.nameAt(sentence.index(), capital))
                .flatMap(Name::entry)
                .flatMap(GazetteerEntry::standsFor)
                .flatMap(draft.gazetteer::entry)
                .filter(state -> state.kind() == EntityKind.COUNTRY)
                .map(draft::of);
    }

    /** "The prime ministers of Israel and Lebanon", "the US and French leaders": one for each, where the report names them. */
    private List<Cluster> heads(Draft draft, Discourse discourse, Sentence sentence, int at, List<Cluster> states) {
        String noun = sentence.token(at).lower();
        String phrase = Shape.words(sentence, Math.max(0, at - 1), at + 1).toLowerCase(Locale.ROOT);
        Optional<String> office = holders.officeOf(sentence, at, phrase);
        if (states.size() < 2 || (office.isEmpty() && !noun.equals("leaders"))) {
            return states;
        }
        Optional<List<Cluster>> named = NamesOfGroup.of(draft, sentence, at, states);
        if (named.isPresent()) {
            // "X and Y, the Kenyan and Rwandan presidents": so "the Rwandan leader" is Y.
            office.ifPresent(o -> named.get().forEach(c -> give(c, o)));
            return named.get();
        }
        int last = draft.sentences().size() - 1;
        return discourse
                .holders(
                        states,
                        c -> office.map(o -> TwoHolders.holds(c, o)).orElseGet(c::leads),
                        last,
                        Integer.MAX_VALUE)
                .orElse(states);
    }

    private void give(Cluster person, String office) {
        person.offices.add(office);
        titles.office(office).filter(Titles.Office::leads).ifPresent(o -> person.lead());
    }

    private boolean severalOf(Draft draft, Discourse discourse, Sentence sentence, int at, int from, String phrase) {
        String noun = sentence.token(at).lower();
        boolean two = isCounted(sentence, from);
        Optional<List<Cluster>> pair = Optional.empty();
        if (titles.is(Group.PEOPLE, noun) && (two || isTheLeaders(sentence, at))) {
            if (isIntroduced(sentence, from)) {
                return false;
            }
            Set<Cluster> others = subjects(discourse, sentence, at);
            pair = NamesOfGroup.behind(draft, sentence, at)
                    .or(() -> holders.of(draft, discourse, sentence, from, at, others));
        } else if (titles.is(Group.PARTIES, phrase)
                || ((titles.is(Group.PARTIES, noun) || titles.is(Group.PARTIES, noun + "s"))
                        && (two || isTheSides(sentence, at)))) {
            pair = discourse.partiesOf(sentence).or(() -> leadersHere(discourse, sentence, at)
                    .map(GroupResolver::states)
                    .orElseGet(() -> discourse
                            .mainPair()
                            .or(() -> discourse.partiesIn(sentence.index() - 1))
                            .or(() -> statesOfLeaders(discourse, sentence, at))));
        } else {
            return false;
        }
        pair.ifPresent(p -> draft.refer(sentence.index(), at, at + 1, Form.NOMINAL, p));
        return true;
    }

    /** "The two men agreed to meet, both governments said": the two men. */
    private static Optional<List<Cluster>> leadersHere(Discourse discourse, Sentence sentence, int at) {
        return discourse.in(sentence.index(), at).stream()
                .map(Reference::clusters)
                .filter(pair -> pair.size() == 2 && pair.stream().allMatch(c -> c.is(EntityKind.PERSON)))
                .findFirst();
    }

    /** "President X of Chad and his counterpart, Y, agreed, the two governments said". */
    private static Optional<List<Cluster>> statesOfLeaders(Discourse discourse, Sentence sentence, int at) {
        return discourse.lastPeople(sentence.index(), at, 1, Set.of()).flatMap(GroupResolver::states);
    }

    /** Those for whom the two act, where they are two. */
    private static Optional<List<Cluster>> states(List<Cluster> leaders) {
        List<Cluster> states =
                leaders.stream().flatMap(c -> c.actsFor().stream()).distinct().toList();
        return states.size() == 2 ? Optional.of(states) : Optional.empty();
    }

    /** "X telephoned both men": where the noun is no subject, the sentence's subject is none of them. */
    private static Set<Cluster> subjects(Discourse discourse, Sentence sentence, int at) {
        if (Grammar.isSubject(sentence, at)) {
            return Set.of();
        }
        int verb = Grammar.verbAbove(sentence, at);
        boolean he = verb >= 0
                && sentence.children(verb).stream().anyMatch(s -> s.label().equals("nsubj") && s.isWord("he", "she"));
        return discourse.in(sentence.index(), at).stream()
                .filter(discourse::isSubject)
                .filter(r -> he
                        || sentence.token(Grammar.firstConjunct(sentence, Grammar.head(sentence, r.from(), r.to())))
                                        .head()
                                == verb)
                .flatMap(r -> r.clusters().stream())
                .collect(Collectors.toSet());
    }

    /** The first token of the noun's phrase, determiner and numeral not counted. */
    private int start(Draft draft, Sentence sentence, int at) {
        int from = at;
        while (from > 0 && draft.isFree(sentence.index(), from - 1, from)) {
            Token before = sentence.token(from - 1);
            boolean word = before.isTagged("JJ*", "NN", "NNS", "VBN", "VBG") || titles.qualifies(before.form());
            boolean demonym = draft.references(sentence.index()).stream().anyMatch(r -> r.to() == before.index() + 1);
            if (!word || demonym || TWO.contains(before.lower())) {
                break;
            }
            from--;
        }
        return from;
    }

    /** Whose negotiators: the nationalities or names before them. */
    static List<Cluster> ownersBefore(Draft draft, Sentence sentence, int from) {
        int end = from > 0 && Shape.isPossessive(sentence.token(from - 1)) ? from - 1 : from;
        List<Cluster> owners = new ArrayList<>();
        Reference next = null;
        List<Reference> here = draft.references(sentence.index());
        for (int i = here.size() - 1; i >= 0; i--) {
            Reference reference = here.get(i);
            // "Russia's war in Ukraine, U.S. officials said", "left Chile, the Peruvian army said": only "and" closes a
            // list.
            boolean closed = owners.size() > 1
                    || next == null
                    || !Shape.isComma(sentence, next.from() - (Shape.isAt(sentence, next.from() - 1, "the") ? 2 : 1))
                    || Shape.isAt(sentence, reference.to() + 1, "and");
            // "Malian forces and Tuareg rebels": what has a noun of its own does not tell whose the next are.
            boolean beside = !Shape.isBacked(sentence.token(reference.to() - 1))
                    && (next == null
                            ? reference.to() == end
                            : closed && reference.form() != Form.NOMINAL && follow(sentence, reference, next));
            if (beside
                    && reference.clusters().size() == 1
                    && isActor(reference.clusters().get(0))) {
                owners.add(0, reference.clusters().get(0));
                next = reference;
            } else if (next != null) {
                break;
            }
        }
        return owners;
    }

    /** "Mediators from Egypt, Qatar and the United States". */
    static List<Cluster> ownersAfter(Draft draft, Sentence sentence, int at) {
        boolean of = at + 1 < sentence.size() && sentence.token(at + 1).isWord("from", "of", "in");
        if (!of) {
            return List.of();
        }
        int start = Shape.isAt(sentence, at + 2, "the") ? at + 3 : at + 2;
        List<Cluster> owners = new ArrayList<>();
        Reference last = null;
        boolean closed = false;
        for (Reference reference : draft.references(sentence.index())) {
            boolean beside = last == null ? reference.from() == start : follow(sentence, last, reference);
            if (beside
                    && !closed
                    && reference.form().names()
                    && reference.clusters().size() == 1
                    && isActor(reference.clusters().get(0))
                    && !Shape.isBacked(sentence.token(reference.from()))) {
                owners.add(reference.clusters().get(0));
                closed = last != null && !Shape.isComma(sentence, last.to());
                last = reference;
            }
        }
        return owners;
    }

    /** "The withdrawal of foreign troops from Angola": Angola is what they leave. */
    private static boolean isLeaving(Sentence sentence, int from) {
        int of = from - 1;
        while (of > 0 && sentence.token(of).isTagged("DT", "PDT", "CD", "JJ*")) {
            of--;
        }
        return Shape.isAt(sentence, of, "of")
                && of > 0
                && LEAVING.contains(sentence.token(of - 1).lower());
    }

    private static boolean follow(Sentence sentence, Reference left, Reference right) {
        int gap = right.from() - left.to();
        boolean comma = Shape.isComma(sentence, left.to()) && gap <= 2;
        boolean joint = gap >= 1
                && gap <= 3
                && (sentence.token(left.to()).lower().equals("and") || Shape.isAt(sentence, left.to() + 1, "and"));
        return comma || joint;
    }

    private static boolean isActor(Cluster cluster) {
        return Discourse.isParty(cluster) || Discourse.is(cluster, Trait.SEAT);
    }

    private static boolean isCounted(Sentence sentence, int from) {
        return from > 0 && TWO.contains(sentence.token(from - 1).lower());
    }

    /** Whether a word can mean two by itself. */
    static boolean isPair(Token token) {
        String word = token.lower();
        return word.equals("both") || PAIRS.contains(word);
    }

    /** "The two spoke", "the pair", "both agreed": the two spoken of before. */
    boolean resolvePair(Draft draft, Discourse discourse, Sentence sentence, int at) {
        boolean noun = at + 1 < sentence.size() && sentence.token(at + 1).isTagged("NN*", "JJ*", "CD", "VBG", "POS");
        boolean of = Shape.isAt(sentence, at + 1, "of");
        boolean subject = sentence.token(at).label().startsWith("nsubj");
        boolean both = sentence.token(at).isWord("both") && subject && at <= 1;
        boolean pair = PAIRS.contains(sentence.token(at).lower())
                && sentence.token(at).label().matches("nsubj|nsubjpass|dobj|pobj|conj")
                && Shape.isAt(sentence, at - 1, "the");
        if (!(pair || both) || noun || of) {
            return false;
        }
        Optional<List<Cluster>> two =
                discourse.lastPeople(sentence.index(), at, both ? 1 : MEMORY, subjects(discourse, sentence, at));
        if (both) {
            two = two.or(() -> discourse.partiesIn(sentence.index() - 1))
                    .or(() -> pairBefore(discourse, sentence.index() - 1));
        }
        two.ifPresent(p -> draft.refer(sentence.index(), at, at + 1, Form.NOMINAL, p));
        return two.isPresent();
    }

    /** "The two sides agreed. Both said": the two that one word for both stands for as the subject. */
    private static Optional<List<Cluster>> pairBefore(Discourse discourse, int sentence) {
        return sentence < 0
                ? Optional.empty()
                : discourse.in(sentence, Integer.MAX_VALUE).stream()
                        .filter(r -> r.clusters().size() == 2 && discourse.isSubject(r))
                        .map(Reference::clusters)
                        .findFirst();
    }

    /** "Two diplomats said", without an article: people of whom nothing was told yet. */
    private static boolean isIntroduced(Sentence sentence, int from) {
        boolean plain = from > 0 && sentence.token(from - 1).isWord("two");
        return plain && (from == 1 || !sentence.token(from - 2).isTagged("DT", "PRP$", "POS"));
    }

    private static boolean isTheLeaders(Sentence sentence, int at) {
        return Shape.isAt(sentence, at - 1, "the") && sentence.token(at).isWord("leaders", "presidents");
    }

    private static boolean isTheSides(Sentence sentence, int at) {
        return Shape.isAt(sentence, at - 1, "the") && sentence.token(at).isWord("sides", "parties");
    }
}
