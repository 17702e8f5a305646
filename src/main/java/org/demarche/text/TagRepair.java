package org.demarche.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Mends part-of-speech tags that the tagger gets wrong in a regular way: verbs taken for nouns in a clause that has no verb so
 * far ("did not comment", "demanded that the rebels hand over their weapons", "the LTTE, conversely, demands that …"), names
 * that end in a number, and "think tank".
 */
final class TagRepair {
    static final WordLists WORDS = WordLists.load(TagRepair.class, "tag-words.tsv");

    private static final Set<String> DO = Set.of("do", "does", "did");
    private static final Set<String> NOT = Set.of("not", "n't", "n’t");
    private static final Set<String> PHONE = Set.of("phone", "telephone");
    private static final Set<String> TOWARDS = Set.of("to", "with");
    private static final Set<String> CLAUSE_ENDS = Set.of(",", ";", ".", "and", "but");
    private static final Set<String> AUXILIARY =
            Set.of("is", "has", "does", "'s", "’s", "was", "had", "did", "are", "were", "have", "do");
    private static final Set<String> APPEALING = Set.of("on", "for", "upon");

    /** "M23", "E3": what has letters before its number is a name and no amount. */
    private static final Pattern NUMBERED_NAME = Pattern.compile("\\p{Lu}+-?\\d+");

    private TagRepair() {}

