package org.demarche.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.demarche.model.Entity;
import org.demarche.model.EntityKind;
import org.demarche.model.Reporter;
import org.demarche.model.Testimony;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names of two documents are one person's. */
class PersonJoiningTest {
    private static List<Entity> persons(Testimony... documents) {
        return new ResolveStage(ResolveStage.DEFAULT_BASE)
                .apply(List.of(documents), Reporter.SILENT).entities().stream()
                        .filter(e -> e.kind() == EntityKind.PERSON)
                        .toList();
    }

    private static Testimony naming(String id, String name) {
        Report report = new Report(id);
        report.person(name);
        return report.build();
    }

    @ParameterizedTest
    @CsvSource({
        "Volodymyr Zelensky, Volodymyr Zelenskyy",
        "Volodymyr Zelensky, Vladimir Zelenskiy",
        "Alexander Lukashenko, Aliaksandr Lukashenka",
        "Moammar Gaddafi, Muammar Qaddafi",
        "Abdel Fattah el-Sisi, Abdel-Fattah al-Sissi",
        "Abdel Fattah al-Burhan, Abdul Fattah Burhan",
        "Kim Jong-un, Kim Jong Un",
        "Recep Tayyip Erdoğan, Recep Tayyip Erdogan",
        "Nikol Pashinyan, Nikol Pashinian",
        "Ilham Aliyev, Ilham Aliev",
        "Donald J. Trump, Donald Trump",
        "Antony Blinken, Tony Blinken",
        "Bill Clinton, William Clinton",
        "Mohammed bin Salman, Mohammad bin Salman",
        "Ismail Haniyeh, Ismail Haniya",
        "António Guterres, Antonio Guterres",
        "Ishaq Dar, Mohammad Ishaq Dar",
        "Subrahmanyam Jaishankar, S. Jaishankar",
        "Slobodan Milošević, Slobodan Milosevic",
        "Abbas Araghchi, Abbas Araqchi",
        "Viktor Yanukovych, Viktor Yanukovich",
        "Petro Poroshenko, Pyotr Poroshenko",
        "Andrés Manuel López Obrador, López Obrador",
        "Sheikh Mohammed bin Abdulrahman Al Thani, Mohammed bin Abdulrahman Al-Thani",
        "President Emmanuel Macron, Emmanuel Macron",
        "Jean-Yves Le Drian, Jean Yves Le Drian",
        "Ferdinand R. Marcos Jr., H.E. Ferdinand Marcos Jr.",
        "Abu Obeida, Abu Ubaida",
        "rebel leader Mohamed Hamdan Dagalo, Mohamed Hamdan Daglo",
        "party official Luiz Inácio da Silva, Luiz Inacio da Silva"
    })
    void formsOfOneNameAreOnePerson(String a, String b) {
        List<Entity> persons = persons(naming("a.txt", a), naming("b.txt", b));
        assertThat(persons).hasSize(1);
        boolean same = PersonName.of(a).key().equals(PersonName.of(b).key());
        assertThat(persons.get(0).mergedBecause()).hasSize(same ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource({
        "George H. W. Bush, George W. Bush",
        "Joe Biden, Hunter Biden",
        "Donald Trump, Donald Trump Jr.",
        "Kim Jong Un, Kim Jong Il",
        "Hun Sen, Hun Manet",
        "Mohammed bin Salman, Mohammed bin Zayed",
        "Shehbaz Sharif, Nawaz Sharif",
        "Rajiv Gandhi, Rahul Gandhi",
        "Viktor Yushchenko, Viktor Yanukovych",
        "Sergei Ivanov, Igor Ivanov",
        "Bashar al-Assad, Hafez al-Assad",
        "Benjamin Netanyahu, Sara Netanyahu",
        "Ilham Aliyev, Heydar Aliyev",
        "Abdullah Abdullah, Farooq Abdullah",
        "Marco Rubio, Marco Russo",
        "Paul Smith, Pauline Schmidt",
        "Ahmed al-Sharaa, Farouk al-Sharaa",
        "Michael Waltz, Tim Walz",
        "Anwar Ibrahim, Anwar Gargash",
        "Ali Khamenei, Ali Khatami",
        "Anutin Charnvirakul, Anutin Chanvirakul",
        "Nicolás Maduro, Nicolás Maduro Moros"
    })
    void namesThatConflictAreTwoPersons(String a, String b) {
        assertThat(persons(naming("a.txt", a), naming("b.txt", b))).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "President, Ferdinand Marcos, President, Ferdinand Marcos Jr., 1",
        "Senator, Ferdinand Marcos, President, Ferdinand Marcos Jr., 2",
        "Prime minister, Anutin Charnvirakul, Prime minister of Thailand, Anutin Chanvirakul, 1",
        "Prime minister, Anutin Charnvirakul, Foreign minister, Anutin Chanvirakul, 2",
        "Prime minister, Anutin Charnvirakul, Prime minister, Anutin Chartvirakon, 2",
        "General, Win Son, General, Win Sen, 2",
        "President, Nicolás Maduro, President, Nicolás Maduro Moros, 1",
        "President, Nicolás Maduro, President, Nicolás Moros, 2",
        "President, Gustavo Petro, President, Gustavo Francisco Petro Urrego, 1",
        "President, Gustavo Petro, President, Luis Gustavo Petro Urrego, 2",
        "President, Gustavo Petro, Foreign minister, Gustavo Francisco Petro Urrego, 2",
        "Foreign minister, Javier Martínez-Acha, Foreign minister, Javier Martínez-Acha Vásquez, 1"
    })
    void anOfficeTellsWhoseAFormOfANameIs(String role, String name, String otherRole, String other, int expected) {
        Report first = new Report("a.txt");
        first.official(role, first.country("Peru"), name);
        Report second = new Report("b.txt");
        second.official(otherRole, second.country("Peru"), other);
        assertThat(persons(first.build(), second.build())).hasSize(expected);

        Report elsewhere = new Report("c.txt");
        elsewhere.official(role, elsewhere.country("Chile"), other);
        assertThat(persons(first.build(), elsewhere.build())).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "Javier Martínez-Acha, Javier Martínez-Acha Vásquez, 1",
        "Javier Martínez, Javier Martínez Vásquez, 2",
        "Javier Martínez-Acha Soto, Javier Martínez-Acha Vásquez, 2"
    })
    void aReportAtHomeLeavesOutTheCountry(String name, String other, int expected) {
        Report abroad = new Report("a.txt");
        abroad.official("Foreign minister of Panama", abroad.country("Panama"), name);
        Report home = new Report("b.txt");
        home.entity(EntityKind.PERSON, other, List.of("Foreign minister"), Optional.empty(), Optional.empty());
        assertThat(persons(abroad.build(), home.build())).hasSize(expected);
    }

