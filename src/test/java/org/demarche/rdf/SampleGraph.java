package org.demarche.rdf;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.demarche.model.Comparison;
import org.demarche.model.Comparison.Outcome;
import org.demarche.model.Document;
import org.demarche.model.Entity;
import org.demarche.model.Entity.Anchor;
import org.demarche.model.EntityKind;
import org.demarche.model.Event;
import org.demarche.model.Event.ResolvedAccount;
import org.demarche.model.Event.Value;
import org.demarche.model.Factuality;
import org.demarche.model.Iri;
import org.demarche.model.LikelyMatch;
import org.demarche.model.ResolvedGraph;
import org.demarche.model.ResolvedGraph.SourceDocument;
import org.demarche.model.Span;
import org.demarche.vocab.Dip;

/** A small resolved graph made by hand: two reports of one call, a ceasefire, a demand, a statement and a comparison. */
public final class SampleGraph {
    static final String ID = "https://w3id.org/demarche/id/";
    static final String XSD = "http://www.w3.org/2001/XMLSchema#";

    /** The characters before the names lie beyond U+FFFF: two code units each, one code point. */
    static final String FIRST_TEXT =
            "\uD83D\uDCDE\uD83D\uDCDE Mira Solano phoned Tomas Berg on Tuesday for at least 90 minutes. "
                    + "Berg said: \"We accept the \u201Cpause\u201D\u2026\nfor now\". Solano denied a second call.";

    static final String SECOND_TEXT = "Solano and Berg spoke for two hours, Veldland's presidency said. "
            + "It proposed a 30-day truce at sea. Veldland demanded that Ostrava open its ports.";

    static final Iri FIRST = iri("document/first");
    static final Iri SECOND = iri("document/second");
    static final Iri SOLANO = iri("person/mira-solano");
    static final Iri BERG = iri("person/tomas-berg");
    static final Iri VELDLAND = iri("country/veldland");
    static final Iri OSTRAVA = iri("country/ostrava");
    static final Iri PRESIDENCY = iri("organization/presidency-of-veldland");
    static final Iri CALL = iri("call/2025-03-18-mira-solano-tomas-berg");
    static final Iri CALL_FIRST = iri("account/call-first");
    static final Iri CALL_SECOND = iri("account/call-second");
    static final Iri DENIED_CALL = iri("call/mira-solano-tomas-berg");
    static final Iri TRUCE = iri("ceasefire/veldland-30-days");
    static final Iri DEMAND = iri("demand/veldland-open-its-ports");
    static final Iri STATEMENT = iri("statement/tomas-berg-we-accept");

    private SampleGraph() {}

    public static ResolvedGraph graph() {
        return new ResolvedGraph(
                documents(), entities(), events(), List.of(comparison()), List.of(), List.of(), List.of(likelyMatch()));
    }

    private static LikelyMatch likelyMatch() {
        return new LikelyMatch(OSTRAVA, VELDLAND, "“Ostrava” may be “Veldland”: nobody has seen both.");
    }

    private static List<SourceDocument> documents() {
        return List.of(
                new SourceDocument(
                        FIRST,
                        new Document(
                                "first.txt",
                                FIRST_TEXT,
                                Optional.of("Two leaders speak"),
                                Optional.of(LocalDate.of(2025, 3, 19)),
                                Optional.of("The Daily \"Herald\""),
                                Optional.of(new Iri("https://example.org/first?a=1&b=2")))),
                new SourceDocument(SECOND, Document.of("second.txt", SECOND_TEXT, Optional.empty())));
    }

    private static List<Entity> entities() {
        return List.of(
                entity(
                        VELDLAND,
                        EntityKind.COUNTRY,
                        "Veldland",
                        List.of(),
                        List.of(new Anchor(SECOND, span(SECOND_TEXT, "Veldland")))),
                entity(
                        OSTRAVA,
                        EntityKind.COUNTRY,
                        "Ostrava",
                        List.of(),
                        List.of(new Anchor(SECOND, span(SECOND_TEXT, "Ostrava")))),
                entity(
                        PRESIDENCY,
                        EntityKind.ORGANIZATION,
                        "presidency of Veldland",
                        List.of(VELDLAND),
                        List.of(new Anchor(SECOND, span(SECOND_TEXT, "Veldland's presidency")))),
                new Entity(
                        SOLANO,
                        EntityKind.PERSON,
                        "Mira Solano",
                        List.of("Solano"),
                        List.of("President of Veldland"),
                        List.of(VELDLAND),
                        List.of(new Iri("http://www.wikidata.org/entity/Q1")),
                        List.of(
                                new Anchor(FIRST, span(FIRST_TEXT, "Mira Solano")),
                                new Anchor(SECOND, span(SECOND_TEXT, "Solano"))),
                        List.of(new Anchor(SECOND, span(SECOND_TEXT, "It"))),
                        List.of("\"Solano\" is the surname of \"Mira Solano\".")),
                entity(
                        BERG,
                        EntityKind.PERSON,
                        "Tomas Berg",
                        List.of(),
                        List.of(new Anchor(FIRST, span(FIRST_TEXT, "Tomas Berg")))));
    }

