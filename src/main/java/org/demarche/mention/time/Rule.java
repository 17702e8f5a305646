package org.demarche.mention.time;

import java.util.Optional;

/** Reads one kind of time expression. Looks at a bounded number of words. */
@FunctionalInterface
interface Rule {
    /** The longest expression of this kind that begins at position i. */
    Optional<Match> match(Setting setting, int i);
}
