package org.demarche.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.model.Document;
import org.demarche.model.Reporter;
import org.demarche.read.DocumentReader;
import org.demarche.testing.EventLines;
import org.demarche.testing.Extraction;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * Short reports on various conflicts with all that is read from them: {@code cases/<name>/input.txt} and
 * {@code expected.txt}. With {@code -Dgolden.update=true} the expectations are written anew; read the difference before you
 * commit it. Where a {@code known-wrong.txt} tells what is wrong, the expectation is written by hand, and meeting it fails, so
 * that mending shows.
 */
@Tag("models")
class GoldenCasesTest {
    private static final Path CASES = Path.of("src", "test", "resources", "cases");

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        List<Path> folders;
        try (Stream<Path> found = Files.list(CASES)) {
            folders = found.filter(Files::isDirectory).sorted().toList();
        }
        assertTrue(folders.size() >= 8, folders::toString);
        return folders.stream()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
    }

    private static void check(Path folder) throws IOException {
        Document document = new DocumentReader(Reporter.SILENT, System.in)
                .find(List.of(folder.resolve("input.txt").toString()))
                .iterator()
                .next();
        String told = EventLines.withoutEvidence(Extraction.of(document));
        Path expected = folder.resolve("expected.txt");
        if (Files.exists(folder.resolve("known-wrong.txt"))) {
            assertNotEquals(Files.readString(expected), told, "this is read rightly now: delete known-wrong.txt");
            return;
        }
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, told);
        }
        assertEquals(Files.readString(expected), told);
    }
}
