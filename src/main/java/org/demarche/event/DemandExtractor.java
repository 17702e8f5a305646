package org.demarche.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.demarche.model.Account;
import org.demarche.model.EventMention;
import org.demarche.model.Factuality;
import org.demarche.model.Span;
import org.demarche.vocab.Dip;

/** Demands: who requires what of whom. Finds the places that tell of them in many forms, and joins those that tell of one. */
final class DemandExtractor {
    private final Reading reading;
    private final Sources sources;
    private final Dates dates;
    private final FactualityReader factuality;
    private final Speakers speakers;
    private final Belligerents belligerents;

    DemandExtractor(
            Reading reading,
            Speakers speakers,
            Sources sources,
            Dates dates,
            FactualityReader factuality,
            Belligerents belligerents) {
        this.reading = reading;
        this.speakers = speakers;
        this.sources = sources;
        this.dates = dates;
        this.factuality = factuality;
        this.belligerents = belligerents;
    }

    /**
     * The demands of a document.
     *
     * @param occasions the calls in which they may have been made
     * @param statements what else is said in the document, with its days
     */
    List<EventMention> extract(
            Map<Syntax, List<FrameMatch>> matches, StatementOccasions occasions, List<EventMention> statements) {
        Demanders demanders = new Demanders(reading, speakers, belligerents);
        Addressees addressees = new Addressees(reading, belligerents, factuality, matches);
        List<Account> said =
                statements.stream().flatMap(s -> s.accounts().stream()).toList();
        DemandDates days = new DemandDates(reading, sources, dates, occasions, said);
        Requests requests = new Requests(reading, demanders, addressees, sources, dates, factuality);
        // Forms of words that tell of a demand, the surest first: of those that overlap, one is taken.
        List<Function<Syntax, List<Asking>>> forms = List.of(
                new Listings(reading, speakers, sources)::find,
                tree -> requests.find(tree, matches.get(tree)),
                new Deadlines(reading, demanders, addressees, factuality, sources)::find,
                new Standpoints(reading, demanders, addressees, sources)::find,
                new Clefts(reading, demanders, addressees, sources)::find,
                new Commands(reading, sources)::find,
                new Obligations(reading, sources, demanders, addressees)::find,
                new Conditions(reading, demanders, addressees, sources)::find,
                new Threats(reading, demanders, addressees, sources)::find);
        List<Asking> listed = new ListedDemands(reading, addressees, belligerents).find();
        List<Asking> askings = new ArrayList<>(listed);
        for (Syntax tree : matches.keySet()) {
            List<Asking> told = new ArrayList<>();
            for (Function<Syntax, List<Asking>> form : forms) {
                List<Span> before = Stream.concat(listed.stream(), told.stream())
                        .map(Asking::evidence)
                        .toList();
                form.apply(tree).stream()
                        .filter(a -> before.stream().noneMatch(b -> b.overlaps(a.evidence())))
                        .forEach(told::add);
            }
            for (Asking asking : told) {
                days.date(tree, asking);
                Set<Integer> implied =
                        asking.addressees().isEmpty() ? addressees.implied(tree, asking) : asking.addressees();
                askings.add(asking.addressedTo(implied));
            }
        }
        return new DemandJoiner(reading)
                .join(askings).stream().map(DemandExtractor::event).toList();
    }

    private static EventMention event(List<Asking> group) {
        Map<List<Integer>, List<Asking>> bySource = new LinkedHashMap<>();
        group.forEach(a ->
                bySource.computeIfAbsent(a.sources(), k -> new ArrayList<>()).add(a));
        List<Account> accounts = new ArrayList<>();
        bySource.forEach((source, askings) -> {
            Roles roles = new Roles();
            for (Asking asking : askings) {
                roles.entities(Dip.DEMANDER, asking.demanders());
                roles.entities(Dip.ADDRESSEE, asking.addressees());
                roles.words(Dip.CONTENT, asking.content());
                asking.items().forEach(i -> roles.words(Dip.ITEM, i));
                roles.addAll(asking.details().map());
            }
            roles.term(Dip.KIND, askings.get(0).kind());
            accounts.add(new Account(
                    roles.map(),
                    askings.stream().map(Asking::evidence).toList(),
                    source,
                    askings.stream()
                            .map(Asking::factuality)
                            .min(Factuality::compareTo)
                            .orElse(Factuality.ACTUAL),
                    askings.stream().mapToDouble(Asking::confidence).max().orElse(0.5)));
        });
        return new EventMention(Dip.DEMAND, accounts);
    }
}
