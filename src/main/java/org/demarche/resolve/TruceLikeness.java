package org.demarche.resolve;

import java.util.List;

/** How alike two tellings of ceasefires are, by parties, length, scope and time; each counts so much, measured on annotated reports. */
final class TruceLikeness {
    /** From so much two are one. */
    static final double NEEDED = 2;

    private static final double SAME_PARTIES = 2;
    private static final double MOST_PARTIES = 1.5;
    private static final double UNSAID_PARTIES = 0.75;
    private static final double ONE_PARTY = 0.5;
    private static final double SAME_LENGTH = 1.5;
    private static final double SAME_SCOPE = 1.5;
    private static final double ALL_OF_SCOPE = 0.5;
    private static final double BOTH_WHOLE = 0.5;
    private static final double ONE_WHOLE = -2.5;
    /** Of a truce of one length, or for one occasion, who leaves out the scope may only be brief. */
    private static final double ONE_BRIEF = -0.5;

    private static final double BOTH_LASTING = 0.5;
    private static final double SAME_DAY = 0.5;
    private static final double OTHER_TIME = -1.5;
    /** One is of another day than the other's report, which may look back without a day. */
    private static final double OTHER_NEWS = -0.5;
    /** Two without a day that are news at different times. */
    private static final double NEWS_OF_OTHER_TIME = -1;
    /** Of truces long past, of which reports tell no more than when they were. */
    private static final double SAME_PAST = 1.5;
    /** A bare telling beside others in its document comes after those that say more. */
    private static final double BARE_AMONG_OTHERS = -0.4;

    private static final long NEAR_DAYS = 7;
    /** Told days that lie further apart are of two truces. */
    private static final long APART_DAYS = 45;
    /** So many days before the report a truce is a thing of the past. */
    private static final long PAST_DAYS = 60;
    /** Of reports that lie further apart one that gives no day tells of a truce of its own time. */
    private static final long LONG_APART_DAYS = 180;

    private static final double SAME_WORDS = 0.5;
    /** Fifty days are seven weeks, and twelve months a year. */
    private static final double SAME_SECONDS = 0.97;

    private TruceLikeness() {}

    /**
     * A telling, in numbers where it can be, as very many pairs are compared.
     *
     * @param camps who would stop fighting, each with all for whom it acts
     * @param sides who accepts, rejects or proposes it, with all for whom they act
     * @param lengths in seconds
     * @param scope what would stop
     * @param occasional whether the scope tells no more than what the truce is for: "humanitarian"
     * @param told when it took place, as far as that is told
     * @param reported the day of the document, where that is known
     * @param bare whether it says nothing by which truces can be told apart and is not its document's main one
     * @param lasting whether it is to be for good, as against a pause
     * @param news whether it is on offer or has just been agreed, so that without a day it is one of its report's time
     */
    record Truce(
            List<NumberSet> camps,
            NumberSet sides,
            List<Double> lengths,
            NumberSet scope,
            boolean occasional,
            List<DayRange> told,
            List<DayRange> reported,
            boolean bare,
            boolean lasting,
            boolean news) {
        /** When it took place, else when the report was written. */
        private List<DayRange> time() {
            return told.isEmpty() ? reported : told;
        }

        /** Whether it took place long before the report was written. */
        private boolean isPast() {
            return !told.isEmpty()
                    && !reported.isEmpty()
                    && told.stream()
                            .allMatch(range ->
                                    range.last() + PAST_DAYS < reported.get(0).first());
        }

        /** Whether it is known when it took place. */
        private boolean isOfItsTime() {
            return news || !told.isEmpty();
        }
    }

    /** Whether nothing that others say could make the two one. */
    static boolean conflicts(Truce a, Truce b) {
        return isApart(a.lengths, b.lengths)
                || isLongApart(a, b)
                || isPauseAndLasting(a, b)
                || isPauseAndLasting(b, a)
                || (isOfOthers(a, b) && !mayBeOpponents(a, b))
                || (!a.scope.isEmpty() && !b.scope.isEmpty() && shared(a.scope, b.scope) < SAME_WORDS);
    }

