package org.demarche.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.model.Block;

/** The votes of a document on who fights whom, all of them, section by section and paragraph by paragraph. */
final class WarBallot {
    /** The weight of words that say that two are enemies. */
    static final int EXPLICIT = 3;

    /** The weight of words by which two may be. */
    static final int IMPLICIT = 1;

    private final int[] sections;
    private final Map<Integer, WarVotes> local = new HashMap<>();
    private final Map<Integer, WarVotes> paragraphs = new HashMap<>();
    private final WarVotes all = new WarVotes();

    /**
     * @param blocks the paragraphs; headings part a report on many wars
     */
    WarBallot(List<Block> blocks) {
        // A text without any words has no paragraph, and is asked about all the same.
        this.sections = new int[Math.max(1, blocks.size())];
        int section = 0;
        for (int b = 0; b < blocks.size(); b++) {
            section += blocks.get(b).kind() == Block.Kind.HEADING ? 1 : 0;
            sections[b] = section;
        }
    }

    WarVotes all() {
        return all;
    }

    WarVotes section(int block) {
        return local.computeIfAbsent(sections[block], k -> new WarVotes());
    }

    WarVotes paragraph(int block) {
        return paragraphs.computeIfAbsent(block, k -> new WarVotes());
    }

    void single(int block, int side, int weight) {
        section(block).add(side, weight);
        all.add(side, weight);
    }

    void vote(int block, List<Integer> some, List<Integer> others, int weight) {
        for (int a : some) {
            for (int b : others) {
                if (a != b) {
                    Set<Integer> pair = new TreeSet<>(List.of(a, b));
                    paragraph(block).add(pair, weight);
                    section(block).add(pair, weight);
                    all.add(pair, weight);
                }
            }
        }
    }
}
