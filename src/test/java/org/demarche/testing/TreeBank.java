package org.demarche.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.model.AnnotatedDocument;
import org.demarche.model.Block;
import org.demarche.model.Document;
import org.demarche.model.DocumentEntity;
import org.demarche.model.EntityKind;
import org.demarche.model.EntityMention;
import org.demarche.model.MentionedDocument;
import org.demarche.model.Sentence;
import org.demarche.model.Span;
import org.demarche.model.TimeMention;
import org.demarche.model.TimeValue;
import org.demarche.model.Token;

/**
 * Documents for tests that load no models: sentences whose trees, mentions and times stand in {@code trees.txt}. A test names
 * a paragraph by its words.
 */
public final class TreeBank {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 8);
    private static final Map<String, List<String>> TREES = read();

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final Map<String, DocumentEntity> entities = new LinkedHashMap<>();
    private final List<EntityMention> mentions = new ArrayList<>();
    private final List<TimeMention> times = new ArrayList<>();

    private TreeBank() {}

    /**
     * A document of these paragraphs, issued on 8 May 2024.
     *
     * @param paragraphs one or more sentences of the file each, parted by a space
     * @throws IllegalArgumentException if the file has no tree for a sentence
     */
    public static MentionedDocument document(String... paragraphs) {
        TreeBank bank = new TreeBank();
        Stream.of(paragraphs).forEach(bank::paragraph);
        Document document = Document.of("report", bank.text.toString(), Optional.of(DAY));
        return new MentionedDocument(
                new AnnotatedDocument(document, bank.blocks, bank.sentences),
                List.copyOf(bank.entities.values()),
                bank.mentions,
                bank.times);
    }

    private void paragraph(String words) {
        int start = text.length();
        int at = 0;
        while (at < words.length()) {
            String rest = words.substring(at);
            String sentence = TREES.keySet().stream()
                    .filter(rest::startsWith)
                    .max(java.util.Comparator.comparingInt(String::length))
                    .orElseThrow(() -> new IllegalArgumentException("no tree for: " + rest));
            text.append(sentence);
            sentence(TREES.get(sentence), start + at, start + at + sentence.length());
            at += sentence.length();
            if (at < words.length()) {
                text.append(' ');
                at++;
            }
        }
        blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(start, text.length()), Optional.empty()));
        text.append("\n\n");
    }

    private void sentence(List<String> rows, int start, int end) {
        List<Token> tokens = new ArrayList<>();
        int at = start;
        for (String row : rows) {
            String[] fields = row.split(" ", -1);
            while (Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            Span span = new Span(at, at + fields[0].length());
            at = span.end();
            tokens.add(new Token(
                    tokens.size(), span, fields[0], fields[1], fields[2], Integer.parseInt(fields[3]) - 1, fields[4]));
        }
        Sentence sentence = new Sentence(sentences.size(), blocks.size(), new Span(start, end), tokens, List.of());
        sentences.add(sentence);
        marks(sentence, rows);
    }

    /** Neighbouring rows with the same mark are one mention. */
    private void marks(Sentence sentence, List<String> rows) {
        for (int from = 0, to; from < rows.size(); from = to) {
            String mark = mark(rows.get(from));
            to = from + 1;
            while (to < rows.size() && !mark.isEmpty() && mark.equals(mark(rows.get(to)))) {
                to++;
            }
            if (mark.startsWith("@")) {
                mentions.add(mention(sentence, from, to, mark.substring(1).split(":", -1)));
            } else if (mark.startsWith("#")) {
                times.add(
                        new TimeMention(sentence.index(), from, to, sentence.span(from, to), time(mark.substring(1))));
            }
        }
    }

    private static String mark(String row) {
        String[] fields = row.split(" ", -1);
        return fields.length > 5 ? fields[5] : "";
    }

    private EntityMention mention(Sentence sentence, int from, int to, String[] mark) {
        int head = from;
        for (int i = from; i < to; i++) {
            int above = sentence.token(i).head();
            if (above < from || above >= to) {
                head = i;
            }
        }
        String label = mark[2].replace('_', ' ');
        EntityKind kind = Stream.of(EntityKind.values())
                .filter(k -> k.name().startsWith(mark[1]))
                .findFirst()
                .orElseThrow();
        DocumentEntity entity = entities.computeIfAbsent(
                label,
                k -> new DocumentEntity(
                        entities.size(), kind, label, List.of(label), List.of(), Optional.empty(), Optional.empty()));
        return new EntityMention(
                sentence.index(),
                from,
                to,
                head,
                sentence.span(from, to),
                EntityMention.Form.valueOf(mark[0]),
                List.of(entity.id()));
    }

    private static TimeValue time(String value) {
        if (value.equals("~")) {
            return new TimeValue.Vague(Optional.empty(), Optional.empty());
        }
        if (value.startsWith("P")) {
            boolean atLeast = value.endsWith(">");
            return new TimeValue.Length(
                    value.replace(">", ""), atLeast ? TimeValue.Bound.AT_LEAST : TimeValue.Bound.EXACT);
        }
        return new TimeValue.Day(LocalDate.parse(value));
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> trees = new LinkedHashMap<>();
        try (InputStream in = Objects.requireNonNull(TreeBank.class.getResourceAsStream("trees.txt"))) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String block : all.split("\n\n", -1)) {
                List<String> lines = block.strip().lines().toList();
                if (lines.size() > 1 && !lines.get(1).startsWith("#")) {
                    trees.put(lines.get(0).substring(2), lines.subList(1, lines.size()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return trees;
    }
}
