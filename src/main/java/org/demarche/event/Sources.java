package org.demarche.event;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.demarche.model.Span;

/** Who says so: the reports that a stretch of text stands in, from the nearest outwards. */
final class Sources {
    private final SpanIndex<Report> reports;

    Sources(List<Report> reports) {
        this.reports = new SpanIndex<>(reports.stream()
                .flatMap(r -> r.reach().map(reach -> new SpanIndex.Entry<>(reach, r)).stream())
                .toList());
    }

    /** The speakers of the reports whose content holds the span, the nearest first. */
    List<Integer> of(Span span) {
        Set<Integer> result = new LinkedHashSet<>();
        around(span).forEach(r -> {
            result.addAll(r.speakers());
            result.addAll(r.sources());
        });
        return List.copyOf(result);
    }

    /** Who passes a report on: its own relays, and the reports that it stands in itself. */
    List<Integer> of(Report report) {
        Set<Integer> result = new LinkedHashSet<>(report.sources());
        Span trigger = report.tree().token(report.trigger()).span();
        if (report.kind() != Report.Kind.BARE) {
            for (Report outer : around(trigger)) {
                if (outer != report) {
                    result.addAll(outer.speakers());
                    result.addAll(outer.sources());
                }
            }
        }
        report.speakers().forEach(result::remove);
        return List.copyOf(result);
    }

    /** The reports whose content holds the span, the nearest first. */
    List<Report> around(Span span) {
        return reports.holding(span).stream()
                .filter(r -> r.says(span))
                .sorted(Comparator.comparingInt(Sources::length))
                .toList();
    }

    private static int length(Report report) {
        int content = report.content().map(Span::length).orElse(Integer.MAX_VALUE);
        int quoted = report.quotations().stream()
                .mapToInt(q -> q.span().length())
                .min()
                .orElse(Integer.MAX_VALUE);
        return Math.min(content, quoted);
    }
}
