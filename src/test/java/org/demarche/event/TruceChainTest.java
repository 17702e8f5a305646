package org.demarche.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.demarche.event.TruceIdentity.Reference;
import org.demarche.model.Factuality;
import org.demarche.model.Span;
import org.demarche.vocab.Dip;
import org.junit.jupiter.api.Test;

class TruceChainTest {
    private final TruceChain chain = new TruceChain();

    private static TruceTelling telling(int sentence, List<Integer> actors) {
        return new TruceTelling(
                0,
                sentence,
                new Span(sentence, sentence + 1),
                TruceIdentity.spokenOf(Reference.INDEFINITE),
                new Roles(),
                actors,
                Optional.of(Dip.AGREED),
                false,
                false,
                false,
                false,
                List.of(),
                Factuality.ACTUAL);
    }

    @Test
    void keepsAllAndComparesWithTheFirstOfThoseAlike() {
        chain.add(telling(0, List.of(1)));
        chain.add(telling(1, List.of(1)));
        chain.add(telling(2, List.of(2)));
        chain.add(telling(3, List.of(1)));
        assertThat(chain.tellings()).extracting(TruceTelling::sentence).containsExactly(0, 1, 2, 3);
        assertThat(chain.unlike()).extracting(TruceTelling::sentence).containsExactly(0, 2);
    }

    @Test
    void onePlaceTakenOutIsForgottenUnlessAnotherSaysTheSame() {
        chain.add(telling(0, List.of(1)));
        chain.add(telling(1, List.of(1)));
        chain.add(telling(2, List.of(2)));
        assertThat(chain.removeLast().sentence()).isEqualTo(2);
        assertThat(chain.unlike()).extracting(TruceTelling::sentence).containsExactly(0);
        assertThat(chain.removeLast().sentence()).isEqualTo(1);
        assertThat(chain.unlike()).extracting(TruceTelling::sentence).containsExactly(0);
        chain.add(telling(3, List.of(2)));
        assertThat(chain.unlike()).extracting(TruceTelling::sentence).containsExactly(0, 3);
        assertThat(chain.last().sentence()).isEqualTo(3);
        assertThat(chain.size()).isEqualTo(2);
    }
}
