package org.demarche.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the verb of what is asked where the tagger takes it for something else: "insists that Hamas disarm", "demanded that all held
 * there be freed", and without "that" "demands Chad stop shelling the camp".
 */
final class SubjunctiveTags {
    private static final Pattern MANDATIVE =
            Pattern.compile("(?:demand|insist|request|requir|urg|propos|recommend)(?:e|s|es|ed|ing)?");

    private static final Set<String> HAVE = Set.of("has", "have", "had", "'s", "’s", "'ve", "’ve");
    private static final int AUXILIARY_WITHIN = 3;
    private static final int ASIDE_WITHIN = 10;

    private SubjunctiveTags() {}

    /** Mends the clause that begins at a token, if a verb of asking stands before it. */
    static void repair(List<String> forms, List<String> tags, int from) {
        if (!isMandative(forms.get(from - 1))) {
            return;
        }
        if (forms.get(from).equals("that")) {
            behindThat(forms, tags, from + 1);
            participle(forms, tags, from + 1);
        } else if (isActive(forms, tags, from - 1)) {
            withoutThat(forms, tags, from);
        }
    }

    /** "Called on them to, in his words, stop the war": the infinitive stands behind the commas. */
    static void behindAside(List<String> forms, List<String> tags, int to) {
        boolean aside = tags.get(to).equals("TO")
                && to + 1 < forms.size()
                && forms.get(to + 1).equals(",");
        for (int i = to + 2; aside && i + 2 < Math.min(forms.size(), to + ASIDE_WITHIN); i++) {
            if (forms.get(i).equals(",")) {
                if (tags.get(i + 1).matches("NN|VBP") && TagRepair.opensObject(tags, i + 2)) {
                    tags.set(i + 1, "VB");
                }
                return;
            }
        }
    }

    static boolean isMandative(String form) {
        return MANDATIVE.matcher(form).matches();
    }

    /** Whether the verb is finite or a participle that goes on: no "evidence required by the court". */
    private static boolean isActive(List<String> forms, List<String> tags, int verb) {
        boolean perfect = forms.subList(Math.max(0, verb - AUXILIARY_WITHIN), verb).stream()
                .anyMatch(HAVE::contains);
        return tags.get(verb).startsWith("VB") && (!tags.get(verb).equals("VBN") || perfect);
    }

    /** "Demanded Chad hand over the men": no noun stands between a noun and the article of another. */
    private static void withoutThat(List<String> forms, List<String> tags, int from) {
        for (int i = from; i + 1 < tags.size() && tags.get(i).matches("DT|JJ|NN.*|PRP\\$|POS|CD|CC"); i++) {
            boolean lost = i > from
                    && tags.get(i).equals("NN")
                    && TagRepair.noun(tags.get(i - 1))
                    && Character.isLowerCase(forms.get(i).charAt(0))
                    && !TagRepair.WORDS.has("TIME", forms.get(i));
            if (lost && opensComplement(forms, tags, i + 1)) {
                tags.set(i, "VB");
                return;
            }
        }
    }

    /** What follows a verb and no noun: an object with its article, perhaps behind a particle, a gerund, or "and" with a verb. */
    private static boolean opensComplement(List<String> forms, List<String> tags, int at) {
        if (TagRepair.opensObject(tags, at)) {
            return true;
        }
        boolean particle = TagRepair.WORDS.has("PARTICLE", forms.get(at).toLowerCase(Locale.ROOT));
        boolean joined = tags.get(at).equals("CC")
                && at + 1 < tags.size()
                && tags.get(at + 1).matches("VBP?");
        boolean gerund = tags.get(at).equals("VBG") && tags.get(at - 2).matches("NNPS?|NNS");
        return gerund || joined || (particle && TagRepair.opensObject(tags, at + 1));
    }

    /** "Insists that Hamas disarm": where no other word is the clause's verb, the last of its first nouns is. */
    private static void behindThat(List<String> forms, List<String> tags, int from) {
        int last = from;
        while (last < tags.size() && tags.get(last).matches("DT|JJ|NN.*|PRP\\$|POS|CD")) {
            last++;
        }
        last--;
        boolean possible = last > from
                && tags.get(last).equals("NN")
                && TagRepair.noun(tags.get(last - 1))
                && Character.isLowerCase(forms.get(last).charAt(0));
        int end = last + 1;
        while (end < tags.size()
                && !tags.get(end).matches("W.*|[,.:;]")
                && !forms.get(end).equals("that")) {
            end++;
        }
        if (possible && TagRepair.noVerb(tags, last, end)) {
            tags.set(last, "VB");
            return;
        }
        int behindName = behindName(forms, tags, from);
        if (behindName > from && behindName < last && TagRepair.noVerb(tags, from, end)) {
            tags.set(behindName, "VB");
            return;
        }
        // "Demanded that Israel “fully commit” to it".
        int next = last + 1;
        while (next < tags.size() && tags.get(next).matches("``|RB")) {
            next++;
        }
        boolean adverb = next > last + 1 && next < tags.size() && last >= from && TagRepair.noun(tags.get(last));
        int joined = next;
        while (joined + 1 < end
                && !(tags.get(joined).equals("CC") && tags.get(joined + 1).equals("VB"))) {
            joined++;
        }
        if (adverb && tags.get(next).matches("JJ|NN|VBN") && TagRepair.noVerb(tags, next, Math.min(end, joined + 1))) {
            tags.set(next, "VB");
        }
    }

    /** "Insists that Quito free the soldiers", "return three soldiers": the first word behind a name that is none. */
    private static int behindName(List<String> forms, List<String> tags, int from) {
        int at = from;
        while (at < tags.size() && tags.get(at).startsWith("NNP")) {
            at++;
        }
        boolean lost = at < tags.size()
                && tags.get(at).matches("NN|JJ")
                && Character.isLowerCase(forms.get(at).charAt(0));
        return lost ? at : -1;
    }

    /** "Demanded that all those held there be freed": the verb is the one behind "be". */
    private static void participle(List<String> forms, List<String> tags, int from) {
        int held = -1;
        for (int i = from; i + 1 < tags.size() && !tags.get(i).matches("W.*|CC|MD|TO|[,.:;]"); i++) {
            if (forms.get(i).equals("be") && held >= 0) {
                tags.set(held, "VBN");
                return;
            }
            if (tags.get(i).startsWith("VB") && !tags.get(i).equals("VBN")) {
                if (held >= 0 || !tags.get(i).equals("VBD") || i == from || !TagRepair.noun(tags.get(i - 1))) {
                    return;
                }
                held = i;
            }
        }
    }
}
