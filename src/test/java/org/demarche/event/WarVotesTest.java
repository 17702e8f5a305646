package org.demarche.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class WarVotesTest {
    private static final int CHAD = 0;
    private static final int NIGER = 1;
    private static final int GHANA = 2;

    @Test
    void whoIsNamedOnceBesideTwoWhoFightIsNoEnemy() {
        WarVotes votes = new WarVotes();
        votes.add(Set.of(CHAD, GHANA), WarBallot.IMPLICIT);
        assertThat(votes.isOfPair(GHANA)).isTrue();
        votes.add(Set.of(CHAD, NIGER), WarBallot.EXPLICIT);
        assertThat(votes.isOfPair(GHANA)).isTrue();
        votes.add(Set.of(CHAD, NIGER), WarBallot.EXPLICIT);
        assertThat(votes.isOfPair(GHANA)).isFalse();
        assertThat(votes.isOfPair(NIGER)).isTrue();
    }

    @Test
    void whatSetsOneAgainstAnybodyIsSummed() {
        WarVotes votes = new WarVotes();
        votes.add(Set.of(CHAD, GHANA), WarBallot.IMPLICIT);
        votes.add(Set.of(CHAD, NIGER), WarBallot.EXPLICIT);
        assertThat(votes.against(CHAD)).isEqualTo(WarBallot.IMPLICIT + WarBallot.EXPLICIT);
        assertThat(votes.against(GHANA)).isEqualTo(WarBallot.IMPLICIT);
    }
}
