package org.demarche.event;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.knowledge.Lexicon;
import org.demarche.knowledge.LexiconReader;
import org.demarche.model.EventMention;
import org.demarche.model.ExtractedDocument;
import org.demarche.model.Iri;
import org.demarche.model.MentionedDocument;
import org.demarche.model.Reporter;
import org.demarche.testing.EventLines;
import org.demarche.testing.TreeBank;

/** A document of the tree bank, read with the shipped lexicon: where the tests of this room begin. */
final class Marked {
    static final Lexicon LEXICON = LexiconReader.read(List.of(), Reporter.SILENT);
    private static final EventStage STAGE = new EventStage(LEXICON);

    private final MentionedDocument document;
    private final Reading reading;

    private Marked(MentionedDocument document) {
        this.document = document;
        this.reading = new Reading(document, LEXICON);
    }

    static Marked of(String... paragraphs) {
        return new Marked(TreeBank.document(paragraphs));
    }

    MentionedDocument document() {
        return document;
    }

    Reading reading() {
        return reading;
    }

    /** The first sentence. */
    Syntax tree() {
        return reading.tree(0);
    }

    /** The index of the first token of this form in the first sentence. */
    int at(String form) {
        return tree().sentence().tokens().stream()
                .filter(t -> t.form().equals(form))
                .findFirst()
                .orElseThrow()
                .index();
    }

    /** The forms of tokens of the first sentence. */
    List<String> forms(Collection<Integer> tokens) {
        return tokens.stream().map(i -> tree().token(i).form()).toList();
    }

    List<String> labels(Collection<Integer> entities) {
        return entities.stream().map(i -> reading.entity(i).label()).toList();
    }

    List<FrameMatch> matches() {
        return new FrameMatcher(LEXICON).match(tree());
    }

    Map<Syntax, List<FrameMatch>> allMatches() {
        Map<Syntax, List<FrameMatch>> result = new LinkedHashMap<>();
        reading.trees().forEach(t -> result.put(t, new FrameMatcher(LEXICON).match(t)));
        return result;
    }

    /** What the whole stage makes of it. */
    ExtractedDocument extracted() {
        return STAGE.apply(document, Reporter.SILENT);
    }

    /** The events of one type. */
    List<EventMention> events(Iri type) {
        return extracted().events().stream().filter(e -> e.type().equals(type)).toList();
    }

    /** What fills a role in the first account of an event, as strings. */
    List<String> role(EventMention event, Iri role) {
        return EventLines.fillers(extracted(), event.accounts().get(0), role);
    }
}
