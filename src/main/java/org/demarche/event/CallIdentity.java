package org.demarche.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.model.Factuality;

/** Which places of a document tell of the same call: those of the same people on the same day, and "the call" after them. */
final class CallIdentity {
    private static final int MEMORY = 4;

    /** One call with all that tells of it, in the order in which it was found. */
    static final class Told {
        private final List<CallTelling> tellings = new ArrayList<>();
        private final Set<Integer> participants = new TreeSet<>();
        private Optional<String> date = Optional.empty();

        List<CallTelling> tellings() {
            return List.copyOf(tellings);
        }

        Set<Integer> participants() {
            return new TreeSet<>(participants);
        }

        Optional<String> date() {
            return date;
        }

        private int lastSentence() {
            return tellings.isEmpty() ? -1 : tellings.get(tellings.size() - 1).sentence();
        }

        private void add(CallTelling telling) {
            tellings.add(telling);
            participants.addAll(telling.participants());
            if (date.isEmpty()) {
                date = telling.date();
            }
        }
    }

    private final List<Told> calls = new ArrayList<>();
    private final Reading reading;
    private final CallDays days;

    private CallIdentity(Reading reading, CallDays days) {
        this.reading = reading;
        this.days = days;
    }

    /** Strong tellings make calls; weak and bare ones join the nearest call that they do not contradict. */
    static List<Told> of(Reading reading, CallDays days, List<CallTelling> tellings) {
        CallIdentity identity = new CallIdentity(reading, days);
        identity.read(tellings);
        return identity.calls;
    }

    private void read(List<CallTelling> tellings) {
        List<CallTelling> waiting = new ArrayList<>();
        Optional<Told> last = Optional.empty();
        for (CallTelling telling : tellings) {
            if (telling.strength() == CallTelling.Strength.JOINING) {
                // Of a call told just before: whoever joins it has not held it alone.
                last.filter(l -> telling.sentence() - l.lastSentence() <= MEMORY)
                        .ifPresent(l -> l.add(telling));
                continue;
            }
            Optional<Told> before = last;
            Optional<Told> home = follows(telling, waiting, last) ? spokenBefore(telling, waiting) : Optional.empty();
            home = home.or(() -> home(telling, before)).or(() -> open(telling));
            if (home.isEmpty()) {
                home = last.flatMap(l -> oneMore(telling, l));
            }
            if (home.isEmpty()) {
                home = spokenBefore(telling, waiting);
            }
            if (home.isEmpty()) {
                home = exchangedBefore(telling);
            }
            boolean within = telling.strength() == CallTelling.Strength.WITHIN;
            if (home.isEmpty() && within) {
                home = Optional.of(talkOfTwo(telling, last));
            }
            if (home.isPresent()) {
                boolean known = within && !home.get().participants.isEmpty();
                home.get().add(known ? telling.among(Set.of()) : telling);
                last = home;
            } else {
                waiting.add(telling);
            }
        }
        for (CallTelling telling : waiting) {
            // "Denied that they had spoken" is not of a call told later, which has taken place.
            boolean denied = telling.factuality() == Factuality.DENIED
                    && telling.participants().isEmpty();
            home(telling, calls.stream().findFirst()).filter(h -> !denied).ifPresent(h -> h.add(telling));
        }
    }

    private Optional<Told> open(CallTelling telling) {
        if (telling.participants().size() < 2 || !(telling.isStrong() || isNextOne(telling))) {
            return Optional.empty();
        }
        calls.add(new Told());
        return Optional.of(calls.get(calls.size() - 1));
    }

    /** "The two agreed to speak again", "they also spoke on 3 May": of one more call, where one of the same people has been told of. */
    private boolean isNextOne(CallTelling telling) {
        return telling.another()
                && (telling.factuality() == Factuality.PLANNED || telling.date().isPresent())
                && (telling.strength() == CallTelling.Strength.WEAK || telling.strength() == CallTelling.Strength.BARE)
                && calls.stream().anyMatch(c -> covers(c.participants, telling.participants()));
    }

    /** The last call where the one who speaks took part in it, and tells another of it; one that the text has not told of otherwise. */
    private Told talkOfTwo(CallTelling telling, Optional<Told> last) {
        int speaker = telling.participants().iterator().next();
        return home(telling.among(Set.of()), last)
                .filter(l -> l.participants.contains(speaker))
                .orElseGet(() -> {
                    calls.add(new Told());
                    return calls.get(calls.size() - 1);
                });
    }

    /** "On Friday there was a second conversation": of the same people as the one before. */
    private Optional<Told> oneMore(CallTelling telling, Told last) {
        if (!telling.another() || !telling.participants().isEmpty()) {
            return Optional.empty();
        }
        Told told = new Told();
        told.participants.addAll(last.participants);
        calls.add(told);
        return Optional.of(told);
    }

    /** "Chirac spoke to Milosevic. That conversation …": of those just spoken of, and not of the call told before them. */
    private static boolean follows(CallTelling telling, List<CallTelling> waiting, Optional<Told> last) {
        return !waiting.isEmpty()
                && last.isPresent()
                && telling.participants().isEmpty()
                && telling.sentence() - waiting.get(waiting.size() - 1).sentence() == 1
                && last.get().lastSentence() < telling.sentence() - 1;
    }

