package org.demarche.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.EntityKind;
import org.demarche.model.EntityMention;
import org.demarche.model.Event;
import org.demarche.model.Event.ResolvedAccount;
import org.demarche.model.Factuality;
import org.demarche.model.Iri;
import org.demarche.model.MentionedDocument;
import org.demarche.model.Sentence;
import org.demarche.model.Span;
import org.demarche.model.TimeMention;
import org.demarche.model.TimeValue;
import org.demarche.model.Token;
import org.demarche.vocab.Dip;

/**
 * Whether a demand was met or refused: by a verb of either in the lines that tell of the demand or follow it, whose subject is
 * not on the demander's side and whose object is the demand, by a word for it ("such terms"), a pronoun or its own words.
 */
final class DemandAnswers {
    /** An answer stands at most so many sentences after the demand. */
    private static final int SENTENCES_AFTER = 2;
    /** So many words of the demand in the object make it the demand's. */
    private static final int OWN_WORDS = 2;

    private final ResolvedEntities entities;
    private final Map<Iri, Integer> numbers = new HashMap<>();
    private final List<NamedDocument> documents;
    private final Map<Iri, List<ResolvedAccount>> statements = new HashMap<>();

    DemandAnswers(ResolvedEntities entities, List<NamedDocument> documents, List<Event> events) {
        this.entities = entities;
        this.documents = documents;
        documents.forEach(d -> numbers.put(d.iri(), numbers.size()));
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
                .max(Comparator.comparing((ResolvedAccount a) -> document(a.document())
                                .extracted()
                                .document()
                                .issued()
                                .orElse(LocalDate.MIN))
                        .thenComparing(ResolvedAccount::iri))
                .map(a -> List.of(step(
                        Dip.UNANSWERED,
                        document(a.document()).extracted().document().issued(),
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

    private NamedDocument document(Iri iri) {
        return documents.get(numbers.get(iri));
    }

    private List<StepDraft> answers(Event demand, ResolvedAccount account) {
        MentionedDocument text = document(account.document()).extracted().mentioned();
        Set<String> words = new HashSet<>();
        account.words(Dip.CONTENT).forEach(w -> words.addAll(ContentWords.stems(w)));
        account.words(Dip.ITEM).forEach(w -> words.addAll(ContentWords.stems(w)));
        Set<Iri> demanders = new HashSet<>();
        demand.accounts().forEach(a -> demanders.addAll(a.things(Dip.DEMANDER)));
        List<StepDraft> result = new ArrayList<>();
        Span evidence = account.evidence().get(0);
        int first = sentenceOf(text, evidence);
        List<Sentence> sentences = text.annotated().sentences();
        for (int i = first; first >= 0 && i <= Math.min(first + SENTENCES_AFTER, sentences.size() - 1); i++) {
            Sentence sentence = sentences.get(i);
            for (Token verb : sentence.tokens()) {
                Optional<Iri> answer = answer(sentence, verb);
                boolean of = answer.isPresent()
                        && (i > first || !evidence.contains(verb.span()))
                        && isOfDemand(
                                sentence, verb, evidence.end() <= verb.span().start() ? words : Set.of(), i > first);
                List<Iri> by = of ? subjects(account.document(), text, sentence, verb) : List.of();
                if (!by.isEmpty() && by.stream().noneMatch(b -> isOneOf(b, demanders))) {
                    result.add(step(
                            answer.orElseThrow(),
                            day(text, sentence),
                            account.document(),
                            sentence.span(),
                            sources(account.document(), sentence.span()),
                            by));
                }
            }
        }
        return result;
    }

    private boolean isOneOf(Iri actor, Set<Iri> demanders) {
        return demanders.stream().anyMatch(d -> entities.isOneSide(actor, d));
    }

    private static int sentenceOf(MentionedDocument text, Span evidence) {
        for (Sentence sentence : text.annotated().sentences()) {
            if (sentence.span().overlaps(evidence)) {
                return sentence.index();
            }
        }
        return -1;
    }

    /** What a verb answers, by itself and with "not". */
    private static Optional<Iri> answer(Sentence sentence, Token verb) {
        if (!verb.isVerb()) {
            return Optional.empty();
        }
        WordStock stock = WordStock.shared();
        List<Token> under = sentence.children(verb.index());
        boolean not = under.stream().anyMatch(t -> t.label().equals("neg"));
        boolean open =
                under.stream().anyMatch(t -> t.label().equals("aux") && t.tag().equals("MD"));
        if (stock.isRefusing(verb.lemma())) {
            return not ? Optional.empty() : Optional.of(Dip.REFUSED);
        }
        if (stock.isMeeting(verb.lemma())) {
            if (not) {
                return Optional.of(Dip.REFUSED);
            }
            return open ? Optional.empty() : Optional.of(Dip.MET);
        }
        return Optional.empty();
    }

    /**
     * Whether what the verb governs is the demand.
     *
     * @param words what is demanded; none for a verb before the demand, which can only name it
     */
    private static boolean isOfDemand(Sentence sentence, Token verb, Set<String> words, boolean later) {
        List<Token> objects = new ArrayList<>();
        for (Token child : sentence.children(verb.index())) {
            if (List.of("dobj", "nsubjpass", "xcomp", "ccomp").contains(child.label())) {
                objects.add(child);
            } else if (child.label().equals("prep")) {
                sentence.children(child.index()).stream()
                        .filter(t -> t.label().equals("pobj"))
                        .forEach(objects::add);
            }
        }
        if (verb.label().equals("relcl") || verb.label().equals("rcmod")) {
            objects.add(sentence.token(verb.head()));
        }
        for (Token object : objects) {
            if (WordStock.shared().isDemandWord(object.lemma().toLowerCase(Locale.ROOT))
                    || (later && WordStock.shared().isDemandPronoun(object.lower()))) {
                return true;
            }
            Set<String> own = new HashSet<>();
            subtree(sentence, object.index()).forEach(t -> own.addAll(ContentWords.stems(t.form())));
            own.retainAll(words);
            if (own.size() >= OWN_WORDS) {
                return true;
            }
        }
        return false;
    }

    private static List<Token> subtree(Sentence sentence, int token) {
        List<Token> result = new ArrayList<>(List.of(sentence.token(token)));
        for (int i = 0; i < result.size(); i++) {
            result.addAll(sentence.children(result.get(i).index()));
        }
        return result;
    }

    /** Who answers: the verb's subject, or after "by". */
    private List<Iri> subjects(Iri document, MentionedDocument text, Sentence sentence, Token verb) {
        List<Integer> tokens = new ArrayList<>();
        for (Token child : sentence.children(verb.index())) {
            if (child.label().equals("nsubj")) {
                tokens.add(child.index());
            } else if (child.label().equals("agent")) {
                sentence.children(child.index()).forEach(t -> tokens.add(t.index()));
            }
        }
        List<Iri> result = new ArrayList<>();
        int number = numbers.get(document);
        for (EntityMention mention : text.mentions()) {
            if (mention.sentence() == sentence.index() && tokens.contains(mention.head())) {
                mention.entities().forEach(id -> result.add(entities.iri(number, id)));
            }
        }
        result.removeIf(e -> entities.kind(e) == EntityKind.PLACE);
        return result;
    }

    private static Optional<LocalDate> day(MentionedDocument text, Sentence sentence) {
        for (TimeMention time : text.times()) {
            if (time.sentence() == sentence.index() && time.value() instanceof TimeValue.Day day) {
                return Optional.of(day.date());
            }
        }
        return text.document().issued();
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
