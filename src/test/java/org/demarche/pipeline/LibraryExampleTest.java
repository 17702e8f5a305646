package org.demarche.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java code of README.md compiles as it stands, and does what is said there. */
@Tag("models")
class LibraryExampleTest {
    private static final Pattern JAVA_BLOCK = Pattern.compile("(?ms)^```java\n(.*?)^```");
    private static final String IMPORTS = """
            import java.nio.file.Path;
            import java.util.List;
            import org.apache.jena.query.Dataset;
            import org.demarche.model.Reporter;
            import org.demarche.pipeline.Demarche;
            import org.demarche.rdf.GraphWriter;
            import org.demarche.read.DocumentReader;
            """;

    @TempDir
    private Path folder;

    @Test
    void theExampleCompilesAndWritesAGraph() throws Exception {
        compile(IMPORTS + "public class Example { public static void main(String[] args) throws Exception {\n"
                + example() + "} }\n");
        Path news = Files.createDirectory(folder.resolve("news"));
        Files.writeString(
                news.resolve("one.txt"), "PARIS, 3 March 2025 - France called for a ceasefire in Sudan on Monday.");

        run("Example");

        assertThat(Files.readString(folder.resolve("news.trig"))).contains("dip:Demand", "\"France\"");
    }

    private static String example() throws IOException {
        Matcher block = JAVA_BLOCK.matcher(Files.readString(Path.of("README.md")));
        assertThat(block.find()).as("README.md has a block of Java").isTrue();
        return block.group(1);
    }

    private void compile(String source) throws IOException {
        Path file = Files.writeString(folder.resolve("Example.java"), source);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        int result = compiler.run(
                null, null, null, "-proc:none", "-cp", System.getProperty("java.class.path"), file.toString());
        assertThat(result).as("the compiler's answer to%n%s", source).isZero();
    }

    /** In a process of its own, as the example names files in the folder where it runs. */
    private void run(String mainClass) throws IOException, InterruptedException {
        Path log = folder.resolve("log.txt");
        String path = folder + System.getProperty("path.separator") + System.getProperty("java.class.path");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(List.of(java, "-XX:TieredStopAtLevel=1", "-cp", path, mainClass))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean ended = process.waitFor(5, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(ended).as("the example ends").isTrue();
        assertThat(process.exitValue()).as(Files.readString(log)).isZero();
    }
}
