package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command compare, on a graph of two read-outs of one call and of one truce. */
class CompareCommandTest {
    private static final String ID = "https://w3id.org/demarche/id/";

    @TempDir
    private Path folder;

    private String graph;

    @BeforeEach
    void copy() throws IOException {
        Path file = folder.resolve("graph.ttl");
        Files.copy(Path.of("src/test/resources/org/demarche/cli/readouts.ttl"), file);
        graph = file.toString();
    }

    @Test
    void sidesStandBesideEachOtherWithSentenceAndSource() {
        Run run = Run.of("compare", graph, "--between", "palace of veldland", "Ostrava");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
                        Call of Solano and Berg
                        =======================
                        call; 2 documents, 2 independent; https://w3id.org/demarche/id/call/x

                        What several accounts say
                        -------------------------
                        * participant: 2 accounts tell the same participant.
                            Ministry of Ostrava: lasting two hours
                              in Berg & the <call> (b.txt, The Ostrava Post, 2025-03-19, characters 10 to 27)
                            Palace of Veldland: They spoke for at least 90 minutes.
                              in a.txt (a.txt, characters 0 to 35)

                        What one alone says
                        -------------------
                        * quotation: Palace of Veldland alone tells this.
                            Palace of Veldland: "horses" were promised
                              in a.txt (a.txt, characters 40 to 62)

                        Where they conflict
                        -------------------
                        * duration: 90 minutes & <2 hours>: both cannot hold.
                            Ministry of Ostrava: lasting two hours
                              in Berg & the <call> (b.txt, The Ostrava Post, 2025-03-19, characters 10 to 27)
                            Palace of Veldland: They spoke for at least 90 minutes.
                              in a.txt (a.txt, characters 0 to 35)

                        """);
    }

    @Test
    void withoutChoiceAllEventsAreCompared() {
        assertThat(Run.of("compare", graph).out()).contains("Call of Solano and Berg\n", "Truce of Veldland\n");
    }

    @Test
    void oneEventIsChosenByItsName() {
        Run run = Run.of("compare", graph, "--event", ID + "ceasefire/x");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("Truce of Veldland\n").doesNotContain("Call of");
    }

    @Test
    void eventOrSideThatIsNotThereIsWrongInput() {
        Run event = Run.of("compare", graph, "--event", "call/x");
        assertThat(event.exitCode()).isEqualTo(2);
        assertThat(event.err()).contains("--event call/x: error[DIP-042]: the graph has no such event", "  hint: ");
        Run side = Run.of("compare", graph, "--between", "Veldland", "Atlantis");
        assertThat(side.exitCode()).isEqualTo(2);
        assertThat(side.err()).contains("--between Atlantis: error[DIP-042]: the graph names nobody so");
        assertThat(Run.of("compare", graph, "--between", "Veldland").exitCode()).isEqualTo(2);
        assertThat(Run.of("compare", graph, "--event", "a:b", "--between", "A", "B")
                        .exitCode())
                .isEqualTo(2);
        assertThat(Run.of("compare", graph, "--format", "pdf").err()).contains("choose text, md or html");
    }

    @Test
    void sidesThatTellOfNothingInCommonEndWithOne() {
        assertThat(Run.of("compare", graph, "--between", "Nurland", "Ostrava")).isEqualTo(new Run(1, "", ""));
    }

    @Test
    void pageHasNoMarkUpOfTheReportsAndLoadsNothing() throws IOException {
        Path page = folder.resolve("accounts.html");
        assertThat(Run.of("compare", graph, "-o", page.toString())).isEqualTo(new Run(0, "", ""));
        String html = Files.readString(page);
        assertThat(html)
                .startsWith("<!DOCTYPE html>")
                .endsWith("</html>\n")
                .contains("Berg &amp; the &lt;call&gt;", "90 minutes &amp; &lt;2 hours&gt;", "&quot;horses&quot;")
                .doesNotContain("<call>", "<2 hours>", "<script", "src=", "href=", "url(");
        assertThat(html.split("<section", -1)).hasSameSizeAs(html.split("</section>", -1));
    }

    @Test
    void markdownShowsMarksAsTheyAre() {
        assertThat(Run.of("compare", graph, "--format", "md").out())
                .startsWith("# Accounts side by side\n")
                .contains("90 minutes \\& \\<2 hours\\>: both cannot hold\\.", "*Berg \\& the \\<call\\>*");
    }

    @Test
    void fileIsWrittenAsAWholeOrNotAtAll() {
        Path page = folder.resolve("none/accounts.md");
        Run run = Run.of("compare", graph, "-o", page.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("error[DIP-040]");
        assertThat(page).doesNotExist();
    }
}