    private static Entity entity(Iri iri, EntityKind kind, String label, List<Iri> actsFor, List<Anchor> mentions) {
        return new Entity(iri, kind, label, List.of(), List.of(), actsFor, List.of(), mentions, List.of(), List.of());
    }

    private static List<Event> events() {
        return List.of(
                new Event(
                        CALL,
                        Dip.CALL,
                        "Call of Mira Solano and Tomas Berg, 18 March 2025",
                        List.of(
                                account(
                                        CALL_FIRST,
                                        FIRST,
                                        Map.of(
                                                Dip.PARTICIPANT, things(SOLANO, BERG),
                                                Dip.INITIATOR, things(SOLANO),
                                                Dip.DATE, typed("2025-03-18", "date"),
                                                Dip.START_TIME, typed("2025-03-18T10:00:00-04:00", "dateTime"),
                                                Dip.DURATION, typed("PT90M", "duration"),
                                                Dip.DURATION_BOUND, things(Dip.AT_LEAST)),
                                        span(
                                                FIRST_TEXT,
                                                "Mira Solano phoned Tomas Berg on Tuesday for at least 90 minutes."),
                                        List.of(),
                                        Factuality.ACTUAL,
                                        0.93),
                                account(
                                        CALL_SECOND,
                                        SECOND,
                                        Map.of(
                                                Dip.PARTICIPANT, things(SOLANO, BERG),
                                                Dip.DURATION, typed("PT2H", "duration")),
                                        span(SECOND_TEXT, "Solano and Berg spoke for two hours"),
                                        List.of(PRESIDENCY),
                                        Factuality.ACTUAL,
                                        1))),
                new Event(
                        DENIED_CALL,
                        Dip.CALL,
                        "Call of Mira Solano",
                        List.of(account(
                                iri("account/denied-call"),
                                FIRST,
                                Map.of(Dip.PARTICIPANT, things(SOLANO)),
                                span(FIRST_TEXT, "Solano denied a second call."),
                                List.of(SOLANO),
                                Factuality.DENIED,
                                0.5))),
                new Event(
                        TRUCE,
                        Dip.CEASEFIRE,
                        "Truce at sea",
                        List.of(account(
                                iri("account/truce"),
                                SECOND,
                                Map.of(
                                        Dip.PROPOSED_BY, things(PRESIDENCY),
                                        Dip.PARTY, things(VELDLAND, OSTRAVA),
                                        Dip.STATUS, things(Dip.PROPOSED),
                                        Dip.SCOPE, words("at sea"),
                                        Dip.DURATION, typed("P30D", "duration")),
                                span(SECOND_TEXT, "It proposed a 30-day truce at sea."),
                                List.of(),
                                Factuality.POSSIBLE,
                                0.8))),
                new Event(
                        DEMAND,
                        Dip.DEMAND,
                        "Veldland demands open ports",
                        List.of(account(
                                iri("account/demand"),
                                SECOND,
                                Map.of(
                                        Dip.DEMANDER, things(VELDLAND),
                                        Dip.ADDRESSEE, things(OSTRAVA),
                                        Dip.CONTENT, words("open its ports"),
                                        Dip.KIND, things(Dip.REQUIREMENT)),
                                span(SECOND_TEXT, "Veldland demanded that Ostrava open its ports."),
                                List.of(),
                                Factuality.ACTUAL,
                                0.9))),
                new Event(
                        STATEMENT,
                        Dip.STATEMENT,
                        "Tomas Berg: We accept",
                        List.of(account(
                                iri("account/statement"),
                                FIRST,
                                Map.of(
                                        Dip.SPEAKER, things(BERG),
                                        Dip.ABOUT, things(VELDLAND),
                                        Dip.QUOTATION, words("We accept the \u201Cpause\u201D\u2026\nfor now")),
                                span(FIRST_TEXT, "Berg said: \"We accept the \u201Cpause\u201D\u2026\nfor now\"."),
                                List.of(),
                                Factuality.ACTUAL,
                                0.97))));
    }

    private static Comparison comparison() {
        return new Comparison(
                iri("comparison/call-duration"),
                CALL,
                Dip.DURATION,
                List.of(CALL_FIRST, CALL_SECOND),
                Outcome.COMPATIBLE,
                "Two hours are at least 90 minutes.");
    }

    private static ResolvedAccount account(
            Iri iri,
            Iri document,
            Map<Iri, List<Value>> roles,
            Span evidence,
            List<Iri> accordingTo,
            Factuality factuality,
            double confidence) {
        return new ResolvedAccount(
                iri, document, new TreeMap<>(roles), List.of(evidence), accordingTo, factuality, confidence);
    }

    private static List<Value> things(Iri... iris) {
        return java.util.Arrays.stream(iris)
                .map(i -> (Value) new Value.Thing(i))
                .toList();
    }

    private static List<Value> words(String words) {
        return List.of(new Value.Words(words));
    }

    private static List<Value> typed(String lexical, String datatype) {
        return List.of(new Value.Typed(lexical, new Iri(XSD + datatype)));
    }

    private static Span span(String text, String words) {
        int at = text.indexOf(words);
        return new Span(at, at + words.length());
    }

    static Iri iri(String rest) {
        return new Iri(ID + rest);
    }
}
