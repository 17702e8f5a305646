package org.demarche.text.names;

import java.util.List;
import org.demarche.model.EntityKind;
import org.demarche.model.NameSpan;

/**
 * Titles part a name: "U.N. Secretary-General Ban" is a body and a person, "General Musharraf" is a person without its title,
 * and whoever is called Mr or Ms is a person.
 */
final class TitleRule implements NameRule {
    private static final int LONGEST_PERSON = 4;

    private final NameLists lists = NameLists.shipped();

    @Override
    public void apply(List<SentenceNames> document) {
        for (SentenceNames sentence : document) {
            for (NameSpan name : sentence.names()) {
                part(sentence, name);
            }
            for (int i = 0; i < sentence.size(); i++) {
                if (lists.has("HONORIFIC", sentence.token(i))) {
                    takePerson(sentence, i + 1, true);
                } else if (lists.has("RANK", sentence.token(i)) && sentence.isFree(i, i + 1)) {
                    takePerson(sentence, i + 1, false);
                }
            }
        }
    }

    private void part(SentenceNames sentence, NameSpan name) {
        int title = lastTitle(sentence, name);
        if (title < 0) {
            return;
        }
        int first = title;
        while (first > name.from() && isPartOfTitle(sentence.token(first - 1))) {
            first--;
        }
        boolean person = title + 1 < name.to();
        if (person && !mayBePerson(sentence, name, title, first)) {
            return;
        }
        sentence.remove(name);
        int end = endOfBody(sentence, name.from(), first);
        if (end > name.from()) {
            sentence.put(name.from(), end, kindOfBody(sentence, name, end));
        }
        sentence.put(title + 1, name.to(), EntityKind.PERSON);
    }

    /** A person's name follows the title: "Queen Alia Airport" and "Attorney General of Ontario" are none. */
    private boolean mayBePerson(SentenceNames sentence, NameSpan name, int title, int first) {
        if (name.to() - title - 1 > LONGEST_PERSON
                || (name.kind() == EntityKind.PLACE && first == name.from() && name.to() - title > 2)) {
            return false;
        }
        for (int i = title + 1; i < name.to(); i++) {
            String token = sentence.token(i);
            boolean particle = lists.has("PARTICLE", token);
            if (lists.has("ORGWORD", token) || (!particle && !sentence.isCapitalised(i) && !token.startsWith("al-"))) {
                return false;
            }
        }
        return true;
    }

    /** The last word of the name that is a title before a person, or ends the name; -1 if there is none. */
    private int lastTitle(SentenceNames sentence, NameSpan name) {
        for (int i = name.to() - 1; i >= name.from(); i--) {
            String token = sentence.token(i);
            boolean last = i == name.to() - 1;
            boolean of =
                    sentence.token(i + 1).equals("of") || sentence.token(i + 1).equals("for");
            if (lists.has("RANK", token) && !of && !(last && name.kind() == EntityKind.PERSON)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isPartOfTitle(String token) {
        return lists.has("RANK", token) || lists.has("TITLE", token) || lists.has("DEMONYM", token);
    }

    private static int endOfBody(SentenceNames sentence, int from, int end) {
        return end > from && sentence.token(end - 1).equals("'s") ? end - 1 : end;
    }

    private EntityKind kindOfBody(SentenceNames sentence, NameSpan name, int end) {
        String body = sentence.text(new NameSpan(name.from(), end, name.kind()));
        if (lists.has("COUNTRY", body) || lists.has("CITY", body)) {
            return EntityKind.PLACE;
        }
        return lists.has("ORG", body) || name.kind() == EntityKind.PERSON ? EntityKind.ORGANIZATION : name.kind();
    }

    /**
     * The capitalised words from a place on are a person, unless they are a title or a day.
     *
     * @param sure whether they are so even if the model took them for something else
     */
    private void takePerson(SentenceNames sentence, int from, boolean sure) {
        int to = from;
        while (to < sentence.size() && to - from < LONGEST_PERSON && isPersonWord(sentence, to)) {
            to++;
        }
        boolean ended = to < sentence.size()
                && (lists.has("ORGWORD", sentence.token(to)) || lists.has("EVENTWORD", sentence.token(to)));
        if (to == from || ended || sentence.isShouted()) {
            return;
        }
        if (sentence.isFree(from, to)) {
            sentence.put(from, to, EntityKind.PERSON);
        } else if (sure) {
            NameSpan taken = sentence.at(from).orElse(null);
            if (taken != null && taken.from() == from && taken.kind() != EntityKind.PERSON) {
                sentence.put(from, Math.min(to, taken.to()), EntityKind.PERSON);
            }
        }
    }

    private boolean isPersonWord(SentenceNames sentence, int i) {
        String token = sentence.token(i);
        return sentence.isCapitalised(i)
                && !isPartOfTitle(token)
                && !lists.has("ORGWORD", token)
                && !lists.has("COUNTRY", token)
                && !lists.has("CALENDAR", token);
    }
}
