package org.demarche.read;

import com.rometools.rome.io.WireFeedInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.model.Code;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.filter.Filters;
import org.jdom2.input.JDOMParseException;

/**
 * The XML of a feed, with the dates of its entries as they are written. A document type is refused: it may name files and
 * addresses to be read in (XML external entities) or grow without bound.
 *
 * @param document as the feed reader takes it
 * @param dates a date an entry, in their order; blank where an entry has none
 */
record FeedXml(Document document, List<String> dates) {
    private static final Set<String> ENTRIES = Set.of("item", "entry");
    private static final List<String> DATES = List.of("pubDate", "published", "date", "issued", "updated", "modified");

    /** Lends the builder of the feed reader, which is set up to refuse what is dangerous. */
    private static final class Builder extends WireFeedInput {
        Document build(byte[] bytes) throws JDOMException, IOException {
            setAllowDoctypes(false);
            // As bytes, since XML says itself how its characters are encoded.
            return createSAXBuilder().build(new ByteArrayInputStream(bytes));
        }
    }

    static FeedXml of(byte[] bytes, Place place) throws UnreadableException {
        try {
            Document document = new Builder().build(bytes);
            return new FeedXml(document, dates(document));
        } catch (JDOMParseException e) {
            boolean type = String.valueOf(e.getMessage()).contains("DOCTYPE");
            Place at = place.at(Math.max(1, e.getLineNumber()), Math.max(1, e.getColumnNumber()));
            throw new UnreadableException(
                    Code.FEED,
                    at,
                    type
                            ? "has a document type (DOCTYPE), which may read other files and is refused"
                            : "is not XML: " + reason(e),
                    type ? "take the <!DOCTYPE …> out" : "save the feed again; its end may be missing",
                    e);
        } catch (JDOMException | IOException | IllegalArgumentException e) { // the last of names that JDOM refuses
            throw new UnreadableException(Code.FEED, place, "is not XML: " + reason(e), "save the feed again", e);
        }
    }

    private static String reason(Exception e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return String.valueOf(cause.getMessage());
    }

    private static List<String> dates(Document document) {
        List<String> dates = new ArrayList<>();
        for (Element element : document.getRootElement().getDescendants(Filters.element())) {
            if (ENTRIES.contains(element.getName())) {
                dates.add(date(element));
            }
        }
        return List.copyOf(dates);
    }

    private static String date(Element entry) {
        return DATES.stream()
                .flatMap(name -> entry.getChildren().stream()
                        .filter(child -> child.getName().equals(name)))
                .map(Element::getTextTrim)
                .filter(date -> !date.isEmpty())
                .findFirst()
                .orElse("");
    }
}
