package org.demarche.text;

import java.util.List;

/** Mends rows of which each member has its own "of": "X of Chile and Y of Bolivia" are two people, not Chile and somebody. */
final class ParallelRepair {
    private ParallelRepair() {}

    static void repair(List<String> forms, List<String> tags, List<Integer> heads, List<String> labels) {
        for (int joined = 3; joined < tags.size(); joined++) {
            int inner = labels.get(joined).equals("conj") ? heads.get(joined) : -1;
            int outer = inner >= 0 && inner < joined ? ofWhat(forms, tags, heads, labels, inner) : -1;
            if (outer >= 0 && hasOf(forms, tags, heads, labels, joined)) {
                heads.set(joined, outer);
                for (int i = inner + 1; i < joined; i++) {
                    if (heads.get(i) == inner && List.of("cc", "punct").contains(labels.get(i))) {
                        heads.set(i, outer);
                    }
                }
            }
        }
    }

    /** The name before "of" and this name; -1 where there is none. */
    private static int ofWhat(
            List<String> forms, List<String> tags, List<Integer> heads, List<String> labels, int name) {
        int of = isName(tags, name) && labels.get(name).equals("pobj") ? heads.get(name) : -1;
        int before = of >= 0 && forms.get(of).equals("of") && of < name ? heads.get(of) : -1;
        return before >= 0 && before < of && isName(tags, before) ? before : -1;
    }

    /** Whether a name has an "of" of its own with a name behind it. */
    private static boolean hasOf(
            List<String> forms, List<String> tags, List<Integer> heads, List<String> labels, int name) {
        for (int other = name + 2; isName(tags, name) && other < tags.size(); other++) {
            if (ofWhat(forms, tags, heads, labels, other) == name) {
                return true;
            }
        }
        return false;
    }

    private static boolean isName(List<String> tags, int i) {
        return tags.get(i).startsWith("NNP");
    }
}
