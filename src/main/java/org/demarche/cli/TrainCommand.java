package org.demarche.cli;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import org.demarche.model.Code;
import org.demarche.text.CorpusException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Marked text in, a model out; or a model against marked text. */
@Command(
        name = "train",
        description = "Trains the model that finds names or, with --parser, the one that parses; or measures it.",
        footer = {
            "",
            "Names are marked as OpenNLP has them: a sentence a line, tokens parted by",
            "blanks, an empty line between documents, lines with # in front passed over:",
            "  <START:person> Ada Lind <END> left <START:location> Oslo <END> , he said .",
            "Types are person, organization and location. Trees are in CoNLL-X columns,",
            "parted by tabs (number, form, _, Penn tag, _, _, head, label), with an empty",
            "line between sentences.",
            "",
            "The same files in the same order give the same bytes. A file that is named",
            "twice counts twice. Forty thousand sentences take five minutes and 3 GB of",
            "memory (java -Xmx3g -jar …). docs/model-card.md and docs/parser-card.md tell",
            "what the shipped models were made of.",
            "",
            "--evaluate prints precision, recall and F1 in per cent. A name counts if its",
            "first and last character and its type are right, found in running text, which",
            "is divided into sentences and tokens as in use. For trees it prints the share",
            "of words with the right head, and with the right label too; marks do not count.",
            "",
            "Examples:",
            "  demarche train news.train.txt ours.train.txt -o names.bin",
            "  demarche train --evaluate ours.test.txt                  the model of the jar",
            "  demarche train --evaluate ours.test.txt -m names.bin --misses",
            "  demarche train --parser trees.conllx.gz -o parser.bin",
            "  xz -dc trees.conllx.xz | demarche train --parser --evaluate -"
        })
final class TrainCommand implements Callable<Integer> {
    private static final String STANDARD_INPUT = "-";

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Sentences with marked names, or trees; plain or .gz, UTF-8. - is standard input.")
    private List<String> files = List.of();

    @Option(names = "--parser", description = "Train or measure the parser, on trees.")
    private boolean parser;

    @Option(names = "--evaluate", description = "Measure on the files, and train nothing.")
    private boolean evaluate;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "MODEL",
            description = "Where the trained model goes.")
    private String output;

    @Option(
            names = {"-m", "--model"},
            paramLabel = "MODEL",
            description = "With --evaluate: a model that train wrote. Default: the one of the jar.")
    private Path model;

    @Option(
            names = "--no-rules",
            description = "With --evaluate: names as the model finds them, without the rules on top.")
    private boolean noRules;

    @Option(
            names = "--misses",
            description =
                    "With --evaluate: print each name that is missed or wrong: as marked, as found, the text around.")
    private boolean misses;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print errors only.")
    private boolean quiet;

    @Override
    public Integer call() {
        checkUsage();
        PrintWriter out = spec.commandLine().getOut();
        Training training = parser
                ? new ParserTraining()
                : new NameTraining(!noRules, misses ? Optional.of(out) : Optional.empty());
        if (evaluate) {
            measure(training, out);
        } else {
            train(training);
        }
        return ExitCode.DONE;
    }

    private void checkUsage() {
        if (!evaluate && output == null) {
            throw wrongUsage("say with -o where the model goes, or measure with --evaluate");
        }
        if (evaluate && output != null) {
            throw wrongUsage("--evaluate writes no model: leave out -o");
        }
        if (!evaluate && (model != null || noRules || misses)) {
            throw wrongUsage("--model, --no-rules and --misses go with --evaluate");
        }
        if (parser && (noRules || misses)) {
            throw wrongUsage("--no-rules and --misses go with names, not with --parser");
        }
        if (files.stream().filter(STANDARD_INPUT::equals).count() > 1) {
            throw wrongUsage("standard input can be read once only");
        }
    }

    private ParameterException wrongUsage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private void train(Training training) {
        OutputFile target = OutputFile.of(output, parser ? "parser.bin" : "names.bin");
        for (String file : files) {
            say(source(file) + ": " + reading(file, training::add));
        }
        say("training, which may take minutes");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            training.write(bytes);
        } catch (IOException | IllegalArgumentException e) {
            throw InputException.of(
                    Code.TRAINING, String.join(" ", files), "cannot be trained on: " + e.getMessage(), "", e);
        }
        target.write(bytes.toByteArray());
        say("wrote " + output + ", " + bytes.size() / 1000 + " kB");
    }

    private void measure(Training training, PrintWriter out) {
        Training.Measure measure = measure(training);
        for (String file : files) {
            String table = reading(file, measure::of);
            out.println(source(file));
            out.println(table);
        }
    }

    private Training.Measure measure(Training training) {
        if (model == null) {
            try {
                return training.measure(Optional.empty());
            } catch (IOException e) {
                throw new IllegalStateException("the jar's model cannot be read", e);
            }
        }
        try (InputStream in = Files.newInputStream(model)) {
            return training.measure(Optional.of(in));
        } catch (IOException e) {
            throw InputException.of(
                    Code.INPUT_MISSING,
                    model.toString(),
                    "cannot be read as a model: " + reason(e),
                    "give a file that demarche train " + (parser ? "--parser " : "") + "wrote",
                    e);
        }
    }

    /** What is done with the text of a file. */
    @FunctionalInterface
    private interface Use<T> {
        T of(BufferedReader text, String source) throws IOException;
    }

    private <T> T reading(String file, Use<T> use) {
        String source = source(file);
        try (InputStream raw = open(file);
                InputStream in = file.endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader text =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()))) {
            return use.of(text, source);
        } catch (CorpusException e) {
            throw InputException.of(e.diagnostic(), e);
        } catch (CharacterCodingException e) {
            throw InputException.of(
                    Code.INPUT_NOT_UTF8, source, "is not text in UTF-8", "unpack or convert it first", e);
        } catch (IOException e) {
            throw InputException.of(Code.INPUT_MISSING, source, "cannot be read: " + reason(e), "check the path", e);
        }
    }

    private static String source(String file) {
        return file.equals(STANDARD_INPUT) ? "standard input" : file;
    }

    private InputStream open(String file) throws IOException {
        return file.equals(STANDARD_INPUT) ? main.streams().in() : Files.newInputStream(Path.of(file));
    }

    private static String reason(IOException e) {
        return e instanceof NoSuchFileException ? "there is no such file" : e.getMessage();
    }

    private void say(String message) {
        if (!quiet) {
            spec.commandLine().getErr().println(message);
        }
    }
}
