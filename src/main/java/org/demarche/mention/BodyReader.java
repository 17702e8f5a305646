package org.demarche.mention;

import java.util.Locale;
import java.util.Optional;
import org.demarche.knowledge.GazetteerEntry;
import org.demarche.knowledge.Titles;
import org.demarche.knowledge.Titles.Body;
import org.demarche.mention.OfficePhrase.Principal;
import org.demarche.model.EntityKind;
import org.demarche.model.Sentence;
import org.demarche.model.Token;

/** Finds bodies that are named by what they are: "the Qatari Foreign Ministry", "Ministry of Defence of Mali". */
final class BodyReader {
    /** What the words beside a body's name tell: whose it is, and where the fuller form begins and ends. */
    record Owner(Principal principal, int from, int to) {}

    private final Titles titles;

    BodyReader(Titles titles) {
        this.titles = titles;
    }

    void find(Draft draft) {
        for (Sentence sentence : draft.sentences()) {
            for (int i = 0; i < sentence.size(); i++) {
                if (Shape.isCapitalised(sentence.token(i)) && isBody(sentence.token(i))) {
                    read(draft, sentence, i);
                } else if (sentence.token(i).form().equals("administration")) {
                    administration(draft, sentence, i);
                } else if (sentence.token(i).form().equals("Office")) {
                    office(draft, sentence, i);
                }
            }
        }
    }

    /** "The Macron administration" is a body of its own. */
    private static void administration(Draft draft, Sentence sentence, int head) {
        draft.nameAt(sentence.index(), Math.max(0, head - 1))
                .filter(name -> name.kind() == EntityKind.PERSON && name.to() == head)
                .ifPresent(name -> draft.replace(
                        name,
                        new Name(
                                name.sentence(),
                                name.from(),
                                head + 1,
                                EntityKind.ORGANIZATION,
                                Optional.empty(),
                                Name.Origin.BODY)));
    }

    /** "The Prime Minister's Office". */
    private void office(Draft draft, Sentence sentence, int head) {
        if (head < 2 || !Shape.isPossessive(sentence.token(head - 1))) {
            return;
        }
        for (int from = Math.max(0, head - 4); from < head - 1; from++) {
            boolean title = Shape.isCapitalised(sentence.token(from))
                    && titles.office(Shape.words(sentence, from, head - 1)).isPresent();
            if (title) {
                clear(draft, sentence, from, head + 1);
                if (draft.isFree(sentence.index(), from, head + 1)) {
                    Name name = new Name(
                            sentence.index(),
                            from,
                            head + 1,
                            EntityKind.ORGANIZATION,
                            Optional.empty(),
                            Name.Origin.BODY);
                    draft.add(name);
                    owner(draft, sentence, name).ifPresent(owner -> draft.owners.put(name, owner));
                }
                return;
            }
        }
    }

    private boolean isBody(Token token) {
        Body body = titles.bodies().get(token.lower());
        return body == Body.ORGAN || (body == Body.GOVERNMENT && token.lower().equals("administration"));
    }

    private void read(Draft draft, Sentence sentence, int head) {
        Optional<Name> there = draft.nameAt(sentence.index(), head);
        if (there.filter(name -> name.origin() == Name.Origin.GAZETTEER).isPresent()) {
            return;
        }
        int from = head;
        while (from > 0 && isQualifier(draft, sentence, from - 1)) {
            from--;
        }
        int to = head + 1;
        if (from == head && Shape.isAt(sentence, to, "of")) {
            int end = to + 1;
            while (end < sentence.size() && isPortfolio(draft, sentence, end)) {
                end++;
            }
            while (end > to + 1 && !Shape.isCapitalised(sentence.token(end - 1))) {
                end--;
            }
            to = end > to + 1 ? end : to;
        }
        if (to - from < 2 && !isAlwaysName(sentence, head) && !isOwned(draft, sentence, head)) {
            return;
        }
        clear(draft, sentence, from, to);
        if (!draft.isFree(sentence.index(), from, to)) {
            return;
        }
        Name name = new Name(sentence.index(), from, to, EntityKind.ORGANIZATION, Optional.empty(), Name.Origin.BODY);
        draft.add(name);
        owner(draft, sentence, name).ifPresent(owner -> draft.owners.put(name, owner));
    }

