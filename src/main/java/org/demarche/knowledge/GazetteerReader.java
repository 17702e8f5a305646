package org.demarche.knowledge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.demarche.knowledge.GazetteerEntry.Trait;
import org.demarche.model.EntityKind;
import org.demarche.model.Iri;
import org.demarche.model.Reporter;
import org.demarche.vocab.Dip;

/** Reads the gazetteer: the file that ships with the program, and files of the user's that add to it. */
public final class GazetteerReader {
    private static final Map<EntityKind, Resource> CLASSES = new EnumMap<>(Map.of(
            EntityKind.COUNTRY, resource(Dip.COUNTRY),
            EntityKind.PLACE, resource(Dip.PLACE),
            EntityKind.ORGANIZATION, resource(Dip.ORGANIZATION),
            EntityKind.PERSON, resource(Dip.PERSON)));
    private static final Map<Trait, Property> TRAITS = new EnumMap<>(Map.of(
            Trait.SEAT, dip("seat"),
            Trait.NEWS_OUTLET, dip("newsOutlet"),
            Trait.PLATFORM, dip("platform"),
            Trait.AMBIGUOUS, dip("ambiguous"),
            Trait.CASE_SENSITIVE, dip("caseSensitive"),
            Trait.ARMED, dip("armed")));
    private static final Property DEMONYM = dip("demonym");
    private static final Property STANDS_FOR = dip("standsFor");
    private static final Property IN_COUNTRY = dip("inCountry");
    private static final Property ACTS_FOR = dip("actsFor");
    private static final Property ROLE = dip("role");
    private static final Set<Property> KNOWN = Set.of(
            RDF.type,
            RDFS.label,
            RDFS.comment,
            RDFS.seeAlso,
            SKOS.prefLabel,
            SKOS.altLabel,
            SKOS.hiddenLabel,
            SKOS.exactMatch,
            DEMONYM,
            STANDS_FOR,
            IN_COUNTRY,
            ACTS_FOR,
            ROLE,
            dip("isoCode"),
            dip("capital"),
            dip("seat"),
            dip("newsOutlet"),
            dip("platform"),
            dip("ambiguous"),
            dip("caseSensitive"),
            dip("armed"));

    private final Reporter reporter;

    private GazetteerReader(Reporter reporter) {
        this.reporter = reporter;
    }

    /**
     * The shipped gazetteer and these files on top: an entry of theirs with an IRI that is there already adds to it.
     *
     * @param files Turtle files of the user's
     * @param reporter is told of every slip, with file, entry and remedy
     */
    public static Gazetteer read(List<Path> files, Reporter reporter) {
        List<KnowledgeFile> all = new ArrayList<>();
        all.add(KnowledgeFile.shipped("gazetteer.ttl", reporter));
        files.forEach(file -> all.add(KnowledgeFile.of(file, reporter)));
        return new GazetteerReader(reporter).join(all);
    }

    /** Only these files, without what ships with the program. */
    static Gazetteer readAlone(List<Path> files, Reporter reporter) {
        return new GazetteerReader(reporter)
                .join(files.stream()
                        .map(file -> KnowledgeFile.of(file, reporter))
                        .toList());
    }

    private Gazetteer join(List<KnowledgeFile> files) {
        Model model = files.get(0).model();
        for (KnowledgeFile file : files.subList(1, files.size())) {
            model.add(file.model());
        }
        List<GazetteerEntry> entries = new ArrayList<>();
        for (KnowledgeFile file : files) {
            for (Resource subject : file.model().listSubjects().toList()) {
                check(file, model, subject);
            }
        }
        for (Resource subject : model.listSubjects().toList()) {
            entry(model, subject).ifPresent(entries::add);
        }
        return new Gazetteer(entries);
    }

