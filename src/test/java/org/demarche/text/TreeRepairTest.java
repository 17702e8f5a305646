package org.demarche.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.text.syntax.Tree;
import org.junit.jupiter.api.Test;

class TreeRepairTest {
    @Test
    void givesTheVerbTheNameBehindADay() {
        Tree mended = TreeRepair.repair(
                List.of("On", "Monday", "Ferro", "said", "so"),
                List.of("IN", "NNP", "NNP", "VBD", "RB"),
                new Tree(List.of(3, 2, 0, -1, 3), List.of("prep", "compound", "pobj", "root", "advmod")));
        assertThat(mended.heads()).containsExactly(3, 0, 3, -1, 3);
        assertThat(mended.labels()).containsExactly("prep", "pobj", "nsubj", "root", "advmod");
    }

    @Test
    void freesTheNounBeforeATimeThatIsCountedFrom() {
        List<String> tags = List.of("NNP", "VBD", "DT", "NN", "NNS", "IN", "PRP", "VBD");
        Tree parsed = new Tree(
                List.of(1, -1, 4, 4, 1, 7, 7, 1),
                List.of("nsubj", "root", "det", "compound", "dobj", "mark", "nsubj", "advcl"));
        Tree mended = TreeRepair.repair(
                List.of("Chad", "broke", "the", "truce", "hours", "after", "it", "began"), tags, parsed);
        assertThat(mended.heads()).containsExactly(1, -1, 3, 1, 1, 7, 7, 1);
        assertThat(mended.labels().subList(3, 5)).containsExactly("dobj", "npadvmod");
        List<String> others = List.of("Chad", "kept", "the", "office", "hours", "that", "it", "had");
        assertThat(TreeRepair.repair(others, tags, parsed)).isEqualTo(parsed);
    }

    @Test
    void givesTheVerbWhoStandsBehindThoseByWhomItWasMediated() {
        Tree mended = TreeRepair.repair(
                List.of("Mediated", "by", "Oman", ",", "Chad", "and", "Niger", "agreed"),
                List.of("VBN", "IN", "NNP", ",", "NNP", "CC", "NNP", "VBD"),
                new Tree(
                        List.of(-1, 0, 1, 2, 2, 4, 4, 0),
                        List.of("root", "agent", "pobj", "punct", "conj", "cc", "conj", "conj")));
        assertThat(mended.heads()).containsExactly(7, 0, 1, 2, 7, 4, 4, -1);
        assertThat(mended.labels()).containsExactly("advcl", "agent", "pobj", "punct", "nsubj", "cc", "conj", "root");
    }

    @Test
    void givesTheVerbTheTitledNameBehindAMonthOfAYear() {
        Tree mended = TreeRepair.repair(
                List.of("In", "March", "1995", "President", "Ferro", "called"),
                List.of("IN", "NNP", "CD", "NNP", "NNP", "VBD"),
                new Tree(List.of(5, 3, 3, 4, 0, -1), List.of("prep", "compound", "nmod", "compound", "pobj", "root")));
        assertThat(mended.heads()).containsExactly(5, 0, 1, 4, 5, -1);
        assertThat(mended.labels()).containsExactly("prep", "pobj", "nmod", "compound", "nsubj", "root");
    }

    @Test
    void joinsTheTitleToTheNameBesideIt() {
        Tree mended = TreeRepair.repair(
                List.of("Chad", "'s", "adviser", "Ali", "Bongo", "left"),
                List.of("NNP", "POS", "NN", "NNP", "NNP", "VBD"),
                new Tree(List.of(2, 0, 5, 4, 5, -1), List.of("poss", "case", "nsubj", "compound", "nsubj", "root")));
        assertThat(mended.heads()).containsExactly(4, 0, 4, 4, 5, -1);
        assertThat(mended.labels()).containsExactly("poss", "case", "compound", "compound", "nsubj", "root");
    }

