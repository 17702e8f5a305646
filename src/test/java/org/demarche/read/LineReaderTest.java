package org.demarche.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineReaderTest {
    /** How many bytes the stream gives at a time: ends of lines fall on all sides of what is read at once. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 100})
    void linesEndInEachOfThreeWays(int atATime) throws IOException {
        assertThat(lines("a\nb\r\nc\rd\n\r\n\r\ne", 9, atATime))
                .containsExactly("1 a", "2 b", "3 c", "4 d", "5 ", "6 ", "7 e");
        assertThat(lines("a\n", 9, atATime)).containsExactly("1 a");
        assertThat(lines("\r\n", 9, atATime)).containsExactly("1 ");
        assertThat(lines("", 9, atATime)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 100})
    void longLinesAreCutAndTheNextIsWhole(int atATime) throws IOException {
        assertThat(lines("abc\nabcd\nabcdefgh\r\nab", 3, atATime))
                .containsExactly("1 abc", "2 abc too long", "3 abc too long", "4 ab");
    }

    private static List<String> lines(String text, int longest, int atATime) throws IOException {
        List<String> lines = new ArrayList<>();
        try (LineReader reader = new LineReader(slow(text, atATime), longest)) {
            for (Optional<LineReader.Line> line = reader.next(); line.isPresent(); line = reader.next()) {
                lines.add(line.get().number() + " " + new String(line.get().bytes(), StandardCharsets.UTF_8)
                        + (line.get().tooLong() ? " too long" : ""));
            }
        }
        return lines;
    }

    private static InputStream slow(String text, int atATime) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] bytes, int from, int length) {
                return super.read(bytes, from, Math.min(length, atATime));
            }
        };
    }
}
