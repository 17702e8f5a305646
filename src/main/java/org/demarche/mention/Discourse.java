package org.demarche.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.demarche.knowledge.GazetteerEntry;
import org.demarche.knowledge.GazetteerEntry.Trait;
import org.demarche.knowledge.Titles;
import org.demarche.mention.Draft.Reference;
import org.demarche.model.EntityKind;
import org.demarche.model.EntityMention;
import org.demarche.model.Sentence;

/** What a reader has in mind at a place of the document: who was mentioned before, how lately, and who together. */
final class Discourse {
    /** So many sentences open a report. */
    private static final int OPENING = 3;

    private final Draft draft;
    private final Titles titles;
    private Optional<Set<Cluster>> mediators = Optional.empty();

    Discourse(Draft draft, Titles titles) {
        this.draft = draft;
        this.titles = titles;
    }

    /** The references of a sentence that end before a token, from left to right. */
    List<Reference> in(int sentence, int before) {
        return draft.references(sentence).stream().filter(r -> r.to() <= before).toList();
    }

    /** The references before a place, the last first, as far back as so many sentences. */
    List<Reference> before(int sentence, int token, int sentences) {
        List<Reference> found = new ArrayList<>();
        for (int s = Math.max(0, sentence - sentences); s <= sentence; s++) {
            found.addAll(in(s, s == sentence ? token : Integer.MAX_VALUE));
        }
        Collections.reverse(found);
        return found;
    }

    boolean isSubject(Reference reference) {
        Sentence sentence = draft.sentence(reference.sentence());
        return Grammar.isSubject(sentence, Grammar.head(sentence, reference.from(), reference.to()));
    }

    boolean isMainSubject(Reference reference) {
        Sentence sentence = draft.sentence(reference.sentence());
        int verb = sentence.token(Grammar.head(sentence, reference.from(), reference.to()))
                .head();
        return isSubject(reference) && verb >= 0 && sentence.token(verb).head() < 0;
    }

    /** Countries and bodies that can be a party: not an outlet, not a platform, not a seat. */
    static boolean isParty(Cluster cluster) {
        boolean scene = cluster.entry
                .filter(e -> e.is(Trait.NEWS_OUTLET) || e.is(Trait.PLATFORM) || e.is(Trait.SEAT))
                .isPresent();
        return !scene && (cluster.is(EntityKind.COUNTRY) || cluster.is(EntityKind.ORGANIZATION));
    }

