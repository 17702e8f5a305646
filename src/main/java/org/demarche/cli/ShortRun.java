package org.demarche.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Spares a run over a few documents or a small graph the work that only a long one is repaid for.
 *
 * <p>HotSpot's second compiler takes more processor time in the first ten seconds than all else together, and the run is over
 * before the code is any faster. A compiler directive (JEP 165) keeps it still, as {@code -XX:TieredStopAtLevel=1} would;
 * on other Java machines nothing happens.
 */
final class ShortRun {
    /** As many bytes of reports as are read before the second compiler pays: about 150 reports of 400 words. */
    static final long LARGEST = 400_000;

    /** The same for a graph that is read to be asked once: some 100,000 triples. */
    static final long LARGEST_GRAPH = 10_000_000;

    private static final String FIRST_COMPILER_ONLY = "[{match: \"*.*\", c2: {Exclude: true}}]";

    private ShortRun() {}

    /**
     * Sets the Java machine up for a short run, on a thread of its own as that takes some tenths of a second. To be called but
     * by a process that ends with the run.
     */
    static void begin() {
        Thread thread = new Thread(ShortRun::excludeSecondCompiler, "short run");
        thread.setDaemon(true);
        thread.start();
    }

    private static void excludeSecondCompiler() {
        try {
            Path directives = Files.createTempFile("demarche", ".json");
            directives.toFile().deleteOnExit(); // the process may end before this thread
            try {
                Files.writeString(directives, FIRST_COMPILER_ONLY);
                ManagementFactory.getPlatformMBeanServer()
                        .invoke(
                                new ObjectName("com.sun.management:type=DiagnosticCommand"),
                                "compilerDirectivesAdd",
                                new Object[] {new String[] {directives.toString()}},
                                new String[] {String[].class.getName()});
            } finally {
                Files.delete(directives);
            }
        } catch (JMException | IOException | RuntimeException e) {
            // Slower, but right all the same.
        }
    }
}
