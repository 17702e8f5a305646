package org.demarche.text;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.demarche.model.AnnotatedDocument;
import org.demarche.model.Block;
import org.demarche.model.Code;
import org.demarche.model.Diagnostic;
import org.demarche.model.Diagnostic.Severity;
import org.demarche.model.Document;
import org.demarche.model.NameSpan;
import org.demarche.model.Reporter;
import org.demarche.model.Sentence;
import org.demarche.model.Span;
import org.demarche.model.Stage;
import org.demarche.model.Token;
import org.demarche.text.names.LayeredNameFinder;
import org.demarche.text.names.NameFinder;
import org.demarche.text.syntax.Parser;
import org.demarche.text.syntax.TransitionParser;
import org.demarche.text.syntax.Tree;

/**
 * Divides a document into blocks, sentences and tokens and annotates them.
 *
 * <p>Models are read at the first document. Safe to share between threads: each has taggers of its own, as those of OpenNLP
 * keep state.
 */
public final class TextStage implements Stage<Document, AnnotatedDocument> {
    /** Longer sentences are cut, so that tagger and parser take bounded time for any text. */
    static final int LONGEST_SENTENCE = 400;

    /** As many words as are spoken in an hour: whatever is longer without a full stop is not read to its end. */
    static final int MOST_WORDS = 10_000;

    /** A thick book has fewer; what follows them in a document is not read, as nothing is a report that is as long. */
    static final int MOST_SENTENCES = 10_000;

    private final BlockFinder blockFinder = new BlockFinder();
    private final ThreadLocal<Annotators> annotators;

    public TextStage() {
        this(LayeredNameFinder::new);
    }

    /** A stage with a name finder of one's own; the supplier is called once a thread. */
    public TextStage(Supplier<NameFinder> nameFinders) {
        this.annotators = ThreadLocal.withInitial(() -> new Annotators(nameFinders.get()));
    }

    @Override
    public AnnotatedDocument apply(Document document, Reporter reporter) {
        Annotators tools = annotators.get();
        List<Block> blocks = new ArrayList<>(blockFinder.find(document));
        List<Piece> pieces = tools.pieces(document, blocks, reporter);
        List<List<NameSpan>> names =
                tools.names.find(pieces.stream().map(Piece::forms).toList());
        List<Sentence> sentences = new ArrayList<>(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            sentences.add(
                    new Sentence(i, piece.block, piece.span, tools.tokens(piece.words, names.get(i)), names.get(i)));
        }
        return new AnnotatedDocument(document, blocks, sentences);
    }

    /** A sentence before it is annotated. */
    private record Piece(int block, Span span, List<Word> words) {
        List<String> forms() {
            return words.stream().map(Word::form).toList();
        }
    }

    /** Loaded at the first document; threads share it. */
    private static final class Grammar {
        static final Parser PARSER = TransitionParser.load();
    }

    /** What one thread needs. */
    private static final class Annotators {
        /** "Qatar", "al-Mosmari", and not "Iran-backed". */
        private static final Pattern NAMING = Pattern.compile("(?:\\p{Ll}{1,3}-)?\\p{Lu}[^-]*(?:-\\p{Lu}[^-]*)*");

        private static final Set<String> NO_NAME =
                Set.of("MD", "IN", "RB", "RP", "PRP", "PRP$", "CC", "WP", "UH", ".", "FW");

        final SentenceSplitter splitter = new SentenceSplitter();
        final RuleTokenizer tokenizer = new RuleTokenizer();
        final Tagger tagger = new Tagger();
        final Lemmatizer lemmatizer = new Lemmatizer();
        final Parser parser = Grammar.PARSER;
        final NameFinder names;

        Annotators(NameFinder names) {
            this.names = names;
        }

        /** The sentences of the blocks; blocks that are not read, or not to their end, are cut off. */
        List<Piece> pieces(Document document, List<Block> blocks, Reporter reporter) {
            List<Piece> pieces = new ArrayList<>();
            for (int block = 0; block < blocks.size(); block++) {
                if (!blocks.get(block).kind().isProse()) {
                    continue;
                }
                OptionalInt end = read(document, block, blocks.get(block).span(), pieces, reporter);
                if (end.isPresent()) {
                    blocks.set(block, upTo(blocks.get(block), end.getAsInt()));
                }
                boolean more = end.isPresent() || block + 1 < blocks.size();
                if (pieces.size() >= MOST_SENTENCES && more) {
                    blocks.subList(block + 1, blocks.size()).clear();
                    reporter.report(overlong(document, blocks.get(block).span().end()));
                }
            }
            return pieces;
        }

