package org.demarche.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.knowledge.GazetteerEntry;
import org.demarche.knowledge.NameKey;
import org.demarche.model.EntityKind;
import org.demarche.model.Sentence;
import org.demarche.model.Token;

/** Pairs acronyms with what they stand for: "Rapid Support Forces (RSF)", "RSF (Rapid Support Forces)", "Rapid Support Forces, or RSF". */
final class AcronymReader {
    private static final int LONGEST = 9;

    void read(Draft draft) {
        for (Sentence sentence : draft.sentences()) {
            for (int i = 1; i + 2 < sentence.size(); i++) {
                if (isOpening(sentence.token(i)) && isClosing(sentence, i + 2)) {
                    expansionBefore(draft, sentence, i, i + 1);
                } else if (Shape.isComma(sentence, i) && sentence.token(i + 1).isWord("or")) {
                    expansionBefore(draft, sentence, i, i + 2);
                } else if (isOpening(sentence.token(i))
                        && Shape.isAcronym(sentence.token(i - 1).form())) {
                    expansionAfter(draft, sentence, i);
                }
            }
        }
    }

    static boolean isOpening(Token token) {
        return token.form().equals("(") || token.form().equals("-LRB-");
    }

    static boolean isClosing(Sentence sentence, int at) {
        return at < sentence.size()
                && (Shape.isAt(sentence, at, ")")
                        || Shape.isAt(sentence, at, "-lrb-")
                        || Shape.isAt(sentence, at, "-rrb-"));
    }

    /** @param mark the bracket or comma behind the expansion */
    private static void expansionBefore(Draft draft, Sentence sentence, int mark, int at) {
        String acronym = sentence.token(at).form();
        if (!Shape.isAcronym(acronym)) {
            return;
        }
        for (int from = Math.max(0, mark - LONGEST); from < mark - 1; from++) {
            if (Shape.isCapitalised(sentence.token(from)) && spells(sentence, from, mark, acronym)) {
                pair(draft, sentence, at, from, mark);
                return;
            }
        }
        draft.nameAt(sentence.index(), mark - 1)
                .filter(name -> name.kind() == EntityKind.ORGANIZATION && at == mark + 1)
                .ifPresent(name -> pair(draft, sentence, at, name.from(), name.to()));
    }

    private static void expansionAfter(Draft draft, Sentence sentence, int bracket) {
        String acronym = sentence.token(bracket - 1).form();
        for (int to = bracket + 3; to < Math.min(sentence.size(), bracket + LONGEST); to++) {
            if (isClosing(sentence, to) && spells(sentence, bracket + 1, to, acronym)) {
                pair(draft, sentence, bracket - 1, bracket + 1, to);
                return;
            }
        }
    }

    /** Whether the acronym's letters are the initials of the capitalised words, small words counted or not. */
    static boolean spells(Sentence sentence, int from, int to, String acronym) {
        return Initials.of(Shape.words(sentence, from, to)).equals(letters(acronym));
    }

    static String letters(String acronym) {
        return acronym.replaceAll("[^\\p{L}]", "").toUpperCase(Locale.ROOT);
    }

    private static void pair(Draft draft, Sentence sentence, int acronym, int from, int to) {
        Name longName = organization(draft, sentence, from, to);
        Name shortName = organization(draft, sentence, acronym, acronym + 1);
        if (shortName.entry().isEmpty() || longName.entry().isEmpty()) {
            draft.expansions.put(NameKey.of(draft.text(shortName)), NameKey.of(draft.text(longName)));
        }
        if (longName.entry().isEmpty()
                && shortName
                        .entry()
                        .filter(e -> isOther(e, draft.text(longName)))
                        .isPresent()) {
            forget(draft, draft.text(shortName));
        }
    }

    /** "The Caspian Pipeline Consortium (CPC)" is no party: none of the entry's names has half of these words. */
    private static boolean isOther(GazetteerEntry entry, String expansion) {
        Set<String> words = new HashSet<>(List.of(NameKey.of(expansion).split(" ")));
        return entry.names()
                .map(name -> List.of(NameKey.of(name).split(" ")))
                .allMatch(name -> 2 * name.stream().filter(words::contains).count() < words.size());
    }

    /** What the text spells out otherwise is not what the gazetteer knows by these letters. */
    private static void forget(Draft draft, String acronym) {
        draft.names().stream()
                .filter(name -> draft.text(name).equals(acronym))
                .forEach(name -> draft.replace(
                        name,
                        new Name(
                                name.sentence(),
                                name.from(),
                                name.to(),
                                EntityKind.ORGANIZATION,
                                Optional.empty(),
                                Name.Origin.BODY)));
    }

    /** The name that covers exactly these tokens; names that cut across them give way. */
    static Name organization(Draft draft, Sentence sentence, int from, int to) {
        Optional<Name> there =
                draft.nameAt(sentence.index(), from).filter(name -> name.from() == from && name.to() == to);
        if (there.isPresent() && (there.get().kind() != EntityKind.PERSON)) {
            return there.get();
        }
        draft.names(sentence.index()).stream()
                .filter(name -> name.overlaps(from, to))
                .forEach(draft::remove);
        Name name = new Name(sentence.index(), from, to, EntityKind.ORGANIZATION, Optional.empty(), Name.Origin.BODY);
        draft.add(name);
        return name;
    }
}
