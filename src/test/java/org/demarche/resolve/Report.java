package org.demarche.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.demarche.model.Account;
import org.demarche.model.Document;
import org.demarche.model.DocumentEntity;
import org.demarche.model.EntityKind;
import org.demarche.model.EntityMention;
import org.demarche.model.EventMention;
import org.demarche.model.Factuality;
import org.demarche.model.Filler;
import org.demarche.model.Iri;
import org.demarche.model.Span;
import org.demarche.model.Testimony;
import org.demarche.model.Testimony.Reference;
import org.demarche.vocab.Dip;

/** Builds an {@link Testimony} without models: the text is the names and contents in the order they are given. */
final class Report {
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

    private final String id;
    private final StringBuilder text = new StringBuilder();
    private final List<DocumentEntity> entities = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private final List<Telling> tellings = new ArrayList<>();
    private Optional<LocalDate> issued = Optional.empty();

    Report(String id) {
        this.id = id;
    }

    Report issued(String date) {
        issued = Optional.of(LocalDate.parse(date));
        return this;
    }

    /** A person by its label and other names; returns its id. */
    int person(String label, String... others) {
        return entity(EntityKind.PERSON, label, List.of(), Optional.empty(), Optional.empty(), others);
    }

    /** A person with an office who acts for an entity. */
    int official(String role, int principal, String label, String... others) {
        return entity(EntityKind.PERSON, label, List.of(role), Optional.of(principal), Optional.empty(), others);
    }

    int organization(String label, String... others) {
        return entity(EntityKind.ORGANIZATION, label, List.of(), Optional.empty(), Optional.empty(), others);
    }

    int organizationOf(int principal, String label, String... others) {
        return entity(EntityKind.ORGANIZATION, label, List.of(), Optional.of(principal), Optional.empty(), others);
    }

    int place(String label) {
        return entity(EntityKind.PLACE, label, List.of(), Optional.empty(), Optional.empty());
    }

    /** A country of the gazetteer. */
    int country(String label, String... others) {
        Iri known = new Iri(ResolveStage.DEFAULT_BASE + "country/" + Slugs.slug(label));
        return entity(EntityKind.COUNTRY, label, List.of(), Optional.empty(), Optional.of(known), others);
    }

    int entity(
            EntityKind kind,
            String label,
            List<String> roles,
            Optional<Integer> actsFor,
            Optional<Iri> known,
            String... others) {
        int number = entities.size();
        List<String> names = new ArrayList<>(List.of(label));
        names.addAll(List.of(others));
        entities.add(new DocumentEntity(number, kind, label, names, roles, actsFor, known));
        names.forEach(name -> mention(number, name, EntityMention.Form.NAME));
        return number;
    }

    Report mention(int entity, String words, EntityMention.Form form) {
        references.add(new Reference(write(words), form.names(), List.of(entity)));
        return this;
    }

    /** Adds words that tell of nothing. */
    Span write(String words) {
        int start = text.length();
        text.append(words);
        Span span = new Span(start, text.length());
        text.append(' ');
        return span;
    }

    /** Begins an event of one account; more accounts follow with {@link Telling#account}. */
    Telling tells(Iri type) {
        Telling telling = new Telling(type);
        tellings.add(telling);
        return telling;
    }

    Telling call(String date, int... participants) {
        return tells(Dip.CALL).with(Dip.PARTICIPANT, participants).on(date);
    }

    Telling says(int speaker, String quotation) {
        return tells(Dip.STATEMENT).with(Dip.SPEAKER, speaker).words(Dip.QUOTATION, quotation);
    }

    Telling reports(int speaker, String content) {
        return tells(Dip.STATEMENT).with(Dip.SPEAKER, speaker).words(Dip.CONTENT, content);
    }

    Telling demands(int demander, String content) {
        return tells(Dip.DEMAND).with(Dip.DEMANDER, demander).words(Dip.CONTENT, content);
    }

    Telling ceasefire(int... parties) {
        return tells(Dip.CEASEFIRE).with(Dip.PARTY, parties);
    }

    Testimony build() {
        List<EventMention> events = tellings.stream().map(Telling::build).toList();
        Document document = Document.of(id, text.toString(), issued);
        return new Testimony(
                document,
                entities,
                references,
                events,
                List.of(),
                List.of(),
                LastingFinder.find(document.text(), events));
    }

    /** An event that the report tells of. */
    final class Telling {
        private final Iri type;
        private final List<Account> finished = new ArrayList<>();
        private SortedMap<Iri, List<Filler>> roles = new TreeMap<>();
        private List<Integer> sources = new ArrayList<>();
        private Factuality factuality = Factuality.ACTUAL;
        private Optional<Span> evidence = Optional.empty();

        private Telling(Iri type) {
            this.type = type;
        }

        Telling with(Iri role, int... ids) {
            for (int entity : ids) {
                add(role, new Filler.OfEntity(entity));
            }
            return this;
        }

        Telling words(Iri role, String words) {
            return add(role, new Filler.OfText(words));
        }

        Telling term(Iri role, Iri term) {
            return add(role, new Filler.OfTerm(term));
        }

        /** The day; the empty string for none. */
        Telling on(String date) {
            return date.isEmpty() ? this : add(Dip.DATE, new Filler.OfValue(date, new Iri(XSD + "date")));
        }

        /** The month or year within which it was. */
        Telling within(String period) {
            String type = period.length() == 4 ? "gYear" : "gYearMonth";
            return add(Dip.DATE_WITHIN, new Filler.OfValue(period, new Iri(XSD + type)));
        }

        Telling at(String time) {
            return add(Dip.START_TIME, new Filler.OfValue(time, new Iri(XSD + "dateTime")));
        }

        Telling lasting(String duration) {
            return add(Dip.DURATION, new Filler.OfValue(duration, new Iri(XSD + "duration")));
        }

        /** Where it is told; else in words that are written for it. */
        Telling in(Span place) {
            evidence = Optional.of(place);
            return this;
        }

        Telling accordingTo(int source) {
            sources.add(source);
            return this;
        }

        Telling as(Factuality mode) {
            factuality = mode;
            return this;
        }

        /** Ends this account of the event and begins another. */
        Telling account() {
            finish();
            return this;
        }

        private Telling add(Iri role, Filler filler) {
            roles.computeIfAbsent(role, k -> new ArrayList<>()).add(filler);
            return this;
        }

        private void finish() {
            Span place = evidence.orElseGet(() -> write(type.localName() + roles));
            finished.add(new Account(roles, List.of(place), sources, factuality, 0.9));
            evidence = Optional.empty();
            roles = new TreeMap<>();
            sources = new ArrayList<>();
            factuality = Factuality.ACTUAL;
        }

        private EventMention build() {
            finish();
            return new EventMention(type, finished);
        }
    }
}
