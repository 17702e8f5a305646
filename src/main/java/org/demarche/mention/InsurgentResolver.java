package org.demarche.mention;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.knowledge.GazetteerEntry;
import org.demarche.knowledge.GazetteerEntry.Trait;
import org.demarche.knowledge.Titles;
import org.demarche.knowledge.Titles.Group;
import org.demarche.mention.Draft.Reference;
import org.demarche.model.EntityKind;
import org.demarche.model.EntityMention.Form;
import org.demarche.model.Sentence;
import org.demarche.model.Token;

/**
 * Resolves rebels who are told by their people or creed to the body under arms in whose name that stands: "the Kurdish rebels"
 * to the Kurdistan Workers' Party, "Tamil rebels" to the Tamil Tigers. Where two bodies fit, neither is meant.
 */
final class InsurgentResolver {
    /** So many letters at the beginning two words have in common: "Kurdish", "Kurdistan". */
    private static final int STEM = 5;

    private final Titles titles;

    InsurgentResolver(Titles titles) {
        this.titles = titles;
    }

    /** Whether the noun is resolved. */
    boolean resolve(Draft draft, Sentence sentence, int at) {
        Token noun = sentence.token(at);
        if (!noun.tag().equals("NNS") || !titles.is(Group.INSURGENTS, noun.lower())) {
            return false;
        }
        int from = at;
        while (from > 0 && isDescribing(draft, sentence, from - 1)) {
            from--;
        }
        Set<String> words = IntStream.range(from, at)
                .mapToObj(i -> stem(sentence.token(i).lower()))
                .filter(stem -> stem.length() == STEM)
                .collect(Collectors.toSet());
        List<Cluster> bodies = draft.clusters().stream()
                .filter(c -> c.is(EntityKind.ORGANIZATION) && Discourse.is(c, Trait.ARMED))
                .filter(c -> stems(c).anyMatch(words::contains))
                .toList();
        if (bodies.size() == 1) {
            draft.refer(sentence.index(), at, at + 1, Form.NOMINAL, bodies);
        }
        return bodies.size() == 1;
    }

    /** An adjective, or a name that is no state's and no person's: "Tamil" is none of a body either. */
    private static boolean isDescribing(Draft draft, Sentence sentence, int at) {
        boolean ofState = draft.references(sentence.index()).stream()
                .filter(r -> r.from() <= at && at < r.to())
                .map(Reference::clusters)
                .flatMap(List::stream)
                .anyMatch(c -> c.is(EntityKind.COUNTRY) || c.is(EntityKind.PERSON));
        return sentence.token(at).isTagged("JJ*", "NN", "NNP", "NNPS") && !ofState;
    }

    /** The beginnings of the words by which the text and the gazetteer call a body. */
    private static Stream<String> stems(Cluster body) {
        Stream<String> known = body.entry.stream().flatMap(GazetteerEntry::names);
        return Stream.concat(body.forms.stream(), known)
                .flatMap(form -> Stream.of(form.toLowerCase(Locale.ROOT).split("\\P{L}+")))
                .map(InsurgentResolver::stem);
    }

    private static String stem(String word) {
        return word.length() <= STEM ? word : word.substring(0, STEM);
    }
}
