package org.demarche.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.demarche.model.Account;
import org.demarche.model.AnnotatedDocument;
import org.demarche.model.Document;
import org.demarche.model.DocumentEntity;
import org.demarche.model.EntityKind;
import org.demarche.model.EntityMention;
import org.demarche.model.EntityMention.Form;
import org.demarche.model.EventMention;
import org.demarche.model.ExtractedDocument;
import org.demarche.model.Factuality;
import org.demarche.model.Filler;
import org.demarche.model.Iri;
import org.demarche.model.MentionedDocument;
import org.demarche.model.Reporter;
import org.demarche.model.Span;
import org.demarche.model.Testimony;
import org.demarche.model.Testimony.Reference;
import org.demarche.model.Testimony.Sequel;
import org.demarche.vocab.Dip;
import org.junit.jupiter.api.Test;

class TestimonyStageTest {
    private static final String TEXT = "Mira Solano spoke after the call. She left before the call.";

    private static Testimony testimony(EventMention... events) {
        Document document = Document.of("a", TEXT, Optional.of(LocalDate.of(2031, 2, 3)));
        MentionedDocument mentioned = new MentionedDocument(
                new AnnotatedDocument(document, List.of(), List.of()),
                List.of(new DocumentEntity(
                        0,
                        EntityKind.PERSON,
                        "Mira Solano",
                        List.of("Mira Solano"),
                        List.of(),
                        Optional.empty(),
                        Optional.empty())),
                List.of(
                        new EntityMention(0, 0, 2, 1, span("Mira Solano"), Form.NAME, List.of(0)),
                        new EntityMention(1, 0, 1, 0, span("She"), Form.PRONOUN, List.of(0))),
                List.of());
        return new TestimonyStage().apply(new ExtractedDocument(mentioned, List.of(events)), Reporter.SILENT);
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static EventMention event(Iri type, Span evidence) {
        SortedMap<Iri, List<Filler>> roles = new TreeMap<>();
        return new EventMention(
                type, List.of(new Account(roles, List.of(evidence), List.of(), Factuality.ACTUAL, 0.9)));
    }

    @Test
    void namesAndWhatLeansOnThemAreToldApart() {
        assertThat(testimony().references())
                .containsExactly(
                        new Reference(span("Mira Solano"), true, List.of(0)),
                        new Reference(span("She"), false, List.of(0)));
    }

    @Test
    void aStatementAfterAnEventIsItsSequelAndOneBeforeItIsNot() {
        Span first = span("Mira Solano spoke after the call.");
        Span second = span("She left before the call.");
        Span call = span("the call");
        Span later = new Span(TEXT.lastIndexOf("the call"), TEXT.length() - 1);
        assertThat(testimony(
                                event(Dip.STATEMENT, first),
                                event(Dip.CALL, call),
                                event(Dip.STATEMENT, second),
                                event(Dip.CALL, later))
                        .sequels())
                .containsExactly(new Sequel(first, call));
    }
}
