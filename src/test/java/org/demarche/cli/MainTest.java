package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"build", "query", "export", "validate", "completion"})
    void helpOfEveryCommandHasExamplesInEightyColumns(String command) {
        Run run = Run.of(command, "--help");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Usage: demarche " + command).contains("Example");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void helpNamesTheCommandsAndTheExitCodes() {
        assertThat(Run.of("--help").out()).contains("build", "query", "export", "validate", "Ends with 0");
    }

    @Test
    void versionIsPrinted() {
        assertThat(Run.of("--version").out()).startsWith("demarche ");
    }

    @Test
    void missingOrUnknownCommandIsWrongUsage() {
        assertThat(Run.of().exitCode()).isEqualTo(2);
        assertThat(Run.of().err()).isEqualTo("demarche: error: a command is missing\n  hint: demarche --help\n");
        Run run = Run.of("biuld");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("biuld").contains("demarche build");
    }

    @Test
    void faultOfTheProgramEndsWithThreeAndATraceOnlyOnDemand() throws IOException {
        Path text = Files.writeString(folder.resolve("a.txt"), "They met.");
        String output = folder.resolve("graph.ttl").toString();
        Main.Engine broken = (settings, reporter) -> {
            throw new IllegalStateException("broken for the test");
        };
        Run plain = Run.with(broken, "build", text.toString(), "-o", output);
        assertThat(plain.exitCode()).isEqualTo(3);
        assertThat(plain.err()).contains("broken for the test").doesNotContain("\tat ");
        Run traced = Run.with(broken, "build", text.toString(), "-o", output, "--debug");
        assertThat(traced.exitCode()).isEqualTo(3);
        assertThat(traced.err()).contains("\tat org.demarche");
    }

    @Test
    void completionIsAScriptForTheShell() {
        Run run = Run.of("completion");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("#!/usr/bin/env bash").contains("--gazetteer");
    }
}
