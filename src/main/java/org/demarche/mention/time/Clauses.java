package org.demarche.mention.time;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.demarche.mention.time.NewsCalendar.Direction;
import org.demarche.model.Token;

/**
 * Which verb a time expression belongs to, by words and tags alone: the nearest verb before it in its clause, else the
 * nearest after it. Trees are not asked, because they are least reliable where a time is attached.
 */
final class Clauses {
    private static final int REACH = 25;
    private static final int GROUP = 6;
    private static final int OBJECT = 10;
    private static final Set<String> BREAKS = Set.of("\"", "``", "''", ";", ":", "\u201c", "\u201d", "(", ")");
    private static final Set<String> BE_PRESENT = Set.of("is", "are", "'s", "'re", "am", "'m");
    private static final Set<String> HAVE = Set.of("have", "'ve", "has", "had");

    private final Words words;
    private final boolean[] lone;
    private final int[] closed;

    Clauses(Words words) {
        this.words = words;
        this.closed = brackets(words);
        this.lone = new boolean[words.size()];
        for (int i = 0; i < lone.length; i++) {
            lone[i] = isTransparent(i);
        }
    }

    /** The verb that governs the words from {@code from} to before {@code to}. */
    OptionalInt governor(int from, int to) {
        boolean possessive = words.isPossessive(to);
        int left = before(from, true);
        int right = after(to);
        if (possessive && right >= 0) {
            return OptionalInt.of(right);
        }
        int best = left >= 0 ? left : right >= 0 ? right : before(from, false);
        return best >= 0 ? OptionalInt.of(best) : OptionalInt.empty();
    }

    /** Whether the expression lies ahead of the document's day, by its verb and the words around it. */
    Direction direction(int from, int to) {
        if (pointsAhead(from, to)) {
            return Direction.COMING;
        }
        OptionalInt verb = governor(from, to);
        boolean isOpen = verb.isEmpty() || words.lemmaIn("PROMISE", verb.getAsInt());
        return isOpen ? Direction.OPEN : Direction.PAST;
    }

    private boolean pointsAhead(int from, int to) {
        OptionalInt governor = governor(from, to);
        int verb = governor.orElse(-1);
        boolean modifies = words.tag(to).equals("NN") || words.tag(to).equals("NNS");
        int start = words.tag(from - 1).equals("DT") ? from - 1 : from;
        if (endsWith("AHEAD", start) && !(modifies && words.is(from - 1, "for"))) {
            return true;
        }
        if (words.isPossessive(to) && verb >= 0 && verb < from && isFuture(verb, from)) {
            return isOccasion(to);
        }
        for (int i = to; i < to + 3; i++) {
            if (words.in("FUTURE-WORD", i) && !words.tag(i).equals("VBD") && (i == to || words.isPossessive(to))) {
                return true;
            }
        }
        if (verb < 0) {
            return false;
        }
        boolean promise = words.lemmaIn("PROMISE", verb) || words.tag(verb).equals("VB");
        return (promise && endsWith("AHEAD-AFTER-PROMISE", from)) || isFuture(verb, from);
    }

