package org.demarche.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.demarche.model.AnnotatedDocument;
import org.demarche.model.Block;
import org.demarche.model.Document;
import org.demarche.model.NameSpan;
import org.demarche.model.Reporter;
import org.demarche.model.Sentence;
import org.demarche.model.Span;
import org.demarche.model.Stage;
import org.demarche.model.Token;
import org.demarche.text.names.NameFinder;
import org.demarche.text.names.ShapeNameFinder;

/**
 * Divides a document into blocks, sentences and tokens and annotates them.
 *
 * <p>Models are read at the first document. Safe to share between threads: each has taggers of its own, as those of OpenNLP
 * keep state.
 */
public final class TextStage implements Stage<Document, AnnotatedDocument> {
    /** Longer sentences are cut, so that tagger and parser take bounded time for any text. */
    static final int LONGEST_SENTENCE = 400;

    private final BlockFinder blockFinder = new BlockFinder();
    private final ThreadLocal<Annotators> annotators;

    public TextStage() {
        this(ShapeNameFinder::new);
    }

    /** A stage with a name finder of one's own; the supplier is called once a thread. */
    public TextStage(Supplier<NameFinder> nameFinders) {
        this.annotators = ThreadLocal.withInitial(() -> new Annotators(nameFinders.get()));
    }

    @Override
    public AnnotatedDocument apply(Document document, Reporter reporter) {
        Annotators tools = annotators.get();
        tools.names.reset();
        List<Block> blocks = blockFinder.find(document);
        List<Sentence> sentences = new ArrayList<>();
        for (int block = 0; block < blocks.size(); block++) {
            if (!blocks.get(block).kind().isProse()) {
                continue;
            }
            for (Span span :
                    tools.splitter.split(document.text(), blocks.get(block).span())) {
                List<Word> words = tools.tokenizer.tokenize(document.text(), span);
                for (int from = 0; from < words.size(); from += LONGEST_SENTENCE) {
                    List<Word> piece = words.subList(from, Math.min(words.size(), from + LONGEST_SENTENCE));
                    Span extent = piece.size() == words.size() ? span : extent(piece);
                    sentences.add(tools.annotate(sentences.size(), block, extent, piece));
                }
            }
        }
        return new AnnotatedDocument(document, blocks, sentences);
    }

    private static Span extent(List<Word> words) {
        return words.get(0).span().cover(words.get(words.size() - 1).span());
    }

    /** What one thread needs. */
    private static final class Annotators {
        final SentenceSplitter splitter = new SentenceSplitter();
        final RuleTokenizer tokenizer = new RuleTokenizer();
        final Tagger tagger = new Tagger();
        final Lemmatizer lemmatizer = new Lemmatizer();
        final NameFinder names;

        Annotators(NameFinder names) {
            this.names = names;
        }

        Sentence annotate(int index, int block, Span span, List<Word> words) {
            List<String> tags = tagger.tag(words);
            List<NameSpan> found = names.find(words.stream().map(Word::form).toList());
            List<Token> tokens = new ArrayList<>(words.size());
            for (int i = 0; i < words.size(); i++) {
                Word word = words.get(i);
                String lemma = lemmatizer.lemma(word.form(), tags.get(i));
                int head = i == 0 ? -1 : 0;
                tokens.add(new Token(i, word.span(), word.form(), lemma, tags.get(i), head, i == 0 ? "root" : "dep"));
            }
            return new Sentence(index, block, span, tokens, found);
        }
    }
}