    private void check(KnowledgeFile file, Model all, Resource subject) {
        if (subject.isAnon()) {
            file.slip(
                    reporter, "blank node", "has no IRI", "give the entry a name under https://w3id.org/demarche/id/");
            return;
        }
        String name = subject.getURI();
        Resource whole = subject.inModel(all);
        if (kind(whole).isEmpty()) {
            file.slip(
                    reporter,
                    name,
                    "is left out: it has no class",
                    "say 'a dip:Country', 'dip:Place', 'dip:Organization' or 'dip:Person'");
        } else if (label(whole).isEmpty()) {
            file.slip(reporter, name, "is left out: it has no label", "add rdfs:label \"its name\"@en");
        }
        for (Property link : List.of(STANDS_FOR, IN_COUNTRY, ACTS_FOR)) {
            for (RDFNode target :
                    subject.listProperties(link).mapWith(s -> s.getObject()).toList()) {
                if (!target.isURIResource() || !all.contains(target.asResource(), RDF.type)) {
                    file.slip(
                            reporter,
                            name,
                            "has dip:" + link.getLocalName() + " " + target + ", which is no entry",
                            "write the IRI of an entry, or add the entry it means");
                }
            }
        }
        subject.listProperties().forEachRemaining(statement -> {
            Property property = statement.getPredicate();
            if (!KNOWN.contains(property) && property.getURI().startsWith(Dip.NAMESPACE)) {
                file.slip(
                        reporter,
                        name,
                        "has dip:" + property.getLocalName() + ", which is not read",
                        "the properties of an entry are listed at the head of gazetteer.ttl");
            }
        });
    }

    private static Optional<GazetteerEntry> entry(Model model, Resource subject) {
        Optional<EntityKind> kind = kind(subject);
        Optional<String> label = label(subject);
        if (subject.isAnon() || kind.isEmpty() || label.isEmpty()) {
            return Optional.empty();
        }
        EnumSet<Trait> traits = EnumSet.noneOf(Trait.class);
        TRAITS.forEach((trait, property) -> {
            if (model.containsLiteral(subject, property, true)) {
                traits.add(trait);
            }
        });
        List<String> altLabels = new ArrayList<>(words(subject, SKOS.altLabel));
        words(subject, RDFS.label).stream()
                .filter(other -> !other.equals(label.get()))
                .forEach(altLabels::add);
        return Optional.of(new GazetteerEntry(
                new Iri(subject.getURI()),
                kind.get(),
                label.get(),
                altLabels,
                words(subject, SKOS.hiddenLabel),
                words(subject, DEMONYM),
                link(subject, STANDS_FOR),
                link(subject, IN_COUNTRY),
                link(subject, ACTS_FOR),
                words(subject, ROLE),
                links(subject, SKOS.exactMatch),
                traits));
    }

    /** The narrowest class: a country is a place too. */
    private static Optional<EntityKind> kind(Resource subject) {
        return List.of(EntityKind.COUNTRY, EntityKind.PERSON, EntityKind.ORGANIZATION, EntityKind.PLACE).stream()
                .filter(kind -> subject.hasProperty(RDF.type, CLASSES.get(kind)))
                .findFirst();
    }

    private static Optional<String> label(Resource subject) {
        return words(subject, RDFS.label).stream().findFirst();
    }

    private static List<String> words(Resource subject, Property property) {
        return subject
                .listProperties(property)
                .filterKeep(s -> s.getObject().isLiteral())
                .mapWith(s -> s.getString())
                .toList()
                .stream()
                .sorted()
                .distinct()
                .toList();
    }

    private static List<Iri> links(Resource subject, Property property) {
        return subject
                .listProperties(property)
                .filterKeep(s -> s.getObject().isURIResource())
                .mapWith(s -> new Iri(s.getResource().getURI()))
                .toList()
                .stream()
                .sorted()
                .distinct()
                .toList();
    }

    private static Optional<Iri> link(Resource subject, Property property) {
        return links(subject, property).stream().findFirst();
    }

    private static Resource resource(Iri iri) {
        return ResourceFactory.createResource(iri.value());
    }

    private static Property dip(String name) {
        return ResourceFactory.createProperty(Dip.NAMESPACE, name);
    }
}
