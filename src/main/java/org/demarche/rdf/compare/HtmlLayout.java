package org.demarche.rdf.compare;

import java.util.List;
import org.demarche.rdf.compare.Sheet.Finding;
import org.demarche.rdf.compare.Sheet.Heading;
import org.demarche.rdf.compare.Sheet.Voice;

/** Sheets as one page of HTML, without scripts and without anything to load. */
final class HtmlLayout {
    private static final String STYLE = """
            body { font: 1rem/1.5 Georgia, serif; max-width: 64rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1b; background: #fff }
            h1, h2, h3 { line-height: 1.2 }
            h2 { border-top: 2px solid #1b1b1b; padding-top: 1rem; margin-top: 3rem }
            .facts, cite { color: #555; font-size: .875rem }
            .facts { overflow-wrap: anywhere }
            section.conflict h3 { color: #8f1d14 }
            .voices { display: grid; grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr)); gap: 1rem }
            blockquote { margin: 0; padding: .5rem 1rem; border-left: 4px solid #bbb; background: #f6f6f6 }
            section.conflict blockquote { border-color: #8f1d14 }
            blockquote strong, cite { display: block; font-style: normal }
            """;

    private HtmlLayout() {}

    static String of(List<Sheet> sheets) {
        StringBuilder page = new StringBuilder();
        page.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<title>Accounts side by side</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<main>\n<h1>Accounts side by side</h1>\n");
        sheets.forEach(sheet -> append(page, sheet));
        return page.append("</main>\n</body>\n</html>\n").toString();
    }

    private static void append(StringBuilder page, Sheet sheet) {
        page.append("<article>\n<h2>").append(escaped(sheet.event())).append("</h2>\n");
        page.append("<p class=\"facts\">%s; %d documents, %d independent; %s</p>\n"
                .formatted(escaped(sheet.kind()), sheet.documents(), sheet.independent(), escaped(sheet.iri())));
        Heading last = null;
        for (Finding finding : sheet.findings()) {
            if (finding.heading() != last) {
                page.append(last == null ? "" : "</section>\n");
                last = finding.heading();
                page.append("<section class=\"%s\">\n<h3>%s</h3>\n"
                        .formatted(last == Heading.CONFLICT ? "conflict" : "other", escaped(last.title())));
            }
            page.append("<p><strong>%s</strong>: %s</p>\n<div class=\"voices\">\n"
                    .formatted(escaped(finding.property()), escaped(finding.reason())));
            for (Voice voice : finding.voices()) {
                page.append("<blockquote><strong>%s</strong> %s <cite>%s (%s)</cite></blockquote>\n"
                        .formatted(
                                escaped(voice.who()),
                                escaped(voice.words()),
                                escaped(voice.document()),
                                escaped(voice.place())));
            }
            page.append("</div>\n");
        }
        page.append(last == null ? "" : "</section>\n").append("</article>\n");
    }

    /** The words with all that has a meaning in HTML taken as characters. */
    private static String escaped(String words) {
        StringBuilder result = new StringBuilder(words.length());
        words.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> result.append("&amp;");
                case '<' -> result.append("&lt;");
                case '>' -> result.append("&gt;");
                case '"' -> result.append("&quot;");
                case '\'' -> result.append("&#39;");
                default -> result.appendCodePoint(c);
            }
        });
        return result.toString();
    }
}
