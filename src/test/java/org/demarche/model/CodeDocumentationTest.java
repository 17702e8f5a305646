package org.demarche.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodeDocumentationTest {
    @Test
    void everyCodeHasItsSectionInOrder() throws IOException {
        List<String> sections = Files.readAllLines(Path.of("docs/errors.md")).stream()
                .filter(line -> line.startsWith("## "))
                .toList();
        List<String> codes = Arrays.stream(Code.values())
                .map(code -> "## " + code.id() + ": " + code.meaning())
                .toList();
        assertThat(sections).isEqualTo(codes);
    }

    @Test
    void codesAreInOrderAndDiffer() {
        assertThat(Arrays.stream(Code.values()).map(Code::id).toList())
                .isSorted()
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("DIP-\\d{3}"));
    }
}
