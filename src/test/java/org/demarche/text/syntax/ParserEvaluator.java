package org.demarche.text.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;

/**
 * Measures a parser: the share of right heads and labels on trees (without marks), the relations it finds of a probe file, and
 * its speed. {@code ParserEvaluator MODEL|- PROBES TREES…} prints them; {@code -} stands for the jar's model.
 */
public final class ParserEvaluator {
    private static final String CLITIC = "['’](?i:s|re|ve|ll|d|m)(?!\\p{L})";
    private static final String PART = "(?:(?:\\p{Lu}\\.){2,}|[\\p{L}\\p{N}]+)";
    private static final Pattern TOKEN =
            Pattern.compile("(?:Prof|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|St)\\.|[ap]\\.m\\.|" + CLITIC
                    + "|(?i:n['’]t)(?!\\p{L})|\\p{L}+?(?=n['’]t(?!\\p{L}))|" + PART + "(?:(?!" + CLITIC + ")[-.,:’']"
                    + PART + ")*|\\S");

    private final Parser parser;

    ParserEvaluator(Parser parser) {
        this.parser = parser;
    }

    /** How many of the relations were found, and those that were not. */
    record Relations(int found, int all, List<String> missed) {}

    /** Sentences parsed in a second of one core's time. */
    double speed(List<Treebank.Entry> entries) {
        long start = cpuTime();
        Attachment.of(parser, entries);
        return entries.size() / ((cpuTime() - start) / 1e9);
    }

    Relations relations(List<Probe> probes) throws IOException {
        POSTaggerME tagger = tagger();
        int all = 0;
        List<String> missed = new ArrayList<>();
        for (Probe probe : probes) {
            List<String> forms = tokens(probe.sentence());
            List<String> tags = List.of(tagger.tag(taggerForms(forms)));
            RelationFinder finder = new RelationFinder(forms, parser.parse(forms, tags));
            for (Probe.Relation relation : probe.relations()) {
                all++;
                if (!finder.shows(relation)) {
                    missed.add(relation + "   # " + probe.sentence());
                }
            }
        }
        return new Relations(all - missed.size(), all, missed);
    }

    /** Nanoseconds that this thread has worked; unlike the clock's, they do not depend on what else the machine does. */
    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** What the tagger was trained on: marks as the Penn Treebank has them. */
    private static String[] taggerForms(List<String> forms) {
        return PennForms.of(forms, forms).forms().toArray(String[]::new);
    }

    static POSTaggerME tagger() throws IOException {
        try (InputStream model = ParserEvaluator.class.getResourceAsStream("/en-pos-maxent.bin")) {
            return new POSTaggerME(new POSModel(model), POSTagFormat.PENN);
        }
    }

    /** Tokens enough alike those of the Penn Treebank to measure with. */
    static List<String> tokens(String sentence) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(sentence);
        while (matcher.find()) {
            tokens.add(matcher.group().replace('’', '\''));
        }
        return tokens;
    }

    public static void main(String[] args) throws IOException {
        long start = System.nanoTime();
        TransitionParser parser = args[0].equals("-") ? TransitionParser.load() : read(Path.of(args[0]));
        System.out.printf("loaded in %d ms%n", (System.nanoTime() - start) / 1_000_000);
        ParserEvaluator evaluator = new ParserEvaluator(parser);
        for (String file : List.of(args).subList(2, args.length)) {
            List<Treebank.Entry> entries = trees(Path.of(file));
            Attachment attachment = Attachment.of(parser, entries);
            System.out.printf(
                    "%s: UAS %.4f LAS %.4f, %.0f sentences/s%n",
                    file, attachment.headShare(), attachment.labelledShare(), evaluator.speed(entries));
        }
        Relations relations = evaluator.relations(Probe.read(Path.of(args[1])));
        relations.missed().forEach(System.out::println);
        System.out.printf("%d of %d relations%n", relations.found(), relations.all());
    }

    private static List<Treebank.Entry> trees(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            return Treebank.read(reader, file.toString());
        }
    }

    private static TransitionParser read(Path model) throws IOException {
        try (InputStream in = Files.newInputStream(model)) {
            return TransitionParser.read(in);
        }
    }
}
