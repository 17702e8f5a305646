package org.demarche.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.demarche.model.Account;
import org.demarche.model.Document;
import org.demarche.model.DocumentEntity;
import org.demarche.model.EntityKind;
import org.demarche.model.EventMention;
import org.demarche.model.Factuality;
import org.demarche.model.Filler;
import org.demarche.model.Iri;
import org.demarche.model.Reporter;
import org.demarche.model.Span;
import org.demarche.model.Testimony;
import org.demarche.model.Testimony.Reference;
import org.demarche.pipeline.Demarche;
import org.demarche.rdf.DatasetStage;
import org.demarche.resolve.ResolveStage;
import org.demarche.vocab.Dip;

/** Reports of a form so simple that they are read without models: "Mira Solano said: We shall meet on day 7." */
final class Reports {
    private static final LocalDate DAY = LocalDate.of(2031, 2, 3);
    private static final String SAID = " said: ";

    private Reports() {}

    /** A report of this number; every third tells the words of another one. */
    static Document report(int number) {
        return report(
                "report-" + number, "Person Number" + number % 5 + SAID + "We shall meet on day " + number / 3 + ".");
    }

    static Document report(String id, String text) {
        return new Document(
                id, text, Optional.of("Words, \"spoken\""), Optional.of(DAY), Optional.of("Wire"), Optional.empty());
    }

    static List<Document> reports(int from, int to) {
        return IntStream.range(from, to).mapToObj(Reports::report).toList();
    }

    static Demarche demarche() {
        return new Demarche(
                Reports::extract, new ResolveStage(Demarche.DEFAULT_BASE.value()), new DatasetStage(false), 2, e -> {});
    }

    static Settings settings() {
        return Settings.of(Demarche.DEFAULT_BASE.value(), false, "first");
    }

    private static Testimony extract(Document document, Reporter reporter) {
        String text = document.text();
        int said = text.indexOf(SAID);
        String name = text.substring(0, said);
        Span whole = new Span(0, text.length());
        TreeMap<Iri, List<Filler>> roles = new TreeMap<>();
        roles.put(Dip.SPEAKER, List.of(new Filler.OfEntity(0)));
        roles.put(Dip.QUOTATION, List.of(new Filler.OfText(text.substring(said + SAID.length()))));
        roles.put(
                Dip.DATE,
                List.of(new Filler.OfValue(DAY.toString(), new Iri("http://www.w3.org/2001/XMLSchema#date"))));
        List<EventMention> events = new ArrayList<>();
        events.add(new EventMention(
                Dip.STATEMENT, List.of(new Account(roles, List.of(whole), List.of(), Factuality.ACTUAL, 0.9))));
        return new Testimony(
                document,
                List.of(new DocumentEntity(
                        0,
                        EntityKind.PERSON,
                        name,
                        List.of(name),
                        List.of("speaker"),
                        Optional.empty(),
                        Optional.empty())),
                List.of(new Reference(new Span(0, said), true, List.of(0))),
                events,
                List.of(),
                List.of(),
                List.of());
    }
}
