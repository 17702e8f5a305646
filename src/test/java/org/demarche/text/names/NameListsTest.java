package org.demarche.text.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.demarche.text.RuleTokenizer;
import org.demarche.text.Word;
import org.demarche.text.WordLists;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameListsTest {
    private final RuleTokenizer tokenizer = new RuleTokenizer();

    /** An entry such as "People's Daily" would never be found, as its tokens are "People 's Daily". */
    @ParameterizedTest
    @ValueSource(strings = {"ORG", "COUNTRY", "CITY", "DEMONYM", "FAMILY", "EVENTWORD", "INSTITUTE"})
    void entriesStandInTokens(String list) {
        assertThat(WordLists.load(NameLists.class, "lists.tsv").of(list))
                .isNotEmpty()
                .filteredOn(entry -> !tokens(entry).equals(entry))
                .isEmpty();
    }

    /** In running text, and not at its end, where a full stop is a token of its own. */
    private String tokens(String entry) {
        Detokenizer text = new Detokenizer();
        for (String token : entry.split(" ", -1)) {
            text.add(token);
        }
        text.add("met");
        List<Word> words = tokenizer.tokenize(text.toString());
        return words.subList(0, words.size() - 1).stream().map(Word::form).collect(Collectors.joining(" "));
    }
}
