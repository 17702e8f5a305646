package org.demarche.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.system.ConNeg;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.demarche.rdf.GraphFormat;
import org.demarche.rdf.GraphWriter;

/** Sends a graph in the form that a request asks for; without a wish, Turtle. */
final class RdfResponse {
    private static final String HTML = "text/html";
    private static final Map<String, GraphFormat> FORMATS = formats();
    private static final AcceptList GRAPHS = AcceptList.create(FORMATS.keySet().toArray(String[]::new));
    // A tool that takes anything is given data: a browser asks for HTML by name.
    private static final AcceptList GRAPHS_AND_PAGES = AcceptList.create(
            "text/turtle", HTML, "application/ld+json", "application/n-triples", "application/rdf+xml");

    private RdfResponse() {}

    private static Map<String, GraphFormat> formats() {
        Map<String, GraphFormat> formats = new LinkedHashMap<>();
        formats.put("text/turtle", GraphFormat.TTL);
        formats.put("application/ld+json", GraphFormat.JSONLD);
        formats.put("application/n-triples", GraphFormat.NT);
        formats.put("application/rdf+xml", GraphFormat.RDF);
        return formats;
    }

    /** Whether the request comes from someone who would rather look at a page than read a graph. */
    static boolean wantsPage(HttpServletRequest request) {
        return request.getParameter("format") == null
                && ConNeg.chooseContentType(request, GRAPHS_AND_PAGES, MediaType.create(HTML))
                        .getContentTypeStr()
                        .equals(HTML)
                && request.getHeader("Accept") != null;
    }

    /** Sends the graph, as {@code ?format=} (a file ending) or the header {@code Accept} asks for. */
    static void send(Model model, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String wanted = request.getParameter("format");
        Optional<String> named = FORMATS.entrySet().stream()
                .filter(format -> format.getValue().ending().equals(wanted))
                .map(Map.Entry::getKey)
                .findFirst();
        String type = named.orElseGet(() -> ConNeg.chooseContentType(request, GRAPHS, MediaType.create("text/turtle"))
                .getContentTypeStr());
        response.setHeader("Vary", "Accept");
        response.setContentType(type + ";charset=utf-8");
        Dataset dataset = DatasetFactory.wrap(model);
        new GraphWriter().write(dataset, FORMATS.get(type), response.getOutputStream());
    }
}
