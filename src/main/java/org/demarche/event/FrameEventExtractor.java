package org.demarche.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.event.FrameMatch.Argument;
import org.demarche.knowledge.Frame;
import org.demarche.model.Account;
import org.demarche.model.EventMention;
import org.demarche.model.Factuality;
import org.demarche.model.Iri;
import org.demarche.vocab.Dip;

/** Events of types that only the lexicon knows: a user's "Sanction" needs an entry there and a class, and no Java. */
final class FrameEventExtractor {
    private static final Set<Iri> OWN = Set.of(Dip.CALL, Dip.CEASEFIRE, Dip.DEMAND, Dip.STATEMENT);

    private final Reading reading;
    private final Speakers speakers;
    private final Sources sources;
    private final Dates dates;
    private final FactualityReader factuality;

    FrameEventExtractor(Reading reading, Speakers speakers, Sources sources, Dates dates, FactualityReader factuality) {
        this.reading = reading;
        this.speakers = speakers;
        this.sources = sources;
        this.dates = dates;
        this.factuality = factuality;
    }

    List<EventMention> extract(Map<Syntax, List<FrameMatch>> matches) {
        List<EventMention> result = new ArrayList<>();
        matches.forEach((tree, found) -> {
            for (FrameMatch match : found) {
                if (!OWN.contains(match.frame().eventType()) && !match.frame().isSupport()) {
                    event(tree, match, found, result);
                }
            }
        });
        return result;
    }

    private void event(Syntax tree, FrameMatch match, List<FrameMatch> all, List<EventMention> result) {
        Roles roles = new Roles();
        Set<Integer> heads = new LinkedHashSet<>();
        fill(tree, match, roles, heads);
        for (FrameMatch support : all) {
            if (support.frame().isSupport()
                    && support.frame().eventType().equals(match.frame().eventType())
                    && support.heads(Frame.EVENT).contains(match.trigger())) {
                fill(tree, support, roles, heads);
            }
        }
        if (!match.frame().needs().stream().allMatch(roles::has)) {
            return;
        }
        match.frame().constants().forEach(roles::term);
        dates.write(dates.dateOf(tree, match.trigger(), java.util.Optional.empty()), roles);
        Factuality mode = match.frame().factuality().orElseGet(() -> factuality.of(tree, match.trigger()));
        result.add(new EventMention(
                match.frame().eventType(),
                List.of(new Account(
                        roles.map(),
                        List.of(Evidence.around(tree, match.trigger(), heads)),
                        sources.of(tree.token(match.trigger()).span()),
                        mode,
                        0.7))));
    }

    private void fill(Syntax tree, FrameMatch match, Roles roles, Set<Integer> heads) {
        match.arguments().forEach((role, arguments) -> {
            if (role.equals(Frame.EVENT)) {
                return;
            }
            List<Integer> tokens = arguments.stream().map(Argument::head).toList();
            Set<Integer> actors = new LinkedHashSet<>(reading.actors(tree, tokens));
            actors.addAll(speakers.firstPersons(tree, tokens));
            heads.addAll(tokens);
            if (actors.isEmpty() && !match.frame().needs().contains(role)) {
                tokens.forEach(t -> roles.words(role, Wording.of(reading.text(), tree.phraseSpan(t))));
            } else {
                roles.entities(role, actors);
            }
        });
    }
}
