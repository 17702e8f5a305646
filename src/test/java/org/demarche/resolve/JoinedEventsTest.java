package org.demarche.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.demarche.model.Event;
import org.demarche.model.Factuality;
import org.demarche.model.Iri;
import org.demarche.model.Reporter;
import org.demarche.model.Testimony;
import org.demarche.vocab.Dip;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which tellings of calls and of ceasefires are held to be of one event. A row gives what each document tells, as "document:
 * names of countries, days, lengths and so on", and then the documents of each event.
 */
class JoinedEventsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # who would stop
            a: Peru+Chile ; b: Chile+Peru                               | ab
            a: Peru+Chile ; b: Peru                                     | ab
            a: Peru+Chile ; b: Peru+Mali                                | a b
            a: Peru+Chile P3D ; b: Peru+Mali P3D                        | ab
            a: Peru+Chile+Cuba ; b: Peru+Chile+Mali                     | ab
            a: Peru+Chile P3D ; b: Cuba+Mali P3D                        | a b
            a: by=Peru ; b: by=Peru                                     | a b
            a: by=Peru P3D ; b: by=Peru P3D                             | ab
            a: by=Peru P3D ; b: by=Mali P3D                             | a b
            a: by=Peru P3D ; b: Peru+Mali P3D                           | ab
            a: Peru+Chile ; b: led=Peru                                 | ab
            # for how long
            a: Peru+Chile P3D ; b: Peru+Chile P30D                      | a b
            a: Peru+Chile P1D ; b: Peru+Chile PT24H                     | ab
            a: Peru+Chile P3D ; b: Peru+Chile                           | ab
            a: Peru+Chile P3D ; b: Peru+Chile ; c: Peru+Chile P30D      | ab c
            a: Peru+Chile P50D ; b: Peru+Chile P7W                      | ab
            a: Peru+Chile P1Y ; b: Peru+Chile P12M                      | ab
            a: Peru+Chile P42D ; b: Peru+Chile P45D                     | a b
            # for good
            a: Peru+Chile told=a_permanent_ceasefire ; b: Peru+Chile told=a_lasting_and_full_truce | ab
            a: Peru+Chile told=a_permanent_ceasefire ; b: Peru told=a_long-term_truce status=Proposed issued=2025-07-01 ; c: Chile told=a_truce issued=2025-07-01 status=Proposed | ab c
            a: Peru+Chile told=a_permanent_ceasefire ; b: Peru+Chile P3D | a b
            a: Peru+Chile status=Proposed issued=2025-01-01 told=a_permanent_ceasefire ; b: Peru+Chile status=Agreed issued=2025-02-16 told=a_lasting_truce | ab
            a: Peru+Chile status=Proposed issued=2025-01-01 told=a_permanent_ceasefire ; b: Peru+Chile status=Agreed issued=2025-02-16 told=a_truce | a b
            a: Peru+Chile status=Proposed issued=2025-01-01 told=a_truce ; b: Peru+Chile status=Agreed issued=2025-02-16 told=a_permanent_ceasefire | a b
            a: Peru+Chile told=a_permanent_ceasefire_of_a_year P1Y ; b: Peru+Chile told=a_lasting_truce P1Y | ab
            a: Peru+Chile told=the_truce_failed 2025-03-01 issued=2025-06-01 ; b: Peru+Chile told=a_permanent_end_of_the_fighting issued=2025-06-01 | a b
            a: Peru+Chile told=a_permanent_seat_for_Mali ; b: Peru+Chile P3D | ab
            a: Peru+Chile told=a_permanent_truce & told=the_truce & told=it ; b: Peru+Chile P3D | ab
            # of what
            a: Peru+Chile of=ports ; b: Peru+Chile                      | a b
            a: Peru+Chile of=Easter 2025-03-01 ; b: Peru+Chile 2025-03-01 | ab
            a: Peru+Chile of=energy 2025-03-01 ; b: Peru+Chile 2025-03-01 | a b
            a: Peru+Chile of=Easter ; b: Peru+Chile of=energy | a b
            a: Peru+Chile of=the_worst_fighting_since_the_flood ; b: Peru+Chile | ab
            a: Peru+Chile of=ports P3D ; b: Peru+Chile P3D              | ab
            a: Peru+Chile of=ports P3D ; b: Peru+Mali P3D               | a b
            a: Peru+Chile of=fighting ; b: Peru+Chile                   | ab
            a: Peru+Chile of=the_Peruvian_attacks ; b: Peru+Chile       | ab
            a: Peru+Chile of=fighting,_with_ports ; b: Peru+Chile       | ab
            a: Peru+Chile of=ports ; b: Peru+Chile of=ports_and_energy  | ab
            a: Peru+Chile of=ports_and_rail ; b: Peru+Chile of=ports_and_energy | ab
            a: Peru+Chile of=ports_rail_roads ; b: Peru+Chile of=ports_energy_dams | a b
            a: Peru+Chile of=ports P3D ; b: Peru+Chile of=energy P3D    | a b
            # when
            a: Peru+Chile 2025-03-01 ; b: Peru+Chile 2025-03-08         | ab
            a: Peru+Chile 2025-03-01 ; b: Peru+Chile 2025-03-09         | a b
            a: Peru+Chile 2025-03-09 ; b: Peru+Chile 2025-03-01         | a b
            a: Peru+Chile of=ports_and_rail 2025-03-01 ; b: Peru of=ports_and_rail 2025-03-21 | ab
            a: Peru+Chile of=ports_and_rail 2025-03-01 ; b: Peru of=ports 2025-03-21 | a b
            a: by=Peru of=ports_and_rail 2025-03-01 ; b: by=Peru of=ports_and_energy 2025-03-02 | ab
            a: by=Peru of=ports_and_rail 2025-03-01 ; b: by=Peru of=ports_and_energy 2025-03-03 | a b
            a: Peru+Chile issued=2025-01-01 ; b: Peru+Chile issued=2025-06-30 | ab
            a: Peru+Chile issued=2025-01-01 ; b: Peru+Chile issued=2025-07-01 | a b
            a: Peru+Chile issued=2025-01-01 ; b: Peru+Chile 2025-01-01 issued=2025-07-01 | ab
            a: Peru+Chile issued=2025-01-01 ; b: Peru+Chile             | ab
            a: Peru+Chile 2025-03-01 issued=2025-03-02 ; b: Peru+Chile issued=2025-08-29 | ab
            a: Peru+Chile 2025-03-01 issued=2025-03-02 ; b: Peru+Chile issued=2025-08-30 | a b
            a: Peru+Chile within=2002 issued=2006-01-14 ; b: Peru+Chile issued=2006-07-13 | ab
            a: Peru+Chile within=2002 issued=2006-01-14 ; b: Peru+Chile issued=2006-07-14 | a b
            a: Peru+Chile within=2002 issued=2006-01-14 ; b: Peru+Chile issued=2003-01-14 | ab
            a: Peru+Chile within=2025-03 ; b: Peru+Chile within=2025-03 | ab
            a: Peru+Chile within=2025-03 ; b: Peru+Chile 2025-04-07     | ab
            a: Peru+Chile within=2025-03 ; b: Peru+Chile 2025-04-08     | a b
            a: Peru+Chile within=2024 ; b: Peru+Chile 2024-12-30        | ab
            a: Peru+Chile of=ports_and_rail P3D within=2024 ; b: Peru+Chile of=ports_and_rail P3D 2025-02-14 | ab
            a: Peru+Chile of=ports_and_rail P3D within=2024 ; b: Peru+Chile of=ports_and_rail P3D 2025-02-15 | a b
            # on offer, it is of its report's time
            a: Peru+Chile status=Proposed issued=2025-01-01 ; b: Peru+Chile status=Agreed issued=2025-02-15 | ab
            a: Peru+Chile status=Proposed issued=2025-01-01 ; b: Peru+Chile status=Agreed issued=2025-02-16 | a b
            a: Peru+Chile status=Proposed issued=2025-01-01 ; b: Peru+Chile status=InForce issued=2025-02-16 | ab
            a: Peru 2025-01-01 status=Ended ; b: Peru+Chile status=Proposed issued=2025-02-15 | ab
            a: Peru 2025-01-01 status=Ended ; b: Peru+Chile status=Proposed issued=2025-02-16 | a b
            a: Peru 2025-01-01 status=Ended ; b: Peru+Chile status=InForce issued=2025-02-16 | ab
            # of two of whom each tells one side a third tells that they were opponents, where all tell when
            a: Peru within=2023-05 issued=2025-05-01 ; b: Chile within=2023-05 issued=2025-05-01 ; c: Peru+Chile within=2023-05 issued=2025-05-01 | abc
            a: Peru within=2023-05 issued=2025-05-01 ; b: Chile 2023-06-01 issued=2025-05-01 ; c: Peru+Chile within=2023-05 issued=2025-05-01 | abc
            a: Peru within=2023-05 issued=2025-05-01 ; b: Chile 2023-06-02 issued=2025-05-01 ; c: Peru+Chile within=2023-05 issued=2025-05-01 | ac b
            a: Peru within=2023-05 issued=2025-05-01 ; b: Chile within=2023-05 issued=2025-05-01 | a b
            a: Peru P3D ; b: Chile P3D ; c: Peru+Chile P3D              | ac b
            # long past, when it was tells it apart
            a: Peru+Chile within=2024-03 issued=2025-03-01 ; b: Peru+Mali 2024-03-09 issued=2025-03-01 | ab
            a: Peru+Chile within=2025-03 issued=2025-04-01 ; b: Peru+Mali 2025-03-09 issued=2025-04-01 | a b
            # an army is its state
            a: Peru+Chile ; b: army=Peru+Chile                          | ab
            a: army=Peru P3D ; b: Peru P3D                              | ab
            a: army=Peru P3D ; b: Mali P3D                              | a b
            # a document's main one, and others of which it says no more
            a: Peru+Chile ; a: Peru+Chile ; b: Peru                     | a ab
            a: Peru+Mali ; a: Peru+Chile ; b: Chile                     | a a b
            a: Peru+Mali ; a: Peru+Chile twice ; b: Chile               | a ab
            a: Peru+Mali ; a: Peru+Chile P3D ; b: Chile                 | a ab
            """)
    void ceasefires(String tellings, String events) {
        assertThat(joined(Dip.CEASEFIRE, tellings)).isEqualTo(events);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # who and when
            a: Peru+Chile 2025-03-18 ; b: Chile+Peru 2025-03-18         | ab
            a: Peru+Chile 2025-03-18 ; b: Peru+Mali 2025-03-18          | a b
            a: Peru+Chile 2025-03-18 ; b: Peru+Chile 2025-03-19         | a b
            a: Peru+Chile 2025-03-18 ; b: Peru+Chile at=2025-03-18T09:00:00Z | ab
            a: Peru+Chile 2025-03-18 ; b: Peru+Chile at=2025-03-19T09:00:00Z | a b
            # without a day, the only call that it can be
            a: Peru+Chile 2025-03-18 ; b: Peru+Chile                    | ab
            a: Peru+Chile 2025-03-18 ; b: Peru+Chile issued=2025-04-18  | ab
            a: Peru+Chile 2025-03-18 ; b: Peru+Chile issued=2025-04-19  | a b
            a: Peru+Chile 2025-03-18 ; b: Peru+Chile issued=2025-03-04  | ab
            a: Peru+Chile 2025-03-18 ; b: Peru+Chile issued=2025-03-03  | a b
            a: Peru+Chile 2025-03-18 ; a: Peru+Chile issued=2025-03-19  | a a
            a: Peru+Chile 2025-03-18 ; b: Peru+Chile possible           | a b
            a: Peru+Chile 2025-03-18 possible ; b: Peru+Chile possible  | ab
            # in the month that is told, however long after
            a: Peru+Chile 2024-11-26 ; b: Peru+Chile within=2024-11 issued=2025-01-27 | ab
            a: Peru+Chile 2025-01-26 ; b: Peru+Chile within=2024-11 issued=2025-01-27 | a b
            a: Peru+Chile within=2024-11 issued=2025-01-27 ; b: Peru+Chile within=2024-11 issued=2025-05-27 | ab
            a: Peru+Chile within=2024-11 issued=2025-01-27 ; b: Peru+Chile issued=2025-01-27 | a b
            # of several, the one that is news
            a: Peru+Chile 2025-03-18 ; b: Peru+Chile 2025-03-20 ; c: Peru+Chile issued=2025-03-21 | a bc
            a: Peru+Chile 2025-03-18 ; b: Peru+Chile 2025-03-20 ; c: Peru+Chile issued=2025-03-20 | a bc
            a: Peru+Chile 2025-03-18 ; b: Peru+Chile 2025-03-20 ; c: Peru+Chile issued=2025-03-22 | a b c
            a: Peru+Chile 2025-03-18 ; b: Peru+Chile 2025-03-20 ; c: Peru+Chile issued=2025-03-19 | ac b
            a: Peru+Chile 2025-03-18 ; b: Peru+Chile 2025-03-20 ; c: Peru+Chile | a b c
            # without any day
            a: Peru+Chile ; b: Peru+Chile                               | ab
            a: Peru+Chile ; b: Peru+Chile possible                      | a b
            a: Peru+Chile ; a: Peru+Chile ; b: Peru+Chile               | a ab
            a: Peru+Chile issued=2025-03-01 ; b: Peru+Chile issued=2025-03-15 | ab
            a: Peru+Chile issued=2025-03-01 ; b: Peru+Chile issued=2025-03-16 | a b
            a: Peru+Chile issued=2025-03-16 ; b: Peru+Chile issued=2025-03-01 | a b
            a: Peru+Chile issued=2025-03-01 ; b: Peru+Chile             | ab
            # some of those who took part
            a: Peru+Chile+Mali 2025-03-18 ; b: Peru+Chile 2025-03-18    | ab
            a: Peru+Chile+Mali 2025-03-18 ; b: Peru+Cuba 2025-03-18     | a b
            a: Peru+Chile+Mali 2025-03-18 ; b: Peru+Chile 2025-03-19    | a b
            a: Peru+Chile+Mali 2025-03-18 ; a: Peru+Chile 2025-03-18    | a a
            a: Peru+Chile 2025-03-18 ; b: Peru+Mali 2025-03-18 ; c: Peru 2025-03-18 | a b c
            a: Peru+Chile 2025-03-18 ; b: Peru 2025-03-18 ; c: Chile 2025-03-18 | a b c
            a: led=Peru Chile 2025-03-18 ; b: Peru+Chile+Mali 2025-03-18 ; c: Peru+Chile 2025-03-18 | ac b
            # the day by who names the most
            a: Peru 2025-03-17 & Peru+Chile 2025-03-18 ; b: Peru+Chile 2025-03-18 | ab
            a: Peru 2025-03-17 & Peru+Chile 2025-03-18 ; b: Peru+Chile 2025-03-17 | a b
            a: Peru+Chile 2025-03-17 said & Peru+Chile 2025-03-18 ; b: Peru+Chile 2025-03-18 | ab
            """)
    void calls(String tellings, String events) {
        assertThat(joined(Dip.CALL, tellings)).isEqualTo(events);
    }

    /** The documents of each event, those of one together. */
    private static String joined(Iri type, String tellings) {
        Map<String, Report> reports = new TreeMap<>();
        for (String line : tellings.split(";", -1)) {
            String[] parts = line.strip().split(": ", -1);
            tell(reports.computeIfAbsent(parts[0], Report::new), type, parts[1]);
        }
        List<Testimony> documents = reports.values().stream().map(Report::build).toList();
        return new ResolveStage(ResolveStage.DEFAULT_BASE)
                .apply(documents, Reporter.SILENT).events().stream()
                        .map(JoinedEventsTest::documents)
                        .sorted()
                        .collect(Collectors.joining(" "));
    }

    private static String documents(Event event) {
        return event.accounts().stream()
                .map(a -> a.document().value())
                .map(d -> d.substring(d.lastIndexOf('/') + 1))
                .distinct()
                .sorted()
                .collect(Collectors.joining());
    }

    private static void tell(Report report, Iri type, String accounts) {
        Report.Telling telling = report.tells(type);
        boolean first = true;
        for (String account : accounts.split(" & ", -1)) {
            if (!first) {
                telling.account();
            }
            first = false;
            for (String word : account.strip().split(" ", -1)) {
                say(report, telling, type.equals(Dip.CALL) ? Dip.PARTICIPANT : Dip.PARTY, word);
            }
        }
    }

    private static void say(Report report, Report.Telling telling, Iri who, String word) {
        String value = word.substring(word.indexOf('=') + 1);
        if (word.startsWith("issued=")) {
            report.issued(value);
        } else if (word.startsWith("by=")) {
            telling.with(Dip.PROPOSED_BY, report.country(value));
        } else if (word.startsWith("led=")) {
            telling.with(who, report.official("President", report.country(value), "Ana Soto"));
        } else if (word.startsWith("army=")) {
            String[] names = value.split("\\+", -1);
            telling.with(who, report.organizationOf(report.country(names[0]), "Army"));
            for (int i = 1; i < names.length; i++) {
                telling.with(who, report.country(names[i]));
            }
        } else if (word.startsWith("within=")) {
            telling.within(value);
        } else if (word.startsWith("of=")) {
            telling.words(Dip.SCOPE, value.replace('_', ' '));
        } else if (word.startsWith("told=")) {
            telling.in(report.write(value.replace('_', ' ')));
        } else if (word.startsWith("status=")) {
            telling.term(Dip.STATUS, new Iri(Dip.NAMESPACE + value));
        } else if (word.startsWith("at=")) {
            telling.at(value);
        } else if (word.equals("possible")) {
            telling.as(Factuality.POSSIBLE);
        } else if (word.equals("said")) {
            telling.accordingTo(report.person("Ana Lopes"));
        } else if (word.equals("twice")) {
            telling.account();
        } else if (word.startsWith("P") && Character.isUpperCase(word.charAt(word.length() - 1))) {
            telling.lasting(value);
        } else if (Character.isDigit(word.charAt(0))) {
            telling.on(value);
        } else {
            for (String name : word.split("\\+", -1)) {
                telling.with(who, report.country(name));
            }
        }
    }
}
