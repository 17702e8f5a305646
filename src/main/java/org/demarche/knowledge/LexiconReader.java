package org.demarche.knowledge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.demarche.model.Code;
import org.demarche.model.Diagnostic;
import org.demarche.model.Diagnostic.Severity;
import org.demarche.model.Factuality;
import org.demarche.model.Iri;
import org.demarche.model.Reporter;
import org.demarche.vocab.Dip;

/**
 * Reads lexicon files: OntoLex entries whose senses refer to an event class, with the roles by grammatical function.
 *
 * <p>The vocabulary is OntoLex-Lemon (W3C Community Group, 2016) with LexInfo parts of speech; the functions have names of
 * their own in {@link #NAMESPACE}.
 */
public final class LexiconReader {
    public static final String NAMESPACE = "https://w3id.org/demarche/lexicon#";

    private static final String ONTOLEX = "http://www.w3.org/ns/lemon/ontolex#";
    private static final String LEXINFO = "http://www.lexinfo.net/ontology/3.0/lexinfo#";
    private static final Property SENSE = property(ONTOLEX + "sense");
    private static final Property REFERENCE = property(ONTOLEX + "reference");
    private static final Property CANONICAL_FORM = property(ONTOLEX + "canonicalForm");
    private static final Property OTHER_FORM = property(ONTOLEX + "otherForm");
    private static final Property WRITTEN_REP = property(ONTOLEX + "writtenRep");
    private static final Property PART_OF_SPEECH = property(LEXINFO + "partOfSpeech");
    private static final Property NEEDS = property(NAMESPACE + "needs");
    private static final Property MEMBER = property(NAMESPACE + "member");
    private static final Property SIDE = property(NAMESPACE + "side");
    private static final Property ARMY = property(NAMESPACE + "army");
    private static final Property PLACE = property(NAMESPACE + "place");
    private static final Property COUNTER_EXAMPLE = property(NAMESPACE + "counterExample");
    private static final Resource WORD_CLASS = ResourceFactory.createResource(NAMESPACE + "WordClass");
    private static final Resource WAR = ResourceFactory.createResource(NAMESPACE + "War");
    private static final Resource ENTRY = ResourceFactory.createResource(ONTOLEX + "LexicalEntry");
    private static final String PREPOSITION = "prep-";
    private static final Map<String, Slot.Function> FUNCTIONS = Map.of(
            "subject", Slot.Function.SUBJECT,
            "object", Slot.Function.OBJECT,
            "dative", Slot.Function.DATIVE,
            "clause", Slot.Function.CLAUSE,
            "infinitive", Slot.Function.INFINITIVE,
            "predicate", Slot.Function.PREDICATE,
            "possessor", Slot.Function.POSSESSOR,
            "modifier", Slot.Function.MODIFIER);

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Reporter reporter;
    private final List<Frame> frames = new ArrayList<>();
    private final Map<String, Set<String>> classes = new HashMap<>();
    private final Map<String, Resource> classNames = new HashMap<>();
    private final SortedMap<String, KnownWar> wars = new TreeMap<>();

    /** @param reporter is told of every entry that is not valid; the others are read */
    public LexiconReader(Reporter reporter) {
        this.reporter = reporter;
    }

    /**
     * The shipped lexicon and these files on top.
     *
     * @param files Turtle files of the user's
     * @param reporter is told of every slip, with file, entry and remedy
     */
    public static Lexicon read(List<Path> files, Reporter reporter) {
        LexiconReader reader = new LexiconReader(reporter);
        KnowledgeFile shipped = KnowledgeFile.shipped("lexicon.ttl", reporter);
        reader.add(shipped.model(), shipped.name());
        for (Path path : files) {
            KnowledgeFile file = KnowledgeFile.of(path, reporter);
            reader.add(file.model(), file.name());
        }
        return reader.lexicon();
    }

