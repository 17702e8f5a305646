package org.demarche.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.demarche.knowledge.Titles.Body;
import org.demarche.knowledge.Titles.Gender;
import org.demarche.knowledge.Titles.Group;
import org.demarche.knowledge.Titles.Mark;
import org.demarche.knowledge.Titles.Office;
import org.demarche.model.Reporter;

/** Reads {@code ontology/titles.ttl}. */
public final class TitlesReader {
    private static final String NAMESPACE = "https://w3id.org/demarche/title#";
    private static final Property LEADS = property("leads");
    private static final Property OF_STATE = property("ofState");
    private static final Property HELD_AS = property("heldAs");
    private static final Property GENDER = property("gender");
    private static final Map<String, Mark> MARKS = Map.ofEntries(
            Map.entry("Address", Mark.ADDRESS),
            Map.entry("Alone", Mark.ALONE),
            Map.entry("MediaEnd", Mark.MEDIA_END),
            Map.entry("BodyReach", Mark.BODY_REACH),
            Map.entry("HomeNoun", Mark.HOME_NOUN),
            Map.entry("FieldEnd", Mark.FIELD_END),
            Map.entry("NotAName", Mark.NOT_A_NAME),
            Map.entry("Opening", Mark.OPENING),
            Map.entry("Thing", Mark.THING),
            Map.entry("Particle", Mark.PARTICLE),
            Map.entry("OrganizationEnd", Mark.ORGANIZATION_END),
            Map.entry("PlaceWord", Mark.PLACE_WORD),
            Map.entry("Peer", Mark.PEER),
            Map.entry("LeadingVerb", Mark.LEADING_VERB),
            Map.entry("MediatingVerb", Mark.MEDIATING_VERB),
            Map.entry("Article", Mark.ARTICLE));

    private final Map<String, Office> offices = new HashMap<>();
    private final Map<String, Gender> honorifics = new HashMap<>();
    private final Set<String> modifiers = new HashSet<>();
    private final Set<String> past = new HashSet<>();
    private final Set<String> portfolios = new HashSet<>();
    private final Map<String, Body> bodies = new HashMap<>();
    private final Map<String, Set<Group>> groups = new HashMap<>();
    private final Map<Mark, Set<String>> marks = new EnumMap<>(Mark.class);

    private TitlesReader() {}

    /**
     * The shipped titles.
     *
     * @param reporter is told of every slip
     */
    public static Titles read(Reporter reporter) {
        KnowledgeFile file = KnowledgeFile.shipped("titles.ttl", reporter);
        TitlesReader reader = new TitlesReader();
        Model model = file.model();
        List<Resource> entries =
                new ArrayList<>(model.listSubjectsWithProperty(RDFS.label).toList());
        entries.sort(Comparator.comparing(Resource::getURI));
        for (Resource entry : entries) {
            Optional<String> type = Optional.ofNullable(entry.getPropertyResourceValue(RDF.type))
                    .map(Resource::getURI)
                    .filter(uri -> uri.startsWith(NAMESPACE))
                    .map(uri -> uri.substring(NAMESPACE.length()));
            if (type.isPresent() && !reader.take(entry, type.get())) {
                file.slip(
                        reporter,
                        entry.getURI(),
                        "has the unknown class title:" + type.get(),
                        "the classes are listed at the head of titles.ttl");
            }
        }
        return new Titles(
                reader.offices,
                reader.honorifics,
                reader.modifiers,
                reader.past,
                reader.portfolios,
                reader.bodies,
                reader.groups,
                reader.marks);
    }

    private boolean take(Resource entry, String type) {
        List<String> words = words(entry);
        switch (type) {
            case "Office", "Occupation" -> {
                Office office = new Office(
                        words.get(0),
                        type.equals("Office"),
                        entry.hasLiteral(LEADS, true),
                        entry.hasLiteral(OF_STATE, true),
                        gender(entry),
                        heldAs(entry));
                words.forEach(word -> offices.put(word, office));
            }
            case "Honorific" -> words.forEach(word -> honorifics.put(word, gender(entry)));
            case "Modifier" -> modifiers.addAll(words);
            case "PastModifier" -> past.addAll(words);
            case "Portfolio" -> portfolios.addAll(words);
            case "Organ" -> words.forEach(word -> bodies.put(word, Body.ORGAN));
            case "Government" -> words.forEach(word -> bodies.put(word, Body.GOVERNMENT));
            case "GroupNoun" -> words.forEach(word -> bodies.put(word, Body.GROUP));
            case "NamedNoun" -> words.forEach(word -> bodies.put(word, Body.NAMED));
            case "Agents" -> group(words, Group.AGENTS);
            case "Insurgents" -> group(words, Group.INSURGENTS);
            case "People" -> group(words, Group.PEOPLE);
            case "Parties" -> group(words, Group.PARTIES);
            case "Class" -> {}
            default -> {
                Mark mark = MARKS.get(type);
                if (mark == null) {
                    return false;
                }
                marks.computeIfAbsent(mark, m -> new HashSet<>()).addAll(words);
            }
        }
        return true;
    }

    private void group(List<String> words, Group group) {
        words.forEach(word ->
                groups.computeIfAbsent(word, w -> EnumSet.noneOf(Group.class)).add(group));
    }

    private static Gender gender(Resource entry) {
        return entry.hasProperty(GENDER)
                ? Gender.valueOf(entry.getProperty(GENDER).getString().toUpperCase(Locale.ROOT))
                : Gender.UNKNOWN;
    }

    private static Set<String> heldAs(Resource entry) {
        return entry.listProperties(HELD_AS).toList().stream()
                .map(s -> words(s.getResource()).get(0))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The label first, then the other forms, in lower case. */
    private static List<String> words(Resource entry) {
        return Stream.concat(
                        entry.listProperties(RDFS.label).mapWith(s -> s.getString()).toList().stream(),
                        entry.listProperties(SKOS.altLabel).mapWith(s -> s.getString()).toList().stream()
                                .sorted())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static Property property(String name) {
        return ResourceFactory.createProperty(NAMESPACE, name);
    }
}
