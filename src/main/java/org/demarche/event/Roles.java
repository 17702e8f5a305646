package org.demarche.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.demarche.model.Filler;
import org.demarche.model.Iri;

/** Collects the fillers of an account, each once. */
final class Roles {
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

    private final SortedMap<Iri, List<Filler>> fillers = new TreeMap<>();

    Roles add(Iri role, Filler filler) {
        List<Filler> list = fillers.computeIfAbsent(role, k -> new ArrayList<>());
        if (!list.contains(filler)) {
            list.add(filler);
        }
        return this;
    }

    Roles entities(Iri role, Collection<Integer> ids) {
        ids.forEach(id -> add(role, new Filler.OfEntity(id)));
        return this;
    }

    Roles words(Iri role, String words) {
        return words.isBlank() ? this : add(role, new Filler.OfText(words));
    }

    Roles term(Iri role, Iri term) {
        return add(role, new Filler.OfTerm(term));
    }

    /** A typed value of XML Schema: {@code date}, {@code duration}, {@code dateTime}. */
    Roles value(Iri role, String lexical, String type) {
        return add(role, new Filler.OfValue(lexical, new Iri(XSD + type)));
    }

    Roles addAll(SortedMap<Iri, List<Filler>> others) {
        others.forEach((role, list) -> list.forEach(f -> add(role, f)));
        return this;
    }

    /** All but these roles. */
    SortedMap<Iri, List<Filler>> without(Iri... roles) {
        SortedMap<Iri, List<Filler>> result = new TreeMap<>(fillers);
        result.keySet().removeAll(List.of(roles));
        return result;
    }

    boolean has(Iri role) {
        return fillers.containsKey(role);
    }

    /** The ids of the entities that fill a role. */
    List<Integer> entities(Iri role) {
        List<Integer> result = new ArrayList<>();
        for (Filler filler : fillers.getOrDefault(role, List.of())) {
            if (filler instanceof Filler.OfEntity entity) {
                result.add(entity.entity());
            }
        }
        return result;
    }

    SortedMap<Iri, List<Filler>> map() {
        return fillers;
    }
}