    private static boolean isApart(List<Double> some, List<Double> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return false;
        }
        for (double one : some) {
            for (double other : others) {
                if (isSameLength(one, other)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isSameLength(double a, double b) {
        return Math.min(a, b) >= SAME_SECONDS * Math.max(a, b);
    }

    /** "The truce" of a report may be the one of years ago that another of its days dates. */
    private static boolean isLongApart(Truce a, Truce b) {
        if (!a.told.isEmpty() && !b.told.isEmpty()) {
            return DayRange.distance(a.told, b.told) > APART_DAYS;
        }
        return isFar(a.reported, b.reported) && isFar(a.time(), b.time());
    }

    private static boolean isFar(List<DayRange> some, List<DayRange> others) {
        return !some.isEmpty() && !others.isEmpty() && DayRange.distance(some, others) > LONG_APART_DAYS;
    }

    /** Whether the one has a length or is over, and the other is the truce for good that is to follow such a one. */
    private static boolean isPauseAndLasting(Truce a, Truce b) {
        return b.lasting && !a.lasting && (!a.lengths.isEmpty() || a.isPast());
    }

    private static boolean isOfOthers(Truce a, Truce b) {
        return !a.camps.isEmpty() && !b.camps.isEmpty() && inOthers(a.camps, b.camps) == 0;
    }

    /** Whether each names one side of a truce of one time, which a third may tell to be the two sides of it. */
    private static boolean mayBeOpponents(Truce a, Truce b) {
        return a.camps.size() + b.camps.size() == 2
                && !a.told.isEmpty()
                && !b.told.isEmpty()
                && DayRange.distance(a.told, b.told) <= 1;
    }

    /** How alike the two are, 0 where they are two. */
    static double of(Truce a, Truce b) {
        if (conflicts(a, b) || isOfOthers(a, b)) {
            return 0;
        }
        double score = parties(a, b) + lengthAndScope(a, b) + time(a, b);
        if (a.lasting && b.lasting) {
            score += BOTH_LASTING;
        }
        return a.bare || b.bare ? score + BARE_AMONG_OTHERS : score;
    }

    private static double lengthAndScope(Truce a, Truce b) {
        boolean sameLength = !a.lengths.isEmpty() && !b.lengths.isEmpty();
        double length = sameLength ? SAME_LENGTH : 0;
        if (a.scope.isEmpty() != b.scope.isEmpty()) {
            boolean told = sameLength || (a.occasional && b.occasional);
            return length + (told ? ONE_BRIEF : ONE_WHOLE);
        }
        return length
                + (a.scope.isEmpty()
                        ? BOTH_WHOLE
                        : SAME_SCOPE * shared(a.scope, b.scope) + ALL_OF_SCOPE * ofAll(a.scope, b.scope));
    }

    private static double time(Truce a, Truce b) {
        if (!a.told.isEmpty() && !b.told.isEmpty()) {
            long apart = DayRange.distance(a.told, b.told);
            if (apart <= 1) {
                return a.isPast() && b.isPast() ? SAME_PAST : SAME_DAY;
            }
            return apart > NEAR_DAYS ? OTHER_TIME : 0;
        }
        boolean apart = !a.time().isEmpty()
                && !b.time().isEmpty()
                && DayRange.distance(a.time(), b.time()) > APART_DAYS
                && a.isOfItsTime()
                && b.isOfItsTime();
        if (!apart) {
            return 0;
        }
        return a.told.isEmpty() && b.told.isEmpty() ? NEWS_OF_OTHER_TIME : OTHER_NEWS;
    }

    private static double parties(Truce a, Truce b) {
        if (a.camps.isEmpty() || b.camps.isEmpty()) {
            return a.sides.shared(b.sides) == 0 ? 0 : UNSAID_PARTIES;
        }
        int common = common(a, b);
        int fewer = Math.min(a.camps.size(), b.camps.size());
        if (common == Math.max(a.camps.size(), b.camps.size())) {
            return SAME_PARTIES;
        }
        return common == fewer || common >= 2 ? MOST_PARTIES : ONE_PARTY;
    }

    /** How many parties both name, by whatever name. */
    private static int common(Truce a, Truce b) {
        return Math.min(inOthers(a.camps, b.camps), inOthers(b.camps, a.camps));
    }

    private static int inOthers(List<NumberSet> camps, List<NumberSet> others) {
        int found = 0;
        // By their places, as millions of pairs are compared and each of the lists' iterators is an object.
        for (int i = 0; i < camps.size(); i++) {
            if (isAmong(camps.get(i), others)) {
                found++;
            }
        }
        return found;
    }

    private static boolean isAmong(NumberSet camp, List<NumberSet> others) {
        for (int i = 0; i < others.size(); i++) {
            if (camp.shared(others.get(i)) > 0) {
                return true;
            }
        }
        return false;
    }

    private static double ofAll(NumberSet a, NumberSet b) {
        int common = a.shared(b);
        return common / (double) (a.size() + b.size() - common);
    }

    private static double shared(NumberSet a, NumberSet b) {
        return (double) a.shared(b) / Math.min(a.size(), b.size());
    }
}
