package org.demarche.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationLineTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Published 14 September 2025",
                "Published: September 14, 2025, 6:42 PM GMT",
                "By Jane Holloway and Petr Novak in Belgrade | Published 14 September 2025, 6:42 PM GMT",
                "Last updated 14 Sept 2025 at 21:15 BST",
                "Published at 18:20 on Sunday, 14 September 2025",
                "First published on Sun 14 Sep 2025 08.00 BST",
                "Updated Sept. 14, 2025 | 4:13 PM EDT",
                "September 14, 2025",
                "Sunday, 14th September 2025",
                "6:42 p.m. EDT, Sept 14, 2025",
                "2025-09-14",
                "Date: 2025-09-14",
                "PARIS, Sept. 14, 2025 (AP) — The two men spoke.",
                "NEW YORK, United States, 14 September 2025 - The two men spoke."
            })
    void lineAtTheTopTellsTheDay(String line) {
        assertThat(PublicationLine.find("A headline about a call\n\n" + line + "\n\nThe presidents spoke by phone."))
                .hasValue(LocalDate.of(2025, 9, 14));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The truce of 14 September 2025 was broken.",
                "On September 14, 2025, they spoke by phone, and the letter was published.",
                "Published 31 September 2025",
                "Published 04/09/2025",
                "PARIS, Sept 14 (Reuters) - They spoke.",
                "The minister updated 14 September 2025 figures."
            })
    void datesThatAreToldOfAreNone(String line) {
        assertThat(PublicationLine.find("A headline about a call\n\n" + line)).isEmpty();
    }

    @Test
    void linesFurtherDownAreOfTheReport() {
        assertThat(PublicationLine.find("They spoke.\n".repeat(20) + "Published 14 September 2025"))
                .isEmpty();
    }
}
