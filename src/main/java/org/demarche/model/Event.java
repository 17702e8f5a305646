package org.demarche.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * An event of the whole graph: what we hold, by whatever accounts.
 *
 * @param iri its name, made of its type and content
 * @param type its class in the ontology
 * @param label a short name for people
 * @param accounts what each document and source tells of it, sorted by IRI, at least one
 * @param independentAccounts how many documents tell of it when those of them that share text are counted once
 */
public record Event(Iri iri, Iri type, String label, List<ResolvedAccount> accounts, int independentAccounts) {
    public Event {
        Objects.requireNonNull(iri);
        Objects.requireNonNull(type);
        Objects.requireNonNull(label);
        accounts = List.copyOf(accounts);
        if (accounts.isEmpty()) {
            throw new IllegalArgumentException("an event has an account");
        }
        if (independentAccounts < 1) {
            throw new IllegalArgumentException("an event has a witness");
        }
    }

    /** An event told by documents of which no two share text. */
    public Event(Iri iri, Iri type, String label, List<ResolvedAccount> accounts) {
        this(iri, type, label, accounts, (int)
                accounts.stream().map(ResolvedAccount::document).distinct().count());
    }

    /**
     * An account whose entities have the graph's names.
     *
     * @param iri its name
     * @param document the IRI of the document it stands in
     * @param roles fillers by property
     * @param evidence the spans of that document which tell it
     * @param accordingTo the sources that the text names, the nearest first
     */
    public record ResolvedAccount(
            Iri iri,
            Iri document,
            SortedMap<Iri, List<Value>> roles,
            List<Span> evidence,
            List<Iri> accordingTo,
            Factuality factuality,
            double confidence) {
        public ResolvedAccount {
            Objects.requireNonNull(iri);
            Objects.requireNonNull(document);
            roles = SmallSortedMap.ofLists(roles);
            evidence = List.copyOf(evidence);
            accordingTo = List.copyOf(accordingTo);
            Objects.requireNonNull(factuality);
        }

        private List<Value> fillers(Iri role) {
            return roles.getOrDefault(role, List.of());
        }

        /** The entities and terms that fill a role, sorted. */
        public SortedSet<Iri> things(Iri role) {
            TreeSet<Iri> result = new TreeSet<>();
            for (Value value : fillers(role)) {
                if (value instanceof Value.Thing thing) {
                    result.add(thing.iri());
                }
            }
            return result;
        }

        /** The words that fill a role, in their order. */
        public List<String> words(Iri role) {
            List<String> result = new ArrayList<>();
            for (Value value : fillers(role)) {
                if (value instanceof Value.Words words) {
                    result.add(words.words());
                }
            }
            return result;
        }

        /** The typed values that fill a role, as they are written, in their order. */
        public List<String> typed(Iri role) {
            List<String> result = new ArrayList<>();
            for (Value value : fillers(role)) {
                if (value instanceof Value.Typed typed) {
                    result.add(typed.lexical());
                }
            }
            return result;
        }
    }

    /** A filler with the graph's names: a thing, words in English, or a typed value. */
    public sealed interface Value {
        /** An entity or a term of the ontology. */
        record Thing(Iri iri) implements Value {}

        /** Words of the text. */
        record Words(String words) implements Value {}

        /** A typed value; the datatype is the full IRI. */
        record Typed(String lexical, Iri datatype) implements Value {}
    }
}
