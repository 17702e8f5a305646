package org.demarche.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.demarche.model.Factuality;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PLOVER's modes by grammar: historical and plain events are ACTUAL, future PLANNED, hypothetical POSSIBLE, negated DENIED. */
class FactualityReaderTest {
    @ParameterizedTest(name = "{0} ({1}) is {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                // historical
                "Chad met Niger.                       | met     | ACTUAL",
                "Chad has met Niger.                   | met     | ACTUAL",
                "Chad had met Niger before the war.    | met     | ACTUAL",
                "Chad was met by Niger.                | met     | ACTUAL",
                "Chad met Niger and praised Qatar.     | praised | ACTUAL",
                "Chad said that it had met Niger.      | met     | ACTUAL",
                // What is said does not depend on when and whether somebody speaks.
                "Chad did not say that it had met Niger. | met   | ACTUAL",
                "Chad will say that it met Niger.      | met     | ACTUAL",
                // negated
                "Chad did not meet Niger.              | meet    | DENIED",
                "Chad never met Niger.                 | met     | DENIED",
                "Chad has not met Niger.               | met     | DENIED",
                "Chad denied meeting Niger.            | meeting | DENIED",
                "Chad refused to meet Niger.           | meet    | DENIED",
                "Chad declined to meet Niger.          | meet    | DENIED",
                "Chad failed to meet Niger.            | meet    | DENIED",
                "Chad rejected a meeting with Niger.   | meeting | DENIED",
                "Chad denied that it had met Niger.    | met     | DENIED",
                "Chad won't meet Niger.                | meet    | DENIED",
                // future
                "Chad will meet Niger on Friday.       | meet    | PLANNED",
                "Chad shall meet Niger.                | meet    | PLANNED",
                "Chad plans to meet Niger.             | meet    | PLANNED",
                "Chad is expected to meet Niger.       | meet    | PLANNED",
                "Chad is scheduled to meet Niger.      | meet    | PLANNED",
                "Chad agreed to meet Niger.            | meet    | PLANNED",
                "Chad intends to meet Niger.           | meet    | PLANNED",
                // hypothetical
                "Chad would meet Niger.                | meet    | POSSIBLE",
                "Chad could meet Niger.                | meet    | POSSIBLE",
                "Chad may meet Niger.                  | meet    | POSSIBLE",
                "Chad might meet Niger.                | meet    | POSSIBLE",
                "Chad should meet Niger.               | meet    | POSSIBLE",
                "Chad can meet Niger.                  | meet    | POSSIBLE",
                "Chad must meet Niger.                 | meet    | POSSIBLE",
                "If Chad met Niger, the war would end. | met     | POSSIBLE",
                "The war goes on unless Chad meets Niger. | meets | POSSIBLE",
                "Chad wants to meet Niger.             | meet    | POSSIBLE",
                "Chad hopes to meet Niger.             | meet    | POSSIBLE",
                "Chad offered to meet Niger.           | meet    | POSSIBLE",
                "Chad threatened to attack Niger.      | attack  | POSSIBLE",
                "Chad proposed a meeting with Niger.   | meeting | POSSIBLE",
                "Chad considered meeting Niger.        | meeting | POSSIBLE",
                "Chad urged Niger to meet Qatar.       | meet    | POSSIBLE",
                "Chad stressed the need for Niger to meet Qatar. | meet | POSSIBLE",
                "Chad repeated its demand to meet Niger. | meet  | POSSIBLE",
                "Chad said that it would meet Niger.   | meet    | POSSIBLE",
            })
    void modeOfAClause(String sentence, String word, Factuality expected) {
        Marked marked = Marked.of(sentence);
        assertEquals(expected, new FactualityReader(Marked.LEXICON).of(marked.tree(), marked.at(word)));
    }
}
