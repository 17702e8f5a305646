package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** README.md says what works: its commands run, and its links lead somewhere. */
class ReadmeCommandsTest {
    private static final Path README = Path.of("README.md");
    private static final Pattern SHELL_BLOCK = Pattern.compile("(?ms)^```sh\n(.*?)^```");
    private static final Pattern COMMAND = Pattern.compile("java -jar target/demarche\\.jar ((?:'[^']*'|[^'\n])*)");
    private static final Set<String> SHELL_OPERATORS = Set.of("|", ">", "&&", "#");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)(?:#[^)]*)?\\)");
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");
    private static final Pattern WRITTEN =
            Pattern.compile("graph\\.[a-z.]+|archive|tables|actors\\.graphml|events\\.csv");

    @TempDir
    private Path folder;

    @Test
    @Tag("models")
    void commandsOfTheReadmeRunInTheirOrder() throws IOException {
        List<List<String>> commands = commands();
        assertThat(commands).extracting(command -> command.get(0)).contains("build", "query", "export", "validate");
        for (List<String> command : commands) {
            Run run = Run.of(command.stream().map(this::inFolder).toArray(String[]::new));
            assertThat(run.exitCode()).as("%s%n%s", command, run.err()).isZero();
            if (command.get(0).equals("query")) {
                assertThat(run.out().lines().skip(2)).as("%s", command).isNotEmpty();
            }
        }
    }

    @Test
    void linksLeadToFilesOfTheProject() throws IOException {
        assertThat(LINK.matcher(Files.readString(README)).results().map(match -> match.group(1)))
                .filteredOn(target -> !target.startsWith("https://"))
                .isNotEmpty()
                .allMatch(target -> Files.exists(Path.of(target)));
    }

    /** The arguments of every run of the jar in a shell block; what a pipe or file gets is left out. */
    private static List<List<String>> commands() throws IOException {
        return SHELL_BLOCK
                .matcher(Files.readString(README))
                .results()
                .flatMap(block -> COMMAND.matcher(block.group(1)).results())
                .map(command -> words(command.group(1)))
                // Runs until it is told to stop; ServeCommandTest does that.
                .filter(command -> !command.get(0).equals("serve"))
                .toList();
    }

    private static List<String> words(String command) {
        return WORD.matcher(command)
                .results()
                .takeWhile(word -> !SHELL_OPERATORS.contains(word.group()))
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .toList();
    }

    private String inFolder(String argument) {
        return WRITTEN.matcher(argument).matches() ? folder.resolve(argument).toString() : argument;
    }
}