        /** Divides a block; gives the place where reading ended if that is not the end of the block. */
        private OptionalInt read(Document document, int block, Span whole, List<Piece> pieces, Reporter reporter) {
            for (Span span : splitter.split(document.text(), whole)) {
                List<Word> all = tokenizer.tokenize(document.text(), span, MOST_WORDS + 1);
                List<Word> words = all.subList(0, Math.min(all.size(), MOST_WORDS));
                if (pieces.size() >= MOST_SENTENCES) {
                    return OptionalInt.of(pieces.get(pieces.size() - 1).span.end());
                }
                for (int from = 0; from < words.size(); from += LONGEST_SENTENCE) {
                    List<Word> part = words.subList(from, Math.min(words.size(), from + LONGEST_SENTENCE));
                    pieces.add(new Piece(block, part.size() == words.size() ? span : extent(part), part));
                }
                if (words.size() < all.size()) {
                    int end = extent(words).end();
                    reporter.report(endless(document, span, end));
                    return OptionalInt.of(end);
                }
            }
            return OptionalInt.empty();
        }

        private static Block upTo(Block whole, int end) {
            return new Block(whole.kind(), new Span(whole.span().start(), end), whole.label());
        }

        private static Diagnostic endless(Document document, Span sentence, int end) {
            return new Diagnostic(
                    Severity.WARNING,
                    Code.SENTENCE_ENDLESS,
                    document.id(),
                    "the sentence that begins at character %d has more than %d words: its paragraph is read to character %d"
                            .formatted(character(document, sentence.start()), MOST_WORDS, character(document, end)),
                    "end sentences with full stops, and part paragraphs with blank lines");
        }

        private static Diagnostic overlong(Document document, int end) {
            return new Diagnostic(
                    Severity.WARNING,
                    Code.INPUT_TOO_LONG,
                    document.id(),
                    "document has more than %d sentences: it is read to character %d"
                            .formatted(MOST_SENTENCES, character(document, end)),
                    "divide it into its reports, one a file or one a JSON line");
        }

        private static int character(Document document, int place) {
            return document.text().codePointCount(0, place);
        }

        private static Span extent(List<Word> words) {
            return words.get(0).span().cover(words.get(words.size() - 1).span());
        }

        /** What a name is written with is a name, whatever the tagger took it for: "US" is no pronoun, "UN" no preposition. */
        private static List<String> withNames(List<Word> words, List<String> tags, List<NameSpan> names) {
            List<String> result = new ArrayList<>(tags);
            for (NameSpan name : names) {
                for (int i = name.from(); i < name.to(); i++) {
                    boolean adjective = i + 1 == name.to() && tags.get(i).equals("JJ");
                    if (NAMING.matcher(words.get(i).form()).matches()
                            && (adjective
                                    || NO_NAME.contains(tags.get(i))
                                    || tags.get(i).startsWith("VB"))) {
                        result.set(i, "NNP");
                    }
                }
            }
            return result;
        }

        List<Token> tokens(List<Word> words, List<NameSpan> names) {
            List<String> forms = words.stream().map(Word::form).toList();
            List<String> tags = TagRepair.repair(forms, withNames(words, tagger.tag(words), names));
            Tree tree = ClauseRepair.repair(forms, tags, TreeRepair.repair(forms, tags, parser.parse(forms, tags)));
            List<Token> tokens = new ArrayList<>(words.size());
            for (int i = 0; i < words.size(); i++) {
                Word word = words.get(i);
                String lemma = lemmatizer.lemma(word.form(), tags.get(i));
                tokens.add(new Token(
                        i,
                        word.span(),
                        word.form(),
                        lemma,
                        tags.get(i),
                        tree.heads().get(i),
                        tree.labels().get(i)));
            }
            return tokens;
        }
    }
}
