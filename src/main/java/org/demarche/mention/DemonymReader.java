package org.demarche.mention;

import java.util.List;
import java.util.Optional;
import org.demarche.knowledge.GazetteerEntry;
import org.demarche.model.EntityKind;
import org.demarche.model.EntityMention;
import org.demarche.model.Sentence;
import org.demarche.model.Span;
import org.demarche.model.Token;

/** Finds nationalities ("Qatari", "the South Koreans") and names within hyphened words ("Egyptian-brokered"). */
final class DemonymReader {
    void read(Draft draft) {
        for (Sentence sentence : draft.sentences()) {
            for (int i = 0; i < sentence.size(); i++) {
                Token token = sentence.token(i);
                if (!draft.isFree(sentence.index(), i, i + 1)
                        || !Character.isLetter(token.form().charAt(0))) {
                    continue;
                }
                int size = sizeAt(draft, sentence, i);
                if (size > 0) {
                    demonym(draft, sentence, i, i + size);
                    i += size - 1;
                } else if (token.form().indexOf('-') > 0) {
                    parts(draft, sentence, token);
                }
            }
        }
    }

    private static int sizeAt(Draft draft, Sentence sentence, int at) {
        for (int size = 2; size >= 1; size--) {
            if (at + size <= sentence.size()
                    && draft.isFree(sentence.index(), at, at + size)
                    && Shape.isCapitalised(sentence.token(at))
                    && Shape.isCapitalised(sentence.token(at + size - 1))
                    && draft.gazetteer
                            .demonym(Shape.words(sentence, at, at + size))
                            .isPresent()) {
                return size;
            }
        }
        return 0;
    }

    private static void demonym(Draft draft, Sentence sentence, int from, int to) {
        GazetteerEntry entry =
                draft.gazetteer.demonym(Shape.words(sentence, from, to)).orElseThrow();
        if (!isLanguage(sentence, from, to)) {
            draft.refer(sentence.index(), from, to, EntityMention.Form.DEMONYM, List.of(draft.of(entry)));
        }
    }

    /** "in Russian", "speaks Arabic". */
    private static boolean isLanguage(Sentence sentence, int from, int to) {
        boolean before = Shape.isAt(sentence, from - 1, "in")
                || (from > 0 && sentence.token(from - 1).lemma().equals("speak"));
        boolean last = to == sentence.size() || !sentence.token(to).isTagged("NN*", "JJ*", "CC", "POS");
        return before && last;
    }

    /** The parts of a hyphened word that are names by themselves: both of "Lavrov-Rubio", the first of "Saudi-led". */
    private static void parts(Draft draft, Sentence sentence, Token token) {
        String form = token.form();
        int start = 0;
        while (start < form.length()) {
            int hyphen = form.indexOf('-', start);
            int end = hyphen < 0 ? form.length() : hyphen;
            if (end > start && Character.isUpperCase(form.charAt(start))) {
                part(draft, sentence, token, start, end);
            }
            start = end + 1;
        }
    }

    private static void part(Draft draft, Sentence sentence, Token token, int start, int end) {
        // A sentence that ends in an abbreviation leaves its dot to the full stop.
        boolean dotless = token.form().substring(start, end).matches("\\p{Lu}\\.\\p{Lu}");
        String word = token.form().substring(start, end) + (dotless ? "." : "");
        Optional<Cluster> person = draft.clusters().stream()
                .filter(c -> c.is(EntityKind.PERSON) && c.forms.contains(word))
                .findFirst();
        Optional<GazetteerEntry> demonym = draft.gazetteer.demonym(word);
        Optional<GazetteerEntry> named = draft.gazetteer.named(word).stream().findFirst();
        Span span = new Span(token.span().start() + start, token.span().start() + end);
        EntityMention.Form form = EntityMention.Form.NAME;
        Optional<Cluster> cluster = person;
        if (person.isEmpty() && demonym.isPresent()) {
            cluster = demonym.map(draft::of);
            form = EntityMention.Form.DEMONYM;
        } else if (person.isEmpty() && named.isPresent()) {
            Optional<GazetteerEntry> state =
                    named.flatMap(GazetteerEntry::standsFor).flatMap(draft.gazetteer::entry);
            form = state.isPresent() ? EntityMention.Form.METONYM : EntityMention.Form.NAME;
            cluster = state.or(() -> named).map(draft::of);
        }
        EntityMention.Form found = form;
        cluster.ifPresent(c -> {
            if (found.names()) {
                c.forms.add(word);
            }
            draft.refer(
                    new Draft.Reference(sentence.index(), token.index(), token.index() + 1, span, found, List.of(c)));
        });
    }
}
