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

    private final Lexicon lexicon;
    private final FrameMatcher matcher;
    private final FactualityReader factuality;
    private final Calibration calibration;

    /** @param lexicon the words that tell of events */
    public EventStage(Lexicon lexicon) {
        this(lexicon, Calibration.shipped());
    }

    EventStage(Lexicon lexicon, Calibration calibration) {
        this.lexicon = lexicon;
        this.calibration = calibration;
        this.matcher = new FrameMatcher(lexicon);
        this.factuality = new FactualityReader(lexicon);
    }

    @Override
    public ExtractedDocument apply(MentionedDocument document, Reporter reporter) {
        Reading reading = new Reading(document, lexicon);
        Map<Syntax, List<FrameMatch>> matches = new LinkedHashMap<>();
        reading.trees().forEach(tree -> matches.put(tree, matcher.match(tree)));

        List<Quotation> quotations = new QuotationFinder().find(document.annotated());
        List<Report> turns = new Turns(reading).find();
        ReportFinder reportFinder = new ReportFinder(reading, quotations, factuality, new Speakers(turns));
        List<Report> reports = new ArrayList<>();
        matches.forEach((tree, found) -> reports.addAll(reportFinder.find(tree, found)));
        reports.addAll(new QuotationAttribution(reading, quotations, reports).attribute());
        new Relays(quotations).settle(reports);
        reports.addAll(turns);

        Sources sources = new Sources(reports);
        Speakers speakers = new Speakers(reports);
        Dates dates = new Dates(reading);
        Belligerents belligerents = new Belligerents(reading);
        TruceReader truces =
                new TruceReader(new TruceScene(reading, speakers, sources, dates, factuality, belligerents));

        List<EventMention> events = new ArrayList<>();
        List<EventMention> calls = new CallExtractor(reading, speakers, sources, dates, factuality).extract(matches);
        StatementOccasions occasions = new StatementOccasions(reading, calls);
        events.addAll(calls);
        List<EventMention> statements =
                new StatementExtractor(reading, quotations, sources, dates, occasions).extract(reports);
        events.addAll(statements);
        events.addAll(new CeasefireExtractor(reading, belligerents, truces).extract(matches));
        events.addAll(new DemandExtractor(reading, speakers, sources, dates, factuality, belligerents)
                .extract(matches, occasions, statements));
        events.addAll(new FrameEventExtractor(reading, speakers, sources, dates, factuality).extract(matches));
        events.replaceAll(calibration::apply);
        events.sort(BY_EVIDENCE);
        return new ExtractedDocument(document, events);
    }

    private static Span firstEvidence(EventMention event) {
        return event.accounts().stream()
                .map(Account::evidence)
                .map(e -> e.get(0))
                .min(Span::compareTo)
                .orElseThrow();
    }
}
