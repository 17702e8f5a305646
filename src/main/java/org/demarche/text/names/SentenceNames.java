package org.demarche.text.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.model.EntityKind;
import org.demarche.model.NameSpan;

/** The names of one sentence while rules work on them: kept in order and without overlap. Lives for one document. */
final class SentenceNames {
    private final List<String> tokens;
    private final List<NameSpan> names;

    SentenceNames(List<String> tokens, List<NameSpan> names) {
        this.tokens = tokens;
        this.names = new ArrayList<>(names);
    }

    /** A copy of the names as they stand. */
    List<NameSpan> names() {
        return List.copyOf(names);
    }

    int size() {
        return tokens.size();
    }

    /** The token at a place, or "" outside of the sentence. */
    String token(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : "";
    }

    List<String> tokens(NameSpan name) {
        return tokens.subList(name.from(), name.to());
    }

    /** The words of a name, parted by blanks. */
    String text(NameSpan name) {
        return String.join(" ", tokens(name));
    }

    boolean isCapitalised(int i) {
        return !token(i).isEmpty() && Character.isUpperCase(token(i).codePointAt(0));
    }

    /** Whether a token has two letters or more, all of them capitals. */
    boolean isAcronym(int i) {
        String token = token(i);
        return token.length() > 1 && token.chars().allMatch(Character::isUpperCase);
    }

    /** Whether the sentence is written in capitals, so that they tell nothing. */
    boolean isShouted() {
        int lower = 0;
        int upper = 0;
        for (String token : tokens) {
            if (token.length() > 1 && Character.isLetter(token.charAt(0))) {
                boolean same = token.equals(token.toUpperCase(Locale.ROOT));
                upper += same ? 1 : 0;
                lower += same ? 0 : 1;
            }
        }
        return upper > lower;
    }

    Optional<NameSpan> at(int i) {
        return names.stream().filter(n -> n.from() <= i && i < n.to()).findFirst();
    }

    boolean isFree(int from, int to) {
        return names.stream().noneMatch(n -> n.from() < to && from < n.to());
    }

    void remove(NameSpan name) {
        names.remove(name);
    }

    /** Puts a name in the place of all that it overlaps; an empty stretch is left out. */
    void put(int from, int to, EntityKind kind) {
        if (from >= to) {
            return;
        }
        names.removeIf(n -> n.from() < to && from < n.to());
        int at = 0;
        while (at < names.size() && names.get(at).from() < from) {
            at++;
        }
        names.add(at, new NameSpan(from, to, kind));
    }
}
