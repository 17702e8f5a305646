package org.demarche.cli;

import java.util.Collection;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The program with all its commands, for tools that look at them, such as the generator of the man pages. To look into a
 * command with all its options takes time, so the program itself does so for the one that is called; of the others it knows
 * what its list of commands shows.
 */
@Command(
        subcommands = {
            BuildCommand.class,
            AddCommand.class,
            RemoveCommand.class,
            CompactCommand.class,
            ListCommand.class,
            QueryCommand.class,
            CompareCommand.class,
            ExportCommand.class,
            ValidateCommand.class,
            EvaluateCommand.class,
            TrainCommand.class,
            ServeCommand.class,
            CompletionCommand.class
        })
final class Catalogue extends Main {
    /** Adds all commands, and those in full that the arguments may call. */
    static CommandLine addTo(CommandLine line, Collection<String> args) {
        boolean full = args.contains(name(CompletionCommand.class));
        for (Class<?> type : Catalogue.class.getAnnotation(Command.class).subcommands()) {
            String name = name(type);
            line.addSubcommand(name, full || args.contains(name) ? type : outline(type));
        }
        return line;
    }

    private static String name(Class<?> command) {
        return command.getAnnotation(Command.class).name();
    }

    private static CommandSpec outline(Class<?> command) {
        CommandSpec outline = CommandSpec.create();
        outline.usageMessage().description(command.getAnnotation(Command.class).description());
        return outline;
    }
}
