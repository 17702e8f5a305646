package org.demarche.vocab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.demarche.model.Iri;
import org.junit.jupiter.api.Test;

/** The constants and the ontology have the same terms. */
class VocabularyParityTest {
    private static final Model ONTOLOGY = ontology();

    @Test
    void constantsAndOntologyHaveTheSameTerms() throws IllegalAccessException {
        Set<String> constants = new TreeSet<>(constants(Dip.class));
        constants.addAll(constants(Gaz.class));
        assertThat(constants).isEqualTo(terms().stream().map(Resource::getURI).collect(Collectors.toSet()));
    }

    @Test
    void noTermHasTwoConstants() throws IllegalAccessException {
        List<String> constants = new ArrayList<>(constants(Dip.class));
        constants.addAll(constants(Gaz.class));
        assertThat(constants).doesNotHaveDuplicates();
    }

    @Test
    void everyTermHasOneLabelACommentAndAnExample() {
        assertThat(terms()).allSatisfy(term -> {
            for (Property property : List.of(RDFS.label, RDFS.comment, SKOS.example)) {
                assertThat(ONTOLOGY.listObjectsOfProperty(term, property).toList())
                        .as("%s of %s", property.getLocalName(), term.getLocalName())
                        .hasSize(1)
                        .allSatisfy(o -> assertThat(o.asLiteral().getLanguage()).isEqualTo("en"));
            }
        });
    }

    /** A term is declared before it is spoken of, as a range or in an example of a role. */
    @Test
    void everyTermThatIsSpokenOfIsDeclared() {
        Set<String> declared = terms().stream().map(Resource::getURI).collect(Collectors.toSet());
        Set<String> used = new TreeSet<>();
        ONTOLOGY.listStatements().forEachRemaining(s -> {
            used.add(s.getPredicate().getURI());
            if (s.getObject().isURIResource()) {
                used.add(s.getResource().getURI());
            }
        });
        used.removeIf(iri -> !iri.startsWith(Dip.NAMESPACE));
        assertThat(declared).containsAll(used);
    }

    private static List<String> constants(Class<?> type) throws IllegalAccessException {
        List<String> values = new ArrayList<>();
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isPublic(field.getModifiers()) && field.getType() == Iri.class) {
                values.add(((Iri) field.get(null)).value());
            }
        }
        return values;
    }

    private static Set<Resource> terms() {
        return ONTOLOGY.listSubjectsWithProperty(RDF.type)
                .filterKeep(r -> r.isURIResource() && r.getURI().startsWith(Dip.NAMESPACE))
                .toSet();
    }

    private static Model ontology() {
        Model model = ModelFactory.createDefaultModel();
        InputStream in = VocabularyParityTest.class.getResourceAsStream("/ontology/diplomacy.ttl");
        RDFParser.source(in).lang(Lang.TURTLE).parse(model);
        return model;
    }
}
