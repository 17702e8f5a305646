package org.demarche.mention;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.knowledge.GazetteerEntry.Trait;
import org.demarche.knowledge.Titles;
import org.demarche.knowledge.Titles.Gender;
import org.demarche.mention.Draft.Reference;
import org.demarche.model.EntityKind;
import org.demarche.model.EntityMention.Form;
import org.demarche.model.Sentence;
import org.demarche.model.Token;

/**
 * Resolves "he", "she", "it", "they" to what was mentioned last and most prominently. Where two are as near, and within
 * quotations where the quotation names nobody, a pronoun is left alone.
 */
final class PronounResolver {
    private final Titles titles;
    private final UnnamedOffices offices;

    PronounResolver(Titles titles) {
        this.titles = titles;
        this.offices = new UnnamedOffices(titles);
    }

    private static final int OPENING = 3;

    /** Verbs whose "it" stands for nobody. */
    private static final Set<String> NO_AGENT =
            Set.of("be", "seem", "appear", "remain", "become", "take", "rain", "'s", "mean");

    private static final Set<String> ASKED = Set.of("asked", "pressed", "questioned");

    private static final Set<String> HE = Set.of("he", "him", "his", "himself");
    private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");
    private static final Set<String> IT = Set.of("it", "its", "itself");
    private static final Set<String> THEY = Set.of("they", "them", "their", "themselves");

    /** Resolves the pronouns of a sentence; sentences are to come in the order of the text. */
    void resolve(Draft draft, Discourse discourse, Sentence sentence) {
        for (Token token : sentence.tokens()) {
            // "He Lifeng" is a name.
            if (token.tag().startsWith("PRP")
                    && draft.nameAt(sentence.index(), token.index()).isEmpty()) {
                resolve(draft, discourse, sentence, token);
            }
        }
    }

    /** A pronoun with only one person before it in its paragraph tells that person's gender. */
    void genders(Draft draft, Discourse discourse) {
        for (Sentence sentence : draft.sentences()) {
            for (Token token : sentence.tokens()) {
                Gender told = gender(token);
                if (told != Gender.UNKNOWN && draft.quotations.around(token.span()) < 0) {
                    Set<Cluster> near = new LinkedHashSet<>();
                    discourse.before(sentence.index(), token.index(), 1).forEach(r -> near.addAll(r.clusters()));
                    near.removeIf(c -> !c.is(EntityKind.PERSON));
                    if (near.size() == 1) {
                        near.iterator().next().tellGender(told);
                    }
                }
            }
        }
    }

    private static Gender gender(Token token) {
        String word = token.lower();
        return HE.contains(word) ? Gender.MALE : SHE.contains(word) ? Gender.FEMALE : Gender.UNKNOWN;
    }

    private void resolve(Draft draft, Discourse discourse, Sentence sentence, Token token) {
        String word = token.lower();
        List<Cluster> found = List.of();
        if (HE.contains(word) || SHE.contains(word)) {
            found = Optional.of(isAddress(draft, sentence, token.index()))
                    .filter(address -> address)
                    .flatMap(address -> host(draft, gender(token)))
                    .or(() -> person(draft, discourse, sentence, token))
                    .map(List::of)
                    .orElse(List.of());
        } else if (IT.contains(word)) {
            found = thing(draft, discourse, sentence, token).map(List::of).orElse(List.of());
        } else if (THEY.contains(word)) {
            found = several(draft, discourse, sentence, token);
        }
        if (!found.isEmpty()) {
            int to = isAddress(draft, sentence, token.index()) ? token.index() + 2 : token.index() + 1;
            draft.refer(sentence.index(), token.index(), to, Form.PRONOUN, found);
        }
    }

    /** "His Excellency said": he; but not "His Excellency Anutin said". */
    private boolean isAddress(Draft draft, Sentence sentence, int pronoun) {
        return pronoun + 1 < sentence.size()
                && titles.is(Titles.Mark.ADDRESS, sentence.token(pronoun + 1).form())
                && draft.nameAt(sentence.index(), pronoun + 1).isEmpty()
                && !(pronoun + 2 < sentence.size()
                        && sentence.token(pronoun + 2).isProperNoun());
    }

