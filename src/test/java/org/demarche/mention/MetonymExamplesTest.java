package org.demarche.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.knowledge.Gazetteer;
import org.demarche.knowledge.GazetteerEntry;
import org.demarche.knowledge.GazetteerReader;
import org.demarche.knowledge.Metonyms;
import org.demarche.knowledge.Metonyms.Reading;
import org.demarche.knowledge.MetonymsReader;
import org.demarche.knowledge.TitlesReader;
import org.demarche.model.Diagnostic;
import org.demarche.model.Document;
import org.demarche.model.EntityMention;
import org.demarche.model.EntityMention.Form;
import org.demarche.model.MentionedDocument;
import org.demarche.model.Reporter;
import org.demarche.text.TextStage;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples and counter-examples of {@code ontology/metonyms.ttl}. */
@Tag("models")
class MetonymExamplesTest {
    private final List<Diagnostic> said = new ArrayList<>();
    private final Metonyms rules = MetonymsReader.read(said::add);
    private final Gazetteer gazetteer = GazetteerReader.read(List.of(), said::add);
    private final TextStage text = new TextStage();
    private final MentionStage stage =
            new MentionStage(gazetteer, TitlesReader.read(said::add), rules, document -> List.of());

    @TestFactory
    Stream<DynamicTest> examples() {
        assertThat(said).isEmpty();
        assertThat(rules.rules()).hasSizeGreaterThan(15).allSatisfy(rule -> {
            assertThat(rule.examples()).as(rule.iri().value()).isNotEmpty();
            assertThat(rule.counterExamples().size() + rule.examples().size()).isGreaterThan(1);
        });
        return rules.rules().stream()
                .flatMap(rule -> Stream.concat(
                        rule.examples().stream().map(e -> test(e, rule.reading())),
                        rule.counterExamples().stream().map(e -> test(e, other(rule.reading())))));
    }

    private static Reading other(Reading reading) {
        return reading == Reading.STATE ? Reading.CITY : Reading.STATE;
    }

    private DynamicTest test(String example, Reading expected) {
        return DynamicTest.dynamicTest(
                expected + ": " + example, () -> assertThat(read(example)).contains(expected));
    }

    /** How the first capital of the sentence is read. */
    private Optional<Reading> read(String sentence) {
        MentionedDocument document = stage.apply(
                Parsed.of(text.apply(Document.of("example", sentence, Optional.empty()), Reporter.SILENT)),
                Reporter.SILENT);
        return document.mentions().stream()
                .filter(mention -> isCapital(mention, document))
                .findFirst()
                .map(mention -> mention.form() == Form.METONYM ? Reading.STATE : Reading.CITY);
    }

    private boolean isCapital(EntityMention mention, MentionedDocument document) {
        return gazetteer.named(mention.span().of(document.text())).stream()
                .map(GazetteerEntry::standsFor)
                .anyMatch(Optional::isPresent);
    }
}
