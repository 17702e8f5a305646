package org.demarche.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationTest {
    private static final Path FIXTURE = Path.of("src/test/resources/org/demarche/evaluate");

    @TempDir
    private Path folder;

    private static Scores scores() {
        List<GoldDocument> gold = new GoldReader(FIXTURE.resolve("docs"), note -> {}).read(FIXTURE.resolve("gold"));
        return Evaluation.of(
                gold,
                new ToldGraph(
                        RDFDataMgr.loadDataset(FIXTURE.resolve("graph.ttl").toString())));
    }

    /** The figures were computed by another program, in another language, from the same files. */
    @Test
    void figuresAreThoseOfAnotherProgram() throws IOException {
        ObjectMapper json = new ObjectMapper();
        assertEquals(
                json.readTree(FIXTURE.resolve("figures.json").toFile()).toPrettyString(),
                json.readTree(ScoresJson.of(scores())).toPrettyString());
    }

    @Test
    void missesSayWhatIsMissedAndWrong() {
        assertEquals(
                List.of(
                        "a.txt: Statement missed: nothing",
                        "b.txt: entity missed: Place Sudan",
                        "b.txt: Call duration wrong: gold [PT30M] system [PT40M]: Ali Bako and Idris Moussa … by telephone",
                        "b.txt: Ceasefire status wrong: gold [in-force] system [Proposed]: A truce between Chad and Niger",
                        "b.txt: Ceasefire party wrong: gold [chad] system [chad, niger]: A truce between Chad and Niger"),
                scores().misses());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{                                                           | is not JSON",
                "[]                                                          | is no JSON object",
                "{\"published\": \"2024-05-08\"}                             | names no document",
                "{\"doc\": \"a.txt\", \"published\": \"May\"}                | is no date",
                "{\"doc\": \"a.txt\", \"entities\": [{\"names\": [\"X\"]}]}  | has no id",
                "{\"doc\": \"a.txt\", \"entities\": [{\"id\": \"x\"}]}       | lacks type or names",
                "{\"doc\": \"a.txt\", \"calls\": [{\"participants\": [\"x\"]}]} | which is no entity",
                "{\"doc\": \"a.txt\", \"calls\": [{}]}                       | has no evidence",
                "{\"doc\": \"a.txt\", \"calls\": [{\"evidence\": [\"Sea\"]}]} | is not in the text",
                "{\"doc\": \"other.txt\"}                                    | holds no annotation",
            })
    void brokenAnnotationIsNamed(String json, String message) throws IOException {
        Files.writeString(folder.resolve("a.json"), json);
        GoldReader reader = new GoldReader(FIXTURE.resolve("docs"), note -> {});
        GoldException failure = assertThrows(GoldException.class, () -> reader.read(folder));
        assertTrue(failure.diagnostic().headline().contains(message), failure.getMessage());
        assertTrue(failure.diagnostic().place().startsWith(folder.toString()));
    }

    @Test
    void annotationWithoutItsTextIsLeftOutWithANote() throws IOException {
        Files.copy(FIXTURE.resolve("gold/a.json"), folder.resolve("a.json"));
        Files.writeString(folder.resolve("z.json"), "{\"doc\": \"z.txt\"}");
        List<String> notes = new ArrayList<>();
        assertEquals(
                1,
                new GoldReader(FIXTURE.resolve("docs"), notes::add).read(folder).size());
        assertEquals(1, notes.size());
    }

    @ParameterizedTest
    @CsvSource({"The White House,white house", "Mr. Bako’s,bako", "António Guterres,antonio guterres", "S.O.S.,s o s"})
    void namesAreComparedByTheirLetters(String name, String key) {
        assertEquals(key, Names.key(name));
    }
}
