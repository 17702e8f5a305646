package org.demarche.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.demarche.model.EventMention;
import org.demarche.model.ExtractedDocument;
import org.demarche.model.Span;
import org.demarche.model.Testimony.Sequel;
import org.demarche.vocab.Dip;

/** Finds where one document puts a statement after another event: "told reporters after the call". */
final class SequelFinder {
    private SequelFinder() {}

    static List<Sequel> find(ExtractedDocument document) {
        SortedSet<Span> statements = evidence(document, event -> event.type().equals(Dip.STATEMENT));
        SortedSet<Span> others = evidence(document, event -> !event.type().equals(Dip.STATEMENT));
        String text = document.document().text();
        List<Sequel> sequels = new ArrayList<>();
        for (Span statement : statements) {
            for (Span event : others) {
                if (statement.contains(event) && endsInAfter(text.substring(statement.start(), event.start()))) {
                    sequels.add(new Sequel(statement, event));
                }
            }
        }
        return sequels;
    }

    private static SortedSet<Span> evidence(ExtractedDocument document, Predicate<EventMention> wanted) {
        TreeSet<Span> spans = new TreeSet<>();
        document.events().stream()
                .filter(wanted)
                .flatMap(event -> event.accounts().stream())
                .forEach(account -> spans.addAll(account.evidence()));
        return spans;
    }

    private static boolean endsInAfter(String before) {
        List<String> words = ContentWords.words(before);
        return !words.isEmpty() && WordStock.shared().isAfter(words.get(words.size() - 1));
    }
}
