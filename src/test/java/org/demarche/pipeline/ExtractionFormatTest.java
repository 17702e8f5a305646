package org.demarche.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.model.Document;
import org.demarche.model.Testimony;
import org.demarche.model.TimeValue;
import org.demarche.resolve.RandomReports;
import org.demarche.testing.Seeds;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractionFormatTest {
    private static final ExtractionFormat FORMAT = new ExtractionFormat();

    @Test
    @Tag("models")
    void everythingThatWasReadComesBack() throws IOException {
        for (Testimony testimony : Seeds.testimonies()) {
            same(testimony);
        }
    }

    @Test
    void whatIsNotAWrittenRecordIsRefused() {
        Document document = Document.of("a", "text", Optional.empty());
        for (String wrong : List.of(
                "", "!", "AAAA", FORMAT.write(RandomReports.of(1, 1).get(0)).substring(4))) {
            assertThatThrownBy(() -> FORMAT.read(wrong, document)).isInstanceOf(IOException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, -1, 63, 64, -64, -65, 8191, 1_000_000, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void numbersComeBack(int number) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new Codec.Sink(new DataOutputStream(bytes)).number(number);
        assertThat(new Codec.Tap(bytes.toByteArray(), Map.of()).number()).isEqualTo(number);
    }

    /** A record of every kind of component. */
    private record Sample(
            int number, double share, boolean flag, String words, List<TimeValue> times, Optional<LocalDate> day) {}

    @Test
    void componentsOfEveryKindComeBack() throws IOException {
        Sample sample = new Sample(
                -7,
                0.1,
                true,
                "Ø \uD83D",
                List.of(
                        new TimeValue.Length("PT90M", TimeValue.Bound.AT_LEAST),
                        new TimeValue.Day(LocalDate.of(-44, 3, 15)),
                        new TimeValue.Vague(Optional.empty(), Optional.of(LocalDate.MAX))),
                Optional.of(LocalDate.EPOCH));
        Codec codec = new Codecs().of(Sample.class);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        codec.write(sample, new Codec.Sink(new DataOutputStream(bytes)));
        assertThat(codec.read(new Codec.Tap(bytes.toByteArray(), Map.of()))).isEqualTo(sample);
    }

    private static void same(Testimony testimony) throws IOException {
        Testimony back = FORMAT.read(FORMAT.write(testimony), testimony.document());
        assertThat(back).isEqualTo(testimony);
    }
}
