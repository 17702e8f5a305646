package org.demarche.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.demarche.model.Span;

/** Who says so: the reports that a stretch of text stands in, from the nearest outwards. */
final class Sources {
    private final List<Report> reports;

    Sources(List<Report> reports) {
        this.reports = List.copyOf(reports);
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
        List<Report> result = new ArrayList<>();
        for (Report report : reports) {
            if (report.says(span)) {
                result.add(report);
            }
        }
        result.sort(Comparator.comparingInt(Sources::length));
        return result;
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
