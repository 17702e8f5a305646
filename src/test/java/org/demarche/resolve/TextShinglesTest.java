package org.demarche.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.model.Shingles;
import org.junit.jupiter.api.Test;

class TextShinglesTest {
    private static final Shingles NINE = TextShingles.of("one two three four five six seven eight nine");

    @Test
    void eachRunOfSevenWordsIsOne() {
        assertThat(NINE.size()).isEqualTo(3);
        assertThat(TextShingles.of("one two three four five six seven").toArray())
                .containsExactly(NINE.get(0));
        assertThat(TextShingles.of("three four five six seven eight nine").toArray())
                .containsExactly(NINE.get(2));
    }

    @Test
    void fewerWordsHaveNone() {
        assertThat(TextShingles.of("one two three four five six").size()).isZero();
        assertThat(TextShingles.of("").size()).isZero();
    }

    @Test
    void theyAreTheSameHoweverTheTextIsSet() {
        assertThat(TextShingles.of("One, two:\nTHREE four-five “six” (seven) eight… níne!"))
                .isEqualTo(NINE)
                .hasSameHashCodeAs(NINE);
    }

    @Test
    void otherOrderIsAnother() {
        assertThat(TextShingles.of("two one three four five six seven eight nine")
                        .get(0))
                .isNotEqualTo(NINE.get(0));
    }
}
