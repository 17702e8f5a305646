package org.demarche.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;

/** docs/ontology.html says what the ontology says; {@code -Dgolden.update=true} writes it anew. */
class OntologyPageTest {
    private static final Path PAGE = Path.of("docs/ontology.html");

    @Test
    void thePageIsThatOfTheOntology() throws IOException {
        Model ontology = RDFDataMgr.loadModel("ontology/diplomacy.ttl");

        String page = OntologyPage.of(ontology);

        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, page);
        }
        assertThat(page).contains("id=\"Ceasefire\"", "<h2>Individuals</h2>", "dip:Account</code></a> or ");
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }
}
