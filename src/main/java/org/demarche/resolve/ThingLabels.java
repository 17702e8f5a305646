package org.demarche.resolve;

import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The name by which a thing is shown. */
final class ThingLabels {
    private static final Pattern ACRONYM = Pattern.compile("(\\p{Lu}\\.?){2,8}");

    private ThingLabels() {}

    /** Its most frequent label, a name in full before an acronym. */
    static String best(EntityCluster cluster) {
        Collection<String> labels =
                cluster.nodes().stream().map(n -> n.source().label()).collect(Collectors.toSet());
        NameCounts counts = cluster.names();
        return counts.best(n -> labels.contains(n) && !isAcronym(n))
                .or(() -> counts.best(labels::contains))
                .orElseThrow();
    }

    static boolean isAcronym(String name) {
        return ACRONYM.matcher(name).matches();
    }
}
