package org.demarche.store;

import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/**
 * How a store's documents are read and its graph is made.
 *
 * @param base what the names of all data begin with
 * @param withText whether the graph carries the text of each document
 * @param lexicons words of the user's own, each file name once
 * @param gazetteers states, places and bodies of the user's own, each file name once
 * @param edition of the program that read the documents, see {@link org.demarche.pipeline.Edition}
 */
public record Settings(
        String base, boolean withText, List<KnowledgeText> lexicons, List<KnowledgeText> gazetteers, String edition) {
    public Settings {
        Objects.requireNonNull(base);
        lexicons = List.copyOf(lexicons);
        gazetteers = List.copyOf(gazetteers);
        Objects.requireNonNull(edition);
    }

    /** Those of a store without knowledge of the user's own. */
    public static Settings of(String base, boolean withText, String edition) {
        return new Settings(base, withText, List.of(), List.of(), edition);
    }

    /** The same with these files; one with the name of another takes its place. */
    public Settings with(List<KnowledgeText> moreLexicons, List<KnowledgeText> moreGazetteers) {
        return new Settings(
                base, withText, joined(lexicons, moreLexicons), joined(gazetteers, moreGazetteers), edition);
    }

    private static List<KnowledgeText> joined(List<KnowledgeText> old, List<KnowledgeText> more) {
        TreeMap<String, KnowledgeText> byName = new TreeMap<>();
        old.forEach(file -> byName.put(file.name(), file));
        more.forEach(file -> byName.put(file.name(), file));
        return List.copyOf(byName.values());
    }

    /** Whether documents read under the other settings would be read in the same way under these. */
    boolean readsAs(Settings other) {
        return lexicons.equals(other.lexicons) && gazetteers.equals(other.gazetteers) && edition.equals(other.edition);
    }
}
