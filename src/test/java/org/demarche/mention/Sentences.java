package org.demarche.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.model.AnnotatedDocument;
import org.demarche.model.Block;
import org.demarche.model.Document;
import org.demarche.model.EntityKind;
import org.demarche.model.NameSpan;
import org.demarche.model.Sentence;
import org.demarche.model.Span;
import org.demarche.model.Token;

/**
 * Builds annotated documents by hand. A sentence is a line of tokens, each {@code form/TAG/head/label} with an optional
 * {@code =lemma}; heads count from 1, 0 is the root. Every sentence is a block of its own.
 */
final class Sentences {
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();

    /** Adds a sentence with the names that the statistical finder would see, as {@code from-to-KIND}. */
    Sentences add(String line, String... names) {
        List<Token> tokens = new ArrayList<>();
        int begin = text.length();
        for (String row : line.strip().split("\\s+", -1)) {
            String[] parts = row.split("[/=]", -1);
            boolean glued = parts[0].matches("'s|'|[.,;:?!)]") || text.length() == begin;
            text.append(glued ? "" : " ");
            Span span = new Span(text.length(), text.length() + parts[0].length());
            text.append(parts[0]);
            String lemma = parts.length > 4
                    ? parts[4]
                    : parts[1].startsWith("NNP") ? parts[0] : parts[0].toLowerCase(java.util.Locale.ROOT);
            tokens.add(new Token(
                    tokens.size(), span, parts[0], lemma, parts[1], Integer.parseInt(parts[2]) - 1, parts[3]));
        }
        Span span = new Span(begin, text.length());
        text.append('\n');
        blocks.add(new Block(Block.Kind.PARAGRAPH, span, Optional.empty()));
        List<NameSpan> spans = new ArrayList<>();
        for (String name : names) {
            String[] parts = name.split("-", -1);
            spans.add(
                    new NameSpan(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), EntityKind.valueOf(parts[2])));
        }
        sentences.add(new Sentence(sentences.size(), blocks.size() - 1, span, tokens, spans));
        return this;
    }

    AnnotatedDocument build() {
        return new AnnotatedDocument(Document.of("test", text.toString(), Optional.empty()), blocks, sentences);
    }
}
