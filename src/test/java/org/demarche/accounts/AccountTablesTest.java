package org.demarche.accounts;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.model.Document;
import org.demarche.model.Reporter;
import org.demarche.model.ResolvedGraph;
import org.demarche.pipeline.Demarche;
import org.demarche.read.DocumentReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Where reports agree, differ and stand alone, row by row of a table that a reader made of the reports. */
@Tag("models")
class AccountTablesTest {
    /** A file or folder with the four articles that started the project, which belong to their publishers. */
    private static final String ARTICLES = "demarche.articles";

    @TestFactory
    Stream<DynamicTest> seeds() throws java.io.IOException {
        return rows("seeds.tsv", "seeds");
    }

    @TestFactory
    Stream<DynamicTest> articles() throws java.io.IOException {
        String folder = System.getProperty(ARTICLES);
        assumeTrue(
                folder != null, "the four articles are not in the project: give them with -D" + ARTICLES + "=FOLDER");
        return rows("articles.tsv", folder);
    }

    @Test
    void everyRowOfTheArticlesCanBeRead() throws java.io.IOException {
        lines("articles.tsv").forEach(AccountRow::parse);
    }

    private static Stream<DynamicTest> rows(String table, String input) throws java.io.IOException {
        List<Document> documents = new ArrayList<>();
        new DocumentReader(Reporter.SILENT, InputStream.nullInputStream())
                .find(List.of(input))
                .forEach(documents::add);
        ResolvedGraph graph = Demarche.builder().build(Reporter.SILENT).read(documents, Reporter.SILENT);
        return lines(table)
                .map(AccountRow::parse)
                .map(row -> DynamicTest.dynamicTest(row.toString(), () -> row.check(graph)));
    }

    private static Stream<String> lines(String table) throws java.io.IOException {
        try (InputStream in = AccountTablesTest.class.getResourceAsStream(table)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        }
    }
}
