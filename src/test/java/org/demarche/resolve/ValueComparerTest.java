package org.demarche.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.model.Comparison.Outcome;
import org.demarche.model.Entity;
import org.demarche.model.EntityKind;
import org.demarche.model.Event.ResolvedAccount;
import org.demarche.model.Factuality;
import org.demarche.model.Iri;
import org.demarche.resolve.AccountComparer.Told;
import org.demarche.resolve.ValueComparer.Verdict;
import org.demarche.vocab.Dip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueComparerTest {
    private static final Iri PERU = new Iri("https://example.org/country/peru");
    private static final Iri CHILE = new Iri("https://example.org/country/chile");
    private static final Iri PRESIDENT = new Iri("https://example.org/person/rosa-diaz");

    private final ValueComparer comparer = new ValueComparer(new ResolvedEntities(
            List.of(
                    entity(CHILE, EntityKind.COUNTRY, "Chile", List.of()),
                    entity(PERU, EntityKind.COUNTRY, "Peru", List.of()),
                    entity(PRESIDENT, EntityKind.PERSON, "Rosa Díaz", List.of(PERU))),
            List.of(),
            List.of()));

    @ParameterizedTest
    @CsvSource({
        "energy and infrastructure, energy infrastructure, CONFLICTING",
        "energy infrastructure, energy and infrastructure, CONFLICTING",
        "energy facilities and ports, energy and ports facilities, AGREEING",
        "energy facilities, energy, COMPATIBLE",
        "energy, energy facilities, COMPATIBLE"
    })
    void scopesAreComparedByTheirWords(String first, String second, Outcome outcome) {
        assertThat(comparer.compare(Dip.SCOPE, words(first), words(second)).map(Verdict::outcome))
                .contains(outcome);
    }

    @ParameterizedTest
    @CsvSource({"energy, ports", "the, energy", "energy, the"})
    void otherScopesAreLeftOpen(String first, String second) {
        assertThat(comparer.compare(Dip.SCOPE, words(first), words(second))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "we will hold the line, hold the line, AGREEING",
        "hold the line, we will hold the line, AGREEING",
        "we lost 12 men, we lost 15 men, CONFLICTING",
        "we lost 12 men of 40, we lost just 12 men, COMPATIBLE",
        "we lost 12 men, we lost some men, COMPATIBLE",
        "we lost many men, we lost some men, COMPATIBLE"
    })
    void quotationsAreComparedByWordsAndFigures(String first, String second, Outcome outcome) {
        assertThat(comparer.compare(Dip.QUOTATION, words(first), words(second)).map(Verdict::outcome))
                .contains(outcome);
    }

    @Test
    void timesConflictUnlessOneIsTheSame() {
        assertThat(comparer.compare(Dip.DATE, typed("2031-02-03"), typed("2031-02-04")))
                .contains(new Verdict(
                        Outcome.CONFLICTING, "Date: 2031-02-03 against 2031-02-04; only one of them can be right."));
        assertThat(comparer.compare(Dip.END_DATE, typed("2031-02-03", "2031-02-04"), typed("2031-02-04"))
                        .map(Verdict::outcome))
                .contains(Outcome.COMPATIBLE);
    }

    @Test
    void lengthsAreComparedOneByOne() {
        assertThat(comparer.compare(Dip.DURATION, typed("PT1H"), typed("PT60M")))
                .contains(new Verdict(Outcome.AGREEING, "1 hour and 1 hour: they are the same length."));
        assertThat(comparer.compare(Dip.DURATION, typed("PT1H"), typed("PT65M")).map(Verdict::reason))
                .hasValueSatisfying(reason -> assertThat(reason).endsWith(": both can hold."));
        assertThat(comparer.compare(Dip.DURATION, typed("PT1H"), typed("PT2H")))
                .contains(new Verdict(Outcome.CONFLICTING, "1 hour and 2 hours: both cannot hold."));
        assertThat(comparer.compare(Dip.DURATION, typed("PT1H", "PT2H"), typed("PT1H")))
                .isEmpty();
        assertThat(comparer.compare(Dip.DURATION, typed("PT1H"), typed("PT1H", "PT2H")))
                .isEmpty();
    }

    @Test
    void thoseOfOneSideDoNotContradictEachOther() {
        assertThat(comparer.compare(Dip.INITIATOR, things(PERU), things(PRESIDENT)))
                .map(Verdict::outcome)
                .contains(Outcome.COMPATIBLE);
        assertThat(comparer.compare(Dip.INITIATOR, things(PERU, CHILE), things(PRESIDENT)))
                .map(Verdict::outcome)
                .contains(Outcome.COMPATIBLE);
        assertThat(comparer.compare(Dip.INITIATOR, things(CHILE), things(PRESIDENT)))
                .contains(new Verdict(
                        Outcome.CONFLICTING, "Initiator: Chile against Rosa Díaz; each names another side."));
        assertThat(comparer.compare(Dip.PARTICIPANT, things(CHILE), things(PRESIDENT)))
                .map(Verdict::outcome)
                .contains(Outcome.COMPATIBLE);
        assertThat(comparer.compare(Dip.INITIATOR, words("the neighbour"), things(PRESIDENT)))
                .isEmpty();
    }

    @Test
    void statusesMayBothBeRight() {
        assertThat(comparer.compare(Dip.STATUS, things(Dip.AGREED), things(Dip.REFUSED)))
                .map(Verdict::outcome)
                .contains(Outcome.COMPATIBLE);
    }

    @Test
    void sentencesTellWhatIsCompared() {
        assertThat(comparer.agreeing(Dip.END_DATE, typed("2031-02-03")))
                .isEqualTo("2 accounts tell the same end date: 2031-02-03.");
        assertThat(comparer.undated(typed("2031-02-03")))
                .isEqualTo("One document dates it 2031-02-03, another gives no day: both can hold.");
        assertThat(comparer.lone(Dip.CONTENT, words("open the road"), account(List.of(PRESIDENT)), 1))
                .isEqualTo("One account alone, according to Rosa Díaz tells the content (“open the road”);"
                        + " the other document is silent, which is no denial.");
        assertThat(comparer.lone(Dip.CONTENT, words("word ".repeat(40)), account(List.of()), 3))
                .startsWith("One account alone tells the content (“word ")
                .contains("word…”")
                .endsWith("3 other documents are silent, which is no denial.");
    }

    private static Entity entity(Iri iri, EntityKind kind, String label, List<Iri> actsFor) {
        return new Entity(iri, kind, label, List.of(), List.of(), actsFor, List.of(), List.of(), List.of(), List.of());
    }

    private static ResolvedAccount account(List<Iri> sources) {
        Iri iri = new Iri("https://example.org/account/a/1");
        return new ResolvedAccount(iri, iri, new TreeMap<>(), List.of(), sources, Factuality.ACTUAL, 1);
    }

    private static Told words(String words) {
        return told(Set.of(), Set.of(words), Set.of());
    }

    private static Told typed(String... values) {
        return told(Set.of(), Set.of(), new TreeSet<>(List.of(values)));
    }

    private static Told things(Iri... things) {
        return told(new TreeSet<>(List.of(things)), Set.of(), Set.of());
    }

    private static Told told(Set<Iri> things, Set<String> words, Set<String> typed) {
        TreeSet<Iri> accounts = new TreeSet<>(List.of(PERU, CHILE));
        return new Told("", things, words, typed, Set.of(), accounts);
    }
}
