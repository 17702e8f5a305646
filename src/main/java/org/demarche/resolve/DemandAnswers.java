package org.demarche.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.Event;
import org.demarche.model.Event.ResolvedAccount;
import org.demarche.model.Factuality;
import org.demarche.model.Iri;
import org.demarche.model.Span;
import org.demarche.model.Testimony.Answer;
import org.demarche.vocab.Dip;

/** Whether a demand was met or refused: by what the documents that tell of it tell of answers from any but the demander's side. */
final class DemandAnswers {
    private final ResolvedEntities entities;
    private final Map<Iri, Telling> tellings = new HashMap<>();
    private final Map<Iri, List<ResolvedAccount>> statements = new HashMap<>();

    DemandAnswers(ResolvedEntities entities, List<Telling> tellings, List<Event> events) {
        this.entities = entities;
        tellings.forEach(telling -> this.tellings.put(telling.document().iri(), telling));
        for (Event event : events) {
            if (event.type().equals(Dip.STATEMENT)) {
                event.accounts().forEach(a -> statements
                        .computeIfAbsent(a.document(), k -> new ArrayList<>())
                        .add(a));
            }
        }
    }

    /** The steps of a demand: its answers, or that it stands unanswered. */
    List<StepDraft> of(Event demand) {
        List<StepDraft> answers = new ArrayList<>();
        for (ResolvedAccount account : demand.accounts()) {
            answers.addAll(answers(demand, account));
        }
        if (!answers.isEmpty()) {
            return answers.stream().distinct().toList();
        }
        return demand.accounts().stream()
                .filter(a -> a.factuality() != Factuality.DENIED)
                .max(Comparator.comparing((ResolvedAccount a) ->
                                document(a.document()).issued().orElse(LocalDate.MIN))
                        .thenComparing(ResolvedAccount::iri))
                .map(a -> List.of(step(
                        Dip.UNANSWERED,
                        document(a.document()).issued(),
                        a.document(),
                        a.evidence().get(0),
                        a.accordingTo(),
                        List.of())))
                .orElse(List.of());
    }

    private static StepDraft step(
            Iri status, Optional<LocalDate> day, Iri document, Span evidence, List<Iri> sources, List<Iri> by) {
        return new StepDraft(status, 0, day, document, List.of(evidence), sources, by, List.of());
    }

    private Telling telling(Iri document) {
        return Objects.requireNonNull(tellings.get(document), "not a document of the demand");
    }

    private NamedDocument document(Iri iri) {
        return telling(iri).document();
    }

    /** What the account's document tells of answers by those who are not on the demander's side. */
    private List<StepDraft> answers(Event demand, ResolvedAccount account) {
        Set<Iri> demanders = new HashSet<>();
        demand.accounts().forEach(a -> demanders.addAll(a.things(Dip.DEMANDER)));
        List<String> wording = new ArrayList<>(account.words(Dip.CONTENT));
        wording.addAll(account.words(Dip.ITEM));
        List<StepDraft> result = new ArrayList<>();
        Telling telling = telling(account.document());
        for (Answer answer : telling.answers()) {
            if (!answer.demand().equals(account.evidence().get(0))
                    || !answer.wording().equals(wording)) {
                continue;
            }
            List<Iri> by = answer.by().stream()
                    .map(id -> entities.iri(telling.number(), id))
                    .toList();
            if (by.stream().noneMatch(b -> isOneOf(b, demanders))) {
                result.add(step(
                        answer.status(),
                        answer.day(),
                        account.document(),
                        answer.sentence(),
                        sources(account.document(), answer.sentence()),
                        by));
            }
        }
        return result;
    }

    private boolean isOneOf(Iri actor, Set<Iri> demanders) {
        return demanders.stream().anyMatch(d -> entities.isOneSide(actor, d));
    }

    /** Whose words the answer stands in. */
    private List<Iri> sources(Iri document, Span sentence) {
        List<Iri> result = new ArrayList<>();
        for (ResolvedAccount statement : statements.getOrDefault(document, List.of())) {
            if (statement.evidence().stream().anyMatch(e -> e.overlaps(sentence))) {
                result.addAll(statement.things(Dip.SPEAKER));
            }
        }
        return result;
    }
}
