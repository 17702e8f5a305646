package org.demarche.knowledge;

import java.util.Set;

/**
 * A war that reports speak of without telling it: "the ceasefire in Gaza" is Israel's and Hamas's for every reader.
 *
 * @param sides the names of those who fight, in lower case
 * @param places the names of the places that stand for it, in lower case; may be empty
 * @param armies the names of armies that fight it of their own will, so that a report that names one means it and not its state,
 *     in lower case; may be empty
 */
public record KnownWar(Set<String> sides, Set<String> places, Set<String> armies) {
    public KnownWar {
        sides = Set.copyOf(sides);
        places = Set.copyOf(places);
        armies = Set.copyOf(armies);
    }
}
