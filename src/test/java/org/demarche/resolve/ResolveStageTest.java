package org.demarche.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.demarche.model.Comparison;
import org.demarche.model.Comparison.Outcome;
import org.demarche.model.Entity;
import org.demarche.model.EntityMention;
import org.demarche.model.Event;
import org.demarche.model.Factuality;
import org.demarche.model.Iri;
import org.demarche.model.Reporter;
import org.demarche.model.ResolvedGraph;
import org.demarche.model.Testimony;
import org.demarche.vocab.Dip;
import org.junit.jupiter.api.Test;

class ResolveStageTest {
    private static ResolvedGraph resolve(List<Testimony> documents) {
        return new ResolveStage(ResolveStage.DEFAULT_BASE).apply(documents, Reporter.SILENT);
    }

    private static List<Event> events(Report... reports) {
        List<Testimony> documents = new ArrayList<>();
        for (Report report : reports) {
            documents.add(report.build());
        }
        return resolve(documents).events();
    }

    private static String end(Iri iri) {
        return iri.value().substring(ResolveStage.DEFAULT_BASE.length());
    }

    @Test
    void documentsAreNamedAfterTheirIds() {
        ResolvedGraph graph = resolve(List.of(
                new Report("news/Été 2025.txt").build(),
                new Report("a.txt").build(),
                new Report("a.md").build(),
                new Report("a.md").build()));
        List<String> names = graph.documents().stream().map(d -> end(d.iri())).toList();
        assertThat(names).hasSize(3).contains("document/news-ete-2025").doesNotHaveDuplicates();
        assertThat(names.stream().filter(n -> n.matches("document/a-[0-9a-f]{8}")))
                .hasSize(2);
    }

    @Test
    void knownThingsKeepTheirNamesUnderTheBaseOfTheGraph() {
        Report report = new Report("a.txt");
        report.country("Ukraine");
        ResolvedGraph graph =
                new ResolveStage("https://example.org/g/").apply(List.of(report.build()), Reporter.SILENT);
        assertThat(graph.entities())
                .extracting(Entity::iri)
                .containsExactly(new Iri("https://example.org/g/country/ukraine"));
    }

    @Test
    void ministriesOfTwoCountriesAreTwo() {
        Report a = new Report("a.txt");
        a.organizationOf(a.country("Russia"), "Foreign Ministry");
        Report b = new Report("b.txt");
        b.organizationOf(b.country("Ukraine"), "Foreign Ministry");
        Report c = new Report("c.txt");
        c.organizationOf(c.country("Ukraine"), "the Foreign Ministry");
        List<Entity> ministries = resolve(List.of(a.build(), b.build(), c.build())).entities().stream()
                .filter(e -> e.label().contains("Foreign Ministry"))
                .toList();
        assertThat(ministries).hasSize(2);
        assertThat(ministries).extracting(Entity::iri).doesNotHaveDuplicates();
    }

    @Test
    void anAcronymIsTheOnlyNameOfItsInitials() {
        Report a = new Report("a.txt");
        a.organization("Islamic Courts Union");
        Report b = new Report("b.txt");
        b.organization("ICU");
        Report c = new Report("c.txt");
        c.organization("ABC");
        ResolvedGraph graph = resolve(List.of(a.build(), b.build(), c.build()));
        assertThat(graph.entities()).extracting(Entity::label).containsExactly("ABC", "Islamic Courts Union");
        assertThat(graph.entities().get(1).mergedBecause()).hasSize(1);
    }

    @Test
    void romanisationsOfOnePlaceAreOne() {
        Report a = new Report("a.txt");
        a.place("Ta Muen Thom");
        Report b = new Report("b.txt");
        b.place("Ta Moan Thom");
        Report c = new Report("c.txt");
        c.place("Ta Krabei");
        assertThat(resolve(List.of(a.build(), b.build(), c.build())).entities()).hasSize(2);
    }

    @Test
    void namesAreMentionsAndTheRestAreReferences() {
        Report report = new Report("a.txt");
        int putin = report.person("Vladimir Putin");
        report.mention(putin, "he", EntityMention.Form.PRONOUN);
        Entity entity = resolve(List.of(report.build())).entities().get(0);
        assertThat(entity.mentions()).hasSize(1);
        assertThat(entity.references()).hasSize(1);
    }

    @Test
    void oneCallIsToldByManyDocuments() {
        Report a = new Report("a.txt").issued("2025-03-18");
        a.call("2025-03-18", a.person("Donald Trump"), a.person("Vladimir Putin"));
        Report b = new Report("b.txt").issued("2025-03-21");
        int putin = b.person("Putin");
        int trump = b.person("Trump");
        b.call("2025-03-18", putin, trump);
        b.call("2025-03-19", trump, b.person("Volodymyr Zelensky"));
        Report undated = new Report("c.txt").issued("2025-03-19");
        undated.call("", undated.person("Trump"), undated.person("Putin"));
        Report proposed = new Report("d.txt").issued("2025-03-14");
        proposed.call("", proposed.person("Trump"), proposed.person("Putin")).as(Factuality.POSSIBLE);
        List<Event> calls = events(a, b, undated, proposed);
        assertThat(calls)
                .extracting(e -> end(e.iri()) + " " + e.accounts().size())
                .containsExactly(
                        "call/2025-03-18-donald-trump-vladimir-putin 3",
                        "call/2025-03-19-donald-trump-volodymyr-zelensky 1",
                        "call/donald-trump-vladimir-putin 1");
        assertThat(calls.get(0).label()).isEqualTo("Call of Donald Trump and Vladimir Putin, 18 March 2025");
    }

