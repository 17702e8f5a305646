package org.demarche.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.demarche.model.Document;
import org.demarche.model.Gist;
import org.demarche.model.Iri;
import org.demarche.model.Outline;
import org.demarche.model.Outline.Marked;
import org.demarche.model.Readings;
import org.demarche.model.Shingles;
import org.demarche.model.Testimony;
import org.junit.jupiter.api.Test;

/** What every change of a store does for all of its documents must not fetch their texts: of ten thousand that takes seconds. */
class OutlineWithoutTextsTest {
    private static final String DAY = "2031-03-02";

    /** Notes of which documents more than the gist is asked for. */
    private static final class Watched extends Readings {
        private final List<Testimony> testimonies;
        private final List<Gist> gists;
        private final Set<String> fetched = new ConcurrentSkipListSet<>();

        Watched(List<Testimony> testimonies) {
            this.testimonies = testimonies;
            gists = testimonies.stream().map(Gist::of).toList();
        }

        @Override
        public Testimony get(int index) {
            fetched.add(id(index));
            return testimonies.get(index);
        }

        @Override
        public Document document(int index) {
            return get(index).document();
        }

        @Override
        public String id(int index) {
            return gists.get(index).id();
        }

        @Override
        public Optional<LocalDate> issued(int index) {
            return gists.get(index).issued();
        }

        @Override
        public long mark(int index) {
            return gists.get(index).mark();
        }

        @Override
        public Gist gist(int index) {
            return gists.get(index);
        }

        @Override
        public Optional<Shingles> shingles(int index) {
            return Optional.of(TextShingles.of(testimonies.get(index).document().text()));
        }

        @Override
        public int size() {
            return testimonies.size();
        }
    }

    /** Reports of one call, one truce, one demand and the same words, so that every stage has to compare them. */
    private static Watched reports(int number) {
        List<Testimony> testimonies = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            Report report = new Report("report-" + i + ".txt").issued(DAY);
            int first = report.country("Ruritania");
            int second = report.country("Belland");
            report.call(DAY, first, second);
            report.ceasefire(first, second).on(DAY);
            report.demands(first, "release all prisoners before the harvest");
            report.says(
                    report.official("envoy", first, "Mira Solano"),
                    "the bridge over the river stays closed all winter");
            testimonies.add(report.build());
        }
        return new Watched(testimonies);
    }

    @Test
    void findsAndMarksAllByTheirGists() {
        Watched reports = reports(6);
        Outline outline = new ResolveStage(ResolveStage.DEFAULT_BASE).outline(reports);

        assertThat(outline.events()).hasSize(4);
        assertThat(outline.documents()).hasSize(6);
        assertThat(outline.entities()).isNotEmpty();
        outline.sharedTexts();
        assertThat(reports.fetched).isEmpty();
    }

    @Test
    void fetchesTheDocumentThatIsWanted() {
        Watched reports = reports(6);
        Outline outline = new ResolveStage(ResolveStage.DEFAULT_BASE).outline(reports);
        Iri wanted = outline.documents().stream()
                .map(Marked::iri)
                .filter(iri -> iri.value().contains("report-3"))
                .findFirst()
                .orElseThrow();

        outline.of(new TreeSet<>(Set.of(wanted)), Set.of());
        assertThat(reports.fetched).containsExactly("report-3.txt");
    }
}
