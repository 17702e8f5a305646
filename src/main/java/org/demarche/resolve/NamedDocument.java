package org.demarche.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.demarche.model.Document;
import org.demarche.model.Iri;
import org.demarche.model.Testimony;

/** What a document tells, under its name in the graph. */
record NamedDocument(Iri iri, Testimony testimony) {
    private static final Pattern FILE_ENDING = Pattern.compile("(?i)\\.(txt|md|markdown|html?|xhtml|jsonl?|xml)$");

    /**
     * Names documents and sorts them by name. The same document given twice is one; two texts under one id stay two.
     */
    static List<NamedDocument> of(String base, List<Testimony> documents) {
        TreeMap<String, Testimony> distinct = new TreeMap<>();
        documents.forEach(d -> distinct.putIfAbsent(content(d.document()), d));
        List<Testimony> sorted = List.copyOf(distinct.values());
        List<Function<Testimony, String>> content = List.of(d -> d.document().id(), d -> content(d.document()));
        List<Iri> names = NamingRegister.assign(
                sorted,
                d -> base + "document/"
                        + Slugs.slug(FILE_ENDING.matcher(d.document().id()).replaceFirst("")),
                content,
                Set.of());
        List<NamedDocument> result = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            result.add(new NamedDocument(names.get(i), sorted.get(i)));
        }
        result.sort(Comparator.comparing(NamedDocument::iri));
        return List.copyOf(result);
    }

    Document document() {
        return testimony.document();
    }

    Optional<LocalDate> issued() {
        return document().issued();
    }

    private static String content(Document document) {
        return String.join(
                "\n",
                document.id(),
                document.sha256(),
                document.issued().toString(),
                document.title().toString(),
                document.publisher().toString(),
                document.source().toString());
    }
}
