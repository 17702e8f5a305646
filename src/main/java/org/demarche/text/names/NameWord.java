package org.demarche.text.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;
import org.demarche.text.BrownClusters;

/**
 * The features of a word that do not depend on its sentence. The strings made here stand inside the trained model: to change
 * them asks for a new training.
 *
 * @param token the word as it stands
 * @param shape its class of capitals, digits and marks
 * @param path its Brown path
 * @param cluster the beginning of that which is seen together with a neighbour's
 */
record NameWord(String token, String lower, String shape, String path, String cluster) {
    /** So far from a word its neighbours are seen. */
    static final int WINDOW = 2;

    private static final int NEAR = 1;
    private static final int LONGEST_AFFIX = 4;
    private static final int[] CLUSTER_PREFIXES = {4, 6, 8, 10, 12};
    private static final int BIGRAM_PREFIX = 8;
    private static final String UNKNOWN = "?";

    static NameWord of(String token, BrownClusters clusters) {
        String lower = token.toLowerCase(Locale.ROOT);
        String path = clusters.path(lower).orElse(UNKNOWN);
        return new NameWord(
                token,
                lower,
                FeatureGeneratorUtil.tokenFeature(token),
                path,
                path.substring(0, Math.min(BIGRAM_PREFIX, path.length())));
    }

    /** What a word sees of this one; the offset is how far this one stands after it, or, below 0, before it. */
    List<String> seenFrom(int offset) {
        List<String> seen = new ArrayList<>();
        seen.add(offset + "w=" + lower);
        seen.add(offset + "wc=" + shape);
        seen.add(offset + "w&c=" + lower + ',' + shape);
        for (String prefix : prefixes()) {
            seen.add(offset + "b=" + prefix);
        }
        if (Math.abs(offset) <= NEAR) {
            for (int length = 1; length <= Math.min(LONGEST_AFFIX, token.length()); length++) {
                seen.add(offset + "pre=" + token.substring(0, length));
                seen.add(offset + "suf=" + token.substring(token.length() - length));
            }
        }
        return seen;
    }

    /** What the word and the one before it tell together. */
    List<String> after(NameWord before) {
        return List.of(
                "pw,w=" + before.lower + ',' + lower,
                "pwc,wc=" + before.shape + ',' + shape,
                "pb,b=" + before.cluster + ',' + cluster);
    }

    /** What the word and the one after it tell together. */
    List<String> before(NameWord after) {
        return List.of(
                "w,nw=" + lower + ',' + after.lower,
                "wc,nc=" + shape + ',' + after.shape,
                "b,nb=" + cluster + ',' + after.cluster);
    }

    /** The beginnings of the path, and the whole with a full stop to tell it from these. */
    private Set<String> prefixes() {
        Set<String> prefixes = new TreeSet<>();
        for (int length : CLUSTER_PREFIXES) {
            if (length < path.length()) {
                prefixes.add(path.substring(0, length));
            }
        }
        prefixes.add(path + '.');
        return prefixes;
    }
}
