package org.demarche.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.demarche.knowledge.Titles.Gender;
import org.demarche.knowledge.Titles.Group;
import org.demarche.model.Diagnostic;
import org.junit.jupiter.api.Test;

class TitlesReaderTest {
    private final List<Diagnostic> said = new ArrayList<>();
    private final Titles titles = TitlesReader.read(said::add);

    @Test
    void shippedFileIsWithoutSlip() {
        assertThat(said).isEmpty();
        assertThat(titles.offices()).hasSizeGreaterThan(200);
    }

    @Test
    void officesKnowForWhomTheyAct() {
        assertThat(titles.office("Prime Minister")).hasValueSatisfying(office -> {
            assertThat(office.represents()).isTrue();
            assertThat(office.leads()).isTrue();
        });
        assertThat(titles.office("analyst"))
                .hasValueSatisfying(office -> assertThat(office.represents()).isFalse());
        assertThat(titles.office("spokeswoman").map(Titles.Office::gender)).contains(Gender.FEMALE);
    }

    @Test
    void wordsForManyCanMeanPeopleOrTheirCountry() {
        assertThat(titles.is(Group.PEOPLE, "leaders")).isTrue();
        assertThat(titles.is(Group.AGENTS, "leaders")).isTrue();
        assertThat(titles.is(Group.PARTIES, "leaders")).isFalse();
    }
}
