package org.demarche.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.knowledge.Titles;
import org.demarche.knowledge.Titles.Mark;
import org.demarche.model.Block;
import org.demarche.model.EntityKind;
import org.demarche.model.Span;

/**
 * Who holds an office by the headline: the read-out below "Phone call between Prime Minister Keir Starmer and President
 * Zelenskyy" speaks of "the Prime Minister" and nowhere names him.
 */
final class HeadlineReader {
    private static final int LONGEST_OFFICE = 3;
    private static final int LONGEST_NAME = 3;

    private final Titles titles;

    HeadlineReader(Titles titles) {
        this.titles = titles;
    }

    void read(Draft draft) {
        for (Block block : draft.document.blocks()) {
            if (block.kind() == Block.Kind.HEADLINE) {
                read(draft, block.span());
            }
        }
    }

    private void read(Draft draft, Span headline) {
        List<Span> words = MarginReader.words(draft, headline);
        int i = 0;
        while (i < words.size()) {
            int name = i;
            Optional<Titles.Office> office = Optional.empty();
            for (int to = Math.min(words.size(), i + LONGEST_OFFICE); to > i && office.isEmpty(); to--) {
                office = titles.office(text(draft, words.subList(i, to)).toLowerCase(Locale.ROOT));
                name = office.isPresent() ? to : i;
            }
            int end = office.isPresent() ? endOfName(draft, words, name) : name;
            if (end > name) {
                hold(draft, office.get().name(), text(draft, words.subList(name, end)));
            }
            i = Math.max(end, i + 1);
        }
    }

    /** One past the last word of the name; the same where a headline with capitals throughout does not show its end. */
    private int endOfName(Draft draft, List<Span> words, int from) {
        int to = from;
        while (to < words.size() && to < from + LONGEST_NAME && isOfName(draft, words, from, to)) {
            to++;
        }
        boolean closed = to == words.size()
                || isPossessive(draft, words.get(to - 1 < from ? from : to - 1))
                || Character.isLowerCase(
                        draft.document.document().text().charAt(words.get(to).start()));
        return closed ? to : from;
    }

    private boolean isOfName(Draft draft, List<Span> words, int from, int at) {
        String word = text(draft, words.subList(at, at + 1));
        boolean beside = at == from
                || (words.get(at).start() == words.get(at - 1).end() + 1 && !isPossessive(draft, words.get(at - 1)));
        return beside
                && Character.isUpperCase(word.charAt(0))
                && titles.office(word.toLowerCase(Locale.ROOT)).isEmpty()
                && !titles.is(Mark.NOT_A_NAME, word)
                && draft.gazetteer.named(word).isEmpty();
    }

    private static boolean isPossessive(Draft draft, Span word) {
        String text = draft.document.document().text();
        return word.end() + 1 < text.length()
                && (text.charAt(word.end()) == '\'' || text.charAt(word.end()) == '\u2019')
                && text.charAt(word.end() + 1) == 's';
    }

    /** A person of this name who has no office so far holds it. */
    private static void hold(Draft draft, String office, String name) {
        List<Cluster> called = draft.clusters().stream()
                .filter(c -> c.is(EntityKind.PERSON))
                .filter(c -> c.forms.stream().anyMatch(f -> isOf(f, name)))
                .toList();
        if (called.size() > 1 || called.stream().anyMatch(c -> !c.offices.isEmpty())) {
            return;
        }
        Cluster person = called.isEmpty() ? draft.open(EntityKind.PERSON, Optional.empty()) : called.get(0);
        person.forms.add(name);
        person.offices.add(office);
        person.headline();
    }

    /** "Starmer", "Sir Keir's" name for "Keir Starmer", and the other way round. */
    private static boolean isOf(String form, String name) {
        return form.equals(name)
                || name.endsWith(" " + form)
                || name.startsWith(form + " ")
                || form.endsWith(" " + name);
    }

    private static String text(Draft draft, List<Span> words) {
        return draft.document
                .document()
                .text()
                .substring(words.get(0).start(), words.get(words.size() - 1).end());
    }
}
