package org.demarche.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokenTest {
    private static final Token TALKS = new Token(0, new Span(0, 5), "Talks", "talk", "NNS", -1, "root");

    @Test
    void aTagFitsItselfOrAStemWithAStar() {
        assertThat(TALKS.isTagged("NNS")).isTrue();
        assertThat(TALKS.isTagged("VB*", "NN*")).isTrue();
        assertThat(TALKS.isTagged("NNS*")).isTrue();
        assertThat(TALKS.isTagged("NN")).isFalse();
        assertThat(TALKS.isTagged("NNPS*", "JJ")).isFalse();
        assertThat(TALKS.isTagged()).isFalse();
    }

    @Test
    void aWordIsComparedInLowerCase() {
        assertThat(TALKS.isWord("call", "talks")).isTrue();
        assertThat(TALKS.isWord("talk")).isFalse();
    }
}
