package org.demarche.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.model.Reporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which wordings of two documents are held to be of one demand or one statement. */
class JoinedWordingsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # other words for the same
            the release of seven captured soldiers            | seven captured servicemen must be liberated        | 2025-03-02 | 1
            a cease-fire along the river                      | a truce along the river                            | 2025-03-02 | 1
            monitors along the river before the weekend       | observers along the river                          | 2025-03-02 | 1
            the ports must open                               | the airfields must close                           | 2025-03-02 | 2
            # with more words, at the same time
            the ultimatum must be lifted                      | lift the ultimatum now and respect all the treaties | 2025-03-15 | 1
            the ultimatum must be lifted                      | lift the ultimatum now and respect all the treaties | 2025-03-16 | 2
            the ultimatum                                     | lift the ultimatum now and respect all the treaties | 2025-03-02 | 2
            # in other words, at the same time
            a neutral commission                              | the sending of a commission                        | 2025-03-15 | 1
            a neutral commission                              | the sending of a commission                        | 2025-03-16 | 2
            a neutral commission                              | the sending of a commission of the bloc            | 2025-03-02 | 2
            open the ports and the roads to the north         | ports and roads must not stay closed to such cargo | 2025-03-02 | 1
            open the ports and the mines to the north         | ports and roads must not stay closed to such cargo | 2025-03-02 | 2
            """)
    void demands(String first, String second, String issued, int expected) {
        Report a = new Report("a.txt").issued("2025-03-01");
        a.demands(a.country("Peru"), first);
        Report b = new Report("b.txt").issued(issued);
        b.demands(b.country("Peru"), second);
        assertThat(events(a, b)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # as translators choose
            the handover is postponed until further notice    | Ana Soto | deferred until further notice               | Ana Soto  | 1
            # the very same words are one utterance, whoever of a side is named for them
            the legitimate right to respond to any attack     | Ana Soto | legitimate right to respond to any attack   | Unity Bloc | 1
            the right to respond                              | Ana Soto | the right to respond                        | Unity Bloc | 2
            the legitimate right to respond to any attack     | Ana Soto | legitimate right to respond to any insult  | Unity Bloc | 2
            """)
    void quotations(String first, String speaker, String second, String other, int expected) {
        Report a = new Report("a.txt").issued("2025-03-01");
        a.says(a.person(speaker), first);
        Report b = new Report("b.txt").issued("2025-03-02");
        b.says(other.contains("Bloc") ? b.organization(other) : b.person(other), second);
        assertThat(events(a, b)).isEqualTo(expected);
    }

    private static int events(Report... reports) {
        return new ResolveStage(ResolveStage.DEFAULT_BASE)
                .apply(List.of(reports).stream().map(Report::build).toList(), Reporter.SILENT)
                .events()
                .size();
    }
}
