package org.demarche.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.model.Iri;
import org.demarche.model.LikelyMatch;
import org.demarche.model.Reporter;
import org.demarche.model.ResolvedGraph;
import org.demarche.model.Testimony;
import org.junit.jupiter.api.Test;

/** Which things stay two although they may be one, and of which nothing of the kind is said. */
class LikelyMatchTest {
    private static ResolvedGraph graph(List<Testimony> documents) {
        return new ResolveStage(ResolveStage.DEFAULT_BASE).apply(documents, Reporter.SILENT);
    }

    private static List<String> pairs(Report... reports) {
        return graph(Stream.of(reports).map(Report::build).toList()).likelyMatches().stream()
                .map(m -> end(m.first()) + " " + end(m.second()))
                .toList();
    }

    private static String end(Iri iri) {
        return iri.value().substring(iri.value().lastIndexOf('/') + 1);
    }

    private static Report naming(String id, String... names) {
        Report report = new Report(id);
        for (String name : names) {
            report.person(name);
        }
        return report;
    }

    @Test
    void aSurnameOfTwoMayBeEithers() {
        List<LikelyMatch> matches = graph(List.of(
                        naming("a.txt", "Ilham Aliyev").build(),
                        naming("b.txt", "Natig Aliyev").build(),
                        naming("c.txt", "Aliyev").build()))
                .likelyMatches();
        assertThat(matches)
                .extracting(m -> end(m.first()) + " " + end(m.second()))
                .containsExactly("aliyev ilham-aliyev", "aliyev natig-aliyev");
        assertThat(matches.get(0).reason()).startsWith("“Aliyev” may be “Ilham Aliyev”: ");
    }

    @Test
    void givenNamesThatConflictAreTwoPersonsWithoutADoubt() {
        assertThat(pairs(naming("a.txt", "Ilham Aliyev"), naming("b.txt", "Natig Aliyev")))
                .isEmpty();
    }

    @Test
    void whomADocumentTellsApartFromTheSurnameIsNotIt() {
        assertThat(pairs(
                        naming("a.txt", "Ilham Aliyev"),
                        naming("b.txt", "Natig Aliyev"),
                        naming("c.txt", "Mehriban Aliyev", "Aliyev")))
                .containsExactly("aliyev ilham-aliyev", "aliyev natig-aliyev");
    }

    @Test
    void theSurnameInAThirdDocumentMayTellMore() {
        // "Aliyev" of c and of d are one; c names Ilham beside him, so that neither is Ilham.
        assertThat(pairs(
                        naming("a.txt", "Ilham Aliyev"),
                        naming("b.txt", "Natig Aliyev"),
                        naming("c.txt", "Ilham Aliyev", "Aliyev"),
                        naming("d.txt", "Aliyev"),
                        naming("e.txt", "Mehriban Aliyev")))
                .containsExactly("aliyev mehriban-aliyev", "aliyev natig-aliyev");
    }

    @Test
    void aSurnameOfManyMakesNobodyLikely() {
        assertThat(pairs(
                        naming("a.txt", "Ilham Aliyev"),
                        naming("b.txt", "Natig Aliyev"),
                        naming("c.txt", "Heydar Aliyev"),
                        naming("d.txt", "Mehriban Aliyev"),
                        naming("e.txt", "Aliyev")))
                .isEmpty();
    }

    @Test
    void anInitialOfTwoMayBeEithers() {
        assertThat(pairs(naming("a.txt", "John Smith"), naming("b.txt", "James Smith"), naming("c.txt", "J. Smith")))
                .containsExactly("j-smith james-smith", "j-smith john-smith");
    }

    @Test
    void aSpellingThatAThirdPersonDisputesIsLeftOpen() {
        assertThat(pairs(naming("a.txt", "Ilham Aliyev"), naming("b.txt", "Ilham Aliev", "Ilham Alyev")))
                .containsExactly("ilham-aliev ilham-aliyev", "ilham-aliyev ilham-alyev");
    }

    @Test
    void aSurnameSpeltOtherwiseMayBeTheOnlyOneThatSoundsSo() {
        assertThat(pairs(naming("a.txt", "Volodymyr Zelenskyy"), naming("b.txt", "Zelensky")))
                .containsExactly("volodymyr-zelenskyy zelensky");
        assertThat(pairs(naming("a.txt", "Vladimir Putin"), naming("b.txt", "Patton")))
                .isEmpty();
        assertThat(pairs(naming("a.txt", "Wesley Clark"), naming("b.txt", "Calarcá")))
                .isEmpty();
    }

    @Test
    void aSurnameOfAnotherCountryIsNobodyElse() {
        Report full = new Report("a.txt");
        full.official("Foreign minister of Russia", full.country("Russia"), "Sergei Ivanov");
        Report other = new Report("b.txt");
        other.official("Foreign minister of Bulgaria", other.country("Bulgaria"), "Ivanov");
        assertThat(pairs(full, naming("c.txt", "Igor Ivanov"), other)).doesNotContain("ivanov sergei-ivanov");
    }

    @Test
    void anAcronymOfTwoNamesMayBeEithers() {
        Report first = new Report("a.txt");
        first.organization("Islamic Courts Union");
        Report second = new Report("b.txt");
        second.organization("Inner City Union");
        Report third = new Report("c.txt");
        third.organization("ICU");
        assertThat(pairs(first, second, third)).containsExactly("icu inner-city-union", "icu islamic-courts-union");
        assertThat(pairs(first, third)).isEmpty();
    }

    @Test
    void theOrderOfDocumentsChangesNothing() {
        List<Testimony> documents = new ArrayList<>(Stream.of(
                        naming("a.txt", "Ilham Aliyev"),
                        naming("b.txt", "Natig Aliyev"),
                        naming("c.txt", "Aliyev"),
                        naming("d.txt", "J. Smith", "Aliyev"),
                        naming("e.txt", "John Smith"),
                        naming("f.txt", "James Smith"))
                .map(Report::build)
                .toList());
        List<LikelyMatch> matches = graph(documents).likelyMatches();
        assertThat(matches).hasSize(4).isSorted();
        Collections.reverse(documents);
        assertThat(graph(documents).likelyMatches()).isEqualTo(matches);
    }
}
