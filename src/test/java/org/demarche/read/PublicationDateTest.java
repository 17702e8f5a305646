package org.demarche.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {
    @ParameterizedTest
    @CsvSource({
        "2031-02-03, 2031-02-03",
        "' 2031-02-03 ', 2031-02-03",
        "2031-02-03T04:05, 2031-02-03",
        "2031-02-03 04:05:06, 2031-02-03",
        "2031-02-03T23:59:59.123+05:30, 2031-02-03",
        "2031-02-03T00:10:00-0800, 2031-02-03",
        "2031-02-03T04:05:06Z, 2031-02-03",
        "2032-02-29, 2032-02-29",
        "'Mon, 3 Feb 2031 10:00:00 GMT', 2031-02-03"
    })
    void dayIsTheOneThatThePublisherWrites(String written, LocalDate day) {
        assertThat(PublicationDate.parse(written)).isEqualTo(Optional.of(day));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2031-02-29",
                "2031-13-01",
                "31 June",
                "yesterday",
                "2031",
                "2031-2-3",
                "03/02/2031",
                "2031-02-03T"
            })
    void otherFormsAreNoDates(String written) {
        assertThat(PublicationDate.parse(written)).isEmpty();
    }
}
