package org.demarche.text.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.demarche.model.NameSpan;
import org.demarche.text.RuleTokenizer;
import org.demarche.text.Word;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Runs the rules over names as a careless finder would give them. */
class NameRulesTest {
    /** The first column has the names as found, the second as they must be after the rules. */
    @ParameterizedTest
    @CsvFileSource(resources = "rules.tsv", delimiter = '\t', quoteCharacter = '\0')
    void mends(String found, String mended) throws IOException {
        assertThat(marked(found, new LayeredNameFinder(sentences -> names(found))))
                .isEqualTo(marked(mended, s -> names(mended)));
    }

    private static List<List<NameSpan>> names(String marked) {
        List<List<NameSpan>> names = new ArrayList<>();
        for (AnnotatedText sentence : corpus(marked)) {
            List<Word> words = new RuleTokenizer().tokenize(sentence.text());
            List<NameSpan> spans = new ArrayList<>();
            for (AnnotatedText.Name name : sentence.names()) {
                int from = 0;
                while (words.get(from).span().start() < name.span().start()) {
                    from++;
                }
                int to = from;
                while (to < words.size()
                        && words.get(to).span().end() <= name.span().end()) {
                    to++;
                }
                spans.add(new NameSpan(from, to, name.kind()));
            }
            names.add(spans);
        }
        return names;
    }

    private static List<AnnotatedText> corpus(String marked) {
        String lines = marked.replace(" || ", "\n")
                .replace("P<", "<START:person>")
                .replace("O<", "<START:organization>")
                .replace("L<", "<START:location>")
                .replace(">>", " <END>");
        try {
            return NameCorpus.read(new StringReader(lines), "rules.tsv");
        } catch (IOException e) {
            throw new IllegalArgumentException(marked, e);
        }
    }

    /** The names as text, to be compared without regard to sentences. */
    private static List<String> marked(String text, NameFinder finder) {
        List<List<String>> sentences = new ArrayList<>();
        for (AnnotatedText sentence : corpus(text)) {
            sentences.add(new RuleTokenizer()
                    .tokenize(sentence.text()).stream().map(Word::form).toList());
        }
        List<String> names = new ArrayList<>();
        List<List<NameSpan>> found = finder.find(sentences);
        for (int i = 0; i < found.size(); i++) {
            for (NameSpan name : found.get(i)) {
                names.add(name.kind() + " " + String.join(" ", sentences.get(i).subList(name.from(), name.to())));
            }
        }
        return names;
    }
}
