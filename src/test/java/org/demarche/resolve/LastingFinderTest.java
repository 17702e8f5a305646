package org.demarche.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.demarche.model.Account;
import org.demarche.model.EventMention;
import org.demarche.model.Factuality;
import org.demarche.model.Iri;
import org.demarche.model.Span;
import org.demarche.vocab.Dip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LastingFinderTest {
    private static EventMention told(Iri type, Span... places) {
        return new EventMention(
                type, List.of(new Account(new TreeMap<>(), List.of(places), List.of(), Factuality.ACTUAL, 1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Both want a permanent ceasefire.            | true",
                "Both want a permanent and full ceasefire.   | true",
                "Both want a long-term ceasefire.            | true",
                "Both want a ceasefire.                      | false",
                "The permanent members want a quick ceasefire. | false",
                "The ceasefire needs a permanent seat.       | false",
            })
    void aTruceForGoodIsCalledSo(String text, boolean lasting) {
        Span all = new Span(0, text.length());
        assertThat(LastingFinder.find(text, List.of(told(Dip.CEASEFIRE, all))))
                .isEqualTo(lasting ? List.of(all) : List.of());
    }

    @Test
    void onlyPlacesOfTrucesAreLookedAtEachOnce() {
        String text = "A permanent truce. A lasting truce.";
        Span first = new Span(0, 18);
        Span second = new Span(19, 35);
        assertThat(LastingFinder.find(text, List.of(told(Dip.CEASEFIRE, second, first), told(Dip.CEASEFIRE, first))))
                .containsExactly(first, second);
        assertThat(LastingFinder.find(text, List.of(told(Dip.DEMAND, first)))).isEmpty();
    }
}
