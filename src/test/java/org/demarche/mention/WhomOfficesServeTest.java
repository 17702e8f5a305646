package org.demarche.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.demarche.model.DocumentEntity;
import org.demarche.model.MentionedDocument;
import org.demarche.testing.Extraction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** For whom someone acts where no state stands beside the office. */
@Tag("models")
class WhomOfficesServeTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 8);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kenya wants talks. Its foreign minister, Ana Lopes, said so. | Ana Lopes | Kenya
            Kenya wants talks. Its Foreign Ministry said so. | Foreign Ministry | Kenya
            Kenyan President William Ruto wants talks. His foreign minister, Ana Lopes, said so. | Ana Lopes | Kenya
            Kenyan President William Ruto wants talks. His spokeswoman, Ana Lopes, said so. | Ana Lopes | William Ruto
            Hamas wants talks. Its chief negotiator, Omar Haddad, said so. | Omar Haddad | Hamas
            The Kenyan Foreign Ministry wants talks. “We wait,” the ministry's spokeswoman, Ana Lopes, said. | Ana Lopes | Foreign Ministry
            Kenya wants talks. Its former foreign minister, Ana Lopes, said so. | Ana Lopes |
            William Ruto wants talks. His foreign minister, Ana Lopes, said so. | Ana Lopes |
            """)
    void isToldByThePossessor(String text, String bearer, String served) {
        assertThat(servedBy(text, bearer)).isEqualTo(served == null ? List.of() : List.of(served));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NAIROBI, May 7 (Agency) - A truce held in Kenya. Kenya is calm.\\n\\nForeign Minister Ana Lopes said so. | Ana Lopes | Kenya
            NAIROBI, May 7 (Agency) - A truce held in Kenya. Kenya is calm.\\n\\nThe Foreign Ministry said so. | Foreign Ministry | Kenya
            Omdurman, May 7 (Sudan Agency) - A truce held in Darfur. Sudan is calm, and Khartoum too.\\n\\nThe Armed Forces said so. | Armed Forces | Sudan
            A truce held in Kenya. Kenya is calm. Nairobi was quiet.\\n\\nPresident Ana Lopes said so. | Ana Lopes | Kenya
            GENEVA, May 7 (Agency) - Kenya and Uganda met. In Kenya it is calm, in Uganda too.\\n\\nForeign Minister Ana Lopes said so. | Ana Lopes |
            GENEVA, May 7 (Agency) - A truce held in Kenya. Kenya is calm. Nairobi was quiet.\\n\\nForeign Minister Ana Lopes said so. | Ana Lopes |
            NAIROBI, May 7 (Agency) - Kenya is calm, said Kenya's Foreign Minister Omar Haddad.\\n\\nForeign Minister Ana Lopes said so. | Ana Lopes |
            NAIROBI, May 7 (Agency) - A truce held in Kenya. Kenya is calm.\\n\\nUganda agreed. Foreign Minister Ana Lopes said so. | Ana Lopes |
            NAIROBI, May 7 (Agency) - A truce held in Kenya. Kenya is calm.\\n\\nPresident Lopes said so. | Lopes |
            NAIROBI, May 7 (Agency) - A truce held in Kenya. Kenya is calm. Uganda hailed it. Uganda is pleased.\\n\\nPresident Ana Lopes said so. | Ana Lopes |
            NAIROBI, May 7 (Agency) - A truce held in Kenya. Kenya is calm.\\n\\nThe rebels' chief of staff, Ana Lopes, said so. | Ana Lopes |
            NAIROBI, May 7 (Agency) - A truce held in Kenya. Kenya is calm.\\n\\nFormer foreign minister Ana Lopes said so. | Ana Lopes |
            """)
    void isTheHomeOfTheReport(String text, String bearer, String served) {
        assertThat(servedBy(text, bearer)).isEqualTo(served == null ? List.of() : List.of(served));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NAIROBI, May 7 (Agency) - A truce held in Kenya. Kenya is calm.\\n\\nThe army said so. | army | Kenya
            NAIROBI, May 7 (Agency) - A truce held in Kenya. Kenya is calm.\\n\\nThe foreign ministry said so. | foreign ministry | Kenya
            NAIROBI, May 7 (Agency) - A truce held in Kenya. Kenya is calm.\\n\\nRebels left, the country's military said. | military | Kenya
            A truce held in Kenya. Kenya is calm. Nairobi was quiet.\\n\\nThe government said so. | government | Kenya
            A truce held in Kenya. Kenya is calm. Nairobi was quiet.\\n\\nUganda agreed. Kenyan President Ana Lopes said that the army had won. | army | Kenya
            A truce held in Kenya. Kenya is calm. Nairobi was quiet.\\n\\nUganda agreed. The army said so. | army |
            A truce held in Kenya. Kenya is calm. Nairobi was quiet.\\n\\nThe government in Kampala said so. | government | Uganda
            A truce held in Kenya. Kenya is calm. Nairobi was quiet. Ugandan soldiers left.\\n\\nSome of them died. The army said so. | army |
            A truce held in Kenya. Kenya is calm. Nairobi was quiet.\\n\\nThe police station burnt. | station |
            Kenya and Uganda met. In Kenya it is calm, in Uganda too.\\n\\nSome doubt it. The army said so. | army |
            """)
    void isWhatAnOrganAtHomeStandsFor(String text, String organ, String state) {
        MentionedDocument document =
                Extraction.of(text.replace("\\n", "\n") + "\n", DAY).mentioned();
        assertThat(document.mentions())
                .filteredOn(m -> m.span().of(document.document().text()).endsWith(organ))
                .extracting(m -> document.entities().get(m.entities().get(0)).label())
                .isEqualTo(state == null ? List.of() : List.of(state));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ana Lopes, the spokeswoman for the foreign ministry in Nairobi, said so. | Ana Lopes | Kenya
            Ana Lopes, the head of the delegation in Nairobi, said so. | Ana Lopes |
            The Foreign Ministry in Nairobi said so. | Foreign Ministry | Kenya
            In Nairobi, Foreign Minister Ana Lopes said so. | Ana Lopes | Kenya
            In Kenya the foreign minister, Ana Lopes, said so. | Ana Lopes | Kenya
            In Nairobi, Foreign Minister Ana Lopes met her Kenyan counterpart. | Ana Lopes |
            In Nairobi, spokeswoman Ana Lopes said so. | Ana Lopes |
            Kenya's Foreign Minister Omar Haddad is away. In Nairobi, Foreign Minister Ana Lopes said so. | Ana Lopes |
            """)
    void isTheStateOfTheCapital(String text, String bearer, String served) {
        assertThat(servedBy(text, bearer)).isEqualTo(served == null ? List.of() : List.of(served));
    }

    private static List<String> servedBy(String text, String bearer) {
        List<DocumentEntity> entities =
                Extraction.of(text.replace("\\n", "\n") + "\n", DAY).mentioned().entities();
        return entities.stream()
                .filter(e -> e.label().equals(bearer))
                .findFirst()
                .orElseThrow()
                .actsFor()
                .map(id -> entities.get(id).label())
                .stream()
                .toList();
    }
}
