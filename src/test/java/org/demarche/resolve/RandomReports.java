package org.demarche.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.demarche.model.Account;
import org.demarche.model.EntityMention.Form;
import org.demarche.model.EventMention;
import org.demarche.model.Factuality;
import org.demarche.model.Filler;
import org.demarche.model.Iri;
import org.demarche.model.Span;
import org.demarche.model.Testimony;
import org.demarche.model.Testimony.Answer;
import org.demarche.model.Testimony.Sequel;
import org.demarche.vocab.Dip;

/**
 * Reports at random, of so few people, places and words that most of what joining does comes about: names that are spelled in
 * two ways, alone or of several people, events that others tell too, names that two events want, passages that are copied.
 */
public final class RandomReports {
    private static final LocalDate FIRST_DAY = LocalDate.of(2031, 3, 1);
    private static final List<String> COUNTRIES = List.of("Ruritania", "Belland", "Freedonia");
    private static final List<String> BODIES =
            List.of("Foreign Ministry", "River Commission", "RC", "Council of the Two Seas");
    private static final List<String> PERSONS = List.of(
            "Mira Solano",
            "Myra Solano",
            "Solano",
            "Ivo Solano",
            "Anton Zelensky",
            "Anton Zelenskiy",
            "Zelensky",
            "Ana Ruiz",
            "A. Ruiz",
            "Ruiz");
    private static final List<String> OFFICES = List.of("president of Ruritania", "foreign minister", "envoy");
    private static final List<String> WORDS = List.of(
            "guns",
            "border",
            "river",
            "prisoners",
            "harvest",
            "observers",
            "bridge",
            "winter",
            "trucks",
            "ferry",
            "silence",
            "convoy",
            "village",
            "dam");

    private final Random random;

    private RandomReports(long seed) {
        this.random = new Random(seed);
    }

    /** So many reports; the same seed gives the same ones. */
    public static List<Testimony> of(long seed, int number) {
        RandomReports reports = new RandomReports(seed);
        List<String> passages = List.of(reports.words(60), reports.words(60), reports.words(60));
        List<Testimony> result = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            // Some ids differ in nothing that a name in the graph could show.
            result.add(reports.report(i % 5 == 4 ? "report " + (i - 1) : "report-" + i, passages));
        }
        return result;
    }

    private Testimony report(String id, List<String> passages) {
        Report report = new Report(id);
        if (random.nextInt(6) > 0) {
            report.issued(day());
        }
        int home = report.country(any(COUNTRIES));
        int other = report.country(any(COUNTRIES));
        int body = random.nextBoolean() ? report.organizationOf(home, any(BODIES)) : report.organization(any(BODIES));
        int first =
                random.nextBoolean() ? report.official(any(OFFICES), home, any(PERSONS)) : report.person(any(PERSONS));
        int second = report.official(any(OFFICES), other, any(PERSONS));
        report.mention(first, "she", Form.PRONOUN);
        report.write(any(passages));
        List<Integer> actors = List.of(home, other, body, first, second);
        for (int more = 1 + random.nextInt(5); more > 0; more--) {
            Report.Telling telling = telling(report, actors, home, other, first, second);
            if (random.nextInt(3) == 0) {
                telling.accordingTo(any(actors));
            }
        }
        return withAnswersAndSequels(report.build(), actors);
    }

    private Testimony withAnswersAndSequels(Testimony told, List<Integer> actors) {
        List<Answer> answers = new ArrayList<>();
        List<Sequel> sequels = new ArrayList<>();
        for (EventMention event : told.events()) {
            for (Account account : event.accounts()) {
                Span evidence = account.evidence().get(0);
                if (event.type().equals(Dip.DEMAND) && random.nextBoolean()) {
                    answers.add(new Answer(
                            evidence,
                            wording(account),
                            any(List.of(Dip.MET, Dip.REFUSED)),
                            new Span(evidence.start(), evidence.start() + 1 + random.nextInt(5)),
                            told.document().issued(),
                            List.of(any(actors))));
                } else if (event.type().equals(Dip.STATEMENT) && random.nextInt(3) == 0) {
                    EventMention other = any(told.events());
                    sequels.add(new Sequel(
                            evidence, other.accounts().get(0).evidence().get(0)));
                }
            }
        }
        return new Testimony(
                told.document(), told.entities(), told.references(), told.events(), answers, sequels, List.of());
    }

    private static List<String> wording(Account demand) {
        List<String> words = new ArrayList<>();
        for (Filler filler : demand.role(Dip.CONTENT)) {
            if (filler instanceof Filler.OfText text) {
                words.add(text.words());
            }
        }
        return words;
    }

    private Report.Telling telling(Report report, List<Integer> actors, int home, int other, int first, int second) {
        return switch (random.nextInt(5)) {
            case 0 ->
                random.nextBoolean()
                        ? report.call(random.nextBoolean() ? day() : "", first, second)
                        : report.call(day(), home, other);
            case 1 -> {
                Report.Telling truce = report.ceasefire(home, other)
                        .term(Dip.STATUS, any(List.of(Dip.PROPOSED, Dip.AGREED, Dip.REJECTED)))
                        .on(random.nextBoolean() ? day() : "");
                yield random.nextBoolean() ? truce.lasting(any(List.of("P7D", "P30D"))) : truce;
            }
            case 2 ->
                report.demands(any(actors), words(3))
                        .term(Dip.KIND, any(List.of(Dip.CONDITION, new Iri("https://example.org/kind"))));
            case 3 -> report.reports(any(actors), words(3)).as(any(List.of(Factuality.ACTUAL, Factuality.DENIED)));
            default -> report.says(any(actors), words(2 + random.nextInt(6))).on(random.nextBoolean() ? day() : "");
        };
    }

    private String words(int number) {
        StringBuilder words = new StringBuilder(any(WORDS));
        for (int i = 1; i < number; i++) {
            words.append(' ').append(any(WORDS));
        }
        return words.toString();
    }

    private String day() {
        return FIRST_DAY.plusDays(random.nextInt(5)).toString();
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
