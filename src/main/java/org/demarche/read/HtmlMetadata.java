package org.demarche.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of its article: from JSON-LD (schema.org), then Open Graph and other {@code <meta>} elements, then what
 * is shown. Of several dates the first that can be read counts.
 */
final class HtmlMetadata {
    private final Document page;
    private final Optional<JsonNode> article;

    private HtmlMetadata(Document page) {
        this.page = page;
        this.article = articleOf(page);
    }

    static Fields of(Document page, Place place) {
        HtmlMetadata metadata = new HtmlMetadata(page);
        Map<String, Fields.Field> fields = new HashMap<>();
        metadata.title().ifPresent(v -> fields.put(Fields.TITLE, new Fields.Field(v, place)));
        metadata.date().ifPresent(v -> fields.put(Fields.DATE, new Fields.Field(v, place)));
        metadata.publisher().ifPresent(v -> fields.put(Fields.PUBLISHER, new Fields.Field(v, place)));
        metadata.url().ifPresent(v -> fields.put(Fields.URL, new Fields.Field(v, place)));
        return new Fields(fields);
    }

    private Optional<String> title() {
        return first(List.of(
                linked("headline"),
                meta("og:title"),
                meta("twitter:title"),
                shown("h1", Element::text),
                shown("title", Element::text)));
    }

    private Optional<String> date() {
        List<Optional<String>> dates = List.of(
                linked("datePublished"),
                meta("article:published_time"),
                meta("datePublished"),
                meta("dc.date.issued"),
                meta("dcterms.issued"),
                meta("dc.date"),
                meta("date"),
                shown("time[itemprop=datePublished]", time -> time.attr("datetime")),
                shown("article time[datetime]", time -> time.attr("datetime")),
                shown("main time[datetime]", time -> time.attr("datetime")),
                shown("time[datetime]", time -> time.attr("datetime")));
        return filled(dates)
                .filter(date -> PublicationDate.parse(date).isPresent())
                .findFirst()
                .or(() -> first(dates));
    }

    private Optional<String> publisher() {
        return first(List.of(
                article.map(node -> node.path("publisher")).flatMap(HtmlMetadata::name),
                meta("og:site_name"),
                meta("dc.publisher"),
                meta("dcterms.publisher"),
                meta("application-name")));
    }

    private Optional<String> url() {
        List<Optional<String>> addresses = List.of(
                shown("link[rel=canonical]", link -> link.attr("href")),
                meta("og:url"),
                linked("url"),
                linked("mainEntityOfPage"),
                article.map(node -> node.path("mainEntityOfPage").path("@id").asText("")));
        return filled(addresses).filter(address -> address.startsWith("http")).findFirst();
    }

    private static Optional<String> first(List<Optional<String>> candidates) {
        return filled(candidates).findFirst();
    }

    private static Stream<String> filled(List<Optional<String>> candidates) {
        return candidates.stream().flatMap(Optional::stream).map(String::strip).filter(words -> !words.isEmpty());
    }

    /** A plain value of the article's JSON-LD. */
    private Optional<String> linked(String key) {
        return article.map(node -> node.path(key)).filter(JsonNode::isTextual).map(JsonNode::asText);
    }

    private Optional<String> meta(String name) {
        return page.select("meta[content]").stream()
                .filter(meta -> Stream.of("property", "name", "itemprop")
                        .anyMatch(attribute -> meta.attr(attribute).equalsIgnoreCase(name)))
                .map(meta -> meta.attr("content"))
                .findFirst();
    }

    private Optional<String> shown(String selector, Function<Element, String> value) {
        return Optional.ofNullable(page.selectFirst(selector)).map(value);
    }

    private static Optional<String> name(JsonNode publisher) {
        JsonNode one = publisher.isArray() ? publisher.path(0) : publisher;
        return Optional.of(one.isTextual() ? one.asText() : one.path("name").asText(""));
    }

    /** The first article or posting of the page's JSON-LD blocks; a block that is no JSON is passed over. */
    private static Optional<JsonNode> articleOf(Document page) {
        return page.select("script[type=application/ld+json]").stream()
                .flatMap(script -> parse(script.data()).stream())
                .flatMap(HtmlMetadata::nodes)
                .filter(HtmlMetadata::isArticle)
                .findFirst();
    }

    private static Optional<JsonNode> parse(String json) {
        try {
            return JsonTree.of(json);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static Stream<JsonNode> nodes(JsonNode node) {
        if (node.isArray()) {
            return node.valueStream().flatMap(HtmlMetadata::nodes);
        }
        return Stream.concat(Stream.of(node), node.path("@graph").valueStream());
    }

    private static boolean isArticle(JsonNode node) {
        JsonNode type = node.path("@type");
        return (type.isArray() ? type.valueStream() : Stream.of(type))
                .map(JsonNode::asText)
                .anyMatch(name -> name.endsWith("Article") || name.endsWith("Posting"));
    }
}
