package org.demarche.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.knowledge.Frame;
import org.demarche.model.EntityKind;
import org.demarche.model.Factuality;
import org.demarche.model.Iri;
import org.demarche.model.TimeMention;
import org.demarche.model.TimeValue;
import org.demarche.model.Token;
import org.demarche.vocab.Dip;

/** Reads from one word for a truce what its sentence tells of it. */
final class TruceReader {
    private static final Set<Iri> ACTOR_ROLES = Set.of(Dip.PROPOSED_BY, Dip.ACCEPTED_BY, Dip.REJECTED_BY, Dip.MEDIATOR);
    private static final Set<String> MODIFIERS = Set.of("compound", "nmod", "amod");

    private static final Set<String> SINCE = Set.of("after", "since", "amid", "following", "within");
    private static final int MAX_CLIMB = 6;

    private final Reading reading;
    private final Speakers speakers;
    private final Sources sources;
    private final Dates dates;
    private final FactualityReader factuality;
    private final Belligerents belligerents;

    TruceReader(
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

    /** What the place tells, or nothing where the word does not mean a truce here. */
    Optional<TruceTelling> read(Syntax tree, FrameMatch match, List<FrameMatch> all) {
        boolean verbal = match.hasTrait("Verbal");
        int trigger = match.trigger();
        Factuality mode = factuality.of(tree, trigger);
        if (match.hasTrait("Weak") && !isDefinite(tree, trigger) && !isQualified(tree, trigger)) {
            return Optional.empty();
        }
        List<Integer> heads = eventHeads(tree, trigger);
        if (verbal && (mode == Factuality.ACTUAL || mode == Factuality.DENIED)) {
            return Optional.empty();
        }
        Roles roles = new Roles();
        Set<Integer> arguments = new LinkedHashSet<>();
        Optional<Iri> status = Optional.empty();
        for (FrameMatch support : all) {
            boolean governs = support.frame().isSupport()
                    && support.frame().eventType().equals(Dip.CEASEFIRE)
                    && support.trigger() != trigger
                    && (support.heads(Frame.EVENT).stream().anyMatch(heads::contains)
                            || (verbal && tree.token(trigger).head() == support.trigger()));
            if (governs) {
                status = strongest(status, supported(tree, support, roles, arguments));
            }
        }
        for (int head : heads) {
            if (head != trigger) {
                roles.entities(Dip.PROPOSED_BY, reading.principals(tree, head));
                arguments.add(head);
            }
        }
        Set<Integer> parties = new LinkedHashSet<>();
        List<Integer> partyHeads = match.heads(Dip.PARTY);
        parties.addAll(belligerents.parties(reading.actors(tree, partyHeads)));
        if (verbal) {
            parties.addAll(belligerents.parties(speakers.firstPersons(tree, partyHeads)));
            if (parties.isEmpty()) {
                return Optional.empty();
            }
        }
        arguments.addAll(partyHeads);
        Set<String> scope = new LinkedHashSet<>();
        Set<Integer> places = new LinkedHashSet<>();
        boolean whole = false;
        boolean past = false;
        for (int modifier : modifiers(tree, trigger)) {
            Token word = tree.token(modifier);
            parties.addAll(belligerents.parties(reading.joined(word)));
            String lower = word.lower();
            whole |= reading.lexicon().words("whole").contains(lower);
            past |= reading.lexicon().words("earlier").contains(lower);
            if (reading.lexicon().words("scope").contains(lower)) {
                scope.add(lower);
            }
            places.addAll(placesAt(tree, modifier));
        }
        places.addAll(placesOf(tree, trigger));
        String scopeText = scopeText(tree, match, scope);
        scope.addAll(scopeWords(tree, match));
        Optional<String> duration = duration(tree, trigger);
        duration.ifPresent(d -> roles.value(Dip.DURATION, d, "duration"));
        if (!scopeText.isBlank()) {
            roles.words(Dip.SCOPE, scopeText);
        }
        Optional<String> period = period(tree, trigger);
        past |= period.isPresent();
        return Optional.of(new TruceTelling(
                tree.sentence().block(),
                Evidence.around(tree, trigger, arguments),
                roles,
                parties,
                duration,
                scope,
                places,
                whole,
                past,
                period,
                status,
                isDefinite(tree, trigger),
                sources.of(tree.token(trigger).span()),
                mode));
    }

    /** Adds who proposes, accepts, refuses or mediates; answers the status that this gives the truce. */
    private Optional<Iri> supported(Syntax tree, FrameMatch support, Roles roles, Set<Integer> arguments) {
        Factuality mode = factuality.of(tree, support.trigger());
        Optional<Iri> status = Optional.ofNullable(support.frame().constants().get(Dip.STATUS));
        for (Iri role : ACTOR_ROLES) {
            List<Integer> heads = support.heads(role);
            Set<Integer> actors = new LinkedHashSet<>(reading.actors(tree, heads));
            actors.addAll(speakers.firstPersons(tree, heads));
            if (mode != Factuality.DENIED && mode != Factuality.POSSIBLE) {
                roles.entities(role, actors);
            } else if (mode == Factuality.DENIED && role.equals(Dip.ACCEPTED_BY)) {
                roles.entities(Dip.REJECTED_BY, actors);
            }
            arguments.addAll(heads);
        }
        arguments.add(support.trigger());
        if (mode == Factuality.DENIED) {
            return status.filter(s -> s.equals(Dip.AGREED)).map(s -> Dip.REJECTED);
        }
        if (mode == Factuality.POSSIBLE || mode == Factuality.PLANNED) {
            return Optional.of(Dip.PROPOSED);
        }
        return status;
    }

    private static Optional<Iri> strongest(Optional<Iri> a, Optional<Iri> b) {
        if (a.isEmpty() || a.get().equals(Dip.PROPOSED)) {
            return b.isPresent() ? b : a;
        }
        return a;
    }

    /** The word itself and the proposal, deal or plan that it is the matter of. */
    private List<Integer> eventHeads(Syntax tree, int trigger) {
        List<Integer> result = new ArrayList<>(List.of(trigger));
        int at = trigger;
        for (int climb = 0; climb < 4; climb++) {
            Token token = tree.token(at);
            int head = token.head();
            if (head < 0) {
                break;
            }
            Token above = tree.token(head);
            if (token.label().equals("conj") && above.isNoun()) {
                result.add(head);
                at = head;
            } else if (MODIFIERS.contains(token.label()) && isProposal(above)) {
                result.add(head);
                at = head;
            } else if (token.label().equals("pobj")
                    && Set.of("for", "of", "on", "to").contains(above.lower())
                    && above.head() >= 0
                    && isProposal(tree.token(above.head()))) {
                result.add(above.head());
                at = above.head();
            } else {
                break;
            }
        }
        return result;
    }

    private boolean isProposal(Token noun) {
        return noun.isNoun()
                && reading.lexicon().words("proposal").contains(noun.lemma().toLowerCase(Locale.ROOT));
    }

    private static boolean isDefinite(Syntax tree, int noun) {
        return tree.children(noun, "det", "poss").stream()
                .map(d -> tree.token(d).lower())
                .anyMatch(d -> !d.equals("a") && !d.equals("an") && !d.equals("any") && !d.equals("no"));
    }

    /** "A week-long pause", "a humanitarian lull". */
    private boolean isQualified(Syntax tree, int trigger) {
        return duration(tree, trigger).isPresent()
                || modifiers(tree, trigger).stream()
                        .map(m -> tree.token(m).lower())
                        .anyMatch(m -> reading.lexicon().words("scope").contains(m)
                                || reading.lexicon().words("truce").contains(m));
    }

    private List<Integer> modifiers(Syntax tree, int trigger) {
        List<Integer> result = new ArrayList<>();
        for (int head : eventHeads(tree, trigger)) {
            for (int modifier : tree.children(head, "compound", "nmod", "amod", "poss")) {
                for (int part : tree.coordinated(modifier)) {
                    tree.subtree(part).stream()
                            .filter(t -> t != trigger && !tree.dominates(t, trigger))
                            .forEach(result::add);
                }
            }
        }
        return result;
    }

    private Set<Integer> placesAt(Syntax tree, int token) {
        Set<Integer> result = new LinkedHashSet<>();
        reading.mentionAt(tree, token).ifPresent(m -> m.entities().stream()
                .filter(e -> reading.entity(e).kind() == EntityKind.PLACE
                        || reading.entity(e).kind() == EntityKind.COUNTRY)
                .forEach(result::add));
        return result;
    }

    private Set<Integer> placesOf(Syntax tree, int trigger) {
        Set<Integer> result = new LinkedHashSet<>();
        for (String preposition : List.of("in", "along", "across", "around")) {
            for (int place : tree.prepositional(trigger, preposition)) {
                result.addAll(placesAt(tree, place));
            }
        }
        return result;
    }

    /** What would stop, in the text's words. */
    private String scopeText(Syntax tree, FrameMatch match, Set<String> named) {
        List<String> parts = new ArrayList<>();
        for (int token : match.tokens()) {
            boolean fighting = token != match.trigger() && isFighting(tree.token(token));
            if (fighting && tree.phrase(token)[1] - tree.phrase(token)[0] > 1) {
                parts.add(Wording.of(reading.text(), tree.phraseSpan(token)));
            }
        }
        for (FrameMatch.Argument argument : match.role(Dip.SCOPE)) {
            if (argument.slot().function() == org.demarche.knowledge.Slot.Function.PREPOSITION) {
                parts.add(Wording.of(reading.text(), tree.phraseSpan(argument.head())));
            }
        }
        if (parts.isEmpty() && !named.isEmpty()) {
            parts.add(String.join(" ", named));
        }
        return parts.stream().distinct().limit(1).findFirst().orElse("");
    }

    private Set<String> scopeWords(Syntax tree, FrameMatch match) {
        Set<String> result = new LinkedHashSet<>();
        List<Integer> heads = new ArrayList<>();
        match.role(Dip.SCOPE).stream()
                .filter(a -> a.slot().function() != org.demarche.knowledge.Slot.Function.MODIFIER)
                .forEach(a -> heads.add(a.head()));
        match.tokens().stream().filter(t -> t != match.trigger()).forEach(heads::add);
        for (int clause : tree.children(match.trigger(), "acl", "relcl")) {
            String lemma = tree.token(clause).lemma().toLowerCase(Locale.ROOT);
            if (reading.lexicon().words("limiting").contains(lemma)) {
                heads.add(clause);
            }
        }
        for (int head : heads) {
            for (int under : tree.subtree(head)) {
                String lower = tree.token(under).lower();
                String lemma = tree.token(under).lemma().toLowerCase(Locale.ROOT);
                if (reading.lexicon().words("scope").contains(lower)) {
                    result.add(lower);
                } else if (reading.lexicon().words("scope").contains(lemma)) {
                    result.add(lemma);
                }
            }
        }
        return result;
    }

    private boolean isFighting(Token token) {
        return reading.lexicon().words("fighting").contains(token.lemma().toLowerCase(Locale.ROOT))
                || reading.lexicon().words("fighting").contains(token.lower());
    }

    /** A length in days or more that the word is modified by, or that its clause gives. */
    private Optional<String> duration(Syntax tree, int trigger) {
        for (TimeMention time : reading.times(tree.sentence().index())) {
            if (time.value() instanceof TimeValue.Length length) {
                int head = time.to() - 1;
                boolean own = tree.dominates(trigger, head);
                boolean near = Math.abs(time.to() - trigger) <= 4 || Math.abs(time.from() - trigger) <= 4;
                boolean ago = time.to() < tree.size()
                        && Set.of("ago", "later", "after", "before", "old", "earlier")
                                .contains(tree.token(time.to()).lower());
                boolean since = time.from() > 0
                        && SINCE.contains(tree.token(time.from() - 1).lower());
                if ((own || near) && !ago && !since) {
                    return Optional.of(length.iso());
                }
            }
        }
        return Optional.empty();
    }

    /** The month a truce of earlier times is dated to: by a time in its phrase or clause, two months before the document. */
    private Optional<String> period(Syntax tree, int trigger) {
        Optional<LocalDate> issued = reading.document().document().issued();
        if (issued.isEmpty()) {
            return Optional.empty();
        }
        LocalDate limit = issued.get().minusMonths(2);
        int at = trigger;
        for (int climb = 0; climb < MAX_CLIMB && at >= 0; climb++) {
            Optional<TimeMention> date = dates.ownDateOf(tree, at);
            Optional<LocalDate> last = date.flatMap(d -> d.value()
                    .match(
                            day -> Optional.of(day.date()),
                            clock -> Optional.<LocalDate>empty(),
                            length -> Optional.<LocalDate>empty(),
                            vague -> vague.last()));
            if (last.isPresent()) {
                return last.filter(l -> l.isBefore(limit)).map(l -> l.toString().substring(0, 7));
            }
            if (tree.token(at).isVerb() && at != trigger) {
                return Optional.empty();
            }
            at = tree.token(at).head();
        }
        return Optional.empty();
    }
}
