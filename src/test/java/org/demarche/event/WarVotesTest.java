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
        Reading reading = Marked.of("Chad must meet Niger.").reading();
        WarVotes votes = new WarVotes(new Hostility(reading, new Sides(reading)));
        votes.add(Set.of(CHAD, GHANA), WarBallot.IMPLICIT);
        assertThat(votes.isOfPair(GHANA)).isTrue();
        votes.add(Set.of(CHAD, NIGER), WarBallot.EXPLICIT);
        assertThat(votes.isOfPair(GHANA)).isTrue();
        votes.add(Set.of(CHAD, NIGER), WarBallot.EXPLICIT);
        assertThat(votes.isOfPair(GHANA)).isFalse();
        assertThat(votes.isOfPair(NIGER)).isTrue();
    }

    @Test
    void theLoudestAreNotThoseWhoStandBetween() {
        Reading reading = Marked.of("Chad must meet Niger.").reading();
        WarVotes votes = new WarVotes(new Hostility(reading, new Sides(reading)));
        votes.add(CHAD, 4);
        votes.add(GHANA, 3);
        votes.add(NIGER, 2);
        assertThat(votes.loudest(Set.of())).contains(Set.of(CHAD, GHANA));
        assertThat(votes.loudest(Set.of(GHANA))).contains(Set.of(CHAD, NIGER));
        assertThat(votes.loudest(Set.of(GHANA, NIGER))).isEmpty();
    }
}
