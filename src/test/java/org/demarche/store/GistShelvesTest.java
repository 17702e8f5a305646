package org.demarche.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.demarche.model.Document;
import org.demarche.model.Reporter;
import org.demarche.rdf.GraphIoException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GistShelvesTest {
    private static final int REPORTS = 40;

    @TempDir
    Path parent;

    private Path folder;

    @BeforeEach
    void name() {
        folder = parent.resolve("store");
    }

    private void add(Settings settings, List<Document> documents) {
        try (Store store = Store.openOrNew(folder)) {
            new StoreEditor(store, settings, Reports.demarche()).add(documents, true, Reporter.SILENT);
        }
    }

    private void remove(String... ids) {
        try (Store store = Store.open(folder)) {
            new StoreEditor(store, Reports.settings(), Reports.demarche()).remove(List.of(ids), Reporter.SILENT);
        }
    }

    private Set<String> ids() {
        try (Store store = Store.open(folder)) {
            Set<String> ids = new TreeSet<>();
            store.gists()
                    .forEach(entry -> assertThat(ids.add(entry.gist().id())).isTrue());
            return ids;
        }
    }

    private static Set<String> ids(List<Document> documents) {
        Set<String> ids = new TreeSet<>();
        documents.forEach(document -> ids.add(document.id()));
        return ids;
    }

    /** Puts other characters on every shelf. */
    private void spoil() {
        try (Database database = Database.open(folder)) {
            database.write(dataset -> new GistShelves(folder, dataset).quads().forEach(quad -> {
                dataset.delete(quad);
                dataset.add(new Quad(
                        quad.getGraph(),
                        quad.getSubject(),
                        quad.getPredicate(),
                        NodeFactory.createLiteralString("AAAA")));
            }));
        }
    }

    @Test
    void eachDocumentStandsThereOnceAsLongAsTheStoreHasIt() {
        add(Reports.settings(), Reports.reports(0, REPORTS));
        add(Reports.settings(), Reports.reports(REPORTS, REPORTS + 1));
        assertThat(ids()).isEqualTo(ids(Reports.reports(0, REPORTS + 1)));
        remove("report-3", "report-40");
        Set<String> left = ids(Reports.reports(0, REPORTS));
        left.remove("report-3");
        assertThat(ids()).isEqualTo(left);
    }

    @Test
    void documentsOfOneShelfComeAndGoOneByOne() {
        Document first = Reports.report(0);
        int shelf = GistShelves.shelf(first.id());
        List<Document> beside = IntStream.iterate(1, number -> number + 1)
                .mapToObj(Reports::report)
                .filter(document -> GistShelves.shelf(document.id()) == shelf)
                .limit(2)
                .toList();
        add(Reports.settings(), List.of(first));
        add(Reports.settings(), List.of(beside.get(0)));
        add(Reports.settings(), List.of(beside.get(1)));
        assertThat(ids()).isEqualTo(ids(List.of(first, beside.get(0), beside.get(1))));
        remove(beside.get(0).id());
        assertThat(ids()).isEqualTo(ids(List.of(first, beside.get(1))));
    }

    @Test
    void theGistIsThatOfTheDocumentThatTookTheOthersPlace() {
        add(Reports.settings(), Reports.reports(0, 3));
        Document other = Reports.report("report-1", "Ida Novak said: We shall not meet.");
        add(Reports.settings(), List.of(other));
        try (Store store = Store.open(folder)) {
            assertThat(store.gists())
                    .filteredOn(entry -> entry.gist().id().equals("report-1"))
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.gist().entities())
                            .extracting(entity -> entity.label())
                            .containsExactly("Ida Novak"));
        }
    }

    @Test
    void whatCannotBeReadIsNamed() {
        add(Reports.settings(), Reports.reports(0, 3));
        spoil();
        assertThatThrownBy(() -> add(Reports.settings(), Reports.reports(3, 4)))
                .isInstanceOf(GraphIoException.class)
                .hasMessageContaining("DIP-082")
                .hasMessageContaining("gists-");
    }

    @Test
    void whatAnotherEditionWroteIsNotLookedAtAndGoes() {
        add(Reports.settings(), Reports.reports(0, REPORTS));
        spoil();
        add(Settings.of(Reports.settings().base(), false, "second"), Reports.reports(REPORTS, REPORTS + 1));
        assertThat(ids()).isEqualTo(ids(Reports.reports(0, REPORTS + 1)));
    }
}
