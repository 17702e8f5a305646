package org.demarche.text.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;
import opennlp.tools.util.featuregen.GeneratorFactory;
import org.demarche.text.BrownClusters;

/**
 * What the name model sees of a token and its neighbours: words, shapes, affixes, Brown clusters, lists, and what the word
 * was taken for earlier in the document.
 *
 * <p>The names of this class and of {@link Factory} stand inside the trained model, and so do the strings made here: a change
 * of either asks for a new training. Brown clusters and lists are not part of the model but of the jar. Not safe to share
 * between threads.
 */
public final class NameFeatures implements AdaptiveFeatureGenerator {
    private static final int WINDOW = 2;
    private static final int NEAR = 1;
    private static final int LONGEST_AFFIX = 4;
    private static final int[] CLUSTER_PREFIXES = {4, 6, 8, 10, 12};
    private static final int BIGRAM_PREFIX = 8;
    private static final String UNKNOWN = "?";
    private static final int CACHE_SIZE = 4000;

    private final BrownClusters clusters = BrownClusters.load();
    private final NameLists lists = NameLists.shipped();
    private final Map<String, String> earlier = new HashMap<>();
    private final Map<String, WordFeatures> cache = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, WordFeatures> eldest) {
            return size() > CACHE_SIZE;
        }
    };
    private String[] sentence = {};
    private WordFeatures[] features = {};
    private List<Set<String>> matches = List.of();

    /** Makes the generator when OpenNLP reads a descriptor or a model that names this class. */
    public static final class Factory extends GeneratorFactory.AbstractXmlFeatureGeneratorFactory {
        @Override
        public AdaptiveFeatureGenerator create() {
            return new NameFeatures();
        }
    }

    @Override
    public void createFeatures(List<String> result, String[] tokens, int index, String[] previousOutcomes) {
        if (tokens != sentence) {
            look(tokens);
        }
        result.add("def");
        if (index == 0) {
            result.add("S=begin");
        }
        for (int offset = -WINDOW; offset <= WINDOW; offset++) {
            int at = index + offset;
            if (at < 0 || at >= tokens.length) {
                continue;
            }
            result.addAll(features[at].at(offset));
            for (String list : matches.get(at)) {
                result.add(offset + "l=" + list);
            }
        }
        WordFeatures word = features[index];
        if (index > 0) {
            WordFeatures before = features[index - 1];
            result.add("pw,w=" + before.lower + ',' + word.lower);
            result.add("pwc,wc=" + before.shape + ',' + word.shape);
            result.add("pb,b=" + before.cluster + ',' + word.cluster);
        }
        if (index + 1 < tokens.length) {
            WordFeatures after = features[index + 1];
            result.add("w,nw=" + word.lower + ',' + after.lower);
            result.add("wc,nc=" + word.shape + ',' + after.shape);
            result.add("b,nb=" + word.cluster + ',' + after.cluster);
        }
        result.add("pd=" + earlier.get(tokens[index]));
    }

    private void look(String[] tokens) {
        sentence = tokens;
        matches = lists.match(tokens);
        features = new WordFeatures[tokens.length];
        for (int i = 0; i < tokens.length; i++) {
            features[i] = cache.computeIfAbsent(tokens[i], token -> new WordFeatures(token, clusters));
        }
    }

    @Override
    public void updateAdaptiveData(String[] tokens, String[] outcomes) {
        for (int i = 0; i < tokens.length; i++) {
            earlier.put(tokens[i], outcomes[i]);
        }
    }

    @Override
    public void clearAdaptiveData() {
        earlier.clear();
    }

    /** The features of a word that do not depend on its sentence, for each place from which it can be seen. */
    private static final class WordFeatures {
        final String lower;
        final String shape;
        final String cluster;
        private final List<List<String>> byOffset = new ArrayList<>();

        WordFeatures(String token, BrownClusters clusters) {
            lower = token.toLowerCase(Locale.ROOT);
            shape = FeatureGeneratorUtil.tokenFeature(token);
            String path = clusters.path(lower).orElse(UNKNOWN);
            cluster = path.substring(0, Math.min(BIGRAM_PREFIX, path.length()));
            List<String> affixes = affixes(token);
            Set<String> paths = prefixes(path);
            for (int offset = -WINDOW; offset <= WINDOW; offset++) {
                List<String> seen = new ArrayList<>();
                seen.add(offset + "w=" + lower);
                seen.add(offset + "wc=" + shape);
                seen.add(offset + "w&c=" + lower + ',' + shape);
                for (String prefix : paths) {
                    seen.add(offset + "b=" + prefix);
                }
                if (Math.abs(offset) <= NEAR) {
                    for (String affix : affixes) {
                        seen.add(offset + affix);
                    }
                }
                byOffset.add(List.copyOf(seen));
            }
        }

        List<String> at(int offset) {
            return byOffset.get(offset + WINDOW);
        }

        private static List<String> affixes(String token) {
            List<String> affixes = new ArrayList<>();
            for (int length = 1; length <= Math.min(LONGEST_AFFIX, token.length()); length++) {
                affixes.add("pre=" + token.substring(0, length));
                affixes.add("suf=" + token.substring(token.length() - length));
            }
            return affixes;
        }

        /** The beginnings of a path, and the whole with a full stop to tell it from these. */
        private static Set<String> prefixes(String path) {
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
}
