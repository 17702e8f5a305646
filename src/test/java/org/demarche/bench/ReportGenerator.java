package org.demarche.bench;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.knowledge.Gazetteer;
import org.demarche.model.Document;
import org.demarche.model.EntityKind;
import org.demarche.model.Iri;

/**
 * Makes any number of reports of one length for benchmarks: every story (a call, a truce, demands and statements of two
 * states and a mediator) is told by three outlets in other words. The same seed makes the same reports. The states are the
 * gazetteer's; people, events and words are invented.
 */
public final class ReportGenerator {
    /** So many outlets tell each story. */
    public static final int OUTLETS = 3;

    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");
    private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);
    private static final int DAYS = 3650;
    private static final List<String> GIVEN = List.of(
            "Amara", "Boris", "Carmen", "Dawit", "Elena", "Farid", "Goran", "Hana", "Ivan", "Jamila", "Kofi", "Leila",
            "Marek", "Nadia", "Omar", "Petra", "Rashid", "Sofia", "Tomas", "Yusuf");
    private static final List<String> STEMS = List.of(
            "Abe", "Bar", "Cor", "Dal", "Fer", "Gal", "Har", "Jan", "Kar", "Lem", "Mor", "Nor", "Pel", "Ros", "Sal",
            "Tar", "Vel", "Zam");
    private static final List<String> ENDINGS = List.of(
            "adze", "ani", "berg", "dan", "ero", "eva", "hassan", "ić", "kov", "lund", "man", "ov", "sen", "ton");

    /** For each step of a story, ways to tell it. */
    private static final List<List<String>> STEPS = List.of(
            List.of(
                    "{CITY}, {day} — {A} and {B} moved a step closer to a truce on {day} after weeks of fighting along their border.",
                    "The presidents of {A} and {B} spoke by telephone on {day} for the first time since the fighting began.",
                    "Fighting along the border of {A} and {B} eased on {day} as mediators pressed for a truce."),
            List.of(
                    "President {a} of {A} and President {b} of {B} spoke by phone for {minutes} minutes on {day}, {a}'s office said.",
                    "{a}, the president of {A}, called his counterpart {b} of {B} on {day}, and the two talked for at least {minutes} minutes.",
                    "In a telephone call on {day} that lasted about {minutes} minutes, {a} and {b}, the presidents of {A} and {B}, discussed a ceasefire."),
            List.of(
                    "{A} proposed a ceasefire of {days} days, to begin on {later}.",
                    "A {days}-day ceasefire, proposed by {A}, is to begin on {later}.",
                    "{C} proposed that both sides observe a {days}-day truce from {later}."),
            List.of(
                    "{B} accepted the proposal, its foreign minister {f} told reporters.",
                    "{B} has agreed to the truce, said {f}, the foreign minister of {B}.",
                    "{B} rejected the proposal, its foreign minister {f} said in a statement."),
            List.of(
                    "\"We want {hope},\" {a} said.",
                    "\"There will be no peace without {hope},\" {a} told reporters in {CITY}.",
                    "{a} said that his country was ready to talk about {hope}."),
            List.of(
                    "{b} demanded that {A} withdraw its troops from the border by {later}.",
                    "{B} called on {A} to {act}.",
                    "{b} urged {A} to stop the shelling of {city} at once."),
            List.of(
                    "The Secretary-General of the United Nations urged both sides to {act}.",
                    "The European Union called on both sides to {act}.",
                    "The African Union said it would send observers to {city}."),
            List.of(
                    "{C}, which has mediated between the two, said that its envoy would travel to {CITY} on {later}.",
                    "Diplomats from {C} have carried messages between the two capitals for weeks.",
                    "{C} denied that it had asked {B} to {act}."));

    private static final List<String> BACKGROUND = List.of(
            "At least {dead} people have been killed since the fighting began in spring, according to figures that could not be verified.",
            "Aid groups say that thousands of families have fled {city} and sleep in schools and churches.",
            "Markets in {CITY} opened late on {day}, and few buses ran.",
            "The border has been disputed since a treaty that both states read in their own way.",
            "Earlier talks broke down over the question of who should guard the crossing.",
            "Analysts doubt that either army can hold the hills through the winter.",
            "A spokesman for the ministry did not answer questions about the length of the talks.",
            "Shops near the front have run out of fuel, and prices of bread have doubled within a month.",
            "Residents described a night without shelling, the first in many weeks.",
            "The two states have no embassies in each other's capitals and speak through third parties.",
            "Opposition leaders in {CITY} said that parliament should have been asked first.",
            "Satellite pictures show new trenches on both banks of the river.",
            "Several earlier truces were announced and did not hold for longer than a few days.",
            "The railway between the two countries has been closed for two years.",
            "Observers reported that heavy guns remained within range of {city}.",
            "Both governments say that the other fired first.");

    /** What is asked for; each story has one of its own, as wires do not repeat each other for years. */
    private static final List<String> ACTS = List.of(
            "release all prisoners of war",
            "open the roads to convoys of aid",
            "pull heavy guns back from the river",
            "let observers visit the power station",
            "reopen the railway to grain trains",
            "hand over the bodies of the fallen",
            "stop flights of drones over harbours",
            "restore the water supply of besieged towns",
            "allow farmers to bring in the harvest",
            "publish maps of minefields",
            "lift the blockade of fishing ports",
            "return children taken across the border",
            "spare hospitals and ambulances",
            "free the crew of the captured tanker",
            "keep the crossing open at night",
            "withdraw militias from the valley",
            "guarantee the safety of engineers at the dam",
            "end the recruitment of teenagers",
            "disclose the fate of missing pilots",
            "unfreeze the pensions of refugees",
            "reconnect the telephone lines",
            "clear wrecks from the ship canal",
            "halt the trials of captured officers",
            "respect the monastery and its pilgrims",
            "share data on earthquakes and floods",
            "evacuate the wounded by helicopter",
            "remove checkpoints around the market",
            "drop the tariffs on medicine",
            "recall their volunteers from the islands",
            "dismantle the pontoon bridges",
            "pay the wages of teachers in occupied districts",
            "exchange lists of detained journalists",
            "repair the gas pipeline before winter",
            "protect vaccination teams",
            "admit inspectors to the chemical plant",
            "mark the old frontier with buoys",
            "resume the ferry for divided families",
            "shelter the displaced before the rains",
            "return looted museum pieces",
            "shut the camps in the desert");

    /** What is spoken of in public. */
    private static final List<String> HOPES = List.of(
            "a border without trenches",
            "schools that open in autumn",
            "the return of our sailors",
            "a treaty that parliament can read",
            "fair prices for bread",
            "a bridge instead of a wall",
            "courts that judge the guilty",
            "a winter without sirens",
            "clean water for every village",
            "a railway that runs on time",
            "neighbours who keep their word",
            "the truth about the missing",
            "a harvest free of mines",
            "an army that stays in barracks",
            "ships that sail unharmed",
            "a flag respected by all",
            "an honest count of the dead",
            "trade that feeds both banks",
            "quiet nights in the hills",
            "doctors at every crossing",
            "the keys of our own ports",
            "elections under open skies",
            "land for those who till it",
            "a currency worth its paper",
            "guests and no garrisons",
            "letters instead of shells",
            "forests without landmines",
            "a referee whom both trust",
            "wages paid in full",
            "lamps lit in the capital",
            "roads that lead home",
            "the dignity of veterans",
            "justice for burnt towns",
            "a clock that stops the shooting",
            "maps drawn by geographers",
            "markets full of fruit",
            "a generation without uniforms",
            "the reopening of embassies",
            "a lasting settlement of debts",
            "music in the theatres");

    private final long seed;
    private final int words;
    private final List<String> states;
    private final List<String> cities;

    /**
     * @param words how many words a report has, or up to a sentence more
     * @param gazetteer gives the names of states and cities
     */
    public ReportGenerator(long seed, int words, Gazetteer gazetteer) {
        this.seed = seed;
        this.words = words;
        this.states = names(gazetteer, EntityKind.COUNTRY);
        this.cities = names(gazetteer, EntityKind.PLACE);
    }

    private static List<String> names(Gazetteer gazetteer, EntityKind kind) {
        return gazetteer.entries().values().stream()
                .filter(entry -> entry.kind() == kind)
                .map(entry -> entry.label())
                .toList();
    }

    /** The first reports, as many as wanted. */
    public Stream<Document> reports(int number) {
        return IntStream.range(0, number).mapToObj(this::report);
    }

    /** The report of this number, from 0. */
    Document report(int index) {
        int story = index / OUTLETS;
        int outlet = index % OUTLETS;
        Random random = new Random(seed * 1_000_003 + index);
        LocalDate issued = FIRST_DAY.plusDays(new Random(seed + story).nextInt(DAYS));
        Map<String, String> facts = facts(story, issued);
        List<String> paragraphs = new ArrayList<>();
        for (List<String> ways : STEPS) {
            paragraphs.add(fill(ways.get(random.nextInt(ways.size())), facts));
        }
        for (int told = words(paragraphs); told < words; told = words(paragraphs)) {
            String background = fill(BACKGROUND.get(random.nextInt(BACKGROUND.size())), facts);
            paragraphs.add(1 + random.nextInt(paragraphs.size()), background);
        }
        String title = facts.get("A") + " and " + facts.get("B") + " edge towards truce";
        return new Document(
                "report-" + index,
                title + "\n\n" + String.join("\n\n", paragraphs) + "\n",
                Optional.of(title),
                Optional.of(issued),
                Optional.of("Outlet " + outlet),
                Optional.of(new Iri("https://example.org/" + outlet + "/" + story)));
    }

    private static int words(List<String> paragraphs) {
        return paragraphs.stream()
                .mapToInt(paragraph -> paragraph.split(" ", -1).length)
                .sum();
    }

    private Map<String, String> facts(int story, LocalDate issued) {
        Random random = new Random(seed * 31 + story);
        int first = random.nextInt(states.size());
        int second = (first + 1 + random.nextInt(states.size() - 1)) % states.size();
        int third = (second + 1 + random.nextInt(states.size() - 1)) % states.size();
        return Map.ofEntries(
                Map.entry("A", states.get(first)),
                Map.entry("B", states.get(second)),
                Map.entry("C", states.get(third)),
                Map.entry("a", leader(first, 0)),
                Map.entry("b", leader(second, 0)),
                Map.entry("f", leader(second, 1)),
                Map.entry("CITY", cities.get(random.nextInt(cities.size()))),
                Map.entry("city", cities.get(random.nextInt(cities.size()))),
                Map.entry("day", issued.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH)),
                Map.entry(
                        "later",
                        issued.plusDays(3).getDayOfMonth() + " "
                                + issued.plusDays(3).getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)),
                Map.entry("minutes", Integer.toString(20 + 5 * random.nextInt(20))),
                Map.entry("days", Integer.toString(3 + random.nextInt(60))),
                Map.entry("act", ACTS.get(random.nextInt(ACTS.size()))),
                Map.entry("hope", HOPES.get(random.nextInt(HOPES.size()))),
                Map.entry("dead", Integer.toString(100 + random.nextInt(9000))));
    }

    /** A state has the same leaders in every story. */
    private String leader(int state, int office) {
        Random random = new Random(seed * 17 + state * 2L + office);
        return GIVEN.get(random.nextInt(GIVEN.size())) + " " + STEMS.get(random.nextInt(STEMS.size()))
                + ENDINGS.get(random.nextInt(ENDINGS.size()));
    }

    private static String fill(String template, Map<String, String> facts) {
        return SLOT.matcher(template).replaceAll(slot -> Matcher.quoteReplacement(facts.get(slot.group(1))));
    }
}
