package org.demarche.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.model.Testimony.Reference;
import org.junit.jupiter.api.Test;

class GistTest {
    private static final String TEXT = "Ada Lund rang Ben Okri. Lund said both would meet; Lund left.";

    private static DocumentEntity person(int id, String name) {
        return new DocumentEntity(
                id, EntityKind.PERSON, name, List.of(name), List.of(), Optional.empty(), Optional.empty());
    }

    private static Reference reference(String words, int from, boolean names, Integer... entities) {
        int start = TEXT.indexOf(words, from);
        return new Reference(new Span(start, start + words.length()), names, List.of(entities));
    }

    private static Testimony testimony(Document document) {
        return new Testimony(
                document,
                List.of(person(0, "Ada Lund"), person(1, "Ben Okri")),
                List.of(
                        reference("Ada Lund", 0, true, 0),
                        reference("Ben Okri", 0, true, 1),
                        reference("Lund", 10, true, 0),
                        reference("both", 0, false, 0, 1),
                        reference("Lund", 40, true, 0)),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void formsAreCountedWhereTheyName() {
        assertThat(Gist.of(testimony(Document.of("a", TEXT, Optional.empty()))).namings())
                .isEqualTo(List.of(Map.of("Ada Lund", 1, "Lund", 2), Map.of("Ben Okri", 1)));
    }

    @Test
    void marksTellDocumentsApart() {
        Document first = Document.of("a", TEXT, Optional.empty());
        Document later = Document.of("a", TEXT, Optional.of(LocalDate.of(2031, 5, 1)));
        Document other = Document.of("a", TEXT + " ", Optional.empty());
        assertThat(List.of(
                        Gist.of(testimony(first)).mark(),
                        Gist.of(testimony(later)).mark(),
                        Gist.of(testimony(other)).mark()))
                .doesNotHaveDuplicates();
    }

    @Test
    void readingsOfTestimoniesGiveWhatTheirDocumentsHave() {
        Testimony told = testimony(Document.of("a", TEXT, Optional.of(LocalDate.of(2031, 5, 1))));
        Readings readings = Readings.of(List.of(told));
        assertThat(readings).containsExactly(told);
        assertThat(readings.id(0)).isEqualTo("a");
        assertThat(readings.issued(0)).contains(LocalDate.of(2031, 5, 1));
        assertThat(readings.gist(0)).isEqualTo(Gist.of(told));
        assertThat(readings.mark(0)).isEqualTo(Gist.of(told).mark());
        assertThat(readings.shingles(0)).isEmpty();
        assertThat(Readings.of(readings)).isSameAs(readings);
    }
}
