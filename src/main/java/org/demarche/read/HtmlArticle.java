package org.demarche.read;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The article of a page: its text without navigation, adverts and the like, and what the page says of it.
 *
 * <p>The part of the page that is the article is found by Readability (the reader view of Firefox, ported by readability4j).
 *
 * @param text the words, as {@link HtmlText} writes them
 * @param fields title, date, publisher and address
 */
record HtmlArticle(String text, Fields fields) {
    /** What surrounds an article or stands beside it: never its prose. */
    private static final String BESIDE =
            "nav, aside, footer, form, dialog, menu, figure, figcaption, time, h1, address,"
                    + " [role=navigation], [role=complementary], [role=dialog], [role=banner], [role=contentinfo], [role=search],"
                    + " [rel=author], [itemprop=author], .byline, .dateline";

    /** Readability looks at what stands in an element anew for each one around it; pages that people read are never nested as deeply. */
    private static final int DEEPEST = 200;

    /** Readability wants an address to resolve links against; no link is kept. */
    private static final String ADDRESS = "https://page.example/";

    static HtmlArticle of(String html, Place place) {
        Document page = Jsoup.parse(html);
        Fields fields = HtmlMetadata.of(page, place);
        page.select(HtmlText.UNSEEN).remove();
        page.select(BESIDE).remove();
        return new HtmlArticle(readable(page).orElseGet(() -> HtmlText.of(mainPart(page))), fields);
    }

    private static Optional<String> readable(Document page) {
        if (depth(page) > DEEPEST) {
            return Optional.empty();
        }
        Element content = new Readability4J(ADDRESS, page.outerHtml()).parse().getArticleContent();
        return Optional.ofNullable(content).map(HtmlText::of).filter(text -> !text.isBlank());
    }

    private static int depth(Document page) {
        AtomicInteger deepest = new AtomicInteger();
        page.traverse((node, depth) -> deepest.accumulateAndGet(depth, Math::max));
        return deepest.get();
    }

    /** What a page without a recognised article has instead: a page of a few lines, for example. */
    private static Element mainPart(Document page) {
        Element main = page.selectFirst("article, main, [role=main]");
        return main == null ? page.body() : main;
    }
}