    private boolean endsWith(String list, int from) {
        for (int start = from - 1; start >= Math.max(0, from - 4); start--) {
            if (words.hit(list, start).filter(hit -> hit.next() == from).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean isOccasion(int possessive) {
        for (int i = possessive + 1; i <= possessive + 3; i++) {
            if (words.in("OCCASION", i)) {
                return true;
            }
        }
        return false;
    }

    private int before(int from, boolean withinClause) {
        int i = from - 1;
        while (i >= Math.max(0, from - REACH)) {
            if (closed[i] >= 0 && closed[i] < i) {
                i = closed[i] - 1;
                continue;
            }
            if (BREAKS.contains(words.form(i))) {
                return -1;
            }
            if (isVerb(i)) {
                return i;
            }
            if (withinClause && i < from - 1 && words.in("CLAUSE", i)) {
                return -1;
            }
            i--;
        }
        return -1;
    }

    private int after(int to) {
        int i = to;
        while (i < Math.min(words.size(), to + REACH)) {
            if (closed[i] > i) {
                i = closed[i] + 1;
                continue;
            }
            if (BREAKS.contains(words.form(i)) || words.in("CLAUSE", i)) {
                return -1;
            }
            if (isVerb(i)) {
                return lastOfGroup(i);
            }
            i++;
        }
        return -1;
    }

    /** Where the bracket stands that belongs to a bracket; -1 for other words and for brackets without a partner. */
    private static int[] brackets(Words words) {
        int[] partner = new int[words.size()];
        Arrays.fill(partner, -1);
        int open = -1;
        for (int i = 0; i < partner.length; i++) {
            if (words.is(i, "(")) {
                open = i;
            } else if (words.is(i, ")") && open >= 0) {
                partner[i] = open;
                partner[open] = i;
                open = -1;
            }
        }
        return partner;
    }

    private boolean isVerb(int i) {
        boolean isHour = words.is(i, "am") && !words.is(i - 1, "i");
        return !isHour && !lone[i] && (words.token(i).isVerb() || words.tag(i).equals("MD") || isFutureAdjective(i));
    }

    private boolean isFutureAdjective(int i) {
        boolean participle = words.tag(i).startsWith("JJ") || words.tag(i).equals("VBN");
        return participle && words.in("FUTURE-WORD", i);
    }

    /** A participle without auxiliary that is an adjective or accompanies another verb does not govern. */
    private boolean isTransparent(int i) {
        String tag = words.tag(i);
        if (tag.equals("VBG")) {
            return !isAuxiliated(i) && !words.is(i, "starting", "beginning");
        }
        if (tag.equals("VBN") && !isAuxiliated(i) && !words.in("FUTURE-WORD", i)) {
            String next = words.tag(i + 1);
            return next.startsWith("NN") && !words.lexicon().has("WEEKDAY", words.lower(i + 1));
        }
        return false;
    }

    private boolean isAuxiliated(int i) {
        for (int j = i - 1; j >= Math.max(0, i - 3); j--) {
            String lemma = words.token(j).lemma();
            if (lemma.equals("be") || lemma.equals("have") || isBePresent(words.token(j)) || words.is(j, "been")) {
                return true;
            }
            if (!words.tag(j).startsWith("RB") && !words.token(j).isVerb()) {
                return false;
            }
        }
        return false;
    }

    private static boolean isBePresent(Token token) {
        return BE_PRESENT.contains(token.lower()) && !token.tag().equals("POS");
    }

    private boolean joins(int i) {
        String tag = i >= 0 && i < words.size() ? words.tag(i) : "";
        return tag.startsWith("VB")
                || tag.equals("MD")
                || tag.equals("TO")
                || tag.startsWith("RB")
                || words.is(i, "to", "due", "able", "unable", "likely");
    }

    private int lastOfGroup(int i) {
        int last = i;
        boolean done = words.tag(i).equals("VBD") && !words.is(i, "was", "were") && !words.in("FUTURE-WORD", i);
        for (int j = i + 1; j < Math.min(words.size(), i + GROUP) && joins(j); j++) {
            if (done && words.is(j, "to")) {
                // "On Monday he vowed to fight": the vow was on Monday.
                break;
            }
            if (words.token(j).isVerb()) {
                last = j;
            }
        }
        return last;
    }

    private int firstOfGroup(int i) {
        int first = i;
        while (first > 0 && i - first < GROUP && joins(first - 1)) {
            first--;
        }
        return first;
    }

    private boolean isFuture(int verb, int from) {
        int first = firstOfGroup(verb);
        List<Token> group = group(first, verb);
        int modal = find(group, "MD");
        if (modal >= 0) {
            boolean perfect = group.subList(modal, group.size()).stream().anyMatch(t -> HAVE.contains(t.lower()));
            return !perfect && !isTold(first, from);
        }
        int to = lastTo(group);
        if (to >= 0) {
            return isFutureInfinitive(first, first + to) && !isTold(first + to, from);
        }
        if (group.stream().anyMatch(t -> t.lower().equals("had") || t.lower().equals("did"))) {
            return false;
        }
        boolean present = group.stream().anyMatch(Clauses::isBePresent);
        boolean past = group.stream()
                .anyMatch(t -> t.lower().equals("was") || t.lower().equals("were"));
        String tag = words.tag(verb);
        if (words.in("FUTURE-WORD", verb) && (present || past || !tag.equals("VBD"))) {
            return true;
        }
        boolean finite = tag.equals("VBZ") || tag.equals("VBP");
        if (present && finite && isBePresent(words.token(verb))) {
            return from - verb <= 2;
        }
        boolean fixed = (finite || (present && tag.equals("VBG"))) && isTimetable(verb);
        boolean demanded = tag.equals("VB")
                && verb < from
                && group.stream().noneMatch(t -> t.lemma().equals("do"));
        // "The truce holds until Friday".
        boolean goesOn = (finite || present) && verb < from && words.is(from - 1, "until", "till");
        return fixed || demanded || goesOn || words.is(verb, "starting", "beginning");
    }

    /** "The talks open", "the truce comes into force"; not "the strike comes after". */
    private boolean isTimetable(int verb) {
        return words.lemmaIn("TIMETABLE", verb)
                || (words.lemmaIn("TIMETABLE-WITH", verb) && words.in("TIMETABLE-REST", verb + 1));
    }

    private List<Token> group(int first, int last) {
        Token[] group = new Token[last - first + 1];
        Arrays.setAll(group, k -> words.token(first + k));
        return List.of(group);
    }

    /** "Urged him to act in a call on Monday", "told him he would act in a call on Monday": the day is that of the asking. */
    private boolean isTold(int to, int from) {
        int verb = to - 1;
        while (verb > 0 && to - verb < OBJECT && !(words.token(verb).isVerb() && !lone[verb])) {
            verb--;
        }
        boolean asked = verb >= 0 && words.tag(verb).matches("VB[DZN]") && words.lemmaIn("ASKING", verb);
        for (int i = to + 1; asked && i < from; i++) {
            // "Told him he would raise it in a call on Monday".
            asked = !words.lemmaIn("CONFERRING", i);
        }
        for (int i = from - 1; asked && i > to; i--) {
            boolean within = words.is(i, "in", "during", "over") && words.is(i + 1, "a", "an", "his", "her", "their");
            if (within) {
                for (int noun = i + 2; noun < from; noun++) {
                    if (words.in("ASKING-IN", noun)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** An infinitive points ahead, unless it or its verb says that it has happened or that it was the aim of what was done. */
    private boolean isFutureInfinitive(int first, int to) {
        if (words.is(to + 1, "have") && words.tag(to + 2).matches("VB[ND]")) {
            return false;
        }
        int main = to - 1;
        while (main > first && words.tag(main).startsWith("RB") && !words.in("FACTUAL", main)) {
            main--;
        }
        if (main >= first && joins(main)) {
            boolean past = words.tag(main).equals("VBD")
                    || words.tag(main).equals("VBN")
                    || words.tag(main).equals("JJ");
            if (words.lemmaIn("FACTUAL", main)) {
                return false;
            }
            boolean had = words.is(main, "had");
            return !had && !(past && words.lemmaIn("PURPOSE", main));
        }
        for (int i = to - 1; i >= Math.max(0, to - OBJECT); i--) {
            if (words.token(i).isVerb() && !lone[i]) {
                boolean done = words.tag(i).equals("VBD") || words.tag(i).equals("VBN");
                return !done || (words.lemmaIn("PROMISE", i) && !words.lemmaIn("PURPOSE", i)) || words.is(i + 1, "on");
            }
            if (BREAKS.contains(words.form(i)) || words.in("CLAUSE", i)) {
                break;
            }
        }
        return true;
    }

    private static int find(List<Token> group, String tag) {
        for (int i = 0; i < group.size(); i++) {
            if (group.get(i).tag().equals(tag) || group.get(i).lower().equals("'ll")) {
                return i;
            }
        }
        return -1;
    }

    private static int lastTo(List<Token> group) {
        for (int i = group.size() - 1; i >= 0; i--) {
            if (group.get(i).lower().equals("to")) {
                return i;
            }
        }
        return -1;
    }
}
