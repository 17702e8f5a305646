package org.demarche.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.demarche.knowledge.Lexicon;
import org.demarche.knowledge.LexiconReader;
import org.demarche.model.Account;
import org.demarche.model.Diagnostic;
import org.demarche.model.EventMention;
import org.demarche.model.ExtractedDocument;
import org.demarche.model.Factuality;
import org.demarche.model.Iri;
import org.demarche.model.Reporter;
import org.demarche.testing.EventLines;
import org.demarche.testing.TreeBank;
import org.demarche.vocab.Dip;
import org.junit.jupiter.api.Test;

/** A user's own type of event, defined by the Turtle of {@code docs/examples/sanctions.ttl} alone. */
class FrameEventExtractorTest {
    private static final Path SANCTIONS = Path.of("docs/examples/sanctions.ttl");
    private static final Iri SANCTION = new Iri("https://example.org/sanctions#Sanction");
    private static final Iri IMPOSED_BY = new Iri("https://example.org/sanctions#imposedBy");
    private static final Iri TARGET = new Iri("https://example.org/sanctions#target");

    private static ExtractedDocument extract(String sentence) {
        List<Diagnostic> slips = new ArrayList<>();
        Lexicon lexicon = LexiconReader.read(List.of(SANCTIONS), slips::add);
        assertEquals(List.of(), slips);
        return new EventStage(lexicon).apply(TreeBank.document(sentence), Reporter.SILENT);
    }

    private static List<EventMention> sanctions(ExtractedDocument document) {
        return document.events().stream().filter(e -> e.type().equals(SANCTION)).toList();
    }

    private static Account only(ExtractedDocument document) {
        List<EventMention> events = sanctions(document);
        assertEquals(1, events.size(), () -> EventLines.of(document));
        return events.get(0).accounts().get(0);
    }

    @Test
    void aVerbTellsWhoAndWhomAndWhen() {
        ExtractedDocument document = extract("The European Union sanctioned Belarus on Tuesday.");
        Account account = only(document);
        assertEquals(List.of("European Union"), EventLines.fillers(document, account, IMPOSED_BY));
        assertEquals(List.of("Belarus"), EventLines.fillers(document, account, TARGET));
        assertEquals(List.of("2024-05-07"), EventLines.fillers(document, account, Dip.DATE));
        assertEquals(Factuality.ACTUAL, account.factuality());
        assertEquals(
                "The European Union sanctioned Belarus on Tuesday",
                account.evidence().get(0).of(document.document().text()).replaceAll("\\.$", ""));
    }

    @Test
    void aNounTakesItsRolesFromTheVerbThatSupportsIt() {
        ExtractedDocument document = extract("Switzerland imposed sanctions on Myanmar.");
        Account account = only(document);
        assertEquals(List.of("Switzerland"), EventLines.fillers(document, account, IMPOSED_BY));
        assertEquals(List.of("Myanmar"), EventLines.fillers(document, account, TARGET));
    }

    @Test
    void negationIsRead() {
        assertEquals(
                Factuality.DENIED,
                only(extract("The European Union did not sanction Belarus.")).factuality());
    }

    @Test
    void otherWordsTellNoSanction() {
        assertEquals(List.of(), sanctions(extract("The minister froze the accounts.")));
    }

    @Test
    void withoutTheFileThereIsNone() {
        assertEquals(
                List.of(),
                sanctions(Marked.of("The European Union sanctioned Belarus on Tuesday.")
                        .extracted()));
    }
}
