package org.demarche.rdf.compare;

import java.util.List;
import org.demarche.rdf.compare.Sheet.Finding;
import org.demarche.rdf.compare.Sheet.Heading;
import org.demarche.rdf.compare.Sheet.Voice;

/** Sheets for a terminal. */
final class TextLayout {
    private TextLayout() {}

    static String of(List<Sheet> sheets) {
        StringBuilder text = new StringBuilder();
        for (Sheet sheet : sheets) {
            text.append(sheet.event()).append('\n');
            text.append("=".repeat(sheet.event().length())).append('\n');
            text.append("%s; %d documents, %d independent; %s\n"
                    .formatted(sheet.kind(), sheet.documents(), sheet.independent(), sheet.iri()));
            Heading last = null;
            for (Finding finding : sheet.findings()) {
                if (finding.heading() != last) {
                    last = finding.heading();
                    text.append('\n').append(last.title()).append('\n');
                    text.append("-".repeat(last.title().length())).append('\n');
                }
                text.append("* ")
                        .append(finding.property())
                        .append(": ")
                        .append(finding.reason())
                        .append('\n');
                for (Voice voice : finding.voices()) {
                    text.append("    ")
                            .append(voice.who())
                            .append(": ")
                            .append(voice.words())
                            .append('\n');
                    text.append("      in ")
                            .append(voice.document())
                            .append(" (")
                            .append(voice.place())
                            .append(")\n");
                }
            }
            text.append('\n');
        }
        return text.toString();
    }
}
