package org.demarche.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A sentence of a prose block, with its tokens, its tree and the names that the statistical finder saw in it. */
public final class Sentence {
    private final int index;
    private final int block;
    private final Span span;
    private final List<Token> tokens;
    private final List<NameSpan> names;
    private final List<List<Token>> children;

    /**
     * @param index its place in the document, from 0
     * @param block the index of the block it stands in
     * @param span where it stands in the document
     * @param tokens its tokens in order; token i has index i
     * @param names names that the statistical finder saw, in order, not overlapping
     */
    public Sentence(int index, int block, Span span, List<Token> tokens, List<NameSpan> names) {
        this.index = index;
        this.block = block;
        this.span = Objects.requireNonNull(span);
        this.tokens = List.copyOf(tokens);
        this.names = List.copyOf(names);
        this.children = childrenOf(this.tokens);
    }

    private static List<List<Token>> childrenOf(List<Token> tokens) {
        List<List<Token>> children = new ArrayList<>(tokens.size());
        tokens.forEach(token -> children.add(new ArrayList<>()));
        for (Token token : tokens) {
            if (token.head() >= 0) {
                children.get(token.head()).add(token);
            }
        }
        children.replaceAll(List::copyOf);
        return children;
    }

    public int index() {
        return index;
    }

    public int block() {
        return block;
    }

    public Span span() {
        return span;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public List<NameSpan> names() {
        return names;
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    public int size() {
        return tokens.size();
    }

    /** The tokens that depend on token i, from left to right. */
    public List<Token> children(int i) {
        return children.get(i);
    }

    /** The span in the document from token {@code from} to before token {@code to}. */
    public Span span(int from, int to) {
        return new Span(
                tokens.get(from).span().start(), tokens.get(to - 1).span().end());
    }

    @Override
    public String toString() {
        return "Sentence " + index + " " + tokens.stream().map(Token::form).toList();
    }
}
