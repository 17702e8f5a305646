package org.demarche.event;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** To whom a verb of talking is done, where the tree gives no name: others than those who talk, or two who are named behind. */
final class CallHearers {
    private static final Set<String> TOWARDS = Set.of("with", "to");

    private final Reading reading;
    private final CallPeople people;
    private final NamesInLine line;

    CallHearers(Reading reading, CallPeople people, NamesInLine line) {
        this.reading = reading;
        this.people = people;
        this.line = line;
    }

    /** "X and Y spoke to reporters": to others than each other. */
    boolean areOthers(Syntax tree, int verb) {
        List<Integer> hearers =
                of(tree, verb).stream().filter(h -> !isAside(tree, h)).toList();
        return tree.token(verb).isVerb()
                && hearers.stream().anyMatch(h -> tree.token(h).tag().equals("NNS") && !areThoseTwo(tree, h))
                && people.of(tree, hearers).isEmpty();
    }

    /** "X and Y spoke, with interpreters on the line": who stands behind a comma only goes along. */
    private static boolean isAside(Syntax tree, int hearer) {
        int with = tree.token(hearer).head();
        return with > 0
                && tree.token(with).isWord("with")
                && tree.token(with - 1).form().equals(",");
    }

    /** "Spoke to both leaders, first to X and then to Y": the two by their names. */
    List<Integer> inTurn(Syntax tree, int verb) {
        boolean two = tree.token(verb).isVerb() && of(tree, verb).stream().anyMatch(h -> areThoseTwo(tree, h));
        List<Integer> first = two ? line.behind(tree, verb, TOWARDS) : List.of();
        return first.isEmpty()
                ? List.of()
                : Stream.concat(first.stream(), line.next(tree, verb, Set.copyOf(first)).stream())
                        .distinct()
                        .toList();
    }

    private static List<Integer> of(Syntax tree, int verb) {
        return TOWARDS.stream()
                .flatMap(p -> tree.prepositional(verb, p).stream())
                .toList();
    }

    private boolean areThoseTwo(Syntax tree, int hearers) {
        return (people.isOffice(tree.token(hearers)) || reading.isOffice(tree.token(hearers)))
                && tree.children(hearers).stream().anyMatch(d -> tree.token(d).isWord("both", "two"));
    }
}
