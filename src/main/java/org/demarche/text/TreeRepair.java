package org.demarche.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.demarche.text.syntax.Tree;

/**
 * Mends what the parser gets wrong in a regular way. A day that stands behind a noun without a preposition ("held a video
 * conference yesterday", "telephoned Trump late Wednesday", "broke the truce hours after it began") is read as the head of that noun: the noun takes its place. And a
 * subject behind an opening phrase ("At talks with Lavrov, the president said") is read as another name for the one in that
 * phrase, or for one joined to it: it becomes the subject of the verb that has none. Nor
 * does a last clause behind a comma go on a row that "and" has closed ("X wrote and called, her spokesman said"): it reports the row.
 * "X, who rang Y, posted" has "posted" for its verb.
 * "On Monday Putin said" has "Putin" for its subject, and the day before it.
 * And what is said "in a video posted on X that …", "in a statement that …" belongs to the verb above that phrase.
 * Whoever "and" joins to the name of a single counterpart stands beside the counterpart.
 */
final class TreeRepair {
    static final Set<String> DAYS =
            Set.of(("yesterday today tomorrow tonight monday tuesday wednesday thursday friday " + "saturday sunday")
                    .split(" "));
    private static final Set<String> UNITS = Set.of("minutes", "hours", "days", "weeks", "months", "years");
    private static final Set<String> COUNTED_FROM = Set.of("after", "before", "later", "earlier", "ago");
    private static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan.",
            "feb.",
            "aug.",
            "sept.",
            "oct.",
            "nov.",
            "dec.");
    private static final Set<String> BEFORE_TIME = Set.of("on", "in", "by", "since", "until", "last", "this");
    private static final Pattern YEAR = Pattern.compile("(1[6-9]|20)\\d\\d");
    private static final Set<String> BETWEEN = Set.of("late", "early", "again");
    private static final Set<String> NOUN_ROLES =
            Set.of("dobj", "pobj", "nsubj", "nsubjpass", "npadvmod", "conj", "appos", "attr");

    private static final Set<String> OPENING = Set.of("IN", "VBG", "TO");
    static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> NOT_FINITE = Set.of("VB", "VBN");
    static final Set<String> OBJECTS = Set.of("dobj", "ccomp");
    static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass", "csubj", "expl");

    private TreeRepair() {}

    /** The tree with such days below the noun's governor, and such subjects below their verb. */
    static Tree repair(List<String> forms, List<String> tags, Tree tree) {
        List<Integer> heads = new ArrayList<>(tree.heads());
        List<String> labels = new ArrayList<>(tree.labels());
        for (int day = 1; day < forms.size(); day++) {
            boolean time = DAYS.contains(forms.get(day).toLowerCase(Locale.ROOT)) || isCountedFrom(forms, tags, day);
            if (time && NOUN_ROLES.contains(labels.get(day))) {
                release(forms, heads, labels, day);
            }
        }
        verbBehindRelative(forms, tags, heads, labels);
        for (int time = 1; time + 1 < forms.size(); time++) {
            subjectBehindTime(forms, tags, heads, labels, time);
        }
        subjectBehindPhrase(forms, tags, heads, labels);
        subjectBehindDoers(forms, tags, heads, labels);
        reportBehindRow(forms, tags, heads, labels);
        clauseBehindParticiple(forms, tags, heads, labels);
        ParallelRepair.repair(forms, tags, heads, labels);
        AppositionRepair.repair(forms, tags, heads, labels);
        return new Tree(heads, labels);
    }

    /** "Broke the truce hours after it began". */
    private static boolean isCountedFrom(List<String> forms, List<String> tags, int unit) {
        return unit + 1 < forms.size()
                && UNITS.contains(forms.get(unit))
                && COUNTED_FROM.contains(forms.get(unit + 1))
                && tags.get(unit - 1).startsWith("NN");
    }

    /**
     * The noun phrase that the parser takes for one with the day, month or year before it, where the verb has no subject: "on
     * Monday Putin said", "in March 1995 President Zedillo offered", "in May Sudan's army signed".
     */
    private static void subjectBehindTime(
            List<String> forms, List<String> tags, List<Integer> heads, List<String> labels, int time) {
        int preposition = time - 1;
        int end = endOfTime(forms, tags, time);
        int name = end > time && BEFORE_TIME.contains(forms.get(preposition).toLowerCase(Locale.ROOT))
                ? childOf(heads, labels, preposition, "pobj")
                : -1;
        boolean joined = name >= end && IntStream.range(time, name).allMatch(i -> isUnder(heads, i, name));
        int verb = joined ? verbBehind(heads, labels, preposition, name) : -1;
        if (verb <= name || !hasNone(heads, labels, verb, SUBJECTS)) {
            return;
        }
        for (int i = end; i < name; i++) {
            boolean below = heads.get(i) >= time && heads.get(i) < end;
            heads.set(i, below ? name : heads.get(i));
        }
        for (int i = time + 1; i < end; i++) {
            heads.set(i, time);
            labels.set(i, "nmod");
        }
        heads.set(time, preposition);
        labels.set(time, "pobj");
        heads.set(name, verb);
        labels.set(name, hasNone(heads, labels, verb, Set.of("auxpass")) ? "nsubj" : "nsubjpass");
    }

    /** The verb above a preposition; of "said on Monday Putin had left" the one of what is said. */
    private static int verbBehind(List<Integer> heads, List<String> labels, int preposition, int name) {
        int above = heads.get(preposition);
        return above < 0 || above > name
                ? above
                : IntStream.range(name + 1, heads.size())
                        .filter(i -> heads.get(i) == above && labels.get(i).equals("ccomp"))
                        .findFirst()
                        .orElse(-1);
    }

    /** One past the last word of "Monday", "March", "March 1995" or "1995" that begins at a word; the word itself if none does. */
    private static int endOfTime(List<String> forms, List<String> tags, int at) {
        String word = forms.get(at).toLowerCase(Locale.ROOT);
        boolean named = Character.isUpperCase(forms.get(at).charAt(0));
        if (named && DAYS.contains(word)) {
            return at + 1;
        }
        if (named && MONTHS.contains(word)) {
            return tags.get(at + 1).equals("CD") ? at + 2 : at + 1;
        }
        return YEAR.matcher(word).matches() ? at + 1 : at;
    }

    private static int childOf(List<Integer> heads, List<String> labels, int head, String label) {
        return IntStream.range(0, heads.size())
                .filter(i -> heads.get(i) == head && labels.get(i).equals(label))
                .findFirst()
                .orElse(-1);
    }

    static boolean hasNone(List<Integer> heads, List<String> labels, int head, Set<String> wanted) {
        return IntStream.range(0, heads.size()).noneMatch(i -> heads.get(i) == head && wanted.contains(labels.get(i)));
    }

    /** The verb behind a comma of a sentence whose root is a noun with a relative clause, and which has lost its subject. */
    private static void verbBehindRelative(
            List<String> forms, List<String> tags, List<Integer> heads, List<String> labels) {
        int noun = heads.indexOf(-1);
        if (!tags.get(noun).startsWith("NN")) {
            return;
        }
        int relative = IntStream.range(noun + 1, forms.size())
                .filter(i -> heads.get(i) == noun && labels.get(i).equals("relcl"))
                .findFirst()
                .orElse(forms.size());
        for (int verb = relative + 1; verb < forms.size(); verb++) {
            if (FINITE.contains(tags.get(verb)) && forms.get(verb - 1).equals(",") && isUnder(heads, verb, relative)) {
                boolean helper = verb + 1 < forms.size() && NOT_FINITE.contains(tags.get(verb + 1));
                int main = helper ? verb + 1 : verb;
                release(heads, labels, main);
                labels.set(main, labels.get(noun));
                heads.set(main, -1);
                heads.set(noun, main);
                labels.set(noun, "nsubj");
                if (helper) {
                    heads.set(verb, main);
                    labels.set(verb, "aux");
                }
                return;
            }
        }
    }

    /** A subject before the comma goes on the row of nouns before it. */
    private static void release(List<Integer> heads, List<String> labels, int verb) {
        int subject = IntStream.range(0, verb)
                .filter(i -> heads.get(i) == verb && labels.get(i).equals("nsubj"))
                .findFirst()
                .orElse(-1);
        int and = IntStream.range(0, Math.max(0, subject))
                .filter(i -> labels.get(i).equals("cc"))
                .reduce((first, last) -> last)
                .orElse(-1);
        if (and >= 0) {
            heads.set(subject, heads.get(and));
            labels.set(subject, "conj");
        } else if (subject >= 0) {
            labels.set(subject, "dep");
            heads.set(subject, heads.get(verb));
        }
    }

    private static void subjectBehindPhrase(
            List<String> forms, List<String> tags, List<Integer> heads, List<String> labels) {
        int verb = heads.indexOf(-1);
        if (verb < 3 || !tags.get(verb).startsWith("VB") || !OPENING.contains(tags.get(0))) {
            return;
        }
        boolean subject = IntStream.range(0, forms.size())
                .anyMatch(i -> heads.get(i) == verb && SUBJECTS.contains(labels.get(i)));
        for (int noun = 1; !subject && noun < verb; noun++) {
            int first = noun;
            int last = noun;
            for (int i = 0; i < verb; i++) {
                if (isUnder(heads, i, noun)) {
                    first = Math.min(first, i);
                    last = Math.max(last, i);
                }
            }
            boolean beside =
                    IntStream.range(last + 1, verb).allMatch(i -> heads.get(i) == verb && !isMark(forms.get(i)));
            boolean another =
                    labels.get(noun).equals("appos") || labels.get(noun).equals("conj");
            if (another && beside && first > 1 && forms.get(first - 1).equals(",") && isUnder(heads, noun, 0)) {
                heads.set(noun, verb);
                labels.set(noun, "nsubj");
                heads.set(first - 1, verb);
                return;
            }
        }
    }

    /** "Mediated by Oman and Qatar, Chad and Niger agreed": who stands behind the comma is none of those who mediated. */
    private static void subjectBehindDoers(
            List<String> forms, List<String> tags, List<Integer> heads, List<String> labels) {
        int comma = forms.indexOf(",");
        if (comma < 3 || !tags.get(0).equals("VBN") || !forms.get(1).equals("by")) {
            return;
        }
        int verb = IntStream.range(comma, forms.size())
                .filter(i -> FINITE.contains(tags.get(i)))
                .findFirst()
                .orElse(-1);
        int name = IntStream.range(comma + 1, Math.max(comma + 1, verb))
                .filter(i -> labels.get(i).equals("conj") && heads.get(i) < comma && isUnder(heads, i, 1))
                .findFirst()
                .orElse(-1);
        if (name < 0 || !hasNone(heads, labels, verb, SUBJECTS)) {
            return;
        }
        heads.set(name, verb);
        labels.set(name, "nsubj");
        if (heads.get(verb) == 0) {
            heads.set(verb, heads.get(0));
            labels.set(verb, labels.get(0));
            heads.set(0, verb);
            labels.set(0, "advcl");
        }
    }

    private static void reportBehindRow(
            List<String> forms, List<String> tags, List<Integer> heads, List<String> labels) {
        int root = heads.indexOf(-1);
        int closed = -1;
        List<Integer> behind = new ArrayList<>();
        for (int i = root + 1; i < forms.size(); i++) {
            if (heads.get(i) == root && labels.get(i).equals("cc")) {
                closed = i;
                behind.clear();
            } else if (heads.get(i) == root
                    && labels.get(i).equals("conj")
                    && tags.get(i).startsWith("VB")) {
                behind.add(i);
            }
        }
        if (closed < 0 || behind.size() < 2) {
            return;
        }
        int verb = behind.get(behind.size() - 1);
        if (!FINITE.contains(tags.get(verb))) {
            return;
        }
        int subject = IntStream.range(closed, verb)
                .filter(i -> heads.get(i) == verb && labels.get(i).equals("nsubj"))
                .findFirst()
                .orElse(-1);
        if (subject < 0) {
            return;
        }
        int first = IntStream.rangeClosed(closed, subject)
                .filter(i -> isUnder(heads, i, subject))
                .findFirst()
                .orElse(subject);
        boolean last = IntStream.range(verb + 1, forms.size()).noneMatch(i -> FINITE.contains(tags.get(i)));
        if (last && forms.get(first - 1).equals(",")) {
            heads.set(verb, -1);
            labels.set(verb, labels.get(root));
            heads.set(root, verb);
            labels.set(root, "ccomp");
        }
    }

    private static void clauseBehindParticiple(
            List<String> forms, List<String> tags, List<Integer> heads, List<String> labels) {
        for (int that = 2; that < forms.size() - 1; that++) {
            int clause = heads.get(that);
            boolean opens = clause > that
                    && labels.get(that).equals("mark")
                    && forms.get(that).equals("that");
            int above = opens ? heads.get(clause) : -1;
            boolean participle = above >= 0
                    && above < that - 1
                    && tags.get(above).equals("VBN")
                    && labels.get(above).equals("acl");
            boolean text =
                    above >= 0 && TagRepair.WORDS.has("TEXT", forms.get(above).toLowerCase(Locale.ROOT));
            int noun = participle ? heads.get(above) : text ? above : -1;
            int verb = noun >= 0 ? verbAbovePhrase(heads, labels, noun) : -1;
            if (verb >= 0
                    && FINITE.contains(tags.get(verb))
                    && IntStream.range(0, forms.size())
                            .noneMatch(i -> heads.get(i) == verb && OBJECTS.contains(labels.get(i)))) {
                heads.set(clause, verb);
                labels.set(clause, "ccomp");
            }
        }
    }

    /** The verb of "said in a video", by the noun; -1 where there is none. */
    private static int verbAbovePhrase(List<Integer> heads, List<String> labels, int noun) {
        int preposition = labels.get(noun).equals("pobj") ? heads.get(noun) : -1;
        return preposition >= 0 && labels.get(preposition).equals("prep") ? heads.get(preposition) : -1;
    }

    private static boolean isMark(String form) {
        return !Character.isLetterOrDigit(form.codePointAt(0));
    }

    /** Whether a token is another one or stands below it. */
    static boolean isUnder(List<Integer> heads, int low, int high) {
        int at = low;
        for (int climb = 0; climb <= heads.size() && at >= 0; climb++) {
            if (at == high) {
                return true;
            }
            at = heads.get(at);
        }
        return false;
    }

    private static void release(List<String> forms, List<Integer> heads, List<String> labels, int day) {
        int noun = day - 1;
        boolean adverb = BETWEEN.contains(forms.get(noun).toLowerCase(Locale.ROOT));
        if (adverb) {
            noun--;
        }
        if (noun < 0 || !isBelow(heads, noun, day) || !labels.get(noun).equals("compound")) {
            return;
        }
        int governor = heads.get(day);
        if (governor == noun) {
            return;
        }
        boolean adverbial = labels.get(day).equals("npadvmod");
        heads.set(noun, governor);
        labels.set(noun, adverbial ? "dobj" : labels.get(day));
        for (int i = 0; i < heads.size(); i++) {
            if (i != noun && heads.get(i) == day && !(adverb && i == day - 1)) {
                heads.set(i, noun);
            }
        }
        heads.set(day, governor < 0 ? noun : governor);
        labels.set(day, "npadvmod");
        if (adverb) {
            heads.set(day - 1, day);
            labels.set(day - 1, "advmod");
        }
    }

    private static boolean isBelow(List<Integer> heads, int low, int high) {
        int at = heads.get(low);
        for (int climb = 0; climb < 3 && at >= 0; climb++) {
            if (at == high) {
                return true;
            }
            at = heads.get(at);
        }
        return false;
    }
}
