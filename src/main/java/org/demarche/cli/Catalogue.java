package org.demarche.cli;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The program with all its commands, for tools that look at them, such as the generator of the man pages. To look into a
 * command with all its options takes time, so the program itself does so for those that are called; where none is, it knows
 * of each what its list of commands shows.
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
    /** Adds the commands that the arguments may call, or all in outline where they call none. */
    static CommandLine addTo(CommandLine line, Collection<String> args) {
        List<Class<?>> all =
                List.of(Catalogue.class.getAnnotation(Command.class).subcommands());
        List<Class<?>> called =
                all.stream().filter(type -> args.contains(name(type))).toList();
        if (called.contains(CompletionCommand.class)) {
            called = all;
        }
        if (called.isEmpty()) {
            all.forEach(type -> line.addSubcommand(name(type), outline(type)));
        } else {
            called.forEach(line::addSubcommand);
        }
        return line;
    }

    /** As the annotation says, which takes longer to ask. */
    static String name(Class<?> command) {
        String simple = command.getSimpleName();
        return simple.substring(0, simple.length() - "Command".length()).toLowerCase(Locale.ROOT);
    }

    private static CommandSpec outline(Class<?> command) {
        CommandSpec outline = CommandSpec.create();
        outline.usageMessage().description(command.getAnnotation(Command.class).description());
        return outline;
    }
}