    @Test
    void aNameThatFitsTwoHoldersIsNeithers() {
        Report first = new Report("a.txt");
        first.official("General", first.country("Peru"), "Ana Carrera");
        Report second = new Report("b.txt");
        second.official("General", second.country("Peru"), "Ana Carreras");
        Report third = new Report("c.txt");
        third.official("General", third.country("Peru"), "Ana Barreras");
        assertThat(persons(first.build(), second.build(), third.build())).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "Ana Soto + Soto + Soto, Ana Soto",
        "President Ana Soto + President Ana Soto + Ana Soto, Ana Soto",
        "rebel leader Ana Soto + rebel leader Ana Soto + Soto, Soto",
        "Martínez-Acha + Martínez-Acha + Javier Martínez-Acha, Javier Martínez-Acha",
        "General Martínez-Acha + Acha + Acha + Martínez-Acha, Martínez-Acha",
        "President Soto + President Soto + Soto, Soto",
        "President Soto + General Soto + General Soto, General Soto"
    })
    void theBestOfAllNamesIsShown(String names, String label) {
        Report report = new Report("a.txt");
        List<String> used = List.of(names.split(" \\+ ", -1));
        report.person(used.get(0), used.subList(1, used.size()).toArray(String[]::new));
        assertThat(persons(report.build())).extracting(Entity::label).containsExactly(label);
    }

    @Test
    void namesOfOneDocumentAreNamedWithoutTitles() {
        Report report = new Report("a.txt");
        report.person("Ana Soto", "President Ana Soto", "Soto", "Anna Sotto");
        assertThat(persons(report.build())).singleElement().satisfies(person -> assertThat(person.mergedBecause())
                .containsExactly("One document uses the names “Ana Soto” and “Anna Sotto” for one person."));
    }

    @Test
    void aSurnameIsTheOnlyPersonWhoHasIt() {
        List<Entity> persons = persons(naming("a.txt", "Vladimir Putin"), naming("b.txt", "Putin"));
        assertThat(persons).hasSize(1);
        assertThat(persons.get(0).label()).isEqualTo("Vladimir Putin");
        assertThat(persons.get(0).altLabels()).containsExactly("Putin");
        assertThat(persons.get(0).mergedBecause()).singleElement().asString().contains("only person of that surname");
    }

    @Test
    void aSurnameOfTwoIsNeithersUnlessThePositionTells() {
        Report plain = new Report("c.txt");
        plain.person("Sharif");
        assertThat(persons(naming("a.txt", "Shehbaz Sharif"), naming("b.txt", "Nawaz Sharif"), plain.build()))
                .hasSize(3);

        Report first = new Report("a.txt");
        first.official("Prime minister of Pakistan", first.country("Pakistan"), "Shehbaz Sharif");
        Report second = new Report("b.txt");
        second.person("Nawaz Sharif");
        Report third = new Report("c.txt");
        third.official("Prime minister", third.country("Pakistan"), "Sharif");
        List<Entity> persons = persons(first.build(), second.build(), third.build());
        assertThat(persons).hasSize(2);
        assertThat(persons).anySatisfy(p -> {
            assertThat(p.label()).isEqualTo("Shehbaz Sharif");
            assertThat(p.altLabels()).contains("Sharif");
        });
    }

    @Test
    void aSurnameSpeltOtherwiseNeedsThePosition() {
        Report full = new Report("a.txt");
        full.official("President of Ukraine", full.country("Ukraine"), "Volodymyr Zelenskyy");
        Report same = new Report("b.txt");
        same.official("President", same.country("Ukraine"), "Zelensky");
        assertThat(persons(full.build(), same.build())).hasSize(1);
        assertThat(persons(full.build(), naming("b.txt", "Zelensky"))).hasSize(2);
    }

    @Test
    void aSurnameOfAnotherCountryIsAnotherPerson() {
        Report full = new Report("a.txt");
        full.official("Foreign minister of Russia", full.country("Russia"), "Sergei Ivanov");
        Report other = new Report("b.txt");
        other.official("Foreign minister of Bulgaria", other.country("Bulgaria"), "Ivanov");
        assertThat(persons(full.build(), other.build())).hasSize(2);
    }

    @Test
    void twoOfOneSurnameInOneDocumentStayTwo() {
        Report two = new Report("b.txt");
        two.person("Trump");
        two.person("Ivanka Trump");
        assertThat(persons(naming("a.txt", "Donald Trump"), two.build()))
                .extracting(Entity::label)
                .containsExactlyInAnyOrder("Donald Trump", "Ivanka Trump");
    }

    @Test
    void theMostFrequentFullNameIsTheLabel() {
        List<Entity> persons = persons(
                naming("a.txt", "Volodymyr Zelensky"),
                naming("b.txt", "Volodymyr Zelenskyy"),
                naming("c.txt", "Volodymyr Zelenskyy"));
        assertThat(persons).singleElement().satisfies(p -> {
            assertThat(p.label()).isEqualTo("Volodymyr Zelenskyy");
            assertThat(p.iri().value()).endsWith("/person/volodymyr-zelenskyy");
        });
    }
}