    @Test
    void givesWhatIsSaidInAStatementToTheVerb() {
        List<String> tags = List.of("NNP", "VBD", "IN", "DT", "NN", "IN", "NN", "VBD");
        Tree hung = new Tree(
                List.of(1, -1, 1, 4, 2, 7, 7, 4),
                List.of("nsubj", "root", "prep", "det", "pobj", "mark", "nsubj", "acl"));
        Tree mended =
                TreeRepair.repair(List.of("Ferro", "said", "in", "a", "statement", "that", "aid", "came"), tags, hung);
        assertThat(mended.heads()).containsExactly(1, -1, 1, 4, 2, 7, 7, 1);
        assertThat(mended.labels()).endsWith("ccomp");
        assertThat(TreeRepair.repair(List.of("Ferro", "left", "in", "the", "hope", "that", "aid", "came"), tags, hung)
                        .labels())
                .endsWith("acl");
    }

    @Test
    void leavesAYearWithTheNounItCounts() {
        Tree vote = new Tree(List.of(4, 2, 0, 4, -1), List.of("prep", "nmod", "pobj", "nsubj", "root"));
        assertThat(TreeRepair.repair(
                                List.of("In", "2019", "votes", "he", "lost"),
                                List.of("IN", "CD", "NNS", "PRP", "VBD"),
                                vote)
                        .heads())
                .isEqualTo(vote.heads());
    }

    @Test
    void givesTheVerbTheListBehindAnOpeningPhrase() {
        Tree tree = TreeRepair.repair(
                List.of("With", "Dar", ",", "Bonn", "and", "Rome", "agree"),
                List.of("IN", "NNP", ",", "NNP", "CC", "NNP", "VBP"),
                new Tree(
                        List.of(6, 0, 1, 1, 3, 3, -1), List.of("prep", "pobj", "punct", "conj", "cc", "conj", "root")));
        assertThat(tree.heads()).containsExactly(6, 0, 6, 6, 3, 3, -1);
        assertThat(tree.labels().get(3)).isEqualTo("nsubj");
    }

    @Test
    void joinsAnotherToTheOneWhoIsNamed() {
        Tree tree = TreeRepair.repair(
                List.of("rang", "his", "counterpart", "Dar", "and", "Grossi"),
                List.of("VBD", "PRP$", "NN", "NNP", "CC", "NNP"),
                new Tree(List.of(-1, 2, 0, 2, 3, 3), List.of("root", "poss", "dobj", "appos", "cc", "conj")));
        assertThat(tree.heads()).containsExactly(-1, 2, 0, 2, 3, 2);
    }

    @Test
    void leavesADayThatIsPartOfAName() {
        Tree verbs = new Tree(List.of(4, 2, 0, 4, -1), List.of("prep", "compound", "pobj", "nsubj", "root"));
        assertThat(TreeRepair.repair(
                                List.of("In", "May", "Street", "they", "met"),
                                List.of("IN", "NNP", "NNP", "PRP", "VBD"),
                                verbs)
                        .labels())
                .isEqualTo(verbs.labels());
    }

    @Test
    void namesWithAnOfOfTheirOwnStandBesideEachOther() {
        List<String> tags = List.of("NNP", "IN", "NNP", ",", "NNP", "IN", "NNP", "CC", "NNP", "IN", "NNP");
        Tree parsed = new Tree(
                List.of(-1, 0, 1, 2, 2, 4, 5, 6, 6, 8, 9),
                List.of("root", "prep", "pobj", "punct", "conj", "prep", "pobj", "cc", "conj", "prep", "pobj"));
        Tree mended = TreeRepair.repair(
                List.of("Klein", "of", "Chile", ",", "Sosa", "of", "Peru", "and", "Roca", "of", "Bolivia"),
                tags,
                parsed);
        assertThat(mended.heads()).containsExactly(-1, 0, 1, 0, 0, 4, 5, 4, 4, 8, 9);
        assertThat(mended.labels()).isEqualTo(parsed.labels());
        Tree one = new Tree(List.of(-1, 0, 1, 2, 2), List.of("root", "prep", "pobj", "cc", "conj"));
        assertThat(TreeRepair.repair(
                        List.of("Klein", "of", "Chile", "and", "Peru"), List.of("NNP", "IN", "NNP", "CC", "NNP"), one))
                .isEqualTo(one);
    }
}
