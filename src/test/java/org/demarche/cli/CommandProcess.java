package org.demarche.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process that runs a command with stages that find nothing, to be interrupted or kept short of room. */
final class CommandProcess {
    private CommandProcess() {}

    public static void main(String[] args) {
        System.exit(Main.run(Streams.ofProcess(), Run::shallow, args));
    }

    static Process start(String... args) throws IOException {
        return new ProcessBuilder(command(args)).redirectErrorStream(true).start();
    }

    /** With no room for files of more than so many times 1,024 bytes, as far as they are written and not mapped. */
    static Process startWithRoom(int kilobytes, String... args) throws IOException {
        List<String> limited =
                new ArrayList<>(List.of("bash", "-c", "ulimit -f " + kilobytes + " && exec \"$@\"", "command"));
        limited.addAll(command(args));
        return new ProcessBuilder(limited).redirectErrorStream(true).start();
    }

    private static List<String> command(String... args) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                CommandProcess.class.getName()));
        command.addAll(List.of(args));
        return command;
    }
}
