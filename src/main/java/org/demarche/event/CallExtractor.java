package org.demarche.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.Account;
import org.demarche.model.EventMention;
import org.demarche.model.Factuality;
import org.demarche.vocab.Dip;

/** Calls: each telephone or video conversation of the document once, with all places that tell of it. */
final class CallExtractor {
    private static final double SURE = 0.9;
    private static final double LESS_SURE = 0.7;

    private final Reading reading;
    private final CallReader reader;
    private final CallDays days;

    CallExtractor(Reading reading, Speakers speakers, Sources sources, Dates dates, FactualityReader factuality) {
        this.reading = reading;
        this.reader = new CallReader(reading, speakers, sources, dates, factuality);
        this.days = new CallDays(reading);
    }

    List<EventMention> extract(Map<Syntax, List<FrameMatch>> matches) {
        List<CallTelling> tellings = new ArrayList<>();
        int last = -1;
        for (Map.Entry<Syntax, List<FrameMatch>> sentence : matches.entrySet()) {
            Syntax tree = sentence.getKey();
            List<CallTelling> told = reader.read(tree, sentence.getValue());
            if (told.isEmpty() && last >= 0 && last == tree.sentence().index() - 1) {
                told = reader.sequel(tree).stream().toList();
            }
            last = told.isEmpty() ? last : tree.sentence().index();
            tellings.addAll(told);
        }
        return CallIdentity.of(reading, days, tellings).stream()
                .map(this::event)
                .toList();
    }

    /** One account a source, with all that its tellings say. */
    private EventMention event(CallIdentity.Told call) {
        Map<List<Integer>, List<CallTelling>> bySource = new LinkedHashMap<>();
        for (CallTelling telling : call.tellings()) {
            bySource.computeIfAbsent(telling.sources(), k -> new ArrayList<>()).add(telling);
        }
        Optional<LocalDate> news = call.date().isEmpty() ? days.day(call) : Optional.empty();
        List<Account> accounts = new ArrayList<>();
        bySource.forEach((source, tellings) -> accounts.add(account(call, source, tellings, news)));
        return new EventMention(Dip.CALL, accounts);
    }

    /** Those of a telling; for a state the one who takes part for it by another telling of the same call. */
    private List<Integer> persons(CallIdentity.Told call, Set<Integer> sides) {
        return sides.stream()
                .map(side -> call.participants().stream()
                        .filter(p -> reading.actsFor(p, side))
                        .findFirst()
                        .orElse(side))
                .toList();
    }

    private Account account(
            CallIdentity.Told call, List<Integer> source, List<CallTelling> tellings, Optional<LocalDate> news) {
        Roles roles = new Roles();
        news.ifPresent(day -> roles.value(Dip.DATE, day.toString(), "date"));
        tellings.forEach(t -> {
            roles.entities(Dip.PARTICIPANT, persons(call, t.participants()));
            t.initiator().ifPresent(i -> roles.entities(Dip.INITIATOR, List.of(i)));
            roles.addAll(t.details().map());
        });
        if (roles.entities(Dip.PARTICIPANT).size() < 2) {
            // "The call", "in the call she warned" lean on the participants that the document names elsewhere.
            roles.entities(Dip.PARTICIPANT, persons(call, call.participants()));
        }
        Factuality factuality = tellings.stream()
                .map(CallTelling::factuality)
                .min(Factuality::compareTo)
                .orElse(Factuality.ACTUAL);
        return new Account(
                roles.map(),
                tellings.stream().map(CallTelling::evidence).distinct().toList(),
                source,
                factuality,
                tellings.stream().anyMatch(CallTelling::isStrong) ? SURE : LESS_SURE);
    }
}
