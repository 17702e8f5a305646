package org.demarche.text.syntax;

import java.util.Arrays;
import java.util.List;

/**
 * Weighs the features of configurations. What the features of a group add up to is kept and found again with one look, which
 * spares half of the looks into a model that is larger than the fast memory of a processor.
 *
 * <p>Sums are of whole numbers, so that it makes no difference what was kept. Not safe to share between threads.
 */
final class Scorer {
    /** For each group 512 sums are kept; more would no longer fit into that memory. */
    private static final int SLOT_BITS = 9;

    private final FeatureTemplates templates;
    private final WeightRows rows;
    private final int[] alone;
    private final Memory[] memories;
    private final int actions;
    private final int[] values;
    /** What is to be added up: the sums of the features that belong to no group, then those of each group. */
    private final int[][] parts;

    private final int[] features;
    private final int[][] targets;
    private final int[] total;
    private int asked;

    Scorer(ParserModel model) {
        templates = model.templates();
        rows = model.rows();
        actions = model.actions().count();
        FeatureGroups groups = new FeatureGroups(templates);
        alone = groups.alone();
        List<FeatureGroups.Group> list = groups.groups();
        memories = new Memory[list.size()];
        for (int i = 0; i < memories.length; i++) {
            memories[i] = new Memory(list.get(i));
        }
        values = new int[templates.atoms()];
        parts = new int[1 + memories.length][];
        parts[0] = new int[actions];
        features = new int[templates.count()];
        targets = new int[templates.count()][];
        total = new int[actions];
    }

    /**
     * How much speaks for each action.
     *
     * @param scores one place for each action, overwritten
     */
    void score(Configuration configuration, EncodedSentence sentence, float[] scores) {
        templates.read(configuration, sentence, values);
        asked = 0;
        ask(alone, parts[0]);
        for (int i = 0; i < memories.length; i++) {
            parts[1 + i] = memories[i].sums();
        }
        rows.add(features, targets, asked);
        Arrays.fill(total, 0);
        for (int[] part : parts) {
            WeightRows.add(part, total);
        }
        for (int action = 0; action < actions; action++) {
            scores[action] = total[action] / (float) WeightRows.UNIT;
        }
    }

    /** Has the weights of these templates added up. */
    private void ask(int[] asking, int[] sums) {
        Arrays.fill(sums, 0);
        for (int template : asking) {
            features[asked] = templates.feature(template, values);
            targets[asked++] = sums;
        }
    }

    /** What one group was asked last. */
    private final class Memory {
        private final FeatureGroups.Group group;
        private final int[] keys;
        private final int[][] sums = new int[1 << SLOT_BITS][];

        Memory(FeatureGroups.Group group) {
            this.group = group;
            this.keys = new int[group.atoms().length << SLOT_BITS];
        }

        /** The sums for the values; complete when all that is asked for is added up. */
        int[] sums() {
            int[] atoms = group.atoms();
            int hash = 0;
            for (int atom : atoms) {
                hash = (Integer.rotateLeft(hash, 13) ^ values[atom]) * 0x9e3779b9;
            }
            int slot = (hash ^ (hash >>> 15)) >>> (32 - SLOT_BITS);
            boolean known = holds(slot * atoms.length, atoms);
            if (sums[slot] == null) {
                sums[slot] = new int[actions];
                known = false;
            }
            if (!known) {
                ask(group.templates(), sums[slot]);
            }
            return sums[slot];
        }

        /** Whether the key that begins here is that of the values; if not, it will be. */
        private boolean holds(int begin, int[] atoms) {
            boolean same = true;
            for (int i = 0; i < atoms.length; i++) {
                int value = values[atoms[i]];
                same &= keys[begin + i] == value;
                keys[begin + i] = value;
            }
            return same;
        }
    }
}
