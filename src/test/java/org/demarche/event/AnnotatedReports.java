package org.demarche.event;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.evaluate.GoldDocument;
import org.demarche.evaluate.GoldReader;
import org.demarche.knowledge.GazetteerReader;
import org.demarche.knowledge.MetonymsReader;
import org.demarche.knowledge.TitlesReader;
import org.demarche.mention.MentionStage;
import org.demarche.mention.time.NewsTimeFinder;
import org.demarche.model.AnnotatedDocument;
import org.demarche.model.Document;
import org.demarche.model.MentionedDocument;
import org.demarche.model.Reporter;
import org.demarche.model.Stage;
import org.demarche.text.TextStage;

/** The annotated reports that weights are made from, each with who and what it speaks of. */
final class AnnotatedReports {
    private AnnotatedReports() {}

    /**
     * Reads folders of reports, in their order.
     *
     * @param folders with {@code docs} and {@code gold}
     */
    static Map<GoldDocument, MentionedDocument> in(List<Path> folders) {
        Stage<Document, MentionedDocument> line = line();
        Map<GoldDocument, MentionedDocument> result = new LinkedHashMap<>();
        for (Path folder : folders) {
            new GoldReader(folder.resolve("docs"), note -> {})
                    .read(folder.resolve("gold"))
                    .forEach(gold -> result.put(gold, line.apply(gold.document(), Reporter.SILENT)));
        }
        return result;
    }

    /** The stages before the events. */
    static Stage<Document, MentionedDocument> line() {
        Stage<Document, AnnotatedDocument> text = new TextStage();
        return text.then(new MentionStage(
                GazetteerReader.read(List.of(), Reporter.SILENT),
                TitlesReader.read(Reporter.SILENT),
                MetonymsReader.read(Reporter.SILENT),
                new NewsTimeFinder()));
    }
}
