package org.demarche.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1,355 violations in 99 days                 | 1355
            100 dead, 1,200 hurt and 40,000 without aid | 100 1200 40000
            a debt of 12,345,678                        | 12345678
            from 1900 to 2099                           | ''
            1,900 men and 2,099 guns                    | 1900 2099
            1899 prisoners and 2100 hostages            | 1899 2100
            on 1 May, 400, 500 and then 600,            | 400 500 600
            in 2024, 700 lorries                        | 700
            ",300 of them"                              | 300
            no figures/at all: 7:30                     | ''
            """)
    void countsWhatIsNoYear(String text, String expected) {
        String found = Figures.of(List.of(text), List.of()).stream()
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(" "));
        assertThat(found).isEqualTo(expected);
    }
}
