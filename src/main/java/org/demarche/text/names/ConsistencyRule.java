package org.demarche.text.names;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.EntityKind;
import org.demarche.model.NameSpan;

/**
 * A name means the same all through a document: the surname of a person is that person, and a name that was mostly taken for
 * one kind is of that kind where it was missed or mistaken.
 */
final class ConsistencyRule implements NameRule {
    private final NameLists lists = NameLists.shipped();

    @Override
    public void apply(List<SentenceNames> document) {
        Map<String, EntityKind> kinds = new HashMap<>();
        count(document).forEach((name, counts) -> kinds.put(name, majority(counts)));
        for (SentenceNames sentence : document) {
            for (NameSpan name : sentence.names()) {
                EntityKind kind = kinds.get(key(sentence.text(name)));
                if (kind != null && kind != name.kind()) {
                    sentence.put(name.from(), name.to(), kind);
                }
            }
        }
        Map<String, EntityKind> words = words(kinds);
        words.keySet().removeAll(mostlyMissed(document, words));
        for (SentenceNames sentence : document) {
            for (int i = 0; i < sentence.size(); i++) {
                fill(sentence, i, words);
            }
        }
    }

    /** How often each name was taken for each kind; a person of several words also counts for the last of them. */
    private Map<String, Map<EntityKind, Integer>> count(List<SentenceNames> document) {
        Map<String, Map<EntityKind, Integer>> counts = new HashMap<>();
        for (SentenceNames sentence : document) {
            for (NameSpan name : sentence.names()) {
                add(counts, sentence.text(name), name.kind(), 2);
                String surname = sentence.token(name.to() - 1);
                boolean several = name.to() - name.from() > 1;
                if (name.kind() == EntityKind.PERSON && several && !lists.has("COUNTRY", surname)) {
                    add(counts, surname, EntityKind.PERSON, 3);
                }
            }
        }
        return counts;
    }

    private static void add(Map<String, Map<EntityKind, Integer>> counts, String name, EntityKind kind, int weight) {
        counts.computeIfAbsent(key(name), key -> new EnumMap<>(EntityKind.class))
                .merge(kind, weight, Integer::sum);
    }

    /** Names in capitals are the same names. */
    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** The kind with the highest count; of equal ones the first of the enum, a person before the others. */
    private static EntityKind majority(Map<EntityKind, Integer> counts) {
        EntityKind best = null;
        for (Map.Entry<EntityKind, Integer> entry : counts.entrySet()) {
            if (best == null || entry.getValue() > counts.get(best)) {
                best = entry.getKey();
            }
        }
        return best;
    }

    private static Map<String, EntityKind> words(Map<String, EntityKind> kinds) {
        Map<String, EntityKind> words = new HashMap<>(kinds);
        words.keySet().removeIf(name -> name.indexOf(' ') >= 0 || name.length() < 2);
        return words;
    }

    /** Names other than surnames that the model took for a name less often than not: they may be none. */
    private static Set<String> mostlyMissed(List<SentenceNames> document, Map<String, EntityKind> words) {
        Map<String, Integer> balance = new HashMap<>();
        for (SentenceNames sentence : document) {
            for (int i = 0; i < sentence.size(); i++) {
                String word = key(sentence.token(i));
                if (sentence.isCapitalised(i) && words.containsKey(word)) {
                    boolean found = sentence.at(i).isPresent();
                    int weight = words.get(word) == EntityKind.PERSON ? 5 : 1;
                    balance.merge(word, found ? weight : -1, Integer::sum);
                }
            }
        }
        balance.values().removeIf(value -> value >= 0);
        return balance.keySet();
    }

    /** Marks a single word that was missed, if it does not stand beside other capitalised words. */
    private void fill(SentenceNames sentence, int i, Map<String, EntityKind> words) {
        EntityKind kind = sentence.isCapitalised(i) ? words.get(key(sentence.token(i))) : null;
        if (kind == null || lists.has("AMBIGUOUS", sentence.token(i)) || lists.has("DEMONYM", sentence.token(i))) {
            return;
        }
        Optional<NameSpan> taken = sentence.at(i);
        boolean alone = !isNamePart(sentence, i - 1) && !isNamePart(sentence, i + 1);
        if (taken.isEmpty() && alone) {
            sentence.put(i, i + 1, kind);
        }
    }

    private boolean isNamePart(SentenceNames sentence, int i) {
        boolean title = lists.has("RANK", sentence.token(i)) || lists.has("TITLE", sentence.token(i));
        return i > 0 && sentence.isCapitalised(i) && !title;
    }
}
