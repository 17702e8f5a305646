package org.demarche.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/** Says why a query may not run: a query reads the graph that it is put to, and nothing else on this machine or another. */
public final class QueryGuard {
    /** Where Jena's own functions and those of XPath are named, in lower case; what SPARQL 1.1 has of them has keywords. */
    private static final List<String> BESIDE_SPARQL = List.of(
            "<http://jena.apache.org/arq/", "<http://jena.hpl.hp.com/arq/", "<http://www.w3.org/2005/xpath-functions#");

    private QueryGuard() {}

    /** The reason to refuse the query, where there is one. */
    public static Optional<String> refusal(Query query, DatasetGraph dataset) {
        String text = withoutPrefixes(query);
        if (text.contains("<java:")) {
            return Optional.of("functions named <java:…> are refused, since they load code");
        }
        if (BESIDE_SPARQL.stream().anyMatch(text::contains)) {
            return Optional.of("functions beside SPARQL 1.1 are refused, since some of them wait or run without end");
        }
        if (callsService(query)) {
            return Optional.of("SERVICE is refused, since it sends requests to other machines");
        }
        List<String> graphs = new ArrayList<>(query.getGraphURIs());
        graphs.addAll(query.getNamedGraphURIs());
        return unknownGraph(graphs, dataset);
    }

    /** The reason to refuse to put a query to the graphs of these names, where there is one. */
    public static Optional<String> unknownGraph(List<String> names, DatasetGraph dataset) {
        return names.stream()
                .filter(name -> !dataset.containsGraph(NodeFactory.createURI(name)))
                .findFirst()
                .map(name -> "FROM <" + name + "> names no graph of this data, and nothing is fetched");
    }

    private static boolean callsService(Query query) {
        if (query.getQueryPattern() == null) {
            return false;
        }
        boolean[] found = {false};
        Walker.walk(
                Algebra.compile(query),
                new OpVisitorBase() {
                    @Override
                    public void visit(OpService service) {
                        found[0] = true;
                    }
                },
                new ExprVisitorBase());
        return found[0];
    }

    /** The query with whole names. Functions, property functions and aggregates are all called by name: so none may stand anywhere. */
    private static String withoutPrefixes(Query query) {
        Query plain = query.cloneQuery();
        plain.setPrefixMapping(PrefixMapping.Factory.create());
        return plain.toString().toLowerCase(Locale.ROOT);
    }
}