    static List<String> repair(List<String> forms, List<String> tags) {
        List<String> result = new ArrayList<>(tags);
        for (int i = 0; i < forms.size(); i++) {
            if (tags.get(i).equals("CD") && NUMBERED_NAME.matcher(forms.get(i)).matches()) {
                result.set(i, "NNP");
            }
        }
        for (int i = 1; i + 1 < forms.size(); i++) {
            String next = forms.get(i + 1).toLowerCase(Locale.ROOT);
            if (forms.get(i).equals("think") && next.startsWith("tank")) {
                result.set(i, "NN");
            } else if (result.get(i).equals("NN") && WORDS.has("PARTICLE", next) && opensObject(result, i + 2)) {
                if (noun(result.get(i - 1)) && noVerbSinceThat(forms, result, i)) {
                    result.set(i, "VBP");
                }
            } else if (result.get(i).equals("NNS") && next.equals("that") && !noun(result.get(i - 1))) {
                boolean subjectBefore = result.subList(0, i).stream().anyMatch(TagRepair::noun);
                boolean modified =
                        !result.get(i - 1).startsWith("RB") && !forms.get(i - 1).equals(",");
                if (subjectBefore && !modified && noVerb(result, 0, i)) {
                    result.set(i, "VBZ");
                }
            }
        }
        // "Acting President Diaz urged".
        if (forms.size() > 1 && forms.get(0).equals("Acting") && noun(result.get(1))) {
            result.set(0, "JJ");
        }
        // "Mediated by Oman, the two agreed": no name.
        if (forms.size() > 1
                && forms.get(0).endsWith("ed")
                && forms.get(1).equals("by")
                && result.get(0).equals("NNP")) {
            result.set(0, "VBN");
        }
        int last = forms.size() - 2;
        // "…, the agency reports.", "…, the state agency, Khovar, reports."
        int subject = last > 0 && forms.get(last - 1).equals(",") ? last - 2 : last - 1;
        if (last > 2 && forms.get(last).equals("reports") && isSubject(forms, result, subject)) {
            result.set(last, "VBZ");
        }
        for (int i = 2; i < forms.size(); i++) {
            // "The text, passed on Friday, demands/NNS Chad leave."
            if (result.get(i).equals("NNS")
                    && SubjunctiveTags.isMandative(forms.get(i))
                    && isBehindAside(forms, result, i)) {
                result.set(i, "VBZ");
                int aside = forms.indexOf(",") + 1;
                result.set(aside, result.get(aside).equals("VBD") ? "VBN" : result.get(aside));
            }
            if (result.get(i).equals("VBN")
                    && (isAlone(forms, result, i)
                            || isBehindName(forms, result, i)
                            || isBehindAside(forms, result, i))) {
                result.set(i, "VBD");
            }
            if (goesOnPast(forms, result, i)) {
                result.set(i, "VBD");
            }
            // "Thailand's acting Prime Minister", "the acting president, X".
            if (forms.get(i - 1).equals("acting")
                    && result.get(i - 1).equals("VBG")
                    && noun(result.get(i))
                    && isOwned(result, i - 2)) {
                result.set(i - 1, "JJ");
            }
            // "Peskov, asked about it, said".
            if (isPutTo(forms, result, i)) {
                result.set(i, "VBN");
            }
            // "Called on her to resign".
            if (result.get(i).equals("TO") && forms.get(i - 1).equals("her")) {
                result.set(i - 1, "PRP");
            }
            // "Rejects the change of government and calls on them to leave".
            if (forms.get(i).equals("calls") && result.get(i).equals("NNS") && goesOnCalling(forms, result, i)) {
                result.set(i, "VBZ");
            }
            // "Her phone call with him", "in an X posting".
            if (PHONE.contains(forms.get(i - 1).toLowerCase(Locale.ROOT))
                    && forms.get(i).matches("calls?")
                    && result.get(i).startsWith("VB")) {
                result.set(i, forms.get(i).endsWith("s") ? "NNS" : "NN");
            }
            if (forms.get(i).equals("posting")
                    && result.get(i).equals("VBG")
                    && result.get(i - 2).equals("DT")) {
                result.set(i, "NN");
            }
            // "Receives calls": two finite verbs do not stand side by side.
            if (result.get(i).equals("VBZ")
                    && result.get(i - 1).matches("VB[ZDP]")
                    && !AUXILIARY.contains(forms.get(i))
                    && !AUXILIARY.contains(forms.get(i - 1))) {
                result.set(i, "NNS");
            }
            // "Dismissed as “fantasy” reports that it was over".
            if (result.get(i).equals("VBZ")
                    && WORDS.has("TOLD", forms.get(i))
                    && result.get(i - 1).equals("''")
                    && i + 1 < forms.size()
                    && forms.get(i + 1).equals("that")) {
                result.set(i, "NNS");
            }
            // "20 April: Erdogan talks to both by telephone, and offers help".
            if (isTalking(forms, result, i)) {
                result.set(i, "VBZ");
            }
            // "Tried to broker a truce", "helped broker it".
            if (isInfinitive(forms, result, i)) {
                result.set(i, "VB");
            }
            // "Did not comment".
            if (result.get(i).equals("NN") && isDoNot(forms, i - 2)) {
                result.set(i, "VB");
            }
            if (result.get(i).equals("VB") && result.get(i - 1).equals("CC") && goesOnPresent(result, i - 1)) {
                result.set(i, "VBP");
            }
        }
        for (int i = 1; i + 2 < forms.size(); i++) {
            SubjunctiveTags.repair(forms, result, i);
            SubjunctiveTags.behindAside(forms, result, i);
        }
        MissingVerb.repair(forms, result, WORDS);
        return result;
    }

    private static boolean isInfinitive(List<String> forms, List<String> tags, int word) {
        return tags.get(word).equals("NN")
                && WORDS.has("BASE", forms.get(word))
                && (tags.get(word - 1).equals("TO") || WORDS.has("HELP", forms.get(word - 1)))
                && word + 1 < forms.size()
                && tags.get(word + 1).matches("DT|PRP.*|JJ|NN.*|VBG|CD");
    }

    /** "…, the agency reports.": what stands between the last comma and the word is a name, or a noun with its article. */
    private static boolean isSubject(List<String> forms, List<String> tags, int end) {
        int from = end;
        while (from > 0 && tags.get(from).matches("NN.*|DT|JJ|POS")) {
            from--;
        }
        return from < end
                && noun(tags.get(end))
                && forms.get(from).equals(",")
                && (tags.get(end).startsWith("NNP") || tags.get(from + 1).equals("DT"));
    }

    /** "Italy last week jointly called for a truce": the only form in the sentence that can be its verb. */
    private static boolean isAlone(List<String> forms, List<String> tags, int verb) {
        boolean adverb = tags.get(verb - 1).equals("RB") && !forms.get(verb - 1).equals("not");
        boolean subject = tags.subList(0, verb - 1).stream().anyMatch(TagRepair::noun);
        return adverb
                && subject
                && !forms.get(verb - 2).equals(",")
                && noVerb(tags, 0, tags.size())
                && tags.subList(0, verb).stream().noneMatch(t -> t.startsWith("VB"));
    }

