package org.demarche.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.Account;
import org.demarche.model.EntityKind;
import org.demarche.model.EntityMention;
import org.demarche.model.EventMention;
import org.demarche.model.ExtractedDocument;
import org.demarche.model.Filler;
import org.demarche.model.Iri;
import org.demarche.model.MentionedDocument;
import org.demarche.model.Sentence;
import org.demarche.model.Span;
import org.demarche.model.Testimony.Answer;
import org.demarche.model.TimeMention;
import org.demarche.model.TimeValue;
import org.demarche.model.Token;
import org.demarche.vocab.Dip;

/**
 * Finds what one document tells of demands that were met or refused: a verb of either in the lines that tell of the demand or
 * follow it, whose object is the demand, by a word for it ("such terms"), a pronoun or its own words.
 */
final class AnswerFinder {
    /** An answer stands at most so many sentences after the demand. */
    private static final int SENTENCES_AFTER = 2;
    /** So many words of the demand in the object make it the demand's. */
    private static final int OWN_WORDS = 2;

    private static final Set<String> OBJECTS = Set.of("dobj", "nsubjpass", "xcomp", "ccomp");

    private final MentionedDocument text;

    private AnswerFinder(MentionedDocument text) {
        this.text = text;
    }

    static List<Answer> find(ExtractedDocument document) {
        AnswerFinder finder = new AnswerFinder(document.mentioned());
        List<Answer> answers = new ArrayList<>();
        for (EventMention event : document.events()) {
            if (event.type().equals(Dip.DEMAND)) {
                event.accounts().forEach(account -> answers.addAll(finder.answers(account)));
            }
        }
        return answers.stream().distinct().toList();
    }

    /** The words by which an account of a demand is told from others of the same evidence. */
    private static List<String> wording(Account account) {
        List<String> words = new ArrayList<>();
        for (Iri role : List.of(Dip.CONTENT, Dip.ITEM)) {
            for (Filler filler : account.role(role)) {
                if (filler instanceof Filler.OfText text) {
                    words.add(text.words());
                }
            }
        }
        return words;
    }

    private List<Answer> answers(Account account) {
        List<String> wording = wording(account);
        Set<String> words = new HashSet<>();
        wording.forEach(w -> words.addAll(ContentWords.stems(w)));
        List<Answer> result = new ArrayList<>();
        Span evidence = account.evidence().get(0);
        int first = sentenceOf(evidence);
        List<Sentence> sentences = text.annotated().sentences();
        for (int i = first; first >= 0 && i <= Math.min(first + SENTENCES_AFTER, sentences.size() - 1); i++) {
            Sentence sentence = sentences.get(i);
            for (Token verb : sentence.tokens()) {
                Optional<Iri> answer = answer(sentence, verb);
                boolean of = answer.isPresent()
                        && (i > first || !evidence.contains(verb.span()))
                        && isOfDemand(
                                sentence, verb, evidence.end() <= verb.span().start() ? words : Set.of(), i > first);
                List<Integer> by = of ? subjects(sentence, verb) : List.of();
                if (!by.isEmpty()) {
                    result.add(new Answer(evidence, wording, answer.orElseThrow(), sentence.span(), day(sentence), by));
                }
            }
        }
        return result;
    }

    private int sentenceOf(Span evidence) {
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
        // "A demand rejected by Chile"; but in "the demand that Chile accepted the offer" it is the offer.
        boolean past = verb.label().equals("acl") && verb.isTagged("VBD", "VBN");
        for (Token child : sentence.children(verb.index())) {
            if (OBJECTS.contains(child.label())) {
                past = false;
                objects.add(child);
            } else if (child.label().equals("prep")) {
                sentence.children(child.index()).stream()
                        .filter(t -> t.label().equals("pobj"))
                        .forEach(objects::add);
            }
        }
        if (past || verb.label().equals("relcl")) {
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
    private List<Integer> subjects(Sentence sentence, Token verb) {
        List<Integer> tokens = new ArrayList<>();
        for (Token child : sentence.children(verb.index())) {
            if (child.label().equals("nsubj")) {
                tokens.add(child.index());
            } else if (child.label().equals("agent")) {
                sentence.children(child.index()).forEach(t -> tokens.add(t.index()));
            }
        }
        List<Integer> result = new ArrayList<>();
        for (EntityMention mention : text.mentions()) {
            if (mention.sentence() == sentence.index() && tokens.contains(mention.head())) {
                result.addAll(mention.entities());
            }
        }
        result.removeIf(id -> text.entities().get(id).kind() == EntityKind.PLACE);
        return result;
    }

    private Optional<LocalDate> day(Sentence sentence) {
        for (TimeMention time : text.times()) {
            if (time.sentence() == sentence.index() && time.value() instanceof TimeValue.Day day) {
                return Optional.of(day.date());
            }
        }
        return text.document().issued();
    }
}
