package org.demarche.resolve;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A person on the way to the graph: a cluster with the names it is joined by. */
final class Person {
    static final Comparator<Person> BY_NAME = Comparator.comparing((Person p) -> p.names.firstKey())
            .thenComparing(p -> p.cluster.nodes().get(0).document());

    private final EntityCluster cluster;
    private final TreeMap<String, PersonName> names = new TreeMap<>();

    Person(EntityNode node, Collection<PersonName> names) {
        cluster = new EntityCluster();
        add(node, names);
    }

    /** Takes in a person of a document who is known to be this one. */
    void add(EntityNode node, Collection<PersonName> more) {
        cluster.add(node);
        more.forEach(name -> names.put(name.key(), name));
    }

    EntityCluster cluster() {
        return cluster;
    }

    /** The names by their keys. */
    SortedMap<String, PersonName> names() {
        return Collections.unmodifiableSortedMap(names);
    }

    /** The first of the names; the only one of somebody known by a surname. */
    PersonName anyName() {
        return names.firstEntry().getValue();
    }

    /** Takes in another person, who is not to be used after. */
    void absorb(Person other, Optional<String> reason) {
        cluster.absorb(other.cluster, reason);
        names.putAll(other.names);
    }

    String shownName() {
        return PersonLabels.best(cluster.names());
    }

    /** How the two stand to each other: the worst that any two of their names do. */
    PersonName.Likeness compare(Person other) {
        PersonName.Likeness worst = PersonName.Likeness.SAME;
        boolean heir = false;
        for (PersonName a : names.values()) {
            for (PersonName b : other.names.values()) {
                worst = PersonName.worse(worst, a.compare(b));
                heir |= a.isSuffixLeftOut(b);
            }
        }
        if (heir && !cluster.sharesOffice(other.cluster)) {
            return PersonName.Likeness.DIFFERENT;
        }
        if (worst == PersonName.Likeness.DIFFERENT || cluster.sharesDocument(other.cluster)) {
            return PersonName.Likeness.DIFFERENT;
        }
        boolean doubtful = worst == PersonName.Likeness.POSSIBLE && cluster.actsForOthersThan(other.cluster);
        return doubtful ? PersonName.Likeness.DIFFERENT : worst;
    }
}
