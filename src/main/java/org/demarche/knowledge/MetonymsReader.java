package org.demarche.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.demarche.knowledge.Metonyms.Place;
import org.demarche.knowledge.Metonyms.Reading;
import org.demarche.knowledge.Metonyms.Rule;
import org.demarche.model.Iri;
import org.demarche.model.Reporter;

/** Reads {@code ontology/metonyms.ttl}. */
public final class MetonymsReader {
    private static final String NAMESPACE = "https://w3id.org/demarche/metonym#";
    private static final Property ORDER = property("order");
    private static final Property STANDS = property("stands");
    private static final Property PREPOSITION = property("preposition");
    private static final Property GOVERNOR = property("governor");
    private static final Property MEMBER = property("lemma");
    private static final Property READS = property("reads");
    private static final Property COUNTER_EXAMPLE = property("counterExample");

    private MetonymsReader() {}

    /**
     * The shipped rules.
     *
     * @param reporter is told of every slip
     */
    public static Metonyms read(Reporter reporter) {
        KnowledgeFile file = KnowledgeFile.shipped("metonyms.ttl", reporter);
        TreeMap<Integer, Rule> rules = new TreeMap<>();
        List<Resource> found = new ArrayList<>(file.model()
                .listSubjectsWithProperty(RDF.type, ResourceFactory.createResource(NAMESPACE + "Rule"))
                .toList());
        found.sort(Comparator.comparing(Resource::getURI));
        for (Resource rule : found) {
            if (!rule.hasProperty(ORDER) || !rule.hasProperty(READS) || !rule.hasProperty(STANDS)) {
                file.slip(
                        reporter,
                        rule.getURI(),
                        "is left out: a rule has an order, a place and a reading",
                        "add metonym:order, metonym:stands and metonym:reads");
            } else if (rules.put(rule.getProperty(ORDER).getInt(), rule(rule)) != null) {
                file.slip(
                        reporter,
                        rule.getURI(),
                        "has the order of another rule, which it replaces",
                        "give each rule its own metonym:order");
            }
        }
        return new Metonyms(List.copyOf(rules.values()));
    }

    private static Rule rule(Resource rule) {
        EnumSet<Place> places = EnumSet.noneOf(Place.class);
        words(rule, STANDS).forEach(word -> places.add(Place.valueOf(word.toUpperCase(Locale.ROOT))));
        Set<String> governors = new HashSet<>(words(rule, GOVERNOR));
        rule.listProperties(GOVERNOR)
                .filterKeep(s -> s.getObject().isResource())
                .forEachRemaining(s -> governors.addAll(words(s.getResource(), MEMBER)));
        return new Rule(
                new Iri(rule.getURI()),
                places,
                new HashSet<>(words(rule, PREPOSITION)),
                governors,
                Reading.valueOf(rule.getProperty(READS).getString().toUpperCase(Locale.ROOT)),
                words(rule, SKOS.example),
                words(rule, COUNTER_EXAMPLE));
    }

    private static List<String> words(Resource subject, Property property) {
        return subject
                .listProperties(property)
                .filterKeep(s -> s.getObject().isLiteral())
                .mapWith(s -> s.getString())
                .toList()
                .stream()
                .sorted()
                .toList();
    }

    private static Property property(String name) {
        return ResourceFactory.createProperty(NAMESPACE, name);
    }
}