    /** "The Serbian Parliament", "Lebanon's Army". */
    private static boolean isOwned(Draft draft, Sentence sentence, int head) {
        if (head == 0 || !sentence.token(head).isProperNoun()) {
            return false;
        }
        boolean demonym =
                draft.gazetteer.demonym(sentence.token(head - 1).form()).isPresent();
        boolean possessor = head > 1
                && Shape.isPossessive(sentence.token(head - 1))
                && draft.nameAt(sentence.index(), head - 2)
                        .filter(BodyReader::isState)
                        .isPresent();
        return demonym || possessor;
    }

    /** "Parliament" with a capital, not first in the sentence, is a body's name by itself. */
    private boolean isAlwaysName(Sentence sentence, int head) {
        return head > 0
                && sentence.token(head).isProperNoun()
                && titles.is(Titles.Mark.ALONE, sentence.token(head).form())
                && !Shape.isCapitalised(sentence.token(head - 1));
    }

    private boolean isQualifier(Draft draft, Sentence sentence, int at) {
        Token token = sentence.token(at);
        boolean statistical = draft.nameAt(sentence.index(), at)
                .filter(name -> name.origin() == Name.Origin.GAZETTEER)
                .isEmpty();
        return statistical
                && draft.gazetteer.demonym(token.form()).isEmpty()
                && ((Shape.isCapitalised(token) && titles.portfolios().contains(token.lower()))
                        || (token.lower().equals("and") && at > 0 && isQualifier(draft, sentence, at - 1)));
    }

    private boolean isPortfolio(Draft draft, Sentence sentence, int at) {
        Token token = sentence.token(at);
        boolean word = Shape.isCapitalised(token)
                && draft.gazetteer.named(token.form()).isEmpty()
                && draft.gazetteer.demonym(token.form()).isEmpty();
        return word || token.lower().equals("and") || token.lower().equals("the");
    }

    /** Statistical names that the body's name swallows or cuts across give way. */
    private static void clear(Draft draft, Sentence sentence, int from, int to) {
        for (Name name : draft.names(sentence.index())) {
            if (name.overlaps(from, to) && name.origin() == Name.Origin.STATISTICAL) {
                draft.remove(name);
            }
        }
    }

    private Optional<Owner> owner(Draft draft, Sentence sentence, Name name) {
        int at = name.from() - 1;
        if (at >= 0 && Shape.isPossessive(sentence.token(at))) {
            at--;
        }
        for (int size = Math.min(2, at + 1); size >= 1; size--) {
            int first = at - size + 1;
            Optional<GazetteerEntry> demonym = draft.gazetteer.demonym(Shape.words(sentence, first, at + 1));
            if (demonym.isPresent() && draft.isFree(sentence.index(), first, at + 1)) {
                return Optional.of(new Owner(new Principal(demonym, sentence.index(), at), first, name.to()));
            }
        }
        int before = at;
        Optional<Name> owner = draft.nameAt(sentence.index(), Math.max(0, at)).filter(n -> n.to() == before + 1);
        if (owner.isPresent() && isState(owner.get())) {
            return Optional.of(new Owner(
                    new Principal(Optional.empty(), name.sentence(), at),
                    owner.get().from(),
                    name.to()));
        }
        int after = name.to();
        // "The Foreign Ministry in Khartoum": the state's of which that is the capital.
        Optional<GazetteerEntry> seated = Optional.of(after + 1)
                .filter(capital -> Shape.isAt(sentence, after, "in") && capital < sentence.size())
                .flatMap(capital -> draft.nameAt(sentence.index(), capital))
                .flatMap(Name::entry)
                .flatMap(GazetteerEntry::standsFor)
                .flatMap(draft.gazetteer::entry)
                .filter(state -> state.kind() == EntityKind.COUNTRY);
        if (seated.isPresent()) {
            return Optional.of(new Owner(new Principal(seated, sentence.index(), after + 1), name.from(), name.to()));
        }
        if (Shape.isAt(sentence, after, "of")) {
            int next = Shape.isAt(sentence, after + 1, "the") ? after + 2 : after + 1;
            Optional<Name> of = draft.nameAt(sentence.index(), next);
            if (of.isPresent() && isState(of.get())) {
                return Optional.of(new Owner(
                        new Principal(Optional.empty(), name.sentence(), next),
                        name.from(),
                        of.get().to()));
            }
        }
        return Optional.empty();
    }

    private static boolean isState(Name name) {
        return name.kind() == EntityKind.COUNTRY
                || name.entry().flatMap(GazetteerEntry::standsFor).isPresent();
    }

    /** The key that tells one country's ministry from another's. */
    static String key(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replace("ministry of foreign affairs", "foreign ministry")
                .replace("ministry of defence", "defense ministry")
                .replace("ministry of defense", "defense ministry")
                .replace("defence", "defense");
    }
}
