package org.demarche.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/** Spoils inputs in the ways in which inputs are spoilt. The same seed spoils in the same way. */
public final class Mutator {
    /** Bits that readers, tokenizers and grammars stumble over. */
    private static final List<String> STUMBLING_BLOCKS = List.of(
            "\"",
            "\u201C",
            "\u201D",
            "'",
            "\u2018",
            "\u0000",
            "\uFEFF",
            "\r",
            "\n\n",
            "\u2028",
            "\u00A0",
            "\u202E\u05E9\u05DC\u05D5\u05DD",
            "\u0645\u0631\u062D\u0628\u0627",
            "\uD83D\uDE00\u200D\uD83D\uDE00",
            "\uD83D",
            "e\u0301\u0301\u0301",
            "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>&a;",
            "<div>",
            "</p>",
            "---\n",
            "{",
            "}",
            "[",
            "]",
            "\\u",
            "\\",
            "%",
            "31 June 2025",
            "99:99 GMT",
            "-999999999999999999999 minutes",
            "ceasefire ceasefire ceasefire",
            "said said said",
            "he, he, he",
            "Mr. Mr. Mr.",
            "SECRETARY: ",
            "@prefix",
            "<urn:x",
            "\"\"\"",
            ";;",
            "^^",
            "SERVICE <http://192.0.2.1/> { }",
            "<java:java.lang.Runtime>(1)",
            "FROM <file:///etc/passwd>");

    private final Random random;

    public Mutator(long seed) {
        this.random = new Random(seed);
    }

    public int below(int limit) {
        return random.nextInt(limit);
    }

    public <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** The text with one to eight changes: a piece doubled, moved, cut or replaced by something awkward. */
    public String spoil(String text) {
        StringBuilder spoilt = new StringBuilder(text);
        for (int left = 1 + random.nextInt(8); left > 0; left--) {
            int from = random.nextInt(spoilt.length() + 1);
            int to = Math.min(spoilt.length(), from + random.nextInt(60));
            switch (random.nextInt(6)) {
                case 0 -> spoilt.delete(from, to);
                case 1 -> spoilt.insert(from, spoilt.substring(from, to).repeat(1 + random.nextInt(4)));
                case 2 -> spoilt.insert(random.nextInt(spoilt.length() + 1), spoilt.substring(from, to));
                case 3 -> spoilt.insert(from, oneOf(STUMBLING_BLOCKS).repeat(1 + random.nextInt(3)));
                case 4 -> spoilt.insert(from, Character.toString(codePoint()));
                default -> spoilt.setLength(Math.max(1, to));
            }
        }
        return spoilt.toString();
    }

    /**
     * The text with some of its words, the names and values of a file of Turtle among them, put in the place of others: mostly
     * what can be parsed and says what nobody means.
     */
    public String shuffleWords(String text) {
        List<String> words = new ArrayList<>(List.of(text.split("(?<=\\s)|(?=\\s)")));
        List<String> terms = words.stream().filter(word -> word.length() > 2).toList();
        for (int left = 1 + random.nextInt(4); left > 0 && !terms.isEmpty(); left--) {
            int at = random.nextInt(words.size());
            while (words.get(at).length() <= 2) {
                at = (at + 1) % words.size();
            }
            words.set(at, oneOf(terms));
        }
        return String.join("", words);
    }

    /** The bytes with single ones changed, as a bad disk or line leaves them. */
    public byte[] spoil(byte[] bytes) {
        byte[] spoilt = bytes.clone();
        for (int left = random.nextInt(6); left > 0 && spoilt.length > 0; left--) {
            spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(8) == 0 ? Arrays.copyOf(spoilt, random.nextInt(spoilt.length + 1)) : spoilt;
    }

    /** Text without sense: characters of all planes, with marks and words of the field between. */
    public String noise(int length) {
        StringBuilder noise = new StringBuilder();
        while (noise.length() < length) {
            switch (random.nextInt(4)) {
                case 0 -> noise.append(oneOf(STUMBLING_BLOCKS));
                case 1 -> noise.append(' ');
                default -> noise.appendCodePoint(codePoint());
            }
        }
        return noise.toString();
    }

    private int codePoint() {
        int codePoint = random.nextInt(4) == 0 ? random.nextInt(0x11_0000) : random.nextInt(0x2_00);
        return codePoint >= 0xD800 && codePoint < 0xE000 ? '?' : codePoint;
    }

    public static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
