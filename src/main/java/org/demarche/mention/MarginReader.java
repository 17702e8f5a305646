package org.demarche.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.knowledge.GazetteerEntry;
import org.demarche.knowledge.NameKey;
import org.demarche.knowledge.Titles;
import org.demarche.knowledge.Titles.Gender;
import org.demarche.knowledge.Titles.Mark;
import org.demarche.model.Block;
import org.demarche.model.EntityKind;
import org.demarche.model.EntityMention.Form;
import org.demarche.model.Span;

/**
 * Finds names outside of sentences: labels of turns ("MS BRUCE"), bylines, headings. Their mentions have no tokens: both
 * ends are 0, the head is -1, and the sentence is the first that follows.
 */
final class MarginReader {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.'\u2019\\-]*");
    private static final Pattern FULL_NAME =
            Pattern.compile("\\p{Lu}[\\p{L}.'\u2019\\-]+(?: (?:\\p{Lu}[\\p{L}.'\u2019\\-]*"
                    + "|bin|ibn|al|el|de|del|da|dos|van|von|der)){1,3}");
    private static final Pattern BY = Pattern.compile("^By\\s+(.+)$", Pattern.MULTILINE);
    private static final Pattern BETWEEN_AUTHORS = Pattern.compile("\\s*(?:,|\\band\\b|&|\\|)\\s*");
    private static final Set<String> OF_THE = Set.of("of", "the");
    private static final int LONGEST_NAME = 6;

    private final Titles titles;

    MarginReader(Titles titles) {
        this.titles = titles;
    }

