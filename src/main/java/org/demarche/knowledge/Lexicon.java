package org.demarche.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that tell of events, and the classes of words that the rules speak of. Immutable. */
public final class Lexicon {
    private static final Comparator<Frame> ORDER =
            Comparator.comparing(Frame::sense).thenComparing(frame -> String.join(" ", frame.words()));

    private final List<Frame> frames;
    // Asked for each word of a text: hash maps, as those of Map.copyOf compare words and not their hashes.
    private final Map<String, List<Frame>> byAnchor;
    private final Map<String, Set<String>> classes;
    private final List<KnownWar> wars;

    /**
     * @param frames every sense
     * @param classes words in lower case by the local name of their class
     * @param wars the wars that reports take for known
     */
    public Lexicon(Collection<Frame> frames, Map<String, Set<String>> classes, List<KnownWar> wars) {
        this.wars = List.copyOf(wars);
        this.frames = frames.stream().sorted(ORDER).toList();
        Map<String, List<Frame>> index = new HashMap<>();
        for (Frame frame : this.frames) {
            index.computeIfAbsent(frame.anchor(), k -> new ArrayList<>()).add(frame);
        }
        // The longest expression first: "call for" before "call".
        index.values()
                .forEach(list -> list.sort(
                        Comparator.comparingInt((Frame f) -> -f.words().size()).thenComparing(ORDER)));
        index.replaceAll((k, v) -> List.copyOf(v));
        this.byAnchor = index;
        Map<String, Set<String>> copy = new HashMap<>();
        classes.forEach((name, words) -> copy.put(name, Set.copyOf(words)));
        this.classes = copy;
    }

    /** The wars that reports take for known, sorted by IRI. */
    public List<KnownWar> wars() {
        return wars;
    }

    /** Every sense, sorted by IRI. */
    public List<Frame> frames() {
        return frames;
    }

    /** The senses whose governing word is this lemma, those of more words first. */
    public List<Frame> framesOf(String lemma) {
        return byAnchor.getOrDefault(lemma, List.of());
    }

    /** The words of a class, in lower case; empty where no file defines it. */
    public Set<String> words(String wordClass) {
        return classes.getOrDefault(wordClass, Set.of());
    }
}