    /** "The envoy, Ana Lopes, called on both sides to stop": it has an object, and no other form can be the main verb. */
    private static boolean isBehindName(List<String> forms, List<String> tags, int verb) {
        int name = verb - 2;
        while (name > 0 && tags.get(name).equals("NNP")) {
            name--;
        }
        boolean apposed = forms.get(verb - 1).equals(",")
                && name < verb - 2
                && name > 0
                && forms.get(name).equals(",")
                && noVerb(tags, 0, verb);
        boolean appeal =
                forms.get(verb).equals("called") && verb + 1 < forms.size() && APPEALING.contains(forms.get(verb + 1));
        return apposed
                && (appeal || opensObject(tags, verb + 1) || isObject(tags, verb + 1))
                && tags.subList(0, name).stream().anyMatch(TagRepair::noun)
                && onlyClausesBelow(forms, tags, verb + 1);
    }

    /**
     * "The council, which met on Friday, also required Chad to leave", "The text, passed on Friday, demands Chad leave": a first
     * phrase, what is set apart, and the object.
     */
    private static boolean isBehindAside(List<String> forms, List<String> tags, int verb) {
        int close = tags.get(verb - 1).equals("RB") ? verb - 2 : verb - 1;
        int open = forms.indexOf(",");
        if (close <= open + 1
                || open < 1
                || !forms.get(close).equals(",")
                || !tags.get(open - 1).matches("NN.*|CD")) {
            return false;
        }
        boolean phrase = tags.subList(0, open).stream().allMatch(t -> t.matches("NN.*|DT|JJ|CD|POS|IN|PRP\\$"))
                && !tags.get(0).equals("IN");
        boolean relative = tags.get(open + 1).startsWith("W");
        boolean participle = tags.get(open + 1).matches("VB[NGD]") && noVerb(tags, open + 2, close);
        boolean appeal =
                forms.get(verb).equals("called") && verb + 1 < forms.size() && APPEALING.contains(forms.get(verb + 1));
        return phrase
                && (relative || participle)
                && (appeal || opensObject(tags, verb + 1) || isObject(tags, verb + 1))
                && (tags.get(verb).equals("NNS") || onlyClausesBelow(forms, tags, verb + 1));
    }

    /** Whether "and calls on" goes on a verb of the present; in "threats and calls for" it goes on a noun. */
    private static boolean goesOnCalling(List<String> forms, List<String> tags, int calls) {
        boolean joined = forms.get(calls - 1).equals("and")
                && calls + 1 < forms.size()
                && APPEALING.contains(forms.get(calls + 1));
        int before = calls - 2;
        if (joined && before > 0 && forms.get(before).equals(",")) {
            before--;
        }
        return joined
                && before > 0
                && !tags.get(before).equals("NNS")
                && !tags.get(before).startsWith("JJ")
                && IntStream.range(0, before)
                        .anyMatch(i -> tags.get(i).equals("VBZ") && !AUXILIARY.contains(forms.get(i)));
    }

    /** Whether each verb from here on follows a word that makes its clause a part of another. */
    private static boolean onlyClausesBelow(List<String> forms, List<String> tags, int from) {
        boolean below = false;
        for (int i = from; i < tags.size(); i++) {
            if (tags.get(i).matches("W.*") || (tags.get(i).equals("IN") && WORDS.has("SUBORDINATOR", forms.get(i)))) {
                below = true;
            } else if (!noVerb(tags, i, i + 1) && !tags.get(i).equals("VB") && !isJoined(tags, i)) {
                if (!below) {
                    return false;
                }
                below = false;
            }
        }
        return true;
    }