    /**
     * Adds the entries of one file.
     *
     * @param model what the file holds
     * @param name the file's name, for messages
     */
    public LexiconReader add(Model model, String name) {
        model.listResourcesWithProperty(RDF.type, WORD_CLASS).forEach(wordClass -> addClass(wordClass, name));
        model.listResourcesWithProperty(RDF.type, WAR).forEach(war -> addWar(war, name));
        model.listResourcesWithProperty(RDF.type, ENTRY).forEach(entry -> addEntry(entry, name));
        return this;
    }

    public Lexicon lexicon() {
        return new Lexicon(frames, classes, List.copyOf(wars.values()));
    }

    /** Forms refer to a class by the last part of its IRI, so no two may have it in common. */
    private void addClass(Resource wordClass, String file) {
        if (wordClass.isAnon()) {
            slip(file, wordClass, "is a word class that no form can name", "give it an IRI");
            return;
        }
        String name = localName(wordClass);
        Resource first = classNames.putIfAbsent(name, wordClass);
        if (first != null && !first.equals(wordClass)) {
            slip(
                    file,
                    wordClass,
                    "is a word class of the name that <" + first + "> has",
                    "rename it; to add words to that class, give it its IRI");
            return;
        }
        classes.computeIfAbsent(name, k -> new HashSet<>()).addAll(words(wordClass, MEMBER, file));
    }

    private void addWar(Resource war, String file) {
        if (war.isAnon()) {
            slip(file, war, "is a war that nobody can speak of", "give it an IRI");
            return;
        }
        wars.put(war.getURI(), new KnownWar(words(war, SIDE, file), words(war, PLACE, file), words(war, ARMY, file)));
    }

    private Set<String> words(Resource subject, Property property, String file) {
        Set<String> words = new HashSet<>();
        strings(subject, property, file).forEach(word -> words.add(word.strip().toLowerCase(Locale.ROOT)));
        words.remove("");
        return words;
    }

    private void addEntry(Resource entry, String file) {
        Optional<Frame.PartOfSpeech> partOfSpeech =
                resource(entry, PART_OF_SPEECH).map(LexiconReader::localName).flatMap(LexiconReader::partOfSpeech);
        List<List<String>> forms = new ArrayList<>();
        for (Property property : List.of(CANONICAL_FORM, OTHER_FORM)) {
            for (Resource form : resources(entry, property, file)) {
                words(form, WRITTEN_REP, file).forEach(words -> forms.add(List.of(BLANKS.split(words))));
            }
        }
        if (partOfSpeech.isEmpty()) {
            slip(file, entry, "has no part of speech", "give it lexinfo:partOfSpeech lexinfo:verb, noun or adjective");
        } else if (forms.isEmpty()) {
            slip(file, entry, "has no written form", "give it ontolex:canonicalForm with an ontolex:writtenRep");
        } else if (!entry.hasProperty(SENSE)) {
            slip(file, entry, "has no sense", "give it ontolex:sense with an ontolex:reference to an event class");
        } else {
            resources(entry, SENSE, file).forEach(sense -> addSense(sense, forms, partOfSpeech.get(), file));
        }
    }

