package org.demarche.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.demarche.model.Account;
import org.demarche.model.EventMention;
import org.demarche.model.ExtractedDocument;
import org.demarche.model.Filler;
import org.demarche.model.Iri;
import org.demarche.model.Span;

/** Events as lines that a person can read and compare; the confidence is left out, as it is no part of what is told. */
public final class EventLines {
    private EventLines() {}

    /** Every event of the document, a paragraph each. */
    public static String of(ExtractedDocument document) {
        return document.events().stream().map(e -> of(document, e)).collect(Collectors.joining("\n"));
    }

    /** As {@link #of(ExtractedDocument)}, but for the words that tell it. */
    public static String withoutEvidence(ExtractedDocument document) {
        return of(document)
                .lines()
                .filter(line -> !line.startsWith("  | "))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static String of(ExtractedDocument document, EventMention event) {
        StringBuilder lines = new StringBuilder(event.type().localName()).append('\n');
        for (Account account : event.accounts()) {
            lines.append("- ").append(account.factuality());
            if (!account.accordingTo().isEmpty()) {
                lines.append(" according to ")
                        .append(account.accordingTo().stream()
                                .map(id -> label(document, id))
                                .collect(Collectors.joining(", ")));
            }
            lines.append('\n');
            account.roles().keySet().forEach(role -> lines.append("  ")
                    .append(role.localName())
                    .append(": ")
                    .append(String.join("; ", fillers(document, account, role)))
                    .append('\n'));
            for (Span evidence : account.evidence()) {
                lines.append("  | ")
                        .append(evidence.of(document.mentioned().text()).replace('\n', ' '))
                        .append('\n');
            }
        }
        return lines.toString();
    }

    /** What fills a role of an account: labels, words, values and the local names of terms. */
    public static List<String> fillers(ExtractedDocument document, Account account, Iri role) {
        List<String> result = new ArrayList<>();
        for (Filler filler : account.role(role)) {
            result.add(filler.match(
                    entity -> label(document, entity.entity()),
                    Filler.OfText::words,
                    Filler.OfValue::lexical,
                    term -> term.term().localName()));
        }
        return result;
    }

    private static String label(ExtractedDocument document, int entity) {
        return document.mentioned().entities().get(entity).label();
    }
}