    /** "X, asked about Y, said": whoever is asked between commas does not ask. */
    private static boolean isPutTo(List<String> forms, List<String> tags, int asked) {
        boolean between = forms.get(asked).equals("asked")
                && tags.get(asked).equals("VBD")
                && forms.get(asked - 1).equals(",")
                && tags.get(asked - 2).startsWith("NNP")
                && asked + 1 < forms.size()
                && WORDS.has("QUESTION", forms.get(asked + 1));
        int comma = asked + 1;
        while (between && comma < forms.size() && !forms.get(comma).equals(",")) {
            comma++;
        }
        return between
                && IntStream.range(comma, Math.min(comma + 3, forms.size()))
                        .anyMatch(i -> tags.get(i).equals("VBD") || tags.get(i).equals("VBZ"));
    }

    /** "Accused the army of it and denied that …": of the same subject. */
    private static boolean isJoined(List<String> tags, int verb) {
        return tags.get(verb).equals("VBD") && tags.get(verb - 1).equals("CC");
    }

    /** "Said it was over and accused/VBN Chad of a breach": a verb of speech with an object goes on no passive. */
    private static boolean goesOnPast(List<String> forms, List<String> tags, int verb) {
        boolean possible = tags.get(verb).equals("VBN")
                && tags.get(verb - 1).equals("CC")
                && isSpeech(forms.get(verb))
                && (opensObject(tags, verb + 1) || isObject(tags, verb + 1) || isNounPair(tags, verb + 1));
        int before = verb - 2;
        while (possible && before > 0 && !tags.get(before).startsWith("VB")) {
            before--;
        }
        return possible && !tags.get(before).equals("VBN");
    }

    /** Whether it is the past form of a verb of speech that takes an object. */
    static boolean isSpeech(String form) {
        return WORDS.has("SPEECH", form);
    }

    /** "Government forces". */
    private static boolean isNounPair(List<String> tags, int at) {
        return at + 1 < tags.size() && tags.get(at).equals("NN") && noun(tags.get(at + 1));
    }

    /** "Accused Thai forces". */
    private static boolean isObject(List<String> tags, int at) {
        return at < tags.size() && tags.get(at).matches("NNPS?|NNS|JJ|PRP");
    }

    /** "Erdogan talks to both": behind a name, with no verb in its clause. */
    private static boolean isTalking(List<String> forms, List<String> tags, int at) {
        boolean talks = forms.get(at).equals("talks")
                && tags.get(at).equals("NNS")
                && tags.get(at - 1).equals("NNP")
                && at + 1 < forms.size()
                && TOWARDS.contains(forms.get(at + 1));
        if (!talks) {
            return false;
        }
        int end = at;
        while (end < forms.size() && !CLAUSE_ENDS.contains(forms.get(end))) {
            end++;
        }
        return noVerb(tags, 0, end) && end > at + 2;
    }

    /** "The rebels deny it and accuse him": the verb before it is in the present tense. */
    private static boolean goesOnPresent(List<String> tags, int conjunction) {
        for (int i = conjunction - 1; i >= 0; i--) {
            String tag = tags.get(i);
            if (tag.startsWith("VB") || tag.equals("MD") || tag.equals("TO")) {
                return tag.equals("VBP");
            }
        }
        return false;
    }

    private static boolean isDoNot(List<String> forms, int at) {
        return DO.contains(forms.get(at).toLowerCase(Locale.ROOT)) && NOT.contains(forms.get(at + 1));
    }

    private static boolean isOwned(List<String> tags, int at) {
        return List.of("POS", "PRP$", "DT").contains(tags.get(at))
                || tags.get(at).startsWith("NNP")
                || tags.get(at).equals("JJ");
    }

    static boolean opensObject(List<String> tags, int at) {
        return at < tags.size() && (tags.get(at).equals("DT") || tags.get(at).equals("PRP$"));
    }

    private static boolean noVerbSinceThat(List<String> forms, List<String> tags, int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (forms.get(i).equalsIgnoreCase("that")) {
                return noVerb(tags, i, at);
            }
        }
        return false;
    }

    static boolean noVerb(List<String> tags, int from, int to) {
        return tags.subList(from, to).stream()
                .noneMatch(t -> t.equals("MD") || (t.startsWith("VB") && !t.equals("VBN") && !t.equals("VBG")));
    }

    static boolean noun(String tag) {
        return tag.startsWith("NN");
    }
}
