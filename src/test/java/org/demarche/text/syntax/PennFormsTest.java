package org.demarche.text.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PennFormsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "She said , \" We agree . \"|She said , `` We agree . ''",
                "\" We agree|`` We agree",
                "We agree . \"|We agree . ''",
                "We agree , \" she said|We agree , '' she said",
                "a \" frank \" and \" open \" talk|a `` frank '' and `` open '' talk",
                "the accord ( of 2011 ) [ sic ]|the accord -LRB- of 2011 -RRB- -LRB- sic -RRB-",
                "talks \u2013 and more \u2014 go on|talks -- and more -- go on",
                "the parties ' accord|the parties ' accord"
            })
    void writesMarksAsThePennTreebank(String forms, String expected) {
        List<String> tokens = List.of(forms.split(" ", -1));

        PennForms penn = PennForms.of(tokens, Collections.nCopies(tokens.size(), "NN"));

        assertThat(String.join(" ", penn.forms())).isEqualTo(expected);
    }

    @Test
    void believesTheTagOfAQuotationMark() {
        PennForms penn = PennForms.of(List.of("\"", "no", "\"", "("), List.of("''", "UH", "``", "NN"));

        assertThat(penn.forms()).containsExactly("''", "no", "``", "-LRB-");
        assertThat(penn.tags()).containsExactly("''", "UH", "``", "-LRB-");
    }
}
