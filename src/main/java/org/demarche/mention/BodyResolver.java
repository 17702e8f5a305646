package org.demarche.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.knowledge.GazetteerEntry;
import org.demarche.knowledge.GazetteerEntry.Trait;
import org.demarche.knowledge.Titles;
import org.demarche.mention.Draft.Reference;
import org.demarche.model.EntityKind;
import org.demarche.model.EntityMention.Form;
import org.demarche.model.Sentence;
import org.demarche.model.Token;

/** Resolves nouns for bodies: "the ministry", "the Iran-backed group". One that could mean two is left alone. */
final class BodyResolver {
    private static final int MEMORY = 6;
    private static final int NEAR = 2;

    private final Titles titles;

    BodyResolver(Titles titles) {
        this.titles = titles;
    }

    private boolean isOutlet(Cluster cluster) {
        return cluster.forms.stream()
                .anyMatch(form -> titles.is(Titles.Mark.MEDIA_END, form.substring(form.lastIndexOf(' ') + 1)));
    }

    /** Whether its name or description holds the word. */
    private static boolean says(Cluster cluster, String noun) {
        Stream<String> known = cluster.entry.stream().flatMap(GazetteerEntry::names);
        return isDescribed(cluster, noun)
                || Stream.concat(cluster.forms.stream(), known).anyMatch(form -> holds(form, noun));
    }

    private static boolean isDescribed(Cluster cluster, String noun) {
        return cluster.entry.stream()
                .flatMap(entry -> entry.descriptions().stream())
                .anyMatch(description -> holds(description, noun));
    }

    private static boolean holds(String words, String noun) {
        return words.toLowerCase(Locale.ROOT).contains(noun);
    }

    /** "The Iran-backed militant group": the body under arms that was named last, where no other comes near. */
    private Optional<Cluster> armed(Draft draft, Discourse discourse, Sentence sentence, int at) {
        int from = at;
        while (from > 0 && isDescribing(draft, sentence, from - 1)) {
            from--;
        }
        if (from == 0 || !sentence.token(from - 1).isWord("the")) {
            return Optional.empty();
        }
        for (int back : List.of(1, from < at ? MEMORY : NEAR)) {
            List<Cluster> bodies = discourse.before(sentence.index(), from, back).stream()
                    .filter(r -> r.form().names())
                    .flatMap(r -> r.clusters().stream())
                    .filter(c -> Discourse.is(c, Trait.ARMED))
                    .distinct()
                    .toList();
            if (!bodies.isEmpty()) {
                return bodies.size() == 1 ? Optional.of(bodies.get(0)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isDescribing(Draft draft, Sentence sentence, int at) {
        Token word = sentence.token(at);
        return Shape.isBacked(word)
                || (word.isTagged("JJ*", "NN", "NNP", "VBN")
                        && draft.nameAt(sentence.index(), at).isEmpty());
    }

    /** "The regional bloc", "the 15-nation bloc": the first word of what is told of it. */
    private int firstOf(Sentence sentence, int at) {
        int from = at;
        while (from > 0 && titles.is(Titles.Mark.BODY_REACH, reach(sentence.token(from - 1)))) {
            from--;
        }
        return from;
    }

    /** "15-nation", "nine-member": the unit counts. */
    private static String reach(Token token) {
        return token.lower().substring(token.lower().indexOf('-') + 1);
    }

    /** "The ministry", "the group": the body of that kind that was named last, where only one comes near. */
    void resolve(Draft draft, Discourse discourse, Sentence sentence, int at) {
        String noun = sentence.token(at).lower();
        boolean generic = titles.bodies().get(noun) == Titles.Body.GROUP;
        Optional<Cluster> armed = generic ? armed(draft, discourse, sentence, at) : Optional.empty();
        if (armed.isPresent()) {
            draft.refer(sentence.index(), at, at + 1, Form.NOMINAL, List.of(armed.get()));
            return;
        }
        int from = firstOf(sentence, at);
        if (!titles.bodies().containsKey(noun) || !Shape.isAt(sentence, from - 1, "the")) {
            return;
        }
        List<Cluster> named = new ArrayList<>();
        List<Cluster> any = new ArrayList<>();
        for (Reference reference : discourse.before(sentence.index(), at, generic ? 2 : MEMORY)) {
            for (Cluster cluster : reference.clusters()) {
                // "The army" of a state that fights a "Liberation Army" is not the latter.
                boolean rebels = titles.bodies().get(noun) == Titles.Body.ORGAN && Discourse.is(cluster, Trait.ARMED);
                if (cluster.is(EntityKind.ORGANIZATION) && reference.form().names() && !rebels) {
                    boolean says = from == at ? says(cluster, noun) : isDescribed(cluster, noun);
                    if (says && !named.contains(cluster)) {
                        named.add(cluster);
                    }
                    if (Discourse.isParty(cluster) && !isOutlet(cluster) && !any.contains(cluster)) {
                        any.add(cluster);
                    }
                }
            }
        }
        List<Cluster> fitting = !named.isEmpty() || !generic ? named : any;
        if (fitting.size() == 1) {
            draft.refer(sentence.index(), at, at + 1, Form.NOMINAL, fitting);
        }
    }
}
