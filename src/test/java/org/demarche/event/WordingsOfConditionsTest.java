package org.demarche.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.demarche.model.Account;
import org.demarche.model.ExtractedDocument;
import org.demarche.model.Iri;
import org.demarche.testing.EventLines;
import org.demarche.testing.Extraction;
import org.demarche.vocab.Dip;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is a condition that somebody sets, and what only sounds like one: who sets it, whom it asks, and what. */
@Tag("models")
class WordingsOfConditionsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 8);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # only if, provided that, unless
            Zambia will sign only if Angola leaves the island. | Zambia, Angola: Angola leaves the island
            Zambia would agree, but only if Angola also signed. | Zambia, Angola: Angola also signed
            Zambia will not sign unless Angola leaves the island. | Zambia, Angola: Angola leaves the island
            Zambia will not sign unless Angola leaves the island, throwing the talks into doubt. | Zambia, Angola: Angola leaves the island
            Zambia will sign only when Angola has left the island. | Zambia, Angola: Angola has left the island
            Zambia signed only when Angola left the island. |
            Violence will go on unless Angola talks, President Hichilema said. |
            President Hichilema said he would be happy if Angola won the match. |
            Zambia could extend the truce as soon as Angola leaves the island. | Zambia, Angola: Angola leaves the island
            Zambia could extend the truce once the rain has stopped. |
            President Hichilema said Angola would face attacks unless it left the island. | Hichilema, Angola: it left the island
            President Hichilema said the pilots would be tried unless Angola apologised. | Hichilema, Angola: Angola apologised
            The pilots of Zambia will be tried unless Angola apologises. |
            Zambia will not sign as long as Angola holds the island. | Zambia, Angola: as long as Angola holds the island
            President Hichilema said the vote was unfair as long as Angola was a member. |
            President Hichilema said his group would not sign unless Angola left the island. | Hichilema, Angola: Angola left the island
            Zambia would not meet, President Hichilema said, until Angola left the island. | Zambia, Angola: Angola left the island
            President Hichilema said the truce could not last unless Angola left the island. | Hichilema, Angola: Angola left the island
            President Hichilema said the rain could not last unless Angola left the island. |
            "Our answer is yes, provided monitors are there," President Hichilema said. | Hichilema, : monitors are there
            President Hichilema said a truce was impossible as long as Angola held the island. | Hichilema, Angola: as long as Angola held the island
            President Hichilema said the next exchange would go ahead only once Angola left. | Hichilema, Angola: Angola left
            The army of Zambia will not fire unless it is fired upon. |
            # threats
            President Hichilema said the war would begin again if the crew was not home by Friday. | Hichilema, : if the crew was not home by Friday
            "If the crew is not released, the truce will end," President Hichilema said. | Hichilema, : If the crew is not released
            President Hichilema said the rain would begin again if the crew was not home by Friday. |
            President Hichilema warned that his army would act if Angola did not leave the island. | Hichilema, Angola: if Angola did not leave the island
            Zambia threatened to walk out if Angola failed to leave the island. | Zambia, Angola: if Angola failed to leave the island
            Zambia threatened that the war would go on if the crew was not freed. | Zambia, : if the crew was not freed
            Angola accused Zambia of lying, and Zambia warned it would act if the crew was not freed. | Zambia, Angola: if the crew was not freed
            Angola accused Zambia of lying and warned it would act if Zambia did not leave the island. | Angola, Zambia: if Zambia did not leave the island
            President Hichilema threatened that the army would act if Angola did not leave the island. | Hichilema, Angola: if Angola did not leave the island
            President Hichilema warned that Kenya would be attacked if Angola did not leave the island. |
            President Hichilema warned that famine would spread if the rain did not come. |
            Zambia warned it would act even if Angola did not leave the island. |
            Zambia warned it would act if the dam was not built. |
            President Hichilema said Zambia would act if Angola did not do so. |
            President Hichilema said the talks would end if Angola was not ready. |
            Zambia will act if the war is not won. |
            # conditional on
            President Hichilema said a truce was conditional on the release of the crew. | Hichilema, : the release of the crew
            Talks are contingent on a withdrawal of Angola, President Hichilema said. | Hichilema, Angola: a withdrawal of Angola
            Zambia made the talks dependent on a withdrawal of Angola. | Zambia, Angola: a withdrawal of Angola
            President Hichilema said a truce was not conditional on the release of the crew. |
            President Hichilema said Angola was dependent on access to the port. |
            President Hichilema said growth was dependent on rain. |
            # until, before, while
            Zambia did not vote until Angola left the island. |
            Zambia has not met Angola since before it left the island. |
            Zambia ruled out any pause before Angola withdraws. | Zambia, Angola: Angola withdraws
            Zambia sees no truce before Angola withdraws. | Zambia, Angola: Angola withdraws
            Zambia will not talk before Angola withdraws. | Zambia, Angola: Angola withdraws
            Zambia will stay in the town before Angola withdraws. |
            Zambia will not talk until Angola withdraws. | Zambia, Angola: Angola withdraws
            Until Angola withdraws, there can be no talks, President Hichilema said. | Hichilema, Angola: Angola withdraws
            Zambia did not talk while Angola held the island. |
            Zambia will continue the strikes until Angola withdraws. | Zambia, Angola: Angola withdraws
            Zambia continued the strikes until Angola withdrew. |
            Zambia will continue the strikes until the crew is freed. | Zambia, : the crew is freed
            Zambia will continue the strikes until the war is won. |
            Zambia will continue to export maize until Angola opens the dam. |
            President Hichilema will stay until the rain stops. |
            President Hichilema said the patrols would go on until they left. | Hichilema, : they left
            The analyst John Banda said there would be no talks until Angola withdraws. |
            Zambian officials will not talk until Angola withdraws. | Zambia, Angola: Angola withdraws
            # if
            Zambia is ready to sign if Angola leaves the island. | Zambia, Angola: Angola leaves the island
            Zambia is willing to free the crew if Angola leaves the island. | Zambia, Angola: Angola leaves the island
            Zambia offered to free the crew if Angola left the island. | Zambia, Angola: Angola left the island
            Zambia is not ready to sign if Angola leaves the island. |
            Zambia would sign even if Angola stayed. |
            Zambia would not sign if Angola stayed. |
            Zambia signed if Angola asked. |
            Zambia is ready to use force if Angola does not leave the island. |
            Zambia would resume the patrols if Angola did not leave. |
            Zambia would sign if its men were freed. | Zambia, : its men were freed
            Zambia would sign if the rain stopped. |
            The rain would end if Angola prayed. |
            # when
            “We will leave when Angola frees our men,” President Hichilema said. | Hichilema, Angola: Angola frees our men
            “We will leave even when Angola frees our men,” President Hichilema said. |
            “We will not leave when Angola frees our men,” President Hichilema said. |
            Zambia will leave when Angola frees its men. |
            # without
            Zambia will not sign without a withdrawal of Angola. | Zambia, Angola: a withdrawal of Angola
            Talks are impossible without recognition of the border by Angola, President Hichilema said. | Hichilema, : recognition of the border by Angola
            Zambia signed without a withdrawal. |
            Zambia will not sign without a pen. |
            Zambia has no coast; it signed without a withdrawal. |
            Zambia will never sign without a withdrawal or an apology. | Zambia, : a withdrawal or an apology
            """)
    void conditionsAre(String sentence, String expected) {
        ExtractedDocument document = Extraction.of(sentence + "\n", DAY);
        String found = document.events().stream()
                .filter(e -> e.type().equals(Dip.DEMAND))
                .flatMap(e -> e.accounts().stream())
                .map(a -> fillers(document, a, Dip.DEMANDER) + ", " + fillers(document, a, Dip.ADDRESSEE) + ": "
                        + fillers(document, a, Dip.CONTENT))
                .collect(Collectors.joining("; "));
        assertThat(found).as(EventLines.of(document)).isEqualTo(expected == null ? "" : expected);
    }

    private static String fillers(ExtractedDocument document, Account account, Iri role) {
        return String.join(" + ", EventLines.fillers(document, account, role));
    }
}
