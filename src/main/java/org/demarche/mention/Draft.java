package org.demarche.mention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.demarche.knowledge.Gazetteer;
import org.demarche.knowledge.GazetteerEntry;
import org.demarche.model.AnnotatedDocument;
import org.demarche.model.EntityKind;
import org.demarche.model.EntityMention;
import org.demarche.model.Iri;
import org.demarche.model.Sentence;
import org.demarche.model.Span;
import org.demarche.model.Token;

/** The working state of the stage for one document; mutable, and never seen outside the stage. */
final class Draft {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** A mention whose entities have no numbers yet. */
    record Reference(int sentence, int from, int to, Span span, EntityMention.Form form, List<Cluster> clusters) {
        Reference {
            clusters = List.copyOf(clusters);
        }
    }

    final AnnotatedDocument document;
    final Gazetteer gazetteer;
    final Quotations quotations;
    /** "X of Qatar": whom a person acts for, where no office is told. */
    final Map<Name, OfficePhrase.Principal> origins = new LinkedHashMap<>();
    /** Whose ministry, army or administration a body's name is. */
    final Map<Name, BodyReader.Owner> owners = new HashMap<>();
    /** Acronym to expansion, by key of the name. */
    final Map<String, String> expansions = new HashMap<>();

    /** The country that the report is at home in, once it is looked for. */
    Optional<Home> home = Optional.empty();

    private final List<TreeMap<Integer, Name>> names = new ArrayList<>();
    private final List<Cluster> clusters = new ArrayList<>();
    private final Map<Iri, Cluster> byEntry = new LinkedHashMap<>();
    private final Map<Name, Cluster> byName = new HashMap<>();
    private final List<List<Reference>> references = new ArrayList<>();
    private final List<Description> descriptions = new ArrayList<>();
    private final List<List<Description>> descriptionsBySentence = new ArrayList<>();

    Draft(AnnotatedDocument document, Gazetteer gazetteer) {
        this.document = document;
        this.gazetteer = gazetteer;
        this.quotations = Quotations.of(document);
        document.sentences().forEach(sentence -> {
            names.add(new TreeMap<>());
            references.add(new ArrayList<>());
            descriptionsBySentence.add(new ArrayList<>());
        });
    }

    List<Sentence> sentences() {
        return document.sentences();
    }

    Sentence sentence(int index) {
        return document.sentences().get(index);
    }

    /** The names of a sentence from left to right, as they are now. */
    List<Name> names(int sentence) {
        return List.copyOf(names.get(sentence).values());
    }

    List<Name> names() {
        return names.stream().flatMap(m -> m.values().stream()).toList();
    }

    /** The name that holds the token. */
    Optional<Name> nameAt(int sentence, int token) {
        Map.Entry<Integer, Name> before = names.get(sentence).floorEntry(token);
        return Optional.ofNullable(before).map(Map.Entry::getValue).filter(name -> token < name.to());
    }

    boolean isFree(int sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (nameAt(sentence, i).isPresent()) {
                return false;
            }
        }
        return true;
    }

    void add(Name name) {
        if (!isFree(name.sentence(), name.from(), name.to())) {
            throw new IllegalStateException("names overlap in sentence " + name.sentence() + ": " + name);
        }
        names.get(name.sentence()).put(name.from(), name);
    }

    void remove(Name name) {
        names.get(name.sentence()).remove(name.from());
    }

    void replace(Name old, Name name) {
        remove(old);
        add(name);
    }

    /** The characters of a name, as the document has them. */
    String text(Name name) {
        return text(name.sentence(), name.from(), name.to());
    }

    String text(int sentence, int from, int to) {
        String words = sentence(sentence).span(from, to).of(document.text());
        return isSpacedOnce(words) ? words : SPACES.matcher(words).replaceAll(" ");
    }

    /** Whether it has no other white space than single spaces, as most have: spares them the expression. */
    private static boolean isSpacedOnce(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c < ' ' || (c == ' ' && i > 0 && words.charAt(i - 1) == ' ')) {
                return false;
            }
        }
        return true;
    }

    Token token(Name name, int offset) {
        return sentence(name.sentence()).token(name.from() + offset);
    }

    /** A new entity. */
    Cluster open(EntityKind kind, Optional<GazetteerEntry> entry) {
        Cluster cluster = new Cluster(kind, entry);
        clusters.add(cluster);
        entry.ifPresent(known -> {
            byEntry.put(known.iri(), cluster);
            known.actsFor()
                    .or(() -> known.is(GazetteerEntry.Trait.SEAT) ? known.standsFor() : Optional.empty())
                    .flatMap(gazetteer::entry)
                    .ifPresent(principal -> cluster.actFor(of(principal)));
        });
        return cluster;
    }

    /** The entity of a gazetteer entry, which need not be named in the document. */
    Cluster of(GazetteerEntry entry) {
        Cluster there = byEntry.get(entry.iri());
        return there != null ? there : open(entry.kind(), Optional.of(entry));
    }

    /** The entity of an entry, where the document speaks of it already. */
    Optional<Cluster> known(GazetteerEntry entry) {
        return Optional.ofNullable(byEntry.get(entry.iri()));
    }

    Optional<Cluster> of(Name name) {
        return Optional.ofNullable(byName.get(name));
    }

    void assign(Name name, Cluster cluster) {
        byName.put(name, cluster);
        cluster.names.add(name);
        cluster.forms.add(text(name));
    }

    /** Makes one entity of two. */
    void merge(Cluster gone, Cluster kept) {
        List.copyOf(gone.names).forEach(name -> {
            byName.put(name, kept);
            kept.names.add(name);
        });
        kept.forms.addAll(gone.forms);
        kept.titled.addAll(gone.titled);
        clusters.remove(gone);
    }

    /** The entity for which the bearer of an office acts. */
    Optional<Cluster> of(OfficePhrase.Principal principal) {
        return principal.entry().map(this::of).or(() -> nameAt(principal.sentence(), principal.token())
                .flatMap(this::of));
    }

    Collection<Cluster> clusters() {
        return clusters;
    }

    void refer(int sentence, int from, int to, EntityMention.Form form, List<Cluster> whom) {
        refer(new Reference(sentence, from, to, sentence(sentence).span(from, to), form, whom));
    }

    /** Puts a reference in its place among those of its sentence. */
    void refer(Reference reference) {
        List<Reference> here = references.get(reference.sentence());
        int at = here.size();
        while (at > 0 && here.get(at - 1).span().compareTo(reference.span()) > 0) {
            at--;
        }
        here.add(at, reference);
    }

    /** The references of a sentence in order of the text. */
    List<Reference> references(int sentence) {
        return references.get(sentence);
    }

    void add(Description description) {
        descriptions.add(description);
        descriptionsBySentence.get(description.name().sentence()).add(description);
    }

    List<Description> descriptions() {
        return Collections.unmodifiableList(descriptions);
    }

    /** The descriptions of the names in a sentence. */
    List<Description> descriptions(int sentence) {
        return Collections.unmodifiableList(descriptionsBySentence.get(sentence));
    }

    List<Reference> references() {
        return references.stream().flatMap(List::stream).toList();
    }
}