    void read(Draft draft) {
        int next = 0;
        List<Block> blocks = draft.document.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            while (next < draft.sentences().size() - 1 && draft.sentence(next).block() < i) {
                next++;
            }
            if (draft.sentences().isEmpty()) {
                return;
            }
            int sentence = next;
            if (block.kind().isProse() && block.label().isEmpty()) {
                known(draft, sentence, dateline(draft, block));
            }
            block.label().ifPresent(label -> label(draft, sentence, label));
            if (!block.kind().isProse()) {
                if (block.kind() != Block.Kind.HEADLINE) {
                    authors(draft, sentence, block.span());
                }
                known(draft, sentence, block.span());
            }
        }
    }

    /** The speaker of a turn: its last word is the surname of someone, whom the text may name in full. */
    private void label(Draft draft, int sentence, Span label) {
        List<Span> words = words(draft, label);
        Gender gender = Gender.UNKNOWN;
        int from = 0;
        while (from < words.size() && isTitle(words.get(from).of(draft.document.text()))) {
            String word = words.get(from).of(draft.document.text());
            gender = titles.honorific(word).filter(g -> g != Gender.UNKNOWN).orElse(gender);
            from++;
        }
        if (from == words.size() || words.size() - from > 4) {
            return;
        }
        Span name =
                new Span(words.get(from).start(), words.get(words.size() - 1).end());
        String text = name.of(draft.document.text());
        if (titles.is(Mark.NOT_A_NAME, text) || !Character.isUpperCase(text.charAt(0))) {
            return;
        }
        Optional<Cluster> person = person(draft, text, gender);
        Cluster cluster = person.orElseGet(() -> draft.open(EntityKind.PERSON, Optional.empty()));
        cluster.tellGender(gender);
        cluster.forms.add(person.isPresent() ? text : calm(text));
        if (from > 0) {
            cluster.titled.add(new Span(words.get(0).start(), name.end()).of(draft.document.text()));
        }
        refer(draft, sentence, name, cluster);
    }

    /** What stands on the line before a paragraph's prose. */
    static Span dateline(Draft draft, Block block) {
        int line =
                draft.document.text().lastIndexOf('\n', Math.max(0, block.span().start() - 1)) + 1;
        return new Span(Math.min(line, block.span().start()), block.span().start());
    }

    private boolean isTitle(String word) {
        return titles.honorific(word).isPresent()
                || titles.office(word).isPresent()
                || titles.qualifies(word)
                || OF_THE.contains(word.toLowerCase(Locale.ROOT));
    }

    /** The person with this name or surname; none where two have it. */
    private static Optional<Cluster> person(Draft draft, String text, Gender gender) {
        String key = NameKey.of(text);
        List<Cluster> fitting = draft.clusters().stream()
                .filter(c -> c.is(EntityKind.PERSON) && c.gender().fits(gender))
                .filter(c -> c.forms.stream().map(NameKey::of).anyMatch(f -> f.equals(key) || f.endsWith(" " + key)))
                .toList();
        if (fitting.isEmpty() && key.contains(" ")) {
            fitting = draft.clusters().stream()
                    .filter(c -> c.is(EntityKind.PERSON) && !c.forms.isEmpty())
                    .filter(c -> c.forms.stream()
                            .map(NameKey::of)
                            .allMatch(f -> key.startsWith(f + " ") || key.endsWith(" " + f)))
                    .toList();
        }
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** "By X, Y and Z"; "X, Department Spokesperson"; "X in Nairobi". */
    private void authors(Draft draft, int sentence, Span span) {
        String text = span.of(draft.document.text());
        Matcher by = BY.matcher(text);
        if (by.find()) {
            int at = by.start(1);
            Matcher between = BETWEEN_AUTHORS.matcher(text).region(at, by.end(1));
            while (between.find()) {
                author(draft, sentence, span.start() + at, text.substring(at, between.start()));
                at = between.end();
            }
            author(draft, sentence, span.start() + at, text.substring(at, by.end(1)));
            return;
        }
        Matcher name = FULL_NAME.matcher(text);
        if (name.lookingAt() && describes(draft, text.substring(name.end()))) {
            author(draft, sentence, span.start(), name.group());
        }
    }

    private boolean describes(Draft draft, String rest) {
        if (rest.startsWith(", ")) {
            String office = rest.substring(2).toLowerCase(Locale.ROOT).strip();
            return titles.office(office).isPresent()
                    || titles.office(office.substring(office.lastIndexOf(' ') + 1))
                            .isPresent();
        }
        Matcher place =
                Pattern.compile("^ in (\\p{Lu}[\\p{L} ]*?)(?: and .*|,.*)?$").matcher(rest);
        return place.find() && !draft.gazetteer.named(place.group(1)).isEmpty();
    }

    private void author(Draft draft, int sentence, int start, String text) {
        boolean name = FULL_NAME.matcher(text).matches() && !text.startsWith("Our ");
        for (String word : WORD.matcher(text).results().map(r -> r.group()).toList()) {
            name &= titles.office(word).isEmpty()
                    && !titles.is(Mark.ORGANIZATION_END, word)
                    && !titles.is(Mark.NOT_A_NAME, word);
        }
        if (name && draft.gazetteer.named(text).isEmpty()) {
            Cluster cluster = person(draft, text, Gender.UNKNOWN)
                    .orElseGet(() -> draft.open(EntityKind.PERSON, Optional.empty()));
            cluster.forms.add(calm(text));
            refer(draft, sentence, new Span(start, start + text.length()), cluster);
        }
    }

    /** What the gazetteer knows, and people that the text names. */
    private void known(Draft draft, int sentence, Span span) {
        List<Span> words = words(draft, span);
        for (int i = 0; i < words.size(); i++) {
            for (int to = Math.min(words.size(), i + LONGEST_NAME); to > i; to--) {
                Span name = new Span(words.get(i).start(), words.get(to - 1).end());
                Optional<Cluster> cluster = knownAs(draft, name.of(draft.document.text()));
                if (cluster.isPresent()) {
                    refer(draft, sentence, name, cluster.get());
                    i = to - 1;
                    break;
                }
            }
        }
    }

    private static Optional<Cluster> knownAs(Draft draft, String text) {
        if (!Character.isUpperCase(text.charAt(0))) {
            return Optional.empty();
        }
        for (Cluster cluster : draft.clusters()) {
            if (cluster.is(EntityKind.PERSON) && cluster.forms.contains(text)) {
                return Optional.of(cluster);
            }
        }
        return draft.gazetteer.named(text).stream()
                .filter(entry -> !entry.is(GazetteerEntry.Trait.AMBIGUOUS))
                .findFirst()
                .map(draft::of);
    }

    /** The words of a line, without "'s". */
    static List<Span> words(Draft draft, Span span) {
        List<Span> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(draft.document.text()).region(span.start(), span.end());
        while (matcher.find()) {
            String word = matcher.group();
            int end = (word.endsWith("'s") || word.endsWith("\u2019s")) ? matcher.end() - 2 : matcher.end();
            words.add(new Span(matcher.start(), end));
        }
        return words;
    }

    /** A name in capitals as it would stand in a sentence. */
    private static String calm(String name) {
        if (!name.equals(name.toUpperCase(Locale.ROOT))) {
            return name;
        }
        StringBuilder calm = new StringBuilder();
        boolean first = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            calm.append(first ? c : Character.toLowerCase(c));
            first = !Character.isLetter(c);
        }
        return calm.toString();
    }

    private static void refer(Draft draft, int sentence, Span span, Cluster cluster) {
        boolean taken =
                draft.references(sentence).stream().anyMatch(r -> r.span().overlaps(span));
        if (!taken) {
            draft.refer(new Draft.Reference(sentence, 0, 0, span, Form.NAME, List.of(cluster)));
        }
    }
}
