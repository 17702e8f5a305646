package org.demarche.rdf.compare;

import java.util.List;
import java.util.regex.Pattern;
import org.demarche.rdf.compare.Sheet.Finding;
import org.demarche.rdf.compare.Sheet.Heading;
import org.demarche.rdf.compare.Sheet.Voice;

/** Sheets as Markdown (CommonMark); what texts say is shown as it is, whatever marks it holds. */
final class MarkdownLayout {
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_{}\\[\\]<>()#+\\-.!|~&]");

    private MarkdownLayout() {}

    static String of(List<Sheet> sheets) {
        StringBuilder text = new StringBuilder("# Accounts side by side\n");
        for (Sheet sheet : sheets) {
            text.append("\n## ").append(plain(sheet.event())).append("\n\n");
            text.append("%s; %d documents, %d independent; <%s>\n"
                    .formatted(plain(sheet.kind()), sheet.documents(), sheet.independent(), sheet.iri()));
            Heading last = null;
            for (Finding finding : sheet.findings()) {
                if (finding.heading() != last) {
                    last = finding.heading();
                    text.append("\n### ").append(last.title()).append('\n');
                }
                text.append("\n**%s**: %s\n\n".formatted(plain(finding.property()), plain(finding.reason())));
                for (Voice voice : finding.voices()) {
                    text.append("> %s: %s  \n> *%s* (%s)\n\n"
                            .formatted(
                                    plain(voice.who()),
                                    plain(voice.words()),
                                    plain(voice.document()),
                                    plain(voice.place())));
                }
            }
        }
        return text.toString();
    }

    private static String plain(String words) {
        return SPECIAL.matcher(words).replaceAll("\\\\$0");
    }
}
