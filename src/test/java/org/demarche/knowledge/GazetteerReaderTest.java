package org.demarche.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Code;
import org.demarche.model.Diagnostic;
import org.demarche.model.EntityKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerReaderTest {
    private static final String PREFIXES = """
            @prefix dip: <https://w3id.org/demarche/ontology#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            """;

    @TempDir
    private Path folder;

    private final List<Diagnostic> said = new ArrayList<>();

    private Path file(String turtle) throws IOException {
        return Files.writeString(folder.resolve("own.ttl"), PREFIXES + turtle);
    }

    @Test
    void shippedFileIsWithoutSlip() {
        Gazetteer gazetteer = GazetteerReader.read(List.of(), said::add);
        assertThat(said).isEmpty();
        assertThat(gazetteer.named("Kenya")).extracting(GazetteerEntry::kind).containsExactly(EntityKind.COUNTRY);
        assertThat(gazetteer.demonym("Kenyans")).map(GazetteerEntry::label).contains("Kenya");
    }

    @Test
    void usersPersonIsFoundByItsNames() throws IOException {
        Path own = file("""
                <person/ali-hamad> a dip:Person ; rdfs:label "Ali Hamad"@en ; skos:altLabel "A. Hamad"@en ;
                  dip:role "Envoy of Qatar"@en ; dip:actsFor <country/qatar> .
                """);
        Gazetteer gazetteer = GazetteerReader.read(List.of(own), said::add);
        assertThat(said).isEmpty();
        assertThat(gazetteer.named("A. Hamad")).singleElement().satisfies(entry -> assertThat(entry.roles())
                .containsExactly("Envoy of Qatar"));
    }

    @Test
    void bodyOfSeveralIsNamedAsOneBeforeANoun() {
        Gazetteer gazetteer = GazetteerReader.read(List.of(), said::add);
        assertThat(gazetteer.named("Tamil Tiger")).isNotEmpty().isEqualTo(gazetteer.named("Tamil Tigers"));
        assertThat(gazetteer.named("United State")).isEmpty();
    }

    @Test
    void capitalsCountWhereTheNameHasThem() throws IOException {
        Gazetteer gazetteer = GazetteerReader.readAlone(
                List.of(file("<organization/who> a dip:Organization ; rdfs:label \"WHO\" ; dip:caseSensitive true .")),
                said::add);
        assertThat(gazetteer.named("WHO")).hasSize(1);
        assertThat(gazetteer.named("who")).isEmpty();
    }

    @Test
    void slipIsToldWithFileEntryAndRemedy() throws IOException {
        GazetteerReader.readAlone(
                List.of(file("<country/x> rdfs:label \"X\" . <country/y> a dip:Country ; rdfs:label \"Y\" ;"
                        + " dip:capitol <place/y> ; dip:actsFor <country/nowhere> .")),
                said::add);
        assertThat(said).hasSize(3).allSatisfy(slip -> {
            assertThat(slip.code()).isEqualTo(Code.KNOWLEDGE);
            assertThat(slip.place()).endsWith("own.ttl");
            assertThat(slip.message()).startsWith("<https://w3id.org/demarche/id/country/");
            assertThat(slip.hint()).isNotEmpty();
        });
    }

    @Test
    void brokenTurtleIsToldWithLine() throws IOException {
        Gazetteer gazetteer =
                GazetteerReader.readAlone(List.of(file("<country/x> a dip:Country ;; rdfs:label . ")), said::add);
        assertThat(gazetteer.entries()).isEmpty();
        assertThat(said).isNotEmpty().allSatisfy(slip -> assertThat(slip.place())
                .contains("own.ttl:4"));
    }
}
