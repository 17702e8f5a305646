package org.demarche.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.demarche.model.Document;
import org.demarche.model.Iri;
import org.demarche.model.Readings;
import org.demarche.model.Testimony;

/**
 * A document under its name in the graph.
 *
 * @param source where what it tells is found; many testimonies together may be too large to be held
 */
record NamedDocument(Iri iri, Document document, Supplier<Testimony> source) {
    private static final Pattern FILE_ENDING = Pattern.compile("(?i)\\.(txt|md|markdown|html?|xhtml|jsonl?|xml)$");

    /**
     * Names documents and sorts them by name. The same document given twice is one; two texts under one id stay two.
     */
    static List<NamedDocument> of(String base, List<Testimony> documents) {
        List<Document> all = Readings.documents(documents);
        List<Integer> distinct = distinct(all);
        List<Function<Integer, String>> content = List.of(i -> all.get(i).id(), i -> content(all.get(i)));
        List<Iri> names = NamingRegister.assign(
                distinct,
                i -> base + "document/"
                        + Slugs.slug(FILE_ENDING.matcher(all.get(i).id()).replaceFirst("")),
                content,
                Set.of());
        List<NamedDocument> result = new ArrayList<>();
        for (int i = 0; i < distinct.size(); i++) {
            int number = distinct.get(i);
            result.add(new NamedDocument(names.get(i), all.get(number), () -> documents.get(number)));
        }
        result.sort(Comparator.comparing(NamedDocument::iri));
        return List.copyOf(result);
    }

    /** The numbers of documents of which none is the same as another. */
    private static List<Integer> distinct(List<Document> all) {
        Set<String> ids = new HashSet<>();
        Set<String> repeated = new HashSet<>();
        all.stream().map(Document::id).filter(id -> !ids.add(id)).forEach(repeated::add);
        Set<String> contents = new HashSet<>();
        List<Integer> distinct = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            // The sum over a text is made only where ids do not tell it from others.
            if (!repeated.contains(all.get(i).id()) || contents.add(content(all.get(i)))) {
                distinct.add(i);
            }
        }
        return distinct;
    }

    /** What it tells. */
    Testimony testimony() {
        return source.get();
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
