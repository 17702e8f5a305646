package org.demarche.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Code;
import org.demarche.model.Diagnostic;
import org.demarche.model.Diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconReaderTest {
    private static final String PREFIXES = """
            @prefix dip: <https://w3id.org/demarche/ontology#> .
            @prefix dml: <https://w3id.org/demarche/lexicon#> .
            @prefix lex: <https://w3id.org/demarche/lexicon/> .
            @prefix lexinfo: <http://www.lexinfo.net/ontology/3.0/lexinfo#> .
            @prefix my: <https://words.example/> .
            @prefix ontolex: <http://www.w3.org/ns/lemon/ontolex#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            """;

    /** A verb whose sense lacks the end of its statement. */
    private static final String ADMONISH = PREFIXES + """
            my:admonish a ontolex:LexicalEntry ; lexinfo:partOfSpeech lexinfo:verb ;
              ontolex:canonicalForm my:form ; ontolex:sense my:sense .
            my:form ontolex:writtenRep "admonish"@en .
            my:sense ontolex:reference dip:Demand ; dml:subject dip:demander ;\s""";

    @TempDir
    private Path folder;

    private final List<Diagnostic> said = new ArrayList<>();

    /** A file alone, as the shipped one is long. */
    private void read(String turtle) throws IOException {
        KnowledgeFile file = KnowledgeFile.of(write(1, turtle), said::add);
        new LexiconReader(said::add).add(file.model(), file.name());
    }

    private Lexicon readOnTop(String... files) throws IOException {
        List<Path> paths = new ArrayList<>();
        for (String turtle : files) {
            paths.add(write(paths.size() + 1, turtle));
        }
        return LexiconReader.read(paths, said::add);
    }

    private Path write(int number, String turtle) throws IOException {
        return Files.writeString(folder.resolve(number + ".ttl"), turtle);
    }

    private void assertSlip(String file, String message, String hint) {
        assertThat(said).singleElement().satisfies(slip -> {
            assertThat(slip.severity()).isEqualTo(Severity.ERROR);
            assertThat(slip.code()).isEqualTo(Code.KNOWLEDGE);
            assertThat(slip.place()).isEqualTo(folder.resolve(file).toString());
            assertThat(slip.message()).contains(message).doesNotContain("\n");
            assertThat(slip.hint()).contains(hint);
        });
    }

    @Test
    void shippedFileIsWithoutSlip() throws IOException {
        assertThat(readOnTop().words("phone")).contains("telephone");
        assertThat(said).isEmpty();
    }

    @Test
    void classDefinedTwiceIsNamed() throws IOException {
        read(PREFIXES + """
                my:enduring a dml:WordClass ; rdfs:label "what goes on"@en ; dml:member "continue"@en .
                my:other a dml:WordClass ; rdfs:label "others"@en ; dml:member "other"@en .
                my:enduring a dml:WordClass ; rdfs:label "what is long"@en ; dml:member "long"@en .
                """);
        assertSlip("1.ttl", "<https://words.example/enduring> is defined twice", "a name of its own");
    }

    @Test
    void entryDefinedTwiceIsNamed() throws IOException {
        read(ADMONISH + """
                dml:object dip:addressee .
                my:admonish a ontolex:LexicalEntry ; ontolex:otherForm my:form .
                """);
        assertSlip("1.ttl", "<https://words.example/admonish> is defined twice", "a name of its own");
    }

    @Test
    void fileAddsWordsToAClassThatIsThere() throws IOException {
        Lexicon lexicon = readOnTop(
                PREFIXES + "lex:phone a dml:WordClass ; dml:member \"Walkie-Talkie\"@en .",
                PREFIXES + "lex:phone a dml:WordClass ; dml:member \"carrier pigeon\"@en .");
        assertThat(said).isEmpty();
        assertThat(lexicon.words("phone")).contains("telephone", "walkie-talkie", "carrier pigeon");
    }

    @Test
    void classOfAnotherWithANameThatIsTakenIsNamed() throws IOException {
        Lexicon lexicon = readOnTop(PREFIXES + "my:phone a dml:WordClass ; dml:member \"phony\"@en .");
        assertSlip(
                "1.ttl",
                "entry phone is a word class of the name that <https://w3id.org/demarche/lexicon/phone> has",
                "give it its IRI");
        assertThat(lexicon.words("phone")).contains("telephone").doesNotContain("phony");
    }

    /** Turtle without a fault that says what a lexicon cannot. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dip:factuality my:sure | unknown dip:factuality sure",
                "dip:factuality dip:Actual ; dml:subjet dip:demander | unknown function subjet",
                "dml:needs \"demander\" | has needs demander, which is only text",
                "skos:example my:sentence | has example https://words.example/sentence, which is no text",
                "dml:object dip:addressee . my:admonish ontolex:otherForm \"warn\"@en | has otherForm \"warn\"@en, which is only text",
                "dml:object dip:addressee . my:form ontolex:writtenRep my:warn | which is no text",
                "dml:object dip:addressee . my:admonish ontolex:sense \"warn\" | has sense warn, which is only text",
                "dml:object dip:addressee . my:c a dml:WordClass ; dml:member my:x | which is no text",
                "dml:object dip:addressee . [] a dml:WordClass ; dml:member \"x\" | entry without IRI is a word class",
                "dml:object dip:addressee . [] a dml:War ; dml:side \"x\", \"y\" | entry without IRI is a war",
            })
    void slipIsNamed(String end, String message) throws IOException {
        read(ADMONISH + end + " .");
        assertSlip("1.ttl", message, "");
    }

    /** Found by spoiling files: the parser throws, where other slips are told to its error handler. */
    @Test
    void baseThatIsNoAddressIsNamed() throws IOException {
        read("@base <https://a\u0001b/> .\n<c> <d> <e> .\n");
        said.removeIf(slip -> slip.severity() == Severity.WARNING);
        assertSlip("1.ttl", "CONTROL_CHARACTER", "mend the Turtle");
    }

    /** Found by spoiling files: events are named after their kind. */
    @Test
    void kindOfEventWithoutANameIsNone() throws IOException {
        read(ADMONISH.replace("dip:Demand", "my:") + "dml:object dip:addressee .");
        assertSlip("1.ttl", "entry sense refers to no event class", "dip:Demand");
    }

    @Test
    void formWithoutAWordIsNone() throws IOException {
        read(ADMONISH.replace("\"admonish\"", "\"  \"") + "dml:object dip:addressee .");
        assertSlip("1.ttl", "entry admonish has no written form", "ontolex:canonicalForm");
    }
}
