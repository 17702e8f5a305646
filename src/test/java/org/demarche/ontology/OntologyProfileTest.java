package org.demarche.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.formats.TurtleDocumentFormat;
import org.semanticweb.owlapi.io.StreamDocumentSource;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.semanticweb.owlapi.profiles.OWLProfileReport;
import org.semanticweb.owlapi.reasoner.OWLReasoner;

/** The ontology by the OWL API and HermiT. */
class OntologyProfileTest {
    private static final Path ONTOLOGY = Path.of("ontology", "diplomacy.ttl");

    @Test
    void ontologyIsOwl2Dl() throws Exception {
        OWLProfileReport report = new OWL2DLProfile().checkOntology(load(Files.readString(ONTOLOGY)));
        assertThat(report.getViolations()).isEmpty();
    }

    @Test
    void ontologyIsConsistentAndEveryClassCanHaveMembers() throws Exception {
        OWLReasoner reasoner = new ReasonerFactory().createReasoner(load(Files.readString(ONTOLOGY)));
        assertThat(reasoner.isConsistent()).isTrue();
        assertThat(reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom()).isEmpty();
    }

    @Test
    void contradictionIsFound() throws Exception {
        String both = Files.readString(ONTOLOGY)
                + "\n<https://example.org/x> a owl:NamedIndividual , dip:Person , dip:Place .\n";
        assertThat(new ReasonerFactory().createReasoner(load(both)).isConsistent())
                .isFalse();
    }

    @Test
    void whatIsNotOwl2DlIsFound() throws Exception {
        String wrong = Files.readString(ONTOLOGY) + "\ndip:sha256 rdfs:range xsd:date .\n";
        assertThat(new OWL2DLProfile().checkOntology(load(wrong)).getViolations())
                .isNotEmpty();
    }

    private static OWLOntology load(String turtle) throws OWLOntologyCreationException {
        return OWLManager.createOWLOntologyManager()
                .loadOntologyFromOntologyDocument(new StreamDocumentSource(
                        new ByteArrayInputStream(turtle.getBytes(StandardCharsets.UTF_8)),
                        IRI.create("file:diplomacy.ttl"),
                        new TurtleDocumentFormat(),
                        null));
    }
}
