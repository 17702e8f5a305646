package org.demarche.model;

import java.util.List;
import java.util.Objects;

/** A document divided into blocks, sentences and tokens, with tags, lemmas, trees and statistical names. */
public record AnnotatedDocument(Document document, List<Block> blocks, List<Sentence> sentences) {
    public AnnotatedDocument {
        Objects.requireNonNull(document);
        blocks = List.copyOf(blocks);
        sentences = List.copyOf(sentences);
    }

    public String text() {
        return document.text();
    }
}
