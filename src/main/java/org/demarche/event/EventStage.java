package org.demarche.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.knowledge.Lexicon;
import org.demarche.model.Account;
import org.demarche.model.EventMention;
import org.demarche.model.ExtractedDocument;
import org.demarche.model.MentionedDocument;
import org.demarche.model.Reporter;
import org.demarche.model.Span;
import org.demarche.model.Stage;

/** Third stage: from who and what is spoken of to the events that the document tells. Safe to share between threads. */
public final class EventStage implements Stage<MentionedDocument, ExtractedDocument> {
    private static final Comparator<EventMention> BY_EVIDENCE =
            Comparator.comparing((EventMention e) -> firstEvidence(e)).thenComparing(EventMention::type);

    /** What all extractors of a document look at. */
    private record Scene(
            Reading reading,
            Map<Syntax, List<FrameMatch>> matches,
            QuotedText quotations,
            List<Report> reports,
            Sources sources,
            Speakers speakers,
            Dates dates,
            Belligerents belligerents) {}

    private final Lexicon lexicon;
    private final FrameMatcher matcher;
    private final FactualityReader factuality;
    private final Calibration calibration;
    private final SideModel sides;
    private final ChainModel chains;

    /** @param lexicon the words that tell of events */
    public EventStage(Lexicon lexicon) {
        this(lexicon, Calibration.shipped(), SideModel.shipped(), ChainModel.shipped());
    }

    EventStage(Lexicon lexicon, Calibration calibration, SideModel sides, ChainModel chains) {
        this.lexicon = lexicon;
        this.calibration = calibration;
        this.sides = sides;
        this.chains = chains;
        this.matcher = new FrameMatcher(lexicon);
        this.factuality = new FactualityReader(lexicon);
    }

    @Override
    public ExtractedDocument apply(MentionedDocument document, Reporter reporter) {
        Scene scene = scene(document);
        Reading reading = scene.reading();
        List<EventMention> events = new ArrayList<>();
        List<EventMention> calls = new CallExtractor(
                        reading, scene.speakers(), scene.sources(), scene.dates(), factuality)
                .extract(scene.matches());
        StatementOccasions occasions = new StatementOccasions(reading, calls);
        events.addAll(calls);
        List<EventMention> statements = new StatementExtractor(
                        reading, scene.quotations(), scene.sources(), scene.dates(), occasions)
                .extract(scene.reports());
        events.addAll(statements);
        events.addAll(ceasefires(scene).extract(scene.matches()));
        events.addAll(new DemandExtractor(
                        reading, scene.speakers(), scene.sources(), scene.dates(), factuality, scene.belligerents())
                .extract(scene.matches(), occasions, statements));
        events.addAll(new FrameEventExtractor(reading, scene.speakers(), scene.sources(), scene.dates(), factuality)
                .extract(scene.matches()));
        events.replaceAll(calibration::apply);
        events.sort(BY_EVIDENCE);
        return new ExtractedDocument(document, events);
    }

    /**
     * What a document tells of truces before it is asked which of its places tell of one.
     *
     * @param war who fights whom
     * @param extractor of its truces
     * @param tellings the places, in order
     */
    record Truces(Belligerents war, CeasefireExtractor extractor, List<TruceTelling> tellings) {}

    Truces truces(MentionedDocument document) {
        Scene scene = scene(document);
        CeasefireExtractor extractor = ceasefires(scene);
        return new Truces(scene.belligerents(), extractor, extractor.read(scene.matches()));
    }

    private Scene scene(MentionedDocument document) {
        Reading reading = new Reading(document, lexicon);
        Map<Syntax, List<FrameMatch>> matches = new LinkedHashMap<>();
        reading.trees().forEach(tree -> matches.put(tree, matcher.match(tree)));

        QuotedText quotations = new QuotedText(new QuotationFinder().find(document.annotated()));
        List<Report> turns = new Turns(reading).find();
        ReportFinder reportFinder = new ReportFinder(reading, quotations, factuality, new Speakers(turns));
        List<Report> reports = new ArrayList<>();
        matches.forEach((tree, found) -> reports.addAll(reportFinder.find(tree, found)));
        reports.addAll(new QuotationAttribution(reading, quotations, reports).attribute());
        new Relays(reading, quotations).settle(reports);
        reports.addAll(turns);
        return new Scene(
                reading,
                matches,
                quotations,
                reports,
                new Sources(reports),
                new Speakers(reports),
                new Dates(reading),
                new Belligerents(reading, sides));
    }

    private CeasefireExtractor ceasefires(Scene scene) {
        TruceReader truces = new TruceReader(new TruceScene(
                scene.reading(), scene.speakers(), scene.sources(), scene.dates(), factuality, scene.belligerents()));
        return new CeasefireExtractor(scene.reading(), scene.belligerents(), truces, chains);
    }

    private static Span firstEvidence(EventMention event) {
        return event.accounts().stream()
                .map(Account::evidence)
                .map(e -> e.get(0))
                .min(Span::compareTo)
                .orElseThrow();
    }
}
