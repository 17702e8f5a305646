package org.demarche.text.names;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;
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
    static final String ALWAYS = "def";
    static final String BEGIN = "S=begin";

    private final BrownClusters clusters = BrownClusters.load();
    private final NameLists lists = NameLists.shipped();
    private final Map<String, String> earlier = new HashMap<>();
    private String[] sentence = {};
    private NameWord[] words = {};
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
        result.add(ALWAYS);
        if (index == 0) {
            result.add(BEGIN);
        }
        for (int offset = -NameWord.WINDOW; offset <= NameWord.WINDOW; offset++) {
            int at = index + offset;
            if (at < 0 || at >= tokens.length) {
                continue;
            }
            result.addAll(words[at].seenFrom(offset));
            for (String list : matches.get(at)) {
                result.add(listed(offset, list));
            }
        }
        if (index > 0) {
            result.addAll(words[index].after(words[index - 1]));
        }
        if (index + 1 < tokens.length) {
            result.addAll(words[index].before(words[index + 1]));
        }
        result.add(takenFor(earlier.get(tokens[index])));
    }

    /** That a word so far away stands in a list. */
    static String listed(int offset, String list) {
        return offset + "l=" + list;
    }

    /** What the word was taken for when it stood in the document before; null where it did not. */
    static String takenFor(String outcome) {
        return "pd=" + outcome;
    }

    private void look(String[] tokens) {
        sentence = tokens;
        matches = lists.match(tokens);
        words = Arrays.stream(tokens).map(token -> NameWord.of(token, clusters)).toArray(NameWord[]::new);
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
}
