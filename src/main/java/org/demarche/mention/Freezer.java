package org.demarche.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.knowledge.GazetteerEntry;
import org.demarche.mention.Draft.Reference;
import org.demarche.model.DocumentEntity;
import org.demarche.model.EntityMention;
import org.demarche.model.MentionedDocument;
import org.demarche.model.Sentence;
import org.demarche.model.TimeMention;

/** Turns the draft into records: numbers the entities by their first mention. */
final class Freezer {
    private final Draft draft;
    private final Map<Cluster, Integer> numbers = new HashMap<>();
    private final List<Cluster> order = new ArrayList<>();
    private final Map<Cluster, Set<String>> peoples = new HashMap<>();

    Freezer(Draft draft) {
        this.draft = draft;
    }

    MentionedDocument freeze(List<TimeMention> times) {
        List<Reference> references = draft.references();
        findPeoples(references);
        references.forEach(reference -> reference.clusters().forEach(this::number));
        // Whom a person or seat acts for is an entity even where the text never names it.
        for (int i = 0; i < order.size(); i++) {
            order.get(i).actsFor().ifPresent(this::number);
        }
        List<DocumentEntity> entities = order.stream().map(this::entity).toList();
        List<EntityMention> mentions = references.stream().map(this::mention).toList();
        return new MentionedDocument(draft.document, entities, mentions, times);
    }

    /** "The Palestinians" names whom nothing else in the document does. */
    private void findPeoples(List<Reference> references) {
        Set<Cluster> named = references.stream()
                .filter(r -> r.form().names())
                .flatMap(r -> r.clusters().stream())
                .collect(Collectors.toSet());
        references.stream()
                .filter(this::isPeople)
                .filter(r -> !named.contains(r.clusters().get(0)))
                .forEach(r -> peoples.computeIfAbsent(r.clusters().get(0), k -> new LinkedHashSet<>())
                        .add(r.span().of(draft.document.text())));
    }

    private boolean isPeople(Reference reference) {
        Sentence sentence = draft.sentence(reference.sentence());
        return reference.form() == EntityMention.Form.DEMONYM
                && reference.to() > reference.from()
                && sentence.token(reference.to() - 1).isTagged("NN*")
                && sentence.token(reference.to() - 1).lower().endsWith("s")
                && Shape.isAt(sentence, reference.from() - 1, "the");
    }

    private void number(Cluster cluster) {
        if (!numbers.containsKey(cluster)) {
            numbers.put(cluster, order.size());
            order.add(cluster);
        }
    }

    private DocumentEntity entity(Cluster cluster) {
        Set<String> names = new LinkedHashSet<>(cluster.forms);
        names.add(cluster.label());
        names.addAll(peoples.getOrDefault(cluster, Set.of()));
        names.addAll(cluster.titled);
        return new DocumentEntity(
                numbers.get(cluster),
                cluster.kind,
                cluster.label(),
                List.copyOf(names),
                roles(cluster),
                cluster.actsFor().map(numbers::get),
                cluster.entry.map(GazetteerEntry::iri));
    }

    /** "President" says nothing beside "President of Mali". */
    private static List<String> roles(Cluster cluster) {
        return cluster.roles.stream()
                .filter(role -> cluster.roles.stream().noneMatch(other -> other.startsWith(role + " of ")))
                .toList();
    }

    private EntityMention mention(Reference reference) {
        int head = reference.from() == reference.to()
                ? -1
                : Grammar.head(draft.sentence(reference.sentence()), reference.from(), reference.to());
        return new EntityMention(
                reference.sentence(),
                reference.from(),
                reference.to(),
                head,
                reference.span(),
                reference.form(),
                reference.clusters().stream().map(numbers::get).toList());
    }
}