    /** The two people that the document last spoke of together before a place, the others left aside. */
    Optional<List<Cluster>> lastPeople(int sentence, int token, int sentences, Set<Cluster> others) {
        Set<Cluster> single = new LinkedHashSet<>();
        int quotation =
                draft.quotations.around(draft.sentence(sentence).token(token).span());
        for (int s = sentence; s >= Math.max(0, sentence - sentences); s--) {
            List<Reference> here = ofOne(
                            in(s, s == sentence ? token : Integer.MAX_VALUE),
                            c -> c.is(EntityKind.PERSON) && !others.contains(c) && !speaksForAnother(c))
                    .stream()
                    .filter(r -> r.form() != EntityMention.Form.PRONOUN || isMainSubject(r))
                    // “As you did with Allende,” he said: of him the report itself says nothing.
                    .filter(r -> List.of(-1, quotation).contains(draft.quotations.around(r.span())))
                    .toList();
            Optional<List<Cluster>> joined = coordinated(s, here);
            if (joined.isPresent()) {
                return joined;
            }
            Set<Cluster> all = new LinkedHashSet<>();
            here.forEach(r -> all.addAll(r.clusters()));
            // One in this sentence and another in that before it.
            single.addAll(all);
            if (all.size() == 1 && single.size() == 2) {
                return Optional.of(List.copyOf(single));
            }
            if (all.size() == 2) {
                return Optional.of(List.copyOf(all));
            }
            if (all.size() > 2) {
                List<Cluster> leading = all.stream().filter(Cluster::leads).toList();
                return leading.size() == 2 ? Optional.of(leading) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** A spokesman is none of "the two leaders". */
    private static boolean speaksForAnother(Cluster person) {
        return !person.offices.isEmpty() && person.offices.stream().allMatch(o -> o.contains("spokes"));
    }

    /** The two parties that a sentence joins, before or after the place that speaks of both. */
    Optional<List<Cluster>> partiesIn(int sentence) {
        return sentence < 0
                ? Optional.empty()
                : coordinated(sentence, only(in(sentence, Integer.MAX_VALUE), Discourse::isParty));
    }

    /** As {@link #partiesIn}; but "both sides agreed, Oman and Kuwait said" means others than those who tell of it. */
    Optional<List<Cluster>> partiesOf(Sentence sentence) {
        List<Reference> named = only(in(sentence.index(), Integer.MAX_VALUE), Discourse::isParty);
        return coordinated(
                sentence.index(),
                named.stream().filter(r -> !tells(sentence, r, named)).toList());
    }

    private boolean tells(Sentence sentence, Reference reference, List<Reference> named) {
        int head = Grammar.head(sentence, reference.from(), reference.to());
        return Grammar.followsItsContent(sentence, Grammar.firstConjunct(sentence, head))
                || named.stream().anyMatch(n -> areLast(sentence, reference, n) || areLast(sentence, n, reference));
    }

    /** "Agreed to a pause, Oman and Kuwait said": the tree may hang the first of two who tell on what they tell. */
    private boolean areLast(Sentence sentence, Reference left, Reference right) {
        return right.to() + 2 == sentence.size()
                && sentence.token(right.to()).isTagged("VBD", "VBP", "VBZ")
                && Shape.isComma(sentence, left.from() - 1)
                && isListed(sentence.index(), left, right);
    }

    private List<Reference> only(List<Reference> references, Predicate<Cluster> fits) {
        return ofOne(references, fits).stream()
                .filter(r -> r.form() != EntityMention.Form.PRONOUN)
                .toList();
    }

    private List<Reference> ofOne(List<Reference> references, Predicate<Cluster> fits) {
        return references.stream()
                .filter(r -> r.clusters().size() == 1 && fits.test(r.clusters().get(0)))
                .filter(r -> !Shape.isBacked(draft.sentence(r.sentence()).token(r.from())))
                .toList();
    }

    /** The last two that "and" joins, and that are no part of a longer list. */
    private Optional<List<Cluster>> coordinated(int index, List<Reference> here) {
        Optional<List<Cluster>> last = Optional.empty();
        int from = 0;
        while (from < here.size()) {
            int to = from + 1;
            while (to < here.size() && isListed(index, here.get(to - 1), here.get(to))) {
                to++;
            }
            Set<Cluster> chain = new LinkedHashSet<>();
            here.subList(from, to).forEach(r -> chain.addAll(r.clusters()));
            if (to - from == 2
                    && chain.size() == 2
                    && !isApposed(index, here.get(from), here.get(to - 1))
                    && !standBetween(index, here.get(from))
                    && !mediators().containsAll(chain)) {
                last = Optional.of(List.copyOf(chain));
            }
            from = to;
        }
        return last;
    }

    /** All whom the document names as having brokered something: "talks with Qatar and Egypt" are then with no sides either. */
    private Set<Cluster> mediators() {
        if (mediators.isEmpty()) {
            Set<Cluster> found = new LinkedHashSet<>();
            for (Sentence sentence : draft.sentences()) {
                draft.references(sentence.index()).stream()
                        .filter(r -> standBetween(sentence.index(), r))
                        .forEach(r -> found.addAll(r.clusters()));
            }
            mediators = Optional.of(found);
        }
        return mediators.get();
    }

    /** "Brokered by Russia and Turkey": the two are no sides of it. */
    private boolean standBetween(int index, Reference one) {
        Sentence sentence = draft.sentence(index);
        int first = Grammar.firstConjunct(sentence, Grammar.head(sentence, one.from(), one.to()));
        int by = sentence.token(first).head();
        int done =
                by >= 0 && sentence.token(by).isWord("by") ? sentence.token(by).head() : -1;
        return done >= 0
                && titles.is(Titles.Mark.MEDIATING_VERB, sentence.token(done).lower());
    }

    /** Whether "and", "or" or a comma stands between the two, alone or in the tree. */
    private boolean isListed(int index, Reference left, Reference right) {
        Sentence sentence = draft.sentence(index);
        int gap = right.from() - left.to();
        boolean near = gap >= 1
                && gap <= 3
                && sentence.token(left.to()).isWord("and", "or", "nor", ",")
                && (gap == 1
                        || sentence.token(right.from() - 1).isWord("the", "and", "or", "between")
                        || Shape.isBacked(sentence.token(right.from() - 1)));
        return near
                || Grammar.areCoordinated(
                        sentence,
                        Grammar.head(sentence, left.from(), left.to()),
                        Grammar.head(sentence, right.from(), right.to()));
    }

    /** "The UN Mission, UNMISS,", "Unmiss, the UN mission,": nothing but a comma joins two names of one. */
    private boolean isApposed(int index, Reference left, Reference right) {
        Sentence sentence = draft.sentence(index);
        int gap = right.from() - left.to();
        boolean named = gap == 1
                && sentence.token(Grammar.head(sentence, right.from(), right.to()))
                        .label()
                        .equals("appos");
        boolean described = gap == 2 && sentence.token(right.from() - 1).isWord("the");
        return sentence.token(left.to()).isWord(",") && (named || described);
    }

    /** The two parties that the document joins most often; empty where others come near. */
    Optional<List<Cluster>> mainPair() {
        Map<Set<Cluster>, Integer> counts = new LinkedHashMap<>();
        for (Sentence sentence : draft.sentences()) {
            partiesOf(sentence).ifPresent(pair -> counts.merge(new LinkedHashSet<>(pair), 1, Integer::sum));
        }
        List<Map.Entry<Set<Cluster>, Integer>> sorted = new ArrayList<>(counts.entrySet());
        sorted.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
        boolean clear = !sorted.isEmpty()
                && (sorted.size() == 1
                        || sorted.get(0).getValue() > sorted.get(1).getValue())
                && (sorted.get(0).getValue() > 1 || areOfTheReport(sorted.get(0).getKey()));
        return clear ? Optional.of(List.copyOf(sorted.get(0).getKey())) : Optional.empty();
    }

    /** Whether the report opens with them, or speaks of each in more than one sentence. */
    private boolean areOfTheReport(Set<Cluster> pair) {
        return pair.stream().allMatch(c -> {
            List<Integer> sentences = draft.sentences().stream()
                    .map(Sentence::index)
                    .filter(s -> draft.references(s).stream()
                            .anyMatch(r -> r.clusters().contains(c)))
                    .toList();
            return sentences.size() > 1 || sentences.stream().anyMatch(s -> s < OPENING);
        });
    }

    /** Who leads each of the states, as far as the text has told; empty where it names none or two for one of them. */
    Optional<List<Cluster>> leadersOf(List<Cluster> states, int sentence, int token) {
        return holders(states, Cluster::leads, sentence, token);
    }

    /** The one person of each of the states who is such and is spoken of before a place; empty where there is none or two for one of them. */
    Optional<List<Cluster>> holders(List<Cluster> states, Predicate<Cluster> such, int sentence, int token) {
        List<Cluster> leaders = before(sentence, token, sentence).stream()
                .flatMap(r -> r.clusters().stream())
                .filter(c -> c.is(EntityKind.PERSON) && such.test(c))
                .distinct()
                .toList();
        List<Cluster> found = new ArrayList<>();
        for (Cluster state : states) {
            List<Cluster> own = leaders.stream().filter(c -> c.belongsTo(state)).toList();
            if (own.size() != 1) {
                return Optional.empty();
            }
            found.add(own.get(0));
        }
        return Optional.of(List.copyOf(found));
    }

    /** Whether the gazetteer says so of it. */
    static boolean is(Cluster cluster, Trait trait) {
        return cluster.entry.filter((GazetteerEntry e) -> e.is(trait)).isPresent();
    }
}
