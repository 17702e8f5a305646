package org.demarche.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.demarche.model.Span;
import org.demarche.model.Token;

/** Who "I" and "we" are: the speaker of the quotation they stand in. */
final class Speakers {
    private static final Set<String> FIRST_PERSON = Set.of("i", "we", "my", "our", "us", "me", "ours", "mine");

    private final SpanIndex<Report> quoted;

    Speakers(List<Report> reports) {
        this.quoted = new SpanIndex<>(reports.stream()
                .flatMap(r -> r.quotations().stream()
                        .flatMap(q -> q.parts().stream())
                        .map(part -> new SpanIndex.Entry<>(part, r)))
                .toList());
    }

    /** The speaker of the quotation that holds the span, empty where none does or nobody is named. */
    List<Integer> ofQuotation(Span span) {
        return quoted.holding(new Span(span.start(), span.start() + 1)).stream()
                .findFirst()
                .map(Report::speakers)
                .orElse(List.of());
    }

    static boolean isFirstPerson(Token token) {
        return FIRST_PERSON.contains(token.lower());
    }

    /** The entities that first-person pronouns among the tokens stand for. */
    List<Integer> firstPersons(Syntax tree, List<Integer> tokens) {
        Set<Integer> result = new LinkedHashSet<>();
        for (int i : tokens) {
            if (isFirstPerson(tree.token(i))) {
                result.addAll(ofQuotation(tree.token(i).span()));
            }
        }
        return new ArrayList<>(result);
    }
}