    private void addSense(Resource sense, List<List<String>> forms, Frame.PartOfSpeech partOfSpeech, String file) {
        Optional<Resource> reference = resource(sense, REFERENCE);
        if (sense.isAnon() || reference.map(LexiconReader::localName).orElse("").isEmpty()) {
            slip(
                    file,
                    sense,
                    "refers to no event class",
                    "give the sense an IRI and ontolex:reference, such as dip:Demand");
            return;
        }
        Map<Slot, Iri> roles = new HashMap<>();
        Map<Iri, Iri> constants = new HashMap<>();
        Set<String> traits = new HashSet<>();
        for (Statement statement : sense.listProperties().toList()) {
            String predicate = statement.getPredicate().getURI();
            if (!statement.getObject().isURIResource()) {
                continue;
            }
            Iri value = new Iri(statement.getResource().getURI());
            if (predicate.startsWith(NAMESPACE)) {
                String name = predicate.substring(NAMESPACE.length());
                if (name.startsWith(PREPOSITION)) {
                    roles.put(Slot.prep(name.substring(PREPOSITION.length())), value);
                } else if (FUNCTIONS.containsKey(name)) {
                    roles.put(Slot.of(FUNCTIONS.get(name)), value);
                } else if (name.equals("strength") || name.equals("grade")) {
                    traits.add(value.localName());
                } else if (!name.equals("needs")) {
                    slip(file, sense, "has an unknown function " + name, "use one that lexicon.ttl declares");
                }
            } else if (predicate.startsWith(Dip.NAMESPACE)) {
                constants.put(new Iri(predicate), value);
            }
        }
        Optional<Factuality> factuality = Optional.ofNullable(constants.remove(Dip.term("factuality")))
                .flatMap(iri -> factuality(iri, sense, file));
        Set<Iri> needs = new HashSet<>();
        resources(sense, NEEDS, file).stream()
                .filter(RDFNode::isURIResource)
                .forEach(role -> needs.add(new Iri(role.getURI())));
        for (List<String> words : forms) {
            frames.add(new Frame(
                    new Iri(sense.getURI()),
                    new Iri(reference.get().getURI()),
                    words,
                    partOfSpeech,
                    roles,
                    needs,
                    constants,
                    traits,
                    factuality,
                    strings(sense, SKOS.example, file),
                    strings(sense, COUNTER_EXAMPLE, file)));
        }
    }

    private Optional<Factuality> factuality(Iri iri, Resource sense, String file) {
        Optional<Factuality> factuality = Stream.of(Factuality.values())
                .filter(value -> value.name().equals(iri.localName().toUpperCase(Locale.ROOT)))
                .findFirst();
        if (factuality.isEmpty()) {
            slip(
                    file,
                    sense,
                    "has an unknown dip:factuality " + iri.localName(),
                    "use dip:Actual, dip:Planned, dip:Possible or dip:Denied");
        }
        return factuality;
    }

    private List<String> strings(Resource subject, Property property, String file) {
        List<String> strings = new ArrayList<>();
        for (Statement statement : subject.listProperties(property).toList()) {
            if (statement.getObject().isLiteral()) {
                strings.add(statement.getLiteral().getLexicalForm());
            } else {
                slip(
                        file,
                        subject,
                        "has " + property.getLocalName() + " " + statement.getObject() + ", which is no text",
                        "write it in quotation marks, with @en");
            }
        }
        return strings.stream().sorted().toList();
    }

    private List<Resource> resources(Resource subject, Property property, String file) {
        List<Resource> resources = new ArrayList<>();
        for (Statement statement : subject.listProperties(property).toList()) {
            if (statement.getObject().isResource()) {
                resources.add(statement.getResource());
            } else {
                slip(
                        file,
                        subject,
                        "has " + property.getLocalName() + " " + statement.getObject() + ", which is only text",
                        "write the IRI of what it means, without quotation marks");
            }
        }
        return resources;
    }

    private static Optional<Frame.PartOfSpeech> partOfSpeech(String name) {
        return switch (name) {
            case "verb" -> Optional.of(Frame.PartOfSpeech.VERB);
            case "noun" -> Optional.of(Frame.PartOfSpeech.NOUN);
            case "adjective" -> Optional.of(Frame.PartOfSpeech.ADJECTIVE);
            default -> Optional.empty();
        };
    }

    private static Optional<Resource> resource(Resource subject, Property property) {
        Statement statement = subject.getProperty(property);
        return Optional.ofNullable(statement)
                .map(Statement::getObject)
                .filter(RDFNode::isURIResource)
                .map(RDFNode::asResource);
    }

    private void slip(String file, Resource entry, String message, String hint) {
        reporter.report(new Diagnostic(
                Severity.ERROR,
                Code.KNOWLEDGE,
                file,
                "entry " + (entry.isAnon() ? "without IRI" : localName(entry)) + " " + message,
                hint));
    }

    private static String localName(Resource resource) {
        return new Iri(resource.getURI()).localName();
    }

    private static Property property(String iri) {
        return ResourceFactory.createProperty(iri);
    }
}
