package org.demarche.text.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which templates are weighed together, since what they look at comes again soon: a word with its tag at one place, a word with
 * the labels below it, the tags of a word's children. Pairs of words seldom do, so their templates stay alone. Immutable.
 */
final class FeatureGroups {
    /** What each group looks at; a token without a field stands for its form, tag and clusters. */
    private static final List<String> GROUPS = List.of(
            "s0",
            "s1",
            "b0",
            "b1",
            "s2.w s2.t",
            "b2.w b2.t",
            "s0 s1.t",
            "s1 s0.t",
            "s0.l1.w s0.l1.t s0.l1.L",
            "s0.r1.w s0.r1.t s0.r1.L",
            "s1.l1.w s1.l1.t s1.l1.L",
            "s1.r1.w s1.r1.t s1.r1.L",
            "b0.l1.w b0.l1.t b0.l1.L",
            "s0.w s0.t s0.cf s0.vl s0.vr s0.l1.L s0.r1.L",
            "s1.w s1.t s1.cf s1.vl s1.vr s1.l1.L s1.r1.L",
            "s0.t s0.l1.t s0.l2.t s0.l1.L s0.l2.L s0.r1.t s0.r2.t s0.r1.L s0.r2.L",
            "s1.t s1.l1.t s1.l2.t s1.l1.L s1.l2.L s1.r1.t s1.r2.t s1.r1.L s1.r2.L",
            "s0.t b0.t b0.l1.t b0.l2.t b0.l1.L b0.l2.L");

    private static final List<String> FIELDS = List.of("w", "t", "c4", "c6", "cf");

    private final List<Group> groups = new ArrayList<>();
    private final int[] alone;

    /**
     * Templates that are weighed together.
     *
     * @param templates their numbers
     * @param atoms the numbers of all that they look at
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and not changed
    record Group(int[] templates, int[] atoms) {}

    FeatureGroups(FeatureTemplates templates) {
        TreeSet<Integer> left = new TreeSet<>();
        for (int template = 0; template < templates.count(); template++) {
            left.add(template);
        }
        for (String group : GROUPS) {
            Set<Integer> wanted = templates.atoms(codes(group));
            int[] members = left.stream()
                    .filter(template -> wanted.containsAll(templates.atomsOf(template)))
                    .mapToInt(i -> i)
                    .toArray();
            if (members.length > 1) {
                groups.add(new Group(members, atoms(members, templates)));
                Arrays.stream(members).forEach(left::remove);
            }
        }
        alone = left.stream().mapToInt(i -> i).toArray();
    }

    private static List<String> codes(String group) {
        List<String> codes = new ArrayList<>();
        for (String part : group.split(" ", -1)) {
            if (part.indexOf('.') >= 0 || part.startsWith("d")) {
                codes.add(part);
            } else {
                FIELDS.forEach(field -> codes.add(part + "." + field));
            }
        }
        return codes;
    }

    private static int[] atoms(int[] members, FeatureTemplates templates) {
        return Arrays.stream(members)
                .boxed()
                .flatMap(member -> templates.atomsOf(member).stream())
                .mapToInt(i -> i)
                .distinct()
                .toArray();
    }

    List<Group> groups() {
        return groups;
    }

    /** The templates that belong to no group. */
    int[] alone() {
        return alone;
    }
}
