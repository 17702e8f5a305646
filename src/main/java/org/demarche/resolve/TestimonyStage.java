package org.demarche.resolve;

import java.util.List;
import org.demarche.model.Account;
import org.demarche.model.EntityMention;
import org.demarche.model.EventMention;
import org.demarche.model.ExtractedDocument;
import org.demarche.model.Reporter;
import org.demarche.model.Stage;
import org.demarche.model.Testimony;
import org.demarche.model.Testimony.Reference;

/**
 * Last stage for a document by itself: what is asked of it when documents are put together, so that its sentences and trees
 * need not be kept until all are read. Safe to share between threads.
 */
public final class TestimonyStage implements Stage<ExtractedDocument, Testimony> {
    @Override
    public Testimony apply(ExtractedDocument document, Reporter reporter) {
        List<Reference> references = document.mentioned().mentions().stream()
                .map(TestimonyStage::reference)
                .toList();
        List<EventMention> events = document.events().stream()
                .map(event -> new EventMention(event.type(), once(event.accounts())))
                .distinct()
                .toList();
        return new Testimony(
                document.document(),
                document.mentioned().entities(),
                references,
                events,
                AnswerFinder.find(document),
                SequelFinder.find(document),
                LastingFinder.find(document.document().text(), events));
    }

    private static List<Account> once(List<Account> accounts) {
        return accounts.stream().distinct().toList();
    }

    private static Reference reference(EntityMention mention) {
        return new Reference(mention.span(), mention.form().names(), mention.entities());
    }
}
