package org.demarche.docs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.demarche.vocab.Dip;

/** Writes the terms of {@code ontology/diplomacy.ttl} as one page for people: docs/ontology.html. */
final class OntologyPage {
    private static final Map<String, Resource> SECTIONS = new LinkedHashMap<>();

    static {
        SECTIONS.put("Classes", OWL2.Class);
        SECTIONS.put("Object properties", OWL2.ObjectProperty);
        SECTIONS.put("Data properties", OWL2.DatatypeProperty);
        SECTIONS.put("Annotation properties", OWL2.AnnotationProperty);
        SECTIONS.put("Individuals", OWL2.NamedIndividual);
    }

    private static final Map<String, Property> LINKS = new LinkedHashMap<>();

    static {
        LINKS.put("Kind of", RDFS.subClassOf);
        LINKS.put("Narrower than", RDFS.subPropertyOf);
        LINKS.put("Of", RDFS.domain);
        LINKS.put("Value", RDFS.range);
        LINKS.put("Inverse", OWL2.inverseOf);
        LINKS.put("Same as", SKOS.exactMatch);
        LINKS.put("Close to", SKOS.closeMatch);
        LINKS.put("Broader", SKOS.broadMatch);
        LINKS.put("Related", SKOS.relatedMatch);
    }

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Démarche ontology</title>
            <style>
            body { font: 1rem/1.5 system-ui, sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem; color: #1c2430; background: #fff }
            h1, h2, h3 { line-height: 1.2 }
            section { border-top: 1px solid #c9d1da; padding-top: .5rem; margin-top: 1.5rem }
            h3 code { font-size: 1.1rem }
            dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; margin: .5rem 0 }
            dt { color: #56616e }
            dd { margin: 0 }
            nav a { margin-right: .6rem }
            a { color: #0b5394 }
            @media (prefers-color-scheme: dark) { body { color: #e3e8ee; background: #14181d } dt { color: #9aa7b4 } a { color: #8ab8f0 } section { border-color: #3a444f } }
            </style>
            """;

    private final Model model;
    private final StringBuilder page = new StringBuilder(HEAD);

    private OntologyPage(Model model) {
        this.model = model;
    }

    /** The page, the same for the same ontology. */
    static String of(Model ontology) {
        OntologyPage page = new OntologyPage(ontology);
        page.write();
        return page.page.toString();
    }

    private void write() {
        Resource ontology =
                model.listResourcesWithProperty(RDF.type, OWL2.Ontology).next();
        page.append("<h1>")
                .append(text(value(ontology, "http://purl.org/dc/terms/title")))
                .append("</h1>\n<p>");
        page.append(text(value(ontology, "http://purl.org/dc/terms/description")))
                .append("</p>\n<p>Namespace <code>");
        page.append(Dip.NAMESPACE).append("</code>, prefix <code>dip</code>, version ");
        page.append(text(ontology.getProperty(OWL2.versionInfo).getString())).append(".</p>\n");
        Map<String, List<Resource>> sections = new LinkedHashMap<>();
        SECTIONS.forEach((title, type) -> sections.put(title, terms(type)));
        sections.forEach((title, terms) -> index(title, terms));
        sections.forEach((title, terms) -> {
            page.append("<h2>").append(title).append("</h2>\n");
            terms.forEach(this::term);
        });
    }

    private List<Resource> terms(Resource type) {
        return model.listResourcesWithProperty(RDF.type, type).toList().stream()
                .filter(term -> term.isURIResource() && term.getURI().startsWith(Dip.NAMESPACE))
                .sorted(Comparator.comparing(Resource::getURI))
                .toList();
    }

    private void index(String title, List<Resource> terms) {
        String links = terms.stream().map(this::show).collect(Collectors.joining("\n"));
        page.append("<nav aria-label=\"")
                .append(title)
                .append("\"><b>")
                .append(title)
                .append(":</b>\n");
        page.append(links).append("</nav>\n");
    }

    private void term(Resource term) {
        page.append("<section id=\"").append(term.getLocalName()).append("\"><h3><code>dip:");
        page.append(term.getLocalName()).append("</code> ").append(text(value(term, RDFS.label.getURI())));
        page.append("</h3>\n<p>")
                .append(text(value(term, RDFS.comment.getURI())))
                .append("</p>\n<dl>");
        row("Example", sorted(term, SKOS.example));
        LINKS.forEach((name, property) -> row(name, sorted(term, property)));
        page.append("</dl></section>\n");
    }

    private void row(String name, Collection<String> values) {
        for (String value : values) {
            page.append("<dt>").append(name).append("</dt><dd>").append(value).append("</dd>\n");
        }
    }

    private Collection<String> sorted(Resource term, Property property) {
        return term.listProperties(property).mapWith(statement -> show(statement.getObject())).toList().stream()
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A literal as it is, a term as a link, a union as its parts; what else has no name is left out. */
    private String show(RDFNode node) {
        if (node.isLiteral()) {
            return text(node.asLiteral().getLexicalForm());
        }
        if (node.isAnon()) {
            return node.asResource().hasProperty(OWL2.unionOf) ? union(node.asResource()) : "";
        }
        String iri = node.asResource().getURI();
        return iri.startsWith(Dip.NAMESPACE)
                ? link("#" + iri.substring(Dip.NAMESPACE.length()), "dip:" + iri.substring(Dip.NAMESPACE.length()))
                : link(iri, model.shortForm(iri));
    }

    private String union(Resource node) {
        List<String> parts = new ArrayList<>();
        RDFList list = node.getPropertyResourceValue(OWL2.unionOf).as(RDFList.class);
        list.iterator().forEachRemaining(part -> parts.add(show(part)));
        return String.join(" or ", parts);
    }

    private static String link(String target, String name) {
        return "<a href=\"" + text(target) + "\"><code>" + text(name) + "</code></a>";
    }

    private static String value(Resource term, String property) {
        return term.getProperty(term.getModel().createProperty(property)).getString();
    }

    private static String text(String plain) {
        return plain.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
