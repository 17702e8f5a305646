package org.demarche.resolve;

import java.util.Collection;
import java.util.stream.Collectors;

/** Names in the sentences that give reasons. */
final class Quoted {
    private Quoted() {}

    /** “A”, “B” and “C”. */
    static String list(Collection<String> words) {
        String all = words.stream().map(w -> "“" + w + "”").collect(Collectors.joining(", "));
        int last = all.lastIndexOf("”, “");
        return last < 0 ? all : all.substring(0, last + 1) + " and " + all.substring(last + 3);
    }
}