    /** "Bush spoke with Blair on Monday. During the call, …": now the words before tell of a call. */
    private Optional<Told> spokenBefore(CallTelling telling, List<CallTelling> waiting) {
        boolean bare = telling.strength() == CallTelling.Strength.BARE || telling.isStrong();
        if (telling.strength() != CallTelling.Strength.WITHIN
                && !(bare && telling.participants().isEmpty())) {
            return Optional.empty();
        }
        for (int i = waiting.size() - 1; i >= 0; i--) {
            CallTelling before = waiting.get(i);
            boolean near = telling.sentence() - before.sentence() <= MEMORY;
            boolean same =
                    telling.participants().isEmpty() || before.participants().equals(telling.participants());
            boolean apart = before.factuality() == Factuality.ACTUAL && isAhead(telling);
            if (near && same && !apart && before.participants().size() > 1) {
                waiting.remove(i);
                Told told = new Told();
                told.add(before);
                calls.add(told);
                return Optional.of(told);
            }
        }
        return Optional.empty();
    }

    /** "Biden warned Netanyahu that …. The call lasted half an hour": the first call, of the two who spoke in the lead. */
    private Optional<Told> exchangedBefore(CallTelling telling) {
        boolean first = calls.isEmpty()
                && telling.strength() == CallTelling.Strength.BARE
                && telling.factuality() == Factuality.ACTUAL
                && telling.participants().isEmpty();
        if (!first) {
            return Optional.empty();
        }
        List<Set<Integer>> pairs = new Exchanges(reading)
                .in(telling.sentence() - MEMORY, telling.sentence()).stream()
                        .map(Exchanges.Exchange::people)
                        .filter(p -> p.size() == 2 && p.stream().allMatch(reading::isPerson))
                        .distinct()
                        .toList();
        if (pairs.size() != 1) {
            return Optional.empty();
        }
        Told told = new Told();
        told.participants.addAll(pairs.get(0));
        calls.add(told);
        return Optional.of(told);
    }

    private Optional<Told> home(CallTelling telling, Optional<Told> last) {
        Set<Integer> mine = telling.participants();
        if (mine.isEmpty()) {
            return named(telling, last).filter(l -> isNear(telling, l) && agrees(telling, l));
        }
        List<Told> possible = new ArrayList<>();
        for (int i = calls.size() - 1; i >= 0; i--) {
            Told call = calls.get(i);
            if (covers(call.participants, mine) && agrees(telling, call)) {
                possible.add(call);
            }
        }
        // What has taken place is sooner a call that has than the next one, which is planned.
        return possible.stream()
                .filter(c -> c.tellings.stream().anyMatch(t -> t.factuality() == telling.factuality()))
                .findFirst()
                .or(() -> possible.stream().findFirst());
    }

    /** "During the call Sisi stressed": the last call in which one took part of whom its sentence speaks. */
    private Optional<Told> named(CallTelling telling, Optional<Told> last) {
        Set<Integer> people = new HashSet<>();
        reading.mentions(telling.sentence()).stream()
                .flatMap(m -> m.entities().stream())
                .filter(reading::isPerson)
                .forEach(people::add);
        boolean other = last.filter(l -> l.participants.stream().noneMatch(people::contains))
                .isPresent();
        if (people.isEmpty() || !other) {
            return last;
        }
        for (int i = calls.size() - 1; i >= 0; i--) {
            if (calls.get(i).participants.stream().anyMatch(people::contains)) {
                return Optional.of(calls.get(i));
            }
        }
        return last;
    }

    /** Whether those of a telling take part in a call, a state by whoever acts for it and the other way round. */
    private boolean covers(Set<Integer> call, Set<Integer> telling) {
        Set<Integer> found = new HashSet<>();
        for (int side : telling) {
            Optional<Integer> same = call.stream()
                    .filter(c -> c == side || reading.actsFor(c, side) || reading.actsFor(side, c))
                    .findFirst();
            if (same.isEmpty()) {
                return false;
            }
            found.add(same.get());
        }
        return found.size() == telling.size();
    }

    /** "A call" that names nobody goes with the sentence before, "they spoke" with those just before, "the call" with any. */
    private static boolean isNear(CallTelling telling, Told call) {
        int back =
                telling.sentence() - call.tellings.get(call.tellings.size() - 1).sentence();
        return switch (telling.strength()) {
            case STRONG -> back <= 1;
            case WEAK -> back <= MEMORY;
            case BARE, JOINING, WITHIN -> true;
        };
    }

    /** "Spoke about tomorrow's call": of one still to come. */
    private boolean isAhead(CallTelling telling) {
        return telling.date()
                .filter(day -> reading.document().document().issued().stream()
                        .anyMatch(today -> day.compareTo(today.toString()) > 0))
                .isPresent();
    }

    private boolean agrees(CallTelling telling, Told call) {
        boolean dates = telling.date().isEmpty()
                || telling.date()
                        .equals(call.date
                                .or(() -> days.toldDay(call).map(LocalDate::toString))
                                .or(telling::date));
        boolean happened = call.tellings.stream().anyMatch(t -> t.factuality() == Factuality.ACTUAL);
        boolean proposed = telling.factuality() == Factuality.POSSIBLE
                && telling.isStrong()
                && !telling.participants().isEmpty()
                && happened;
        boolean opposed = telling.factuality() == Factuality.DENIED
                && call.tellings.stream().allMatch(t -> t.factuality() == Factuality.PLANNED);
        boolean dated = telling.date().isPresent() && call.date.isPresent();
        boolean oneMore = telling.order() == CallTelling.Order.ANOTHER
                && !dated
                && call.tellings.stream().noneMatch(CallTelling::another);
        boolean ahead = happened && isAhead(telling);
        return dates
                && !ahead
                && !proposed
                && !opposed
                && !oneMore
                && call.tellings.stream().allMatch(t -> t.fits(telling) && telling.fits(t));
    }
}
