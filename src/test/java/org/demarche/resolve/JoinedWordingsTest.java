package org.demarche.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.model.Reporter;
import org.demarche.vocab.Dip;
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
            sixty lorries                                     | 60 trucks                                          | 2025-03-20 | 1
            # words of one stem may be two things
            arms                                              | armies                                             | 2025-03-20 | 2
            arming                                            | weapons                                            | 2025-03-20 | 1
            observers                                         | monitors                                           | 2025-03-20 | 1
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
            # asked of the same, two words are enough, at the same time
            send the envoys back to Doha this month      | Chile | let the envoys go to the hotel in Doha by Friday night | Chile | 2025-03-15 | 1
            send the envoys back to Doha this month      | Chile | let the envoys go to the hotel in Doha by Friday night | Mali  | 2025-03-15 | 2
            send the envoys back to Doha this month      | Chile | let the envoys go to the hotel in Doha by Friday night | Chile | 2025-03-16 | 2
            send the envoys back to Doha this month      | Chile | let the tanks go to the barracks in Doha by Friday night | Chile | 2025-03-15 | 2
            """)
    void demandsOfOne(String first, String of, String second, String ofOther, String issued, int expected) {
        Report a = new Report("a.txt").issued("2025-03-01");
        a.tells(Dip.DEMAND)
                .with(Dip.DEMANDER, a.country("Peru"))
                .with(Dip.ADDRESSEE, a.country(of))
                .words(Dip.CONTENT, first);
        Report b = new Report("b.txt").issued(issued);
        b.tells(Dip.DEMAND)
                .with(Dip.DEMANDER, b.country("Peru"))
                .with(Dip.ADDRESSEE, b.country(ofOther))
                .words(Dip.CONTENT, second);
        assertThat(events(a, b)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # of one speaker two words are enough within days, of another of his side they are not
            he was working to keep the truce alive       | Ana Soto | he is in contact with both to maintain the truce | Ana Soto | 2025-03-05 | 1
            he was working to keep the truce alive       | Ana Soto | he is in contact with both to maintain the truce | Ana Soto | 2025-03-06 | 2
            he was working to keep the truce alive       | Ana Soto | he is in contact with both to maintain the truce | Peru     | 2025-03-05 | 2
            he was working to keep the truce alive       | Ana Soto | he is in contact with both to restore the power lines | Ana Soto | 2025-03-05 | 2
            # what is counted otherwise is another report, and years count nothing
            the truce was broken 1,355 times by night    | Ana Soto | the truce was broken 1,355 times                 | Ana Soto | 2025-03-02 | 1
            the truce was broken 1,355 times by night    | Ana Soto | the truce was broken 1,455 times                 | Ana Soto | 2025-03-02 | 2
            the truce was broken 1,355 times by night    | Ana Soto | the truce was broken 99 times by night           | Ana Soto | 2025-03-02 | 1
            the truce of 1994 was broken by night        | Ana Soto | the truce of 2020 was broken by night            | Ana Soto | 2025-03-02 | 1
            """)
    void reports(String first, String speaker, String second, String other, String issued, int expected) {
        Report a = new Report("a.txt").issued("2025-03-01");
        a.tells(Dip.STATEMENT)
                .with(Dip.SPEAKER, a.official("President", a.country("Peru"), speaker))
                .words(Dip.CONTENT, first);
        Report b = new Report("b.txt").issued(issued);
        int country = b.country("Peru");
        b.tells(Dip.STATEMENT)
                .with(Dip.SPEAKER, other.equals("Peru") ? country : b.official("President", country, other))
                .words(Dip.CONTENT, second);
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

    @ParameterizedTest
    @CsvSource({"2025-03-02, 1", "2025-03-16, 2", "2025-03, 1", "2025-04, 2", ", 2"})
    void whatIsRecalledLaterIsOfTheDayThatIsTold(String told, int expected) {
        Report a = new Report("a.txt").issued("2025-03-01");
        Report b = new Report("b.txt").issued("2025-05-20");
        Report.Telling said = b.reports(b.person("Ana Soto"), "he is in contact with both to maintain the truce");
        Report.Telling asked = b.demands(b.country("Peru"), "the sending of a commission");
        if (told != null) {
            boolean day = told.length() > 7;
            said = day ? said.on(told) : said.within(told);
            asked = day ? asked.on(told) : asked.within(told);
        }
        a.reports(a.person("Ana Soto"), "he was working to keep the truce alive");
        a.demands(a.country("Peru"), "a neutral commission");
        assertThat(events(a, b)).isEqualTo(2 * expected);
    }

    private static int events(Report... reports) {
        return new ResolveStage(ResolveStage.DEFAULT_BASE)
                .apply(List.of(reports).stream().map(Report::build).toList(), Reporter.SILENT)
                .events()
                .size();
    }
}