    @Test
    void aCallOfStatesIsThatOfTheirOfficialsWhereOneAloneFits() {
        Report a = new Report("a.txt");
        a.call(
                "2025-05-10",
                a.official("General", a.country("India"), "Rajiv Ghai"),
                a.official("General", a.country("Pakistan"), "Kashif Abdullah"));
        Report b = new Report("b.txt");
        b.call("2025-05-10", b.country("India"), b.country("Pakistan"));
        assertThat(events(a, b)).hasSize(1);
    }

    @Test
    void oneQuotationIsOneStatementHoweverCut() {
        Report a = new Report("a.txt");
        a.says(a.person("Dmitry Peskov"), "We will insist on [cast-iron] guarantees of security becoming part of it");
        Report b = new Report("b.txt");
        b.says(b.person("Dmitry Peskov"), "insist on ironclad security guarantees becoming part of it");
        Report c = new Report("c.txt");
        c.says(c.person("Maria Zakharova"), "There is nothing to discuss before the bridge opens");
        assertThat(events(a, b, c)).hasSize(2);
    }

    @Test
    void aReportOfTheSameIsTheSameAndOfOtherThingsIsNot() {
        Report a = new Report("a.txt");
        a.reports(a.person("Anwar Ibrahim"), "both sides had agreed to withdraw heavy weapons from the border");
        Report b = new Report("b.txt");
        b.reports(
                b.person("Anwar Ibrahim"), "the two sides agreed to withdraw their heavy weapons from the border area");
        Report c = new Report("c.txt");
        c.reports(c.person("Anwar Ibrahim"), "observers would be sent to the border next week");
        assertThat(events(a, b, c)).hasSize(2);
    }

    @Test
    void aPersonsDemandIsHisCountrys() {
        Report a = new Report("a.txt");
        a.demands(
                a.official("Foreign minister", a.country("Cambodia"), "Prak Sokhonn"),
                "the return of twenty captured soldiers");
        Report b = new Report("b.txt");
        b.demands(b.country("Cambodia"), "return of the captured soldiers");
        Report c = new Report("c.txt");
        c.demands(c.country("Thailand"), "return of the captured soldiers");
        assertThat(events(a, b, c)).hasSize(2);
    }

    @Test
    void ceasefiresDifferByLengthAndScope() {
        Report a = new Report("a.txt");
        a.ceasefire(a.country("Russia"), a.country("Ukraine")).lasting("P30D");
        Report b = new Report("b.txt");
        int russia = b.country("Russia");
        int ukraine = b.country("Ukraine");
        b.ceasefire(russia, ukraine).lasting("P30D").words(Dip.SCOPE, "the fighting");
        b.ceasefire(russia, ukraine).words(Dip.SCOPE, "strikes on energy infrastructure");
        b.ceasefire(russia, ukraine).lasting("P3D");
        Report c = new Report("c.txt");
        c.ceasefire(c.country("Ukraine"), c.country("Russia")).words(Dip.SCOPE, "energy and infrastructure");
        assertThat(events(a, b, c)).extracting(e -> e.accounts().size()).containsExactlyInAnyOrder(2, 1, 2);
    }

    @Test
    void aUsersOwnEventIsJoinedByRolesAndDay() {
        Iri sanction = new Iri("https://example.org/o#TradeSanction");
        Iri by = new Iri("https://example.org/o#imposedBy");
        Report a = new Report("a.txt");
        a.tells(sanction).with(by, a.country("Japan")).on("2025-01-02");
        Report b = new Report("b.txt");
        b.tells(sanction).with(by, b.country("Japan")).on("2025-01-02");
        b.tells(sanction).with(by, b.country("Norway")).on("2025-01-02");
        List<Event> events = events(a, b);
        assertThat(events).hasSize(2);
        assertThat(end(events.get(0).iri())).isEqualTo("trade-sanction/2025-01-02-japan");
    }

    private static List<String> comparisons(Iri property, Report... reports) {
        List<Testimony> documents = new ArrayList<>();
        for (Report report : reports) {
            documents.add(report.build());
        }
        return resolve(documents).comparisons().stream()
                .filter(c -> c.property().equals(property))
                .map(Comparison::outcome)
                .map(Outcome::name)
                .sorted()
                .toList();
    }

