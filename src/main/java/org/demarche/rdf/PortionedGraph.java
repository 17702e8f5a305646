package org.demarche.rdf;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.model.Iri;
import org.demarche.model.Outline;
import org.demarche.model.Outline.Marked;
import org.demarche.rdf.Portion.Kind;

/**
 * What documents tell together in portions, so that what is there already need be neither written again nor worked out: a portion
 * whose mark is the same says the same.
 */
public final class PortionedGraph {
    private final Outline outline;
    private final boolean withText;
    private final Map<Portion.Name, Long> marks = new HashMap<>();

    /** @param withText whether documents carry their text */
    PortionedGraph(Outline outline, boolean withText) {
        this.outline = outline;
        this.withText = withText;
        put(Kind.DOCUMENT, outline.documents());
        put(Kind.ENTITY, outline.entities());
        put(Kind.EVENT, outline.events());
        put(Kind.SHARED_TEXT, outline.sharedTexts());
    }

    private void put(Kind kind, List<Marked> all) {
        all.forEach(one -> marks.put(new Portion.Name(kind, one.iri()), one.mark()));
    }

    /** All portions with their marks: numbers that another content of the portion hardly ever has. */
    public Map<Portion.Name, Long> marks() {
        return Collections.unmodifiableMap(marks);
    }

    /** What some of the portions say. */
    public List<Portion> portions(Set<Portion.Name> wanted) {
        return new WantedPortions(wanted, outline.of(iris(wanted, Kind.DOCUMENT), iris(wanted, Kind.EVENT)), withText)
                .all();
    }

    private static Set<Iri> iris(Set<Portion.Name> names, Kind kind) {
        return names.stream()
                .filter(name -> name.kind() == kind)
                .map(Portion.Name::iri)
                .collect(Collectors.toSet());
    }
}
