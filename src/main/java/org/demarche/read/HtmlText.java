package org.demarche.read;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The words of HTML: paragraphs with blank lines between them, headings as lines, items of lists with {@code - }. */
final class HtmlText implements NodeVisitor {
    /** Elements whose content is not shown, or not words. */
    static final String UNSEEN = "script, style, noscript, template, iframe, svg, canvas, object, video, audio,"
            + " button, input, select, textarea, [hidden], [aria-hidden=true]";

    private static final Set<String> CELLS = Set.of("td", "th");

    private final PlainText plain = new PlainText();
    private boolean item;

    private HtmlText() {}

    static String of(String html) {
        return of(Jsoup.parseBodyFragment(html).body());
    }

    static String of(Element element) {
        Element copy = element.clone();
        copy.select(UNSEEN).remove();
        HtmlText text = new HtmlText();
        copy.traverse(text);
        return text.plain.toString();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            plain.words(words.getWholeText());
        } else if (node instanceof Element element) {
            if (element.nameIs("br")) {
                plain.newLine();
            } else if (element.isBlock() && !CELLS.contains(element.normalName())) {
                end();
            }
            if (element.nameIs("li")) {
                item = true;
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (CELLS.contains(element.normalName())) {
                plain.words(" ");
            } else if (element.isBlock()) {
                end();
            }
            if (element.nameIs("li")) {
                item = false;
            }
        }
    }

    /** Ends a paragraph; the first one of an item takes its bullet. */
    private void end() {
        if (plain.isOpen() && item) {
            plain.endItem("- ");
            item = false;
        } else {
            plain.endParagraph();
        }
    }
}
