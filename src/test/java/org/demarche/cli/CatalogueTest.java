package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

class CatalogueTest {
    private final CommandLine all = new CommandLine(new Catalogue());

    @Test
    void theProgramListsAllCommands() {
        assertThat(Run.of("--help").out()).isEqualTo(all.getUsageMessage(Ansi.OFF));
    }

    @Test
    void theProgramKnowsTheCommandThatIsCalledInFull() {
        for (Map.Entry<String, CommandLine> command : all.getSubcommands().entrySet()) {
            Run run = Run.of(command.getKey(), "--help");

            assertThat(run.exitCode()).as(command.getKey()).isEqualTo(ExitCode.DONE);
            assertThat(run.out()).isEqualTo(command.getValue().getUsageMessage(Ansi.OFF));
        }
    }

    @Test
    void theCompletionScriptKnowsTheOptionsOfAllCommands() {
        assertThat(Run.of("completion").out()).contains("--gazetteer", "--max-rows");
    }
}
