package org.demarche.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.demarche.model.Account;
import org.demarche.model.ExtractedDocument;
import org.demarche.testing.EventLines;
import org.demarche.testing.Extraction;
import org.demarche.vocab.Dip;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of whom something is demanded, and when, read from text with the shipped models. */
@Tag("models")
class AddresseesOfDemandsTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2024, 5, 8);
    private static final String WAR = "The war between Zambia and Angola is in its third week. ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kenya urged Angola to open the port. | Angola",
                "Kenya demanded that Angola open the port. | Angola",
                "Kenya demanded that Angola be given a seat at the table. | ",
                "Kenya demanded that the port be opened by Angola. | Angola",
                "Kenya demanded an Angolan withdrawal. | Angola",
                "Kenya demanded the withdrawal of Angolan troops. | Angola",
                "Kenya demanded an apology from Angola. | Angola",
                "Kenya demanded a withdrawal from Angola. | ",
                "Kenya told Angola it must withdraw. | Angola",
                "President Hichilema accused President Lourenço of lying and demanded that he resign. | Lourenço",
                "Zambian spokesman Paulo Mwila said Zambia would not talk to the African Union and demanded that it leave. | African Union",
                "President Hichilema telephoned President Lourenço. He stressed that the crew must be freed. | Lourenço",
                "Kenya demanded that Angolan units leave the island. | Angola",
                "Kenya urged Angola's president to leave the island. | Angola",
                "Kenya said that Angola is obliged to leave the island. | Angola",
                "Paul Kagame left. President Hichilema rang the king of Jordan and asked him to come. | Jordan",
                "“Angola, stop these attacks,” President Hichilema said. | Angola",
                "“Open the port,” President Hichilema told Angola. | Angola",
                "“Open the port,” President Hichilema told Reuters. | ",
                "Kenya wants guarantees of an Angolan withdrawal. | Angola",
                "Kenya demanded a withdrawal of foreign troops from Angola. | ",
                "Kenya has called for the withdrawal of Angola's 4,000 troops from Zambia. | Angola",
                "Kenya demanded an end to Angolan raids. | Angola",
                "Kenya demanded a halt to the siege of Ndola by Angola. | Angola",
                "Kenya demanded an end to poverty in Angola. | ",
                "Kenya urged African Union countries to send troops. | African Union",
                "Kenya urged members of the Security Council to act. | UN Security Council",
                "Kenya called on two neighbours, Angola and Zambia, to open the road. | Angola; Zambia",
                "Kenya called on all parties, including Angola, to open the road. | Angola",
                "Angola rejected a call from Kenya to open the port. | Angola",
                "Angola ignored Kenyan demands to free the pilots. | Angola",
                "Angola ignored Kenya's call for Zambia to open the port. | Zambia",
                "Angola supported Kenya's call to open the port. | ",
                "Kenya appealed to Angola to act, asking it to open the port. | Angola",
                "President Hichilema wrote to William Ruto and Paul Kagame. He asked them to open the port. | William Ruto; Paul Kagame",
                "President Hichilema spoke with William Ruto and, separately, with Paul Kagame, and urged both to open the port. | William Ruto; Paul Kagame",
                "President Hichilema spoke with Ana Lopes, William Ruto and Paul Kagame, and urged both to open the port. | William Ruto; Paul Kagame",
            })
    void areThoseWhoAreToAct(String text, String addressee) {
        assertThat(fillers(Extraction.of(text + "\n", WEDNESDAY), 0, "addressee"))
                .isEqualTo(addressee == null ? List.of() : List.of(addressee.split("; ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kenya called on both sides to stop the fighting. | Angola, Zambia",
                "Kenya urged the two countries to stop the fighting. | Angola, Zambia",
                "Kenya urged all parties to protect civilians. | ",
                "Zambia said there could be no talks until the crew was freed. | Angola",
            })
    void areTheEnemiesOfTheWar(String sentence, String addressees) {
        List<String> expected = addressees == null ? List.of() : Arrays.asList(addressees.split(", "));
        assertThat(fillers(Extraction.of(WAR + sentence + "\n", WEDNESDAY), 0, "addressee"))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kenya gave government and rebel forces until noon to stop the fighting. | LPF, Zambia",
                "Kenya urged his Mahdi Army militia to stop the fighting. | Mahdi Army",
            })
    void areTheTwoSidesOfAWarAtHome(String sentence, String addressees) {
        String war = "The war between the government of Zambia and the LPF rebels is in its third week. ";
        assertThat(fillers(Extraction.of(war + sentence + "\n", WEDNESDAY), 0, "addressee"))
                .containsExactlyInAnyOrder(addressees.split(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Zambia on Monday urged Angola to open the port. | 2024-05-06",
                "“Angola must open the port,” President Hichilema said on Monday. | 2024-05-06",
                "President Hichilema said on Monday that Angola must open the port. | 2024-05-06",
                "President Hichilema met President Lourenço on Monday. He urged him to open the port. | 2024-05-06",
                "President Hichilema met President Lourenço on Monday. He has long urged him to open the port. | ",
                "President Hichilema met President Lourenço on Monday. He has long urged him to open the port and says so. | ",
                "President Hichilema set a Friday deadline for Angola to withdraw. | ",
                "President Hichilema spoke by phone with President Lourenço on Monday. He stressed that the crew must be freed. | 2024-05-06",
                "“We will wait,” President Hichilema said on Monday. He insisted that the crew be freed. | 2024-05-06",
                "President Hichilema, who left on Monday, urged Angola to open the port. | ",
                "President Hichilema urged Angola to open the port before Sunday's vote. | ",
                "President Hichilema has pressed Angola since Monday to open the port. | ",
            })
    void areAskedOnADay(String text, String day) {
        assertThat(fillers(Extraction.of(text + "\n", WEDNESDAY), 0, "date"))
                .isEqualTo(day == null ? List.of() : List.of(day));
    }

    private static List<String> fillers(ExtractedDocument document, int place, String role) {
        List<Account> demands = document.events().stream()
                .filter(e -> e.type().equals(Dip.DEMAND))
                .map(e -> e.accounts().get(0))
                .toList();
        assertThat(demands).as(EventLines.of(document)).hasSizeGreaterThan(place);
        Account demand = demands.get(place);
        return demand.roles().keySet().stream()
                .filter(r -> r.localName().equals(role))
                .flatMap(r -> EventLines.fillers(document, demand, r).stream())
                .toList();
    }
}
