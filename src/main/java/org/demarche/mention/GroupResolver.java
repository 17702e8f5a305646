package org.demarche.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.knowledge.Titles;
import org.demarche.knowledge.Titles.Group;
import org.demarche.mention.Draft.Reference;
import org.demarche.model.EntityKind;
import org.demarche.model.EntityMention.Form;
import org.demarche.model.Sentence;
import org.demarche.model.Token;

/** Resolves nouns for many: "Qatari mediators" (Qatar), "the two leaders", "both sides". */
final class GroupResolver {
    private static final int MEMORY = 3;
    private static final Set<String> TWO = Set.of("two", "both");

    private final Titles titles;

    GroupResolver(Titles titles) {
        this.titles = titles;
    }

    /** Whether the noun is one of those; it is then resolved where that is clear. */
    boolean resolve(Draft draft, Discourse discourse, Sentence sentence, int at) {
        String noun = sentence.token(at).lower();
        int from = start(draft, sentence, at);
        String phrase = Shape.words(sentence, Math.max(from, at - 1), at + 1).toLowerCase(java.util.Locale.ROOT);
        Optional<Cluster> principal = principal(draft, sentence, from, at);
        boolean agents = titles.groups().containsKey(noun)
                || titles.bodies().containsKey(noun)
                || titles.groups().containsKey(phrase);
        if (principal.isPresent() && agents) {
            draft.refer(sentence.index(), from, at + 1, Form.NOMINAL, List.of(principal.get()));
            return true;
        }
        if (principal.isPresent() || !sentence.token(at).tag().equals("NNS")) {
            return false;
        }
        boolean two = isCounted(sentence, from);
        Group group = titles.groups().get(titles.groups().containsKey(phrase) ? phrase : noun);
        boolean people = titles.groups().containsKey(noun) && isPeople(noun);
        if (people && (two || isLeaders(sentence, at))) {
            Optional<List<Cluster>> pair =
                    discourse.lastPair(sentence.index(), from, MEMORY, c -> c.is(EntityKind.PERSON));
            pair.ifPresent(p -> draft.refer(sentence.index(), at, at + 1, Form.NOMINAL, p));
            return true;
        }
        if (group == Group.PARTIES && (two || phrase.startsWith("warring") || isTheSides(sentence, at))) {
            Optional<List<Cluster>> pair = discourse
                    .lastPair(sentence.index(), from, 1, Discourse::isParty)
                    .or(discourse::mainPair);
            pair.ifPresent(p -> draft.refer(sentence.index(), at, at + 1, Form.NOMINAL, p));
            return true;
        }
        return group != null;
    }

    private boolean isPeople(String noun) {
        return noun.matches(
                "leaders|presidents|men|women|ministers|diplomats|generals|premiers|envoys|counterparts|commanders");
    }

    /** The first token of the noun's phrase, determiner and numeral not counted. */
    private int start(Draft draft, Sentence sentence, int at) {
        int from = at;
        while (from > 0 && draft.isFree(sentence.index(), from - 1, from)) {
            Token before = sentence.token(from - 1);
            boolean word = before.tag().matches("JJ.*|NN|NNS|VBN|VBG") || titles.qualifies(before.form());
            boolean demonym = draft.gazetteer.demonym(before.form()).isPresent();
            if (!word || demonym || TWO.contains(before.lower())) {
                break;
            }
            from--;
        }
        return from;
    }

    /** Whose negotiators: the nationality or name before them, or "from Egypt" after them. */
    private static Optional<Cluster> principal(Draft draft, Sentence sentence, int from, int at) {
        int before = from - 1;
        if (before >= 0 && Shape.isPossessive(sentence.token(before))) {
            before--;
        }
        int last = before;
        Optional<Reference> owner = draft.references(sentence.index()).stream()
                .filter(r -> r.to() == last + 1 && r.clusters().size() == 1)
                .filter(r -> Discourse.isParty(r.clusters().get(0))
                        || Discourse.is(r.clusters().get(0), org.demarche.knowledge.GazetteerEntry.Trait.SEAT))
                .reduce((a, b) -> b);
        if (owner.isPresent()) {
            return owner.map(r -> r.clusters().get(0));
        }
        if (!Shape.isAt(sentence, at + 1, "from") && !Shape.isAt(sentence, at + 1, "of")) {
            return Optional.empty();
        }
        return draft.references(sentence.index()).stream()
                .filter(r -> r.from() == at + 2 || (r.from() == at + 3 && Shape.isAt(sentence, at + 2, "the")))
                .filter(r -> r.form().names() && Discourse.isParty(r.clusters().get(0)))
                .map(r -> r.clusters().get(0))
                .findFirst();
    }

    private static boolean isCounted(Sentence sentence, int from) {
        return from > 0 && TWO.contains(sentence.token(from - 1).lower());
    }

    private static boolean isLeaders(Sentence sentence, int at) {
        return Shape.isAt(sentence, at - 1, "the") && sentence.token(at).lower().matches("leaders|presidents");
    }

    private static boolean isTheSides(Sentence sentence, int at) {
        return Shape.isAt(sentence, at - 1, "the") && sentence.token(at).lower().matches("sides|parties");
    }
}
