package org.demarche.mention.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.mention.TimeFinder;
import org.demarche.model.AnnotatedDocument;
import org.demarche.model.Sentence;
import org.demarche.model.Span;
import org.demarche.model.TimeMention;
import org.demarche.model.TimeValue;

/**
 * Finds the time expressions of news and resolves them against the document's own day ({@code Document.issued}).
 *
 * <p>A day of the week is the past one, today's being today, unless its verb or a word beside it points ahead. Without a
 * document's day such days and dates without a year are {@link TimeValue.Vague} without bounds: nothing is guessed. Where
 * rules overlap, the longest expression that begins first is taken.
 *
 * <p>It reads words and tags, not trees. Time is linear in the number of words; the answer depends on the document alone.
 * Safe to share between threads.
 */
public final class NewsTimeFinder implements TimeFinder {
    /** For how many sentences without a day, month or year a day is remembered. */
    private static final int MEMORY = 2;

    private final TimeWords lexicon = TimeWords.load();
    private final List<Rule> rules;

    public NewsTimeFinder() {
        AmountReader amounts = new AmountReader(lexicon);
        this.rules = List.of(
                new DateRule(),
                new ClockRule(Zones.load()),
                new WeekdayRule(),
                new OffsetRule(amounts),
                new PeriodRule(),
                new LengthRule(amounts));
    }

    /** The time expressions of a document, in order of the text, not overlapping. */
    @Override
    public List<TimeMention> find(AnnotatedDocument document) {
        NewsCalendar calendar = new NewsCalendar(document.document().issued());
        TimelineYears years = new TimelineYears(document);
        List<TimeMention> mentions = new ArrayList<>();
        Optional<LocalDate> anchor = Optional.empty();
        Optional<LocalDate> remembered = Optional.empty();
        int since = 0;
        for (Sentence sentence : document.sentences()) {
            Words words = new Words(sentence, lexicon);
            Setting setting =
                    new Setting(words, calendar, new Clauses(words), anchor, remembered, years.of(sentence.block()));
            List<Match> matches = matches(setting);
            new ClockDates(setting, matches).dated().forEach(match -> mentions.add(mention(words, match)));
            anchor = lastDay(matches);
            if (matches.stream().anyMatch(NewsTimeFinder::isCalendar) || ++since > MEMORY) {
                remembered = anchor;
                since = 0;
            }
        }
        return List.copyOf(mentions);
    }

    private List<Match> matches(Setting start) {
        List<Match> matches = new ArrayList<>();
        Setting setting = start;
        int i = 0;
        while (i < setting.words().size()) {
            Optional<Match> match = mayBegin(setting.words(), i) ? longest(setting, i) : Optional.empty();
            if (match.isEmpty()) {
                i++;
                continue;
            }
            i = match.get().to();
            Optional<TimeValue> value = match.get().value();
            if (value.isPresent()) {
                matches.add(match.get());
                setting = value.get() instanceof TimeValue.Day day ? setting.withAnchor(day.date()) : setting;
            }
        }
        return matches;
    }

    /** Whether a word can begin a time expression: spares the rules most words of a text. */
    private boolean mayBegin(Words words, int i) {
        String word = words.lower(i);
        for (int k = 0; k < word.length(); k++) {
            char c = word.charAt(k);
            if (Character.isDigit(c) || (c == '-' && k > 0) || c == '\u00bd') {
                return true;
            }
        }
        return lexicon.begins(word);
    }

    private Optional<Match> longest(Setting setting, int i) {
        Optional<Match> best = Optional.empty();
        for (Rule rule : rules) {
            Optional<Match> match = rule.match(setting, i);
            if (match.isPresent()
                    && (best.isEmpty() || match.get().to() > best.get().to())) {
                best = match;
            }
        }
        return best;
    }

    private static boolean isCalendar(Match match) {
        return match.value().orElseThrow().match(day -> true, clock -> false, length -> false, vague -> true);
    }

    private static Optional<LocalDate> lastDay(List<Match> matches) {
        Optional<LocalDate> day = Optional.empty();
        for (Match match : matches) {
            if (match.value().orElseThrow() instanceof TimeValue.Day named) {
                day = Optional.of(named.date());
            }
        }
        return day;
    }

    private static TimeMention mention(Words words, Match match) {
        Sentence sentence = words.sentence();
        int from = words.token(match.from()).index();
        int to = words.token(match.to() - 1).index() + 1;
        Span span = sentence.span(from, to);
        return new TimeMention(sentence.index(), from, to, span, match.value().orElseThrow());
    }
}
