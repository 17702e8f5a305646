package org.demarche.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.demarche.model.Block;
import org.demarche.model.Document;
import org.demarche.model.Span;

/**
 * Divides a document into blocks. The span of a prose block leaves out what does not belong to its sentences: bullets,
 * labels of turns, datelines, clock times of live blogs, marks of Markdown.
 *
 * <p>Safe to share between threads.
 */
public final class BlockFinder {
    /** A title is looked for in this many paragraphs: section, author or date may stand before it. */
    private static final int BEFORE_TITLE = 4;

    private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{N}]");

    private final Openings openings = new Openings();
    private final Furniture furniture = new Furniture();

    /** The blocks of a document in order; none if it holds no letter and no digit. */
    public List<Block> find(Document document) {
        String text = document.text();
        List<Span> paragraphs = new Lines(text, openings)
                .paragraphs().stream()
                        .filter(p -> LETTER_OR_DIGIT
                                .matcher(text)
                                .region(p.start(), p.end())
                                .find())
                        .toList();
        TurnLabels labels = new TurnLabels(text, paragraphs, openings);
        boolean punctuated = paragraphs.stream().anyMatch(p -> Furniture.endsSentence(p.of(text)));
        List<Block> blocks = new ArrayList<>();
        boolean anyBefore = false;
        for (int i = 0; i < paragraphs.size(); i++) {
            Span paragraph = paragraphs.get(i);
            boolean first = !anyBefore;
            boolean inside = punctuated && i + 1 < paragraphs.size();
            Block block = aside(document, i, paragraph, first)
                    .or(() -> labels.turn(paragraph))
                    .or(() -> bullet(text, paragraph))
                    .or(() -> inside ? title(text, paragraph, first) : Optional.empty())
                    .orElseGet(() -> paragraph(text, paragraph));
            anyBefore |= block.kind() != Block.Kind.BYLINE;
            blocks.add(block);
        }
        return List.copyOf(blocks);
    }

    /** A paragraph that is known to be no prose whatever stands around it. */
    private Optional<Block> aside(Document document, int index, Span paragraph, boolean first) {
        String text = document.text();
        Span bare = openings.withoutBold(text, paragraph);
        boolean titled = index < BEFORE_TITLE
                && document.title()
                        .filter(title -> Furniture.sameLetters(title, bare.of(text)))
                        .isPresent();
        if (titled) {
            return block(Block.Kind.HEADLINE, bare);
        }
        Optional<Span> heading = openings.markdownHeading(text, paragraph);
        if (heading.isPresent()) {
            return block(first ? Block.Kind.HEADLINE : Block.Kind.HEADING, heading.get());
        }
        boolean clockOnly = openings.withoutClock(text, paragraph).length() == 0;
        return clockOnly || furniture.isByline(bare.of(text)) ? block(Block.Kind.BYLINE, bare) : Optional.empty();
    }

    private Optional<Block> bullet(String text, Span paragraph) {
        Span quoted = openings.withoutClock(text, openings.withoutQuoteMark(text, paragraph));
        return openings.afterBullet(text, quoted)
                .flatMap(body ->
                        block(Block.Kind.BULLET, openings.withoutClock(text, openings.withoutBold(text, body))));
    }

    /** The headline, or a heading between paragraphs. */
    private Optional<Block> title(String text, Span paragraph, boolean first) {
        boolean opened = !openings.prose(text, paragraph).equals(openings.withoutBold(text, paragraph));
        if (opened) {
            return Optional.empty();
        }
        Span bare = openings.withoutBold(text, paragraph);
        String line = bare.of(text);
        if (first) {
            return furniture.isHeadline(line) ? block(Block.Kind.HEADLINE, bare) : Optional.empty();
        }
        return furniture.isHeading(line) ? block(Block.Kind.HEADING, bare) : Optional.empty();
    }

    private Block paragraph(String text, Span paragraph) {
        return new Block(Block.Kind.PARAGRAPH, openings.prose(text, paragraph), Optional.empty());
    }

    private static Optional<Block> block(Block.Kind kind, Span span) {
        return Optional.of(new Block(kind, span, Optional.empty()));
    }
}
