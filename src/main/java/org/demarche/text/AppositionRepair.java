package org.demarche.text;

import java.util.List;
import java.util.Locale;

/** Mends what the parser takes for another name of the noun before it: who bears a name, and what a verb has for its object. */
final class AppositionRepair {
    private AppositionRepair() {}

    static void repair(List<String> forms, List<String> tags, List<Integer> heads, List<String> labels) {
        joinedToName(tags, heads, labels);
        secondName(forms, tags, heads, labels);
        titleBeside(tags, heads, labels);
        namedSubject(forms, tags, heads, labels);
        objectBehindDay(forms, tags, heads, labels);
    }

    /** "His counterpart X and the IAEA chief Y": one counterpart has one name, so that Y stands beside him. */
    private static void joinedToName(List<String> tags, List<Integer> heads, List<String> labels) {
        for (int other = 0; other < tags.size(); other++) {
            int name = labels.get(other).equals("conj") ? heads.get(other) : -1;
            int noun = name >= 0 && labels.get(name).equals("appos") ? heads.get(name) : -1;
            boolean joined = noun >= 0
                    && noun < name
                    && other > name
                    && tags.get(noun).equals("NN")
                    && tags.get(name).equals("NNP")
                    && tags.get(other).equals("NNP");
            if (joined) {
                heads.set(other, noun);
            }
        }
    }

    /** "His counterpart, X, and Turkish President Y": the second name, behind the "and" of the noun, stands beside it. */
    private static void secondName(List<String> forms, List<String> tags, List<Integer> heads, List<String> labels) {
        for (int second = 3; second < tags.size(); second++) {
            int noun = labels.get(second).equals("appos") && tags.get(second).equals("NNP") ? heads.get(second) : -1;
            if (noun < 0 || noun > second || !tags.get(noun).equals("NN")) {
                continue;
            }
            int and = second - 1;
            while (and > noun && TreeRepair.isUnder(heads, and, second)) {
                and--;
            }
            boolean joined = and > noun + 1
                    && forms.get(and).equals("and")
                    && heads.get(and) == noun
                    && labels.get(and).equals("cc");
            boolean named = false;
            for (int i = noun + 1; joined && i < and; i++) {
                named |= heads.get(i) == noun
                        && labels.get(i).equals("appos")
                        && tags.get(i).equals("NNP");
            }
            if (named) {
                labels.set(second, "conj");
            }
        }
    }

    /** "Rwanda's adviser Richard Sezibera confirmed": of two subjects in a row the first is the title of the second. */
    private static void titleBeside(List<String> tags, List<Integer> heads, List<String> labels) {
        for (int name = 1; name < tags.size(); name++) {
            int title = name - 1;
            while (title >= 0 && tags.get(title).equals("NNP") && heads.get(title) == name) {
                title--;
            }
            boolean beside = title >= 0
                    && tags.get(name).equals("NNP")
                    && tags.get(title).equals("NN")
                    && labels.get(title).equals("nsubj")
                    && labels.get(name).equals("nsubj")
                    && heads.get(title).equals(heads.get(name))
                    && heads.get(name) > name;
            if (beside) {
                hangAll(heads, title, name);
                heads.set(title, name);
                labels.set(title, "compound");
            }
        }
    }

    /** What hung on one word hangs on another. */
    private static void hangAll(List<Integer> heads, int from, int to) {
        for (int i = 0; i < heads.size(); i++) {
            if (heads.get(i) == from) {
                heads.set(i, to);
            }
        }
    }

    /** "Demanded on Thursday an end to all fighting": a noun with its article is no other name of the day. */
    private static void objectBehindDay(
            List<String> forms, List<String> tags, List<Integer> heads, List<String> labels) {
        for (int noun = 3; noun < tags.size(); noun++) {
            int day = labels.get(noun).equals("appos") ? heads.get(noun) : -1;
            boolean behind = day >= 0
                    && day + 1 < noun
                    && TreeRepair.DAYS.contains(forms.get(day).toLowerCase(Locale.ROOT))
                    && tags.get(day + 1).equals("DT");
            int verb = behind && labels.get(day).equals("pobj") ? heads.get(heads.get(day)) : -1;
            if (verb >= 0
                    && verb < day
                    && tags.get(verb).startsWith("VB")
                    && TreeRepair.hasNone(heads, labels, verb, TreeRepair.OBJECTS)) {
                heads.set(noun, verb);
                labels.set(noun, "dobj");
            }
        }
    }

    /** "The father of one of the girls, X, said": of several nobody bears the name, so the subject does. */
    private static void namedSubject(List<String> forms, List<String> tags, List<Integer> heads, List<String> labels) {
        for (int name = 2; name + 2 < tags.size(); name++) {
            int several = labels.get(name).equals("appos") ? heads.get(name) : -1;
            boolean apart = several >= 0
                    && tags.get(name).equals("NNP")
                    && tags.get(several).equals("NNS")
                    && forms.get(name + 1).equals(",")
                    && TreeRepair.FINITE.contains(tags.get(name + 2));
            int subject = several;
            while (apart && subject >= 0 && !TreeRepair.SUBJECTS.contains(labels.get(subject))) {
                subject = heads.get(subject);
            }
            if (apart
                    && subject >= 0
                    && subject < several
                    && tags.get(subject).equals("NN")
                    && heads.get(subject) > name) {
                heads.set(name, subject);
            }
        }
    }
}
