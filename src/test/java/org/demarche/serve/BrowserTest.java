package org.demarche.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.demarche.rdf.GraphReader;
import org.demarche.vocab.Dip;
import org.demarche.vocab.Nif;
import org.junit.jupiter.api.Test;

/**
 * Runs {@code src/test/browser} against a server. It needs Chromium, Node and playwright-core, which
 * {@code src/test/scripts/browser.sh} brings; where they are missing it is left out, unless DEMARCHE_BROWSER says "required".
 */
class BrowserTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path MODULES = Path.of("target", "browser").toAbsolutePath();
    private static final Path TESTS = Path.of("src", "test", "browser", "page.test.mjs");

    @Test
    void pageWorksInAChromium() throws Exception {
        List<String> missing = missing();
        if (!missing.isEmpty()) {
            String message = "the browser tests are left out, since there is no " + String.join(" and no ", missing)
                    + "; src/test/scripts/browser.sh brings them";
            assertThat(System.getenv("DEMARCHE_BROWSER")).as(message).isNotEqualTo("required");
            System.err.println("[WARNING] " + message);
            assumeTrue(false, message);
        }
        ServerSettings settings = new ServerSettings("127.0.0.1", 0, Duration.ofSeconds(30), 1000);
        try (GraphServer server = GraphServer.start(sampleWithAHostileThing(), settings)) {
            ProcessBuilder node = new ProcessBuilder("node", "--test", "--test-reporter=spec", TESTS.toString())
                    .redirectErrorStream(true);
            node.environment().put("PAGE", Client.of(server).root());
            node.environment().put("MODULES", MODULES.toString());
            node.environment().put("CHROMIUM", CHROMIUM.toString());
            Process process = node.start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(said).isZero();
            assertThat(said).as("at least one test ran").containsPattern("pass [1-9]");
        }
    }

    private static List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (!Files.isExecutable(CHROMIUM)) {
            missing.add("Chromium at " + CHROMIUM);
        }
        if (!Files.isDirectory(MODULES.resolve("node_modules").resolve("playwright-core"))) {
            missing.add("playwright-core in " + MODULES);
        }
        try {
            if (new ProcessBuilder("node", "--version")
                            .redirectErrorStream(true)
                            .start()
                            .waitFor()
                    != 0) {
                missing.add("Node");
            }
        } catch (IOException e) {
            missing.add("Node");
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return missing;
    }

    /** Names that would do harm if the page took them for markup or for an address. */
    private static Dataset sampleWithAHostileThing() {
        Dataset dataset = ProtocolTest.sample();
        Model model = dataset.getDefaultModel();
        String markup = "<img src=x onerror=alert(1)>";
        Resource document = thing(model, "document/hostile", Dip.DOCUMENT.value());
        Resource event = thing(model, "demand/hostile", "https://example.org/Threat");
        Resource account = thing(model, "account/hostile", Dip.ACCOUNT.value());
        Resource span = thing(model, "document/hostile#char=0,28", Nif.PHRASE.value());
        document.addProperty(DCTerms.title, markup)
                .addProperty(DCTerms.source, model.createResource("javascript:alert(1)"))
                .addProperty(model.createProperty(Nif.IS_STRING.value()), markup);
        event.addProperty(RDFS.label, markup);
        account.addProperty(model.createProperty(Dip.ACCOUNT_OF.value()), event)
                .addProperty(model.createProperty(Dip.IN_DOCUMENT.value()), document)
                .addProperty(
                        model.createProperty(Dip.ACCORDING_TO.value()), model.createResource("javascript:alert(2)"))
                .addProperty(model.createProperty(Dip.EVIDENCE.value()), span);
        span.addLiteral(model.createProperty(Nif.BEGIN_INDEX.value()), 0)
                .addLiteral(model.createProperty(Nif.END_INDEX.value()), 28)
                .addProperty(model.createProperty(Nif.ANCHOR_OF.value()), markup);
        return dataset;
    }

    private static Resource thing(Model model, String name, String kind) {
        return model.createResource(GraphReader.BASE + name).addProperty(RDF.type, model.createResource(kind));
    }
}
