package org.demarche.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTreeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"@graph\":[{\"@type\":[\"A\",\"B\"],\"n\":12,\"x\":0.5,\"t\":true,\"z\":null}],\"u\":\"v\"}",
                "[[],{},[{}]]",
                "\"text\" and more",
                "null"
            })
    void isTheTreeOfTheMapper(String json) throws JsonProcessingException {
        assertThat(JsonTree.of(json).orElseThrow().toString())
                .isEqualTo(new ObjectMapper().readTree(json).toString());
    }

    @Test
    void tellsWhatIsNoJson() throws JsonProcessingException {
        assertThat(JsonTree.of(" ")).isEmpty();
        for (String broken : new String[] {"{broken", "[1,", "{\"a\"", "[".repeat(5000)}) {
            assertThatThrownBy(() -> JsonTree.of(broken)).as(broken).isInstanceOf(JsonProcessingException.class);
        }
    }
}
