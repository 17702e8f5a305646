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
    private final SpanIndex<Report> told;

    Speakers(List<Report> reports) {
        this.quoted = new SpanIndex<>(reports.stream()
                .flatMap(r -> r.quotations().stream()
                        .flatMap(q -> q.parts().stream())
                        .map(part -> new SpanIndex.Entry<>(part, r)))
                .toList());
        this.told = new SpanIndex<>(reports.stream()
                .filter(r -> r.kind() == Report.Kind.VERB && !r.speakers().isEmpty())
                .flatMap(r -> r.content().map(c -> new SpanIndex.Entry<>(c, r)).stream())
                .toList());
    }

    /** The speaker of the quotation that holds the span, empty where none does or nobody is named. */
    List<Integer> ofQuotation(Span span) {
        return quoted.holding(new Span(span.start(), span.start() + 1)).stream()
                .findFirst()
                .map(Report::speakers)
                .orElse(List.of());
    }

    /** "Our demand, X said, is that …", without marks: the only one whose words hold the span. */
    private List<Integer> ofUnmarked(Span span) {
        List<Report> holding = told.holding(new Span(span.start(), span.start() + 1));
        return holding.size() == 1 ? holding.get(0).speakers() : List.of();
    }

    static boolean isFirstPerson(Token token) {
        return FIRST_PERSON.contains(token.lower());
    }

    /** The entities that first-person pronouns among the tokens stand for. */
    List<Integer> firstPersons(Syntax tree, List<Integer> tokens) {
        Set<Integer> result = new LinkedHashSet<>();
        for (int i : tokens) {
            if (isFirstPerson(tree.token(i))) {
                List<Integer> quoting = ofQuotation(tree.token(i).span());
                result.addAll(quoting.isEmpty() ? ofUnmarked(tree.token(i).span()) : quoting);
            }
        }
        return new ArrayList<>(result);
    }
}
