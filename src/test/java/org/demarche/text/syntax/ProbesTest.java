package org.demarche.text.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Nine relations of ten are found. The sentences are not ours to ship: {@code -Ddemarche.probes=FILE} tells where they are
 * ({@code # sentence}, then a relation a line such as {@code subj said Kremlin}).
 */
@Tag("models")
@EnabledIfSystemProperty(named = "demarche.probes", matches = ".+")
class ProbesTest {

    @Test
    void findsNineRelationsOfTen() throws IOException {
        Path probes = Path.of(System.getProperty("demarche.probes"));

        ParserEvaluator.Relations relations =
                new ParserEvaluator(TransitionParser.load()).relations(Probe.read(probes));

        assertThat(relations.missed()).hasSizeLessThanOrEqualTo(relations.all() / 10);
    }
}
