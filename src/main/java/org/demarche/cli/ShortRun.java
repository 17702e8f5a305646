package org.demarche.cli;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Spares a run the compiling that only a longer one is repaid for.
 *
 * <p>HotSpot's second compiler takes more processor time in the first ten seconds than all else together, and a third of that
 * of the first minute. A compiler directive (JEP 165) keeps it from code that will not be faster before the run is over; on
 * other Java machines nothing happens.
 */
enum ShortRun {
    /** Of some seconds: nothing repays it, so the run does as with {@code -XX:TieredStopAtLevel=1}. */
    SECONDS("[{match: \"*.*\", c2: {Exclude: true}}]"),

    /**
     * Of about a minute: parser and taggers repay it, and what they call of the platform, as they do the same over and over. The
     * thousands of methods of the other rooms, of Jena and of streams, of which each is called now and then, do not.
     */
    MINUTE(compiling(Patterns.REPEATED, Patterns.OTHERS + """
                    , "java/util/stream/*.*", "java/util/TreeMap.forEach",
                    "java/lang/invoke/*.*", "jdk/internal/org/objectweb/asm/*.*"
                    """)),

    /** Of some minutes: all of the platform repays it too, and graphs in memory. */
    MINUTES(compiling(Patterns.REPEATED + """
                    , "org/apache/jena/mem*.*", "org/apache/jena/graph/*.*"
                    """, Patterns.OTHERS));

    /** Methods, as a directive names them. */
    private static final class Patterns {
        static final String REPEATED = """
                "org/demarche/text/syntax/*.*", "org/demarche/text/TagDecoder*.*",
                "org/demarche/text/FeatureWeights*.*", "org/demarche/text/FeatureHashes.*",
                "org/demarche/text/BrownClusters.*", "org/demarche/text/names/NameDecoder*.*",
                "org/demarche/text/names/NameLists.*", "org/demarche/rdf/TermSyntax.*"
                """;
        static final String OTHERS = """
                "org/demarche/*.*", "org/apache/jena/*.*"
                """;
    }

    /** What HotSpot says of itself when it was started with {@code -XX:TieredStopAtLevel=1}. */
    private static final String FIRST_COMPILER_ALONE = "emulated-client";

    /** As many bytes of reports are read in seconds: about 150 reports of 400 words. */
    private static final long READ_IN_SECONDS = 400_000;

    /** As many bytes of reports are read in a minute: about 4,000 reports of 400 words. */
    private static final long READ_IN_A_MINUTE = 10_000_000;

    /** As many bytes of reports are read in minutes: about 11,000 reports. From some 15,000 on, compiling all is repaid. */
    private static final long READ_IN_MINUTES = 30_000_000;

    /** As large a graph is read and asked once in seconds: some 100,000 triples. */
    private static final long ASKED_IN_SECONDS = 10_000_000;

    /** Commands whose first parameter is a graph, which they ask once. */
    private static final Set<String> ASKING = Set.of("query", "compare", "export", "validate");

    private final String directives;

    ShortRun(String directives) {
        this.directives = directives;
    }

    private static String compiling(String patterns, String allBut) {
        return "[{match: [" + patterns + "], c2: {Exclude: false}}, {match: [" + allBut + "], c2: {Exclude: true}}]";
    }

    /** What a run is that reads so many bytes of reports; empty where it is long. */
    static Optional<ShortRun> ofReports(long bytes) {
        if (bytes <= READ_IN_SECONDS) {
            return Optional.of(SECONDS);
        }
        if (bytes <= READ_IN_A_MINUTE) {
            return Optional.of(MINUTE);
        }
        return bytes <= READ_IN_MINUTES ? Optional.of(MINUTES) : Optional.empty();
    }

    /** What a run is that reads a graph of so many bytes to ask it once. */
    static Optional<ShortRun> ofGraph(long bytes) {
        return bytes <= ASKED_IN_SECONDS ? Optional.of(SECONDS) : Optional.empty();
    }

    /**
     * What a run is that is called with these arguments, as far as that is plain before they are parsed; parsing takes as long
     * as {@link #begin}, which can be done beside it.
     */
    static Optional<ShortRun> foreseen(String... args) {
        if (args.length < 2 || !ASKING.contains(args[0])) {
            return Optional.empty();
        }
        File graph = new File(args[1]);
        return graph.isFile() ? ofGraph(graph.length()) : Optional.empty();
    }

    /** What the compilers are told: the first entry that fits a method counts. */
    String directives() {
        return directives;
    }

    /**
     * Sets the Java machine up for such a run, on a thread of its own as that takes some tenths of a second. To be called but
     * by a process that ends with the run.
     */
    void begin() {
        if (System.getProperty("java.vm.info", "").contains(FIRST_COMPILER_ALONE)) {
            return;
        }
        Thread thread = new Thread(this::addDirectives, "short run");
        thread.setDaemon(true);
        thread.start();
    }

    private void addDirectives() {
        try {
            Path file = Files.createTempFile("demarche", ".json");
            file.toFile().deleteOnExit(); // the process may end before this thread
            try {
                Files.writeString(file, directives);
                ManagementFactory.getPlatformMBeanServer()
                        .invoke(
                                new ObjectName("com.sun.management:type=DiagnosticCommand"),
                                "compilerDirectivesAdd",
                                new Object[] {new String[] {file.toString()}},
                                new String[] {String[].class.getName()});
            } finally {
                Files.delete(file);
            }
        } catch (JMException | IOException | RuntimeException e) {
            // Slower, but right all the same.
        }
    }
}
