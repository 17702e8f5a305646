package org.demarche.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.model.Factuality;
import org.demarche.model.Span;
import org.demarche.model.Token;
import org.demarche.vocab.Dip;

/** Demands spelled out behind a colon: "set three conditions: …", "we expect two things of Baku: …", "had one demand: that …". */
final class Listings {
    private static final Set<String> WANTING = Set.of("want", "expect", "ask", "need", "demand", "require");
    private static final Pattern SEMICOLONS = Pattern.compile("\\s*;\\s*(?:and\\s+)?");
    private static final Pattern COMMAS = Pattern.compile("\\s*,\\s*(?:and\\s+)?|\\s+and\\s+");
    private static final Set<String> SINGLE = Set.of("\u2018", "\u2019", "'", "`");
    private static final int REACH = 12;

    private final Reading reading;
    private final Speakers speakers;
    private final Sources sources;

    Listings(Reading reading, Speakers speakers, Sources sources) {
        this.reading = reading;
        this.speakers = speakers;
        this.sources = sources;
    }

    List<Asking> find(Syntax tree) {
        List<Asking> result = new ArrayList<>();
        for (int i = 1; i + 2 < tree.size(); i++) {
            if (tree.token(i).form().equals(":")) {
                listed(tree, i).ifPresent(result::add);
            }
        }
        return result;
    }

    private Optional<Asking> listed(Syntax tree, int colon) {
        for (int i = colon - 1; i >= Math.max(0, colon - REACH); i--) {
            Token token = tree.token(i);
            String lemma = token.lemma().toLowerCase(Locale.ROOT);
            boolean demand = token.isNoun() && reading.lexicon().words("listed").contains(lemma);
            boolean things = lemma.equals("thing") && token.head() >= 0 && isWanting(tree.token(token.head()));
            if (demand || things) {
                return asking(tree, i, colon, demand && lemma.endsWith("condition"));
            }
        }
        return Optional.empty();
    }

    private static boolean isWanting(Token verb) {
        return verb.isVerb() && WANTING.contains(verb.lemma().toLowerCase(Locale.ROOT));
    }

    private Optional<Asking> asking(Syntax tree, int noun, int colon, boolean condition) {
        Set<Integer> demanders = owners(tree, noun);
        if (demanders.isEmpty()) {
            return Optional.empty();
        }
        int end = end(tree, colon);
        if (end == colon + 1) {
            return Optional.empty();
        }
        Span words = tree.sentence().span(colon + 1, end);
        String content = Wording.clause(reading.text(), words);
        List<String> items = items(content);
        int from = Math.min(
                noun, tree.token(noun).head() < 0 ? noun : tree.token(noun).head());
        Set<Integer> addressees = new LinkedHashSet<>();
        for (int i = noun; i < colon; i++) {
            if (tree.token(i).label().equals("pobj")) {
                addressees.addAll(reading.actors(tree, List.of(i)));
            }
        }
        addressees.removeAll(demanders);
        return Optional.of(new Asking(
                demanders,
                addressees,
                content,
                items.size() > 1 ? items : List.of(),
                condition ? Dip.CONDITION : Dip.REQUIREMENT,
                tree.sentence().span(from, colon).cover(words),
                new Roles(),
                List.of(),
                Factuality.ACTUAL,
                0.7));
    }

    /** Behind the last word of a list; one within a quotation ends with that. */
    private static int end(Syntax tree, int colon) {
        int open = 0;
        for (int i = colon + 1; i < tree.size(); i++) {
            Token token = tree.token(i);
            boolean inner = SINGLE.contains(token.form());
            if (!inner && token.tag().equals("''") && open-- == 0) {
                return i;
            }
            open += !inner && token.tag().equals("``") ? 1 : 0;
        }
        return tree.size();
    }

    /** Whose list it is: of whom the noun is, who has, sets or wants it, or whoever speaks. */
    private Set<Integer> owners(Syntax tree, int noun) {
        // "Three things of Baku" and "conditions for Baku" are asked of it, "Baku's demands" are its own.
        boolean own = !tree.token(noun).lemma().equalsIgnoreCase("thing");
        Set<Integer> result = new LinkedHashSet<>(own ? reading.principals(tree, noun) : List.of());
        reading.actors(tree, tree.prepositional(noun, "for")).forEach(result::remove);
        List<Integer> verbs = new ArrayList<>(tree.children(noun, "relcl", "acl"));
        int above = tree.token(listOf(tree, noun)).head();
        if (above >= 0 && tree.token(above).isVerb()) {
            verbs.add(above);
        }
        // "Angola must meet two conditions": those of somebody else.
        Set<String> answering = reading.lexicon().words("answering");
        verbs.removeIf(v -> answering.contains(tree.token(v).lemma().toLowerCase(Locale.ROOT)));
        for (int verb : verbs) {
            if (result.isEmpty()) {
                List<Integer> subjects = tree.deepSubjects(verb);
                result.addAll(reading.actors(tree, subjects));
                result.addAll(speakers.firstPersons(tree, subjects));
            }
        }
        if (result.isEmpty()) {
            sources.around(tree.token(noun).span()).stream().findFirst().ifPresent(r -> result.addAll(r.speakers()));
        }
        return result;
    }

    /** "A list of demands": the list; any other noun itself. */
    private static int listOf(Syntax tree, int noun) {
        int of = tree.token(noun).label().equals("pobj") ? tree.token(noun).head() : -1;
        boolean listed =
                of >= 0 && tree.token(of).isWord("of") && tree.token(of).head() >= 0;
        return listed ? tree.token(of).head() : noun;
    }

    private static List<String> items(String content) {
        Pattern mark = content.contains(";") ? SEMICOLONS : COMMAS;
        return mark.splitAsStream(content)
                .map(String::strip)
                .filter(i -> !i.isEmpty())
                .toList();
    }
}
