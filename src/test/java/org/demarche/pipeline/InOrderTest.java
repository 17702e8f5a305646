package org.demarche.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.demarche.model.Code;
import org.demarche.model.Diagnostic;
import org.demarche.model.Diagnostic.Severity;
import org.demarche.model.Reporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InOrderTest {
    private static final int MANY = 3 * InOrder.AHEAD + 1;

    private final List<Diagnostic> diagnostics = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 100})
    void resultsAndMessagesComeInTheOrderOfTheInputs(int threads) {
        InOrder<Integer, Integer> squares = new InOrder<>(threads, InOrderTest::square, InOrderTest::message);
        List<Integer> inputs = IntStream.range(0, MANY).boxed().toList();
        assertThat(squares.on(inputs, diagnostics::add))
                .isEqualTo(inputs.stream().map(i -> i * i).toList());
        assertThat(diagnostics.stream().map(Diagnostic::place))
                .isEqualTo(inputs.stream().map(String::valueOf).toList());
    }

    @Test
    void laterInputMayFinishFirst() {
        CountDownLatch secondDone = new CountDownLatch(1);
        InOrder<Integer, Integer> work = new InOrder<>(
                2,
                (i, reporter) -> {
                    if (i == 0) {
                        await(secondDone);
                    } else {
                        secondDone.countDown();
                    }
                    return i;
                },
                InOrderTest::message);
        assertThat(work.on(List.of(0, 1), Reporter.SILENT)).containsExactly(0, 1);
    }

    @Test
    void failureCostsOneInputOnly() {
        InOrder<Integer, Integer> work = new InOrder<>(2, (i, reporter) -> 6 / i, InOrderTest::message);
        assertThat(work.on(List.of(1, 0, 3), diagnostics::add)).containsExactly(6, 2);
        assertThat(diagnostics)
                .hasSize(1)
                .allMatch(d -> d.place().equals("0") && d.message().contains("by zero"));
    }

    @Test
    void tooDeepNestingCostsOneInputOnly() {
        InOrder<Integer, Integer> work = new InOrder<>(
                1,
                (i, reporter) -> {
                    if (i == 0) {
                        throw new StackOverflowError();
                    }
                    return i;
                },
                InOrderTest::message);
        assertThat(work.on(List.of(0, 1), diagnostics::add)).containsExactly(1);
    }

    @Test
    void lackOfMemoryEndsTheRun() {
        InOrder<Integer, Integer> work = new InOrder<>(
                1,
                (i, reporter) -> {
                    throw new OutOfMemoryError("for the test");
                },
                InOrderTest::message);
        assertThatThrownBy(() -> work.on(List.of(1), Reporter.SILENT)).isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void reporterMayEndTheRun() {
        InOrder<Integer, Integer> work = new InOrder<>(2, InOrderTest::square, InOrderTest::message);
        assertThatThrownBy(() -> work.on(List.of(1, 2), diagnostic -> {
                    throw new IllegalStateException("enough");
                }))
                .hasMessage("enough");
    }

    private static int square(int i, Reporter reporter) {
        reporter.report(message(i, new IllegalStateException("seen")));
        return i * i;
    }

    private static Diagnostic message(int i, Throwable failure) {
        return new Diagnostic(Severity.NOTE, Code.FAULT, String.valueOf(i), failure.toString(), "");
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(1, TimeUnit.MINUTES)) {
                throw new IllegalStateException("the second input was not worked on meanwhile");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
