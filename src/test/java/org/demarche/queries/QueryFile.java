package org.demarche.queries;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.rdf.QueryRunner;
import org.demarche.rdf.QueryRunner.Output;

/** A file of {@code queries/}: its first line gives the title, its second the question. */
record QueryFile(Path path, String text) {
    private static final Path FOLDER = Path.of("queries");
    private static final String CHECKS = "checks";

    /** All files, the checks among them. */
    static List<QueryFile> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(QueryFile::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static QueryFile named(String name) {
        return read(FOLDER.resolve(name + ".rq"));
    }

    private static QueryFile read(Path path) {
        try {
            return new QueryFile(path, Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the file lies in {@code queries/checks}, where a row is a fault of the graph. */
    boolean isCheck() {
        return path.startsWith(FOLDER.resolve(CHECKS));
    }

    /** Whether it asks for one outcome of comparing accounts, for copies or for doubts, which a graph need not hold. */
    boolean asksForWhatAGraphNeedNotHold() {
        return text.contains("dip:outcome dip:")
                || text.contains("a dip:SharedText")
                || text.contains("skos:closeMatch");
    }

    /** The answer as comma-separated values, a line a row, without the line of names. */
    List<String> answer(QueryRunner runner) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            runner.run(text, path.toString(), Output.CSV, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8).lines().skip(1).toList();
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