    private static Report lasting(String id, String duration, Iri bound) {
        Report report = new Report(id);
        Report.Telling call = report.call("2025-03-18", report.person("Ann Lee"), report.person("Bo Dahl"));
        call.lasting(duration);
        if (bound != null) {
            call.term(Dip.DURATION_BOUND, bound);
        }
        return report;
    }

    @Test
    void lengthsAreComparedWithTheirBounds() {
        assertThat(comparisons(Dip.DURATION, lasting("a", "PT90M", Dip.AT_LEAST), lasting("b", "PT2H30M", null)))
                .containsExactly("COMPATIBLE");
        assertThat(comparisons(Dip.DURATION, lasting("a", "PT3H", Dip.AT_LEAST), lasting("b", "PT1H", null)))
                .containsExactly("CONFLICTING");
        assertThat(comparisons(Dip.DURATION, lasting("a", "PT1H", null), lasting("b", "PT2H", null)))
                .containsExactly("CONFLICTING");
        assertThat(comparisons(Dip.DURATION, lasting("a", "PT60M", null), lasting("b", "PT1H", null)))
                .containsExactly("AGREEING");
        Report silent = new Report("b");
        silent.call("2025-03-18", silent.person("Ann Lee"), silent.person("Bo Dahl"));
        assertThat(comparisons(Dip.DURATION, lasting("a", "PT1H", null), silent))
                .containsExactly("ONLY_IN");
    }

    @Test
    void scopesConflictWhereOneListsWhatTheOtherMakesOne() {
        Report a = new Report("a");
        a.ceasefire(a.country("Russia"), a.country("Ukraine")).words(Dip.SCOPE, "energy and infrastructure");
        Report b = new Report("b");
        b.ceasefire(b.country("Russia"), b.country("Ukraine")).words(Dip.SCOPE, "energy infrastructure");
        Report c = new Report("c");
        c.ceasefire(c.country("Russia"), c.country("Ukraine")).words(Dip.SCOPE, "strikes on energy infrastructure");
        assertThat(comparisons(Dip.SCOPE, a, b)).containsExactly("CONFLICTING");
        assertThat(comparisons(Dip.SCOPE, b, c)).containsExactly("AGREEING");
    }

    @Test
    void aLongerQuotationAgreesWithItsPart() {
        Report a = new Report("a");
        a.says(a.person("Ann Lee"), "The bridge will stay closed until every prisoner is home");
        Report b = new Report("b");
        b.says(b.person("Ann Lee"), "will stay closed until every prisoner");
        assertThat(comparisons(Dip.QUOTATION, a, b)).containsExactly("AGREEING");
    }

    @Test
    void theOrderOfDocumentsChangesNothing() {
        List<Testimony> documents = new ArrayList<>();
        String[] leaders = {"Ann Lee", "Bo Dahl", "Cy Obi", "Lee", "Dahl", "Anne Lee", "A. Lee"};
        String[] words = {
            "withdraw heavy weapons from the border at once", "heavy weapons must leave the border",
            "open the airport for aid", "the airport must be opened for aid flights"
        };
        Random random = new Random(7);
        for (int i = 0; i < 24; i++) {
            Report report =
                    new Report("report " + i % 20 + (i % 2 == 0 ? ".txt" : ".md")).issued("2025-03-" + (10 + i % 12));
            int first = report.person(leaders[random.nextInt(3)]);
            int second = report.person(leaders[3 + random.nextInt(4)]);
            report.call(i % 3 == 0 ? "" : "2025-03-1" + i % 4, first, second);
            report.demands(first, words[random.nextInt(4)]);
            report.says(second, words[random.nextInt(4)]).on("2025-03-1" + i % 4);
            report.ceasefire(report.country("Russia"), report.country("Ukraine"))
                    .lasting(i % 2 == 0 ? "P30D" : "P3D");
            documents.add(report.build());
        }
        String expected = described(resolve(documents));
        for (int round = 0; round < 5; round++) {
            Collections.shuffle(documents, random);
            assertThat(described(resolve(documents))).isEqualTo(expected);
        }
    }

    /** All of a graph; entities are equal by name alone, so their parts are written out. */
    private static String described(ResolvedGraph graph) {
        return graph.toString();
    }

    @Test
    void namesOfEventsAndAccountsAreUnique() {
        Report a = new Report("a");
        int ann = a.person("Ann Lee");
        a.says(ann, "The same first words of a quotation that is long enough to be cut in its name, and one end");
        Report b = new Report("b");
        int bo = b.person("Ann Lee");
        b.tells(Dip.STATEMENT).with(Dip.SPEAKER, bo);
        b.tells(Dip.STATEMENT).with(Dip.SPEAKER, bo).words(Dip.TOPIC, "x");
        List<Event> events = events(a, b);
        assertThat(events).extracting(Event::iri).doesNotHaveDuplicates();
        assertThat(events.stream().flatMap(e -> e.accounts().stream()).map(Event.ResolvedAccount::iri))
                .doesNotHaveDuplicates();
    }
}