    /** Whom those who write at home call "His Excellency": the only one who leads their country, or the holder of an office named first. */
    private static Optional<Cluster> host(Draft draft, Gender gender) {
        List<Cluster> holders = draft.references().stream()
                .filter(r -> r.form().names() && r.clusters().size() == 1)
                .map(r -> r.clusters().get(0))
                .filter(c -> c.is(EntityKind.PERSON)
                        && !c.offices.isEmpty()
                        && c.gender().fits(gender))
                .distinct()
                .toList();
        List<Cluster> leaders = draft.home.stream()
                .flatMap(home -> holders.stream().filter(c -> c.leads() && c.belongsTo(home.country())))
                .toList();
        return leaders.size() > 1
                ? Optional.empty()
                : leaders.stream().findFirst().or(() -> holders.stream().findFirst());
    }

    private Optional<Cluster> person(Draft draft, Discourse discourse, Sentence sentence, Token token) {
        int quotation = draft.quotations.around(token.span());
        Gender gender = gender(token);
        Optional<Cluster> asked = whoIsAsked(draft, discourse, sentence, token)
                .filter(c -> c.gender().fits(gender));
        if (asked.isPresent()) {
            return asked;
        }
        Set<Cluster> others = objects(draft, sentence, token);
        draft.references(sentence.index()).stream()
                .filter(r -> r.to() <= token.index() && r.clusters().size() == 1 && Binding.isBound(sentence, token, r))
                .forEach(r -> others.addAll(r.clusters()));
        // Who says it is known from before; whom it names is another.
        int nearest = Grammar.followsItsContent(sentence, token.index()) ? 1 : 0;
        for (int back = nearest; back <= 2; back++) {
            int at = sentence.index() - back;
            if (at < 0) {
                break;
            }
            List<Reference> here = discourse.in(at, back == 0 ? token.index() : Integer.MAX_VALUE).stream()
                    .filter(r -> r.clusters().size() == 1 && r.clusters().get(0).is(EntityKind.PERSON))
                    .filter(r -> r.clusters().get(0).gender().fits(gender)
                            && !others.contains(r.clusters().get(0)))
                    .filter(r -> draft.quotations.around(r.span()) == quotation)
                    .filter(r -> r.sentence() != sentence.index() || !Binding.forbids(sentence, token, r))
                    .toList();
            if (offices.areSpokenOf(draft, draft.sentence(at), back == 0 ? token.index() : Integer.MAX_VALUE)) {
                return Optional.empty();
            }
            if (!here.isEmpty()) {
                return prominent(discourse, ofWomen(here, gender), nearest == 1);
            }
            if (back == 0 && offices.isOneAnObjectLike(draft, sentence, token)) {
                // "Deby wrote to the king of Jordan, asking him to come": nobody named before.
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "She" is sooner a woman of whom the report has told so than somebody of whom it has told nothing. */
    private static List<Reference> ofWomen(List<Reference> people, Gender gender) {
        List<Reference> women = people.stream()
                .filter(r -> gender == Gender.FEMALE && r.clusters().get(0).gender() == gender)
                .toList();
        return women.isEmpty() ? people : women;
    }

    /** "Asked whether he had called, X said": where the question names nobody before, it is of X. */
    private static Optional<Cluster> whoIsAsked(Draft draft, Discourse discourse, Sentence sentence, Token token) {
        Token asked = sentence.token(0);
        boolean opens = ASKED.contains(asked.lower())
                && asked.label().equals("advcl")
                && token.index() < asked.head()
                && discourse.in(sentence.index(), token.index()).stream()
                        .noneMatch(r -> r.clusters().get(0).is(EntityKind.PERSON));
        if (!opens) {
            return Optional.empty();
        }
        List<Cluster> subjects = distinct(draft.references(sentence.index()).stream()
                .filter(r -> r.from() > token.index() && r.form().names() && discourse.isMainSubject(r))
                .toList());
        return subjects.size() == 1 && subjects.get(0).is(EntityKind.PERSON)
                ? Optional.of(subjects.get(0))
                : Optional.empty();
    }

    /** "In a call with Musharraf, he urged Mr Musharraf to act": whom the subject's own verb names, or "and" joins to it, is not the subject. */
    private static Set<Cluster> objects(Draft draft, Sentence sentence, Token token) {
        Set<Cluster> result = new LinkedHashSet<>();
        // "He and Zelensky": two.
        draft.references(sentence.index()).stream()
                .filter(r -> Grammar.areCoordinated(sentence, token.index(), Grammar.head(sentence, r.from(), r.to())))
                .forEach(r -> result.addAll(r.clusters()));
        if (!token.label().startsWith("nsubj")) {
            return result;
        }
        int verb = Grammar.verbAbove(sentence, token.index());
        for (Reference reference : draft.references(sentence.index())) {
            Token head = sentence.token(Grammar.head(sentence, reference.from(), reference.to()));
            boolean object = head.head() == verb && List.of("dobj", "dative").contains(head.label());
            if (object && reference.from() > token.index() && reference.form().names()) {
                result.addAll(reference.clusters());
            }
        }
        return result;
    }

    /** The only one; else the subject, for who speaks on that of the main clause. */
    private static Optional<Cluster> prominent(Discourse discourse, List<Reference> here, boolean speaks) {
        List<Cluster> all = distinct(here);
        if (all.size() == 1) {
            return Optional.of(all.get(0));
        }
        List<Reference> subjects = here.stream().filter(discourse::isSubject).toList();
        List<Cluster> leading = distinct(subjects);
        if (leading.size() > 1 && speaks) {
            // "Asked whether Rubio had rung, Kirby demurred. “They spoke,” he said."
            List<Cluster> main =
                    distinct(subjects.stream().filter(discourse::isMainSubject).toList());
            if (main.size() == 1) {
                return Optional.of(main.get(0));
            }
        }
        if (leading.size() > 1) {
            // "Rubio rang Kagame, his spokeswoman said": it is told of Rubio.
            leading.removeIf(PronounResolver::speaksForAnother);
        }
        if (leading.size() == 1) {
            return Optional.of(leading.get(0));
        }
        return Optional.empty();
    }

    private static boolean speaksForAnother(Cluster person) {
        return person.offices.stream().anyMatch(o -> o.startsWith("spokes") || o.endsWith("press secretary"));
    }

    private static List<Cluster> distinct(List<Reference> references) {
        Set<Cluster> all = new LinkedHashSet<>();
        references.forEach(r -> all.addAll(r.clusters()));
        return new ArrayList<>(all);
    }

    private static Optional<Cluster> thing(Draft draft, Discourse discourse, Sentence sentence, Token token) {
        if (isEmptySubject(sentence, token)) {
            return Optional.empty();
        }
        int quotation = draft.quotations.around(token.span());
        // "Uganda has broken the truce, it said": who says so is known from before.
        boolean told = Grammar.followsItsContent(sentence, token.index()) && !followsAnother(draft, sentence, token);
        int nearest = told ? 1 : 0;
        for (int back = nearest; back <= 1 && sentence.index() - back >= 0; back++) {
            if (back > nearest && !opensSentence(sentence, token) && !ownsSpeaker(sentence, token)) {
                break;
            }
            List<Reference> subjects =
                    discourse.in(sentence.index() - back, back == 0 ? token.index() : Integer.MAX_VALUE).stream()
                            .filter(r -> r.clusters().size() == 1
                                    && isActor(r.clusters().get(0)))
                            .filter(r -> r.form() != Form.DEMONYM)
                            .filter(r -> r.sentence() != sentence.index() || !Binding.isBound(sentence, token, r))
                            .filter(r -> draft.quotations.around(r.span()) == quotation)
                            .filter(discourse::isSubject)
                            .toList();
            List<Cluster> all = distinct(subjects);
            if (all.size() > 1 && back == 1) {
                // "M23, which Kigali backs, took Goma. Its leaders …": of whom the sentence before tells.
                all = distinct(
                        subjects.stream().filter(discourse::isMainSubject).toList());
            }
            if (!all.isEmpty()) {
                return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "A website gave another account: the road, it said, was shut": a subject before that the report does not know. */
    private static boolean followsAnother(Draft draft, Sentence sentence, Token token) {
        return sentence.tokens().stream()
                .limit(token.index())
                .filter(t -> t.label().startsWith("nsubj") && t.isNoun())
                .anyMatch(t -> draft.references(sentence.index()).stream()
                        .noneMatch(r -> r.from() <= t.index() && t.index() < r.to()));
    }

    private static boolean isActor(Cluster cluster) {
        return Discourse.isParty(cluster)
                || Discourse.is(cluster, Trait.SEAT)
                || Discourse.is(cluster, Trait.NEWS_OUTLET);
    }

    /** "It is clear that", "it remains to be seen". */
    private static boolean isEmptySubject(Sentence sentence, Token token) {
        if (!token.lower().equals("it")) {
            return false;
        }
        if (token.label().equals("expl") || token.head() < 0) {
            return true;
        }
        String verb = sentence.token(token.head()).lemma();
        return NO_AGENT.contains(verb);
    }

    /** "“We hope for peace,” its foreign ministry said". */
    private static boolean ownsSpeaker(Sentence sentence, Token token) {
        return token.tag().equals("PRP$")
                && token.head() > token.index()
                && Grammar.followsItsContent(sentence, token.head());
    }

    private static boolean opensSentence(Sentence sentence, Token token) {
        // "According to its read-out, …"
        boolean inOpeningPhrase = token.tag().equals("PRP$")
                && token.index() <= OPENING
                && sentence.token(0).label().equals("prep")
                && sentence.token(0).head() > token.index();
        return inOpeningPhrase
                || token.index() == 0
                || (token.index() == 1 && sentence.token(0).tag().equals("CC"));
    }

    /** "Ruto met Kagame. They …": the only two people of a sentence, one of whom does something with the other. */
    private static List<Cluster> together(Draft draft, Discourse discourse, Sentence sentence) {
        List<Reference> people = discourse.in(sentence.index(), Integer.MAX_VALUE).stream()
                .filter(r -> r.clusters().stream().allMatch(c -> c.is(EntityKind.PERSON)))
                .toList();
        List<Cluster> all = distinct(people);
        Set<Integer> verbs = new LinkedHashSet<>();
        people.forEach(r -> verbs.add(Grammar.verbAbove(
                sentence, Grammar.firstConjunct(sentence, Grammar.head(sentence, r.from(), r.to())))));
        boolean unquoted = people.stream().allMatch(r -> draft.quotations.around(r.span()) < 0);
        return all.size() == 2 && verbs.size() == 1 && unquoted ? all : List.of();
    }

    private static List<Cluster> several(Draft draft, Discourse discourse, Sentence sentence, Token token) {
        int quotation = draft.quotations.around(token.span());
        for (int back = 0; back <= 1 && sentence.index() - back >= 0; back++) {
            int index = sentence.index() - back;
            List<Reference> here = discourse.in(index, back == 0 ? token.index() : Integer.MAX_VALUE).stream()
                    .filter(r -> draft.quotations.around(r.span()) == quotation)
                    .filter(r -> r.form() != Form.PRONOUN || r.clusters().size() > 1)
                    .filter(r -> !r.clusters().get(0).is(EntityKind.PLACE))
                    .filter(discourse::isSubject)
                    .filter(r -> r.sentence() != sentence.index() || !Binding.isBound(sentence, token, r))
                    .toList();
            if (here.isEmpty()) {
                continue;
            }
            Sentence there = draft.sentence(index);
            Reference last = lastOfMany(there, here);
            if (last.clusters().size() > 1) {
                return last.clusters();
            }
            List<Reference> joined = here.stream()
                    .filter(r -> r.equals(last)
                            || Grammar.areCoordinated(
                                    there,
                                    Grammar.head(there, r.from(), r.to()),
                                    Grammar.head(there, last.from(), last.to())))
                    .toList();
            List<Cluster> all = distinct(joined);
            if (all.size() > 1) {
                return all;
            }
            List<Cluster> met = back == 0 ? List.of() : together(draft, discourse, there);
            if (met.size() == 2) {
                return met;
            }
            boolean many = last.form() == Form.NOMINAL
                    || last.form() == Form.DEMONYM
                    || there.token(last.to() - 1).form().endsWith("s");
            return many && !all.get(0).is(EntityKind.PERSON) && distinct(here).size() == 1 ? all : List.of();
        }
        return List.of();
    }

    /** "The leaders of X and Y will meet, the government said, after he urged them": a singular noun between is not meant. */
    private static Reference lastOfMany(Sentence sentence, List<Reference> here) {
        for (int i = here.size() - 1; i >= 0; i--) {
            Reference reference = here.get(i);
            boolean one = reference.clusters().size() == 1
                    && reference.form() == Form.NOMINAL
                    && !sentence.token(Grammar.head(sentence, reference.from(), reference.to()))
                            .tag()
                            .endsWith("S");
            if (!one) {
                return reference;
            }
        }
        return here.get(here.size() - 1);
    }
}
