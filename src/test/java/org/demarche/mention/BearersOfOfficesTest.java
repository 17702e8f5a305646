package org.demarche.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.demarche.model.DocumentEntity;
import org.demarche.model.EntityKind;
import org.demarche.model.ExtractedDocument;
import org.demarche.testing.Extraction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a body ends and the name of who serves it begins, and who an office is that the text tells of later. */
@Tag("models")
class BearersOfOfficesTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 8);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The President of the European Council Charles Michel spoke. | Charles Michel | European Council",
                "Prime Minister of the Republic of Armenia Nikol Pashinyan spoke. | Nikol Pashinyan | Armenia",
                "US Permanent Representative to the UN Zalmay Khalilzad spoke. | Zalmay Khalilzad | United Nations",
                "U.S. Ambassador to the Philippines MaryKay Carlson spoke. | MaryKay Carlson | Philippines",
                "The head of the World Health Organization, Tedros Adhanom Ghebreyesus, spoke. | Tedros Adhanom Ghebreyesus | World Health Organization",
                "Israel's Defence Minister Israel Katz spoke. | Israel Katz | Israel",
                "Kenya's adviser on water, Ana Lopes, spoke. | Ana Lopes | Kenya",
                "It was free, said Amal Haroun, an analyst of Kenya. | Amal Haroun | Kenya",
                "UN Under-Secretary-General for Political and Peacebuilding Affairs Ana Lopes spoke. | Ana Lopes | United Nations",
                "UN Assistant Secretary-General for Field Operations Ana Lopes spoke. | Ana Lopes | United Nations",
                "Governor of the Belgorod Region Vyacheslav Gladkov spoke. | Vyacheslav Gladkov | Belgorod",
                "U.S. Special Envoy for Hostage Affairs Ana Lopes spoke. | Ana Lopes | United States",
            })
    void areToldFromWhomTheyServe(String sentence, String bearer, String served) {
        List<DocumentEntity> entities = read(sentence).mentioned().entities();
        assertThat(entities)
                .filteredOn(e -> e.kind() == EntityKind.PERSON)
                .extracting(DocumentEntity::label)
                .containsExactly(bearer);
        assertThat(entities).extracting(DocumentEntity::label).contains(served);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ana Soto, president of Chile and chair of the African Union, spoke. | Chair of the African Union, President of Chile | Chile
            Ana Soto, secretary of state and national security adviser of Chile, spoke. | National security adviser of Chile, Secretary of state | Chile
            Ana Soto, president of Chile, and the chair of the African Union spoke. | President of Chile | Chile
            """)
    void mayHaveTwo(String sentence, String roles, String served) {
        List<DocumentEntity> entities = read(sentence).mentioned().entities();
        DocumentEntity soto = entities.stream()
                .filter(e -> e.label().equals("Ana Soto"))
                .findFirst()
                .orElseThrow();
        assertThat(String.join(", ", soto.roles().stream().sorted().toList())).isEqualTo(roles);
        assertThat(entities.get(soto.actsFor().orElseThrow()).label()).isEqualTo(served);
    }

    @Test
    void keepTheOfficeThatTheTextGivesThemLater() {
        ExtractedDocument document = read("Dmitry Medvedev had a telephone conversation with Tarja Halonen. "
                + "The President of Russia thanked her.\n\n"
                + "Snow fell in Vladivostok all day, and the ships could not leave the harbour before the evening. "
                + "Some of them had waited for a week.\n\nThe President of Russia was informed.");
        int medvedev = document.mentioned().entities().stream()
                .filter(e -> e.label().equals("Dmitry Medvedev"))
                .mapToInt(DocumentEntity::id)
                .findFirst()
                .orElseThrow();
        assertThat(document.mentioned().mentions())
                .filteredOn(m -> m.entities().equals(List.of(medvedev)))
                .filteredOn(m -> m.span().of(document.document().text()).equals("President"))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Medvedev and the Finnish president spoke.
            Medvedev said the Finnish president had left.
            Medvedev left before the Finnish president came.
            Medvedev left on Sunday. He said that the Finnish president had gone.
            """)
    void areNotThoseBesideWhomTheyAreNamed(String text) {
        assertThat(read(text).mentioned().entities())
                .filteredOn(e -> e.kind() == EntityKind.PERSON)
                .extracting(DocumentEntity::roles)
                .containsExactly(List.of());
    }

    @ParameterizedTest
    @CsvSource({"Kenya said on Friday President Ana Lopes had left.", "Kenya said Friday President Ana Lopes had left."
    })
    void areNotNamedByTheDayBeforeTheirOffice(String sentence) {
        assertThat(read(sentence).mentioned().entities())
                .filteredOn(e -> e.kind() == EntityKind.PERSON)
                .extracting(DocumentEntity::roles)
                .containsExactly(List.of("President"));
    }

    private static ExtractedDocument read(String text) {
        return Extraction.of(text + "\n", DAY);
    }
}
