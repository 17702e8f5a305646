package org.demarche.read;

import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/**
 * The words of a Markdown text (CommonMark) without its marks: headings are lines of their own, items of lists begin with
 * {@code - } or their number, links leave their text, pictures nothing.
 *
 * @param text the words
 * @param title the heading of the first rank that the text begins with
 */
record MarkdownText(String text, Optional<String> title) {
    private static final Parser PARSER = Parser.builder().build();

    static MarkdownText of(String markdown) {
        Node root = PARSER.parse(markdown);
        Writer writer = new Writer();
        root.accept(writer);
        return new MarkdownText(writer.plain.toString(), title(root.getFirstChild()));
    }

    private static Optional<String> title(Node first) {
        if (!(first instanceof Heading heading) || heading.getLevel() != 1) {
            return Optional.empty();
        }
        Writer writer = new Writer();
        heading.accept(writer);
        return Optional.of(writer.plain.toString().strip()).filter(words -> !words.isEmpty());
    }

    private static final class Writer extends AbstractVisitor {
        private final PlainText plain = new PlainText();
        private String bullet = "";

        @Override
        public void visit(Text text) {
            plain.words(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            plain.words(code.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            plain.words(" ");
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            plain.newLine();
        }

        @Override
        public void visit(Paragraph paragraph) {
            visitChildren(paragraph);
            end();
        }

        @Override
        public void visit(Heading heading) {
            visitChildren(heading);
            end();
        }

        @Override
        public void visit(BulletList list) {
            items(list, -1);
        }

        @Override
        public void visit(OrderedList list) {
            items(list, list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber());
        }

        private void items(Node list, int first) {
            int number = first;
            for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                bullet = first < 0 ? "- " : number++ + ". ";
                item.accept(this);
            }
            bullet = "";
        }

        @Override
        public void visit(ListItem item) {
            visitChildren(item);
        }

        /** Ends a paragraph; the first one of an item takes its bullet. */
        private void end() {
            if (bullet.isEmpty()) {
                plain.endParagraph();
            } else {
                plain.endItem(bullet);
                bullet = "";
            }
        }

        @Override
        public void visit(FencedCodeBlock block) {
            plain.verbatim(block.getLiteral());
            end();
        }

        @Override
        public void visit(IndentedCodeBlock block) {
            plain.verbatim(block.getLiteral());
            end();
        }

        @Override
        public void visit(HtmlBlock block) {
            plain.verbatim(HtmlText.of(block.getLiteral()).strip());
            end();
        }

        @Override
        public void visit(HtmlInline html) {
            // A tag within a line; the words between tags are text nodes of their own.
        }

        @Override
        public void visit(Image image) {
            // What a picture shows is not what the report says.
        }

        @Override
        public void visit(ThematicBreak rule) {
            plain.endParagraph();
        }
    }
}
