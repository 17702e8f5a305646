package org.demarche.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.event.EventStage;
import org.demarche.knowledge.GazetteerReader;
import org.demarche.knowledge.LexiconReader;
import org.demarche.knowledge.MetonymsReader;
import org.demarche.knowledge.TitlesReader;
import org.demarche.mention.MentionStage;
import org.demarche.mention.time.NewsTimeFinder;
import org.demarche.model.Document;
import org.demarche.model.ExtractedDocument;
import org.demarche.model.Reporter;
import org.demarche.model.Stage;
import org.demarche.model.Testimony;
import org.demarche.resolve.TestimonyStage;
import org.demarche.text.TextStage;

/** The stages from text to events with the shipped models and knowledge, loaded once for all tests. */
public final class Extraction {
    private static final Stage<Document, ExtractedDocument> STAGES = new TextStage()
            .then(new MentionStage(
                    GazetteerReader.read(List.of(), Reporter.SILENT),
                    TitlesReader.read(Reporter.SILENT),
                    MetonymsReader.read(Reporter.SILENT),
                    new NewsTimeFinder()))
            .then(new EventStage(LexiconReader.read(List.of(), Reporter.SILENT)));

    private Extraction() {}

    /** What a report of this day tells. */
    public static ExtractedDocument of(String text, LocalDate issued) {
        return of(Document.of("report", text, Optional.of(issued)));
    }

    /** What a report tells. */
    public static ExtractedDocument of(Document document) {
        return STAGES.apply(document, Reporter.SILENT);
    }

    /** What a report tells, ready to be put together with others. */
    public static Testimony testimony(Document document) {
        return new TestimonyStage().apply(of(document), Reporter.SILENT);
    }
}
