package org.demarche.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.demarche.model.Document;
import org.demarche.model.Gist;
import org.demarche.model.Iri;
import org.demarche.model.Readings;
import org.demarche.model.Shingles;
import org.demarche.model.Testimony;

/**
 * A document under its name in the graph.
 *
 * @param readings where it is found, and what it tells; many of them together may be too large to be held
 * @param place of the document among the readings
 */
record NamedDocument(Iri iri, Readings readings, int place) {
    private static final Pattern FILE_ENDING = Pattern.compile("(?i)\\.(txt|md|markdown|html?|xhtml|jsonl?|xml)$");

    /**
     * Names documents and sorts them by name. The same document given twice is one; two texts under one id stay two.
     */
    static List<NamedDocument> of(String base, Readings documents) {
        List<Integer> distinct = distinct(documents);
        List<Function<Integer, String>> content = List.of(documents::id, i -> content(documents.document(i)));
        List<Iri> names = NamingRegister.assign(
                distinct,
                i -> base + "document/"
                        + Slugs.slug(FILE_ENDING.matcher(documents.id(i)).replaceFirst("")),
                content,
                Set.of());
        List<NamedDocument> result = new ArrayList<>();
        for (int i = 0; i < distinct.size(); i++) {
            result.add(new NamedDocument(names.get(i), documents, distinct.get(i)));
        }
        result.sort(Comparator.comparing(NamedDocument::iri));
        return List.copyOf(result);
    }

    /** The numbers of documents of which none is the same as another. */
    private static List<Integer> distinct(Readings all) {
        Set<String> ids = new HashSet<>();
        Set<String> repeated = new HashSet<>();
        IntStream.range(0, all.size())
                .mapToObj(all::id)
                .filter(id -> !ids.add(id))
                .forEach(repeated::add);
        Set<String> contents = new HashSet<>();
        List<Integer> distinct = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            // The sum over a text is made only where ids do not tell it from others.
            if (!repeated.contains(all.id(i)) || contents.add(content(all.document(i)))) {
                distinct.add(i);
            }
        }
        return distinct;
    }

    /** The document itself. */
    Document document() {
        return readings.document(place);
    }

    /** All that it tells. */
    Testimony testimony() {
        return readings.get(place);
    }

    /** What of it is compared with others. */
    Gist gist() {
        return readings.gist(place);
    }

    /** A number that hardly any other document has. */
    long mark() {
        return readings.mark(place);
    }

    /** The shingles of its text. */
    Shingles shingles() {
        return readings.shingles(place)
                .orElseGet(() -> TextShingles.of(document().text()));
    }

    Optional<LocalDate> issued() {
        return readings.issued(place);
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
