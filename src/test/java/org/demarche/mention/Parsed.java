package org.demarche.mention;

import org.demarche.model.AnnotatedDocument;
import org.demarche.model.Sentence;
import org.demarche.model.Token;
import org.demarche.text.syntax.Parser;
import org.demarche.text.syntax.TransitionParser;
import org.demarche.text.syntax.Tree;

/** Gives a document trees, as long as the text stage does not. */
final class Parsed {
    private static final Parser PARSER = TransitionParser.load();

    private Parsed() {}

    static AnnotatedDocument of(AnnotatedDocument document) {
        return new AnnotatedDocument(
                document.document(),
                document.blocks(),
                document.sentences().stream().map(Parsed::parse).toList());
    }

    private static Sentence parse(Sentence sentence) {
        Tree tree = PARSER.parse(
                sentence.tokens().stream().map(Token::form).toList(),
                sentence.tokens().stream().map(Token::tag).toList());
        return new Sentence(
                sentence.index(),
                sentence.block(),
                sentence.span(),
                sentence.tokens().stream()
                        .map(t -> new Token(
                                t.index(),
                                t.span(),
                                t.form(),
                                t.lemma(),
                                t.tag(),
                                tree.heads().get(t.index()),
                                tree.labels().get(t.index())))
                        .toList(),
                sentence.names());
    }
}
