package org.demarche.serve;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQLProtocol;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.demarche.rdf.GraphReader;
import org.demarche.rdf.QueryGuard;

/**
 * Answers SPARQL 1.1 queries. An answer is brought together before its first byte is sent, so that it is whole or an error, and
 * never breaks off; the cap on rows bounds what that costs. Safe to share between threads.
 */
final class QueryService extends SPARQL_QueryDataset {
    /** Header of an answer that was cut: how many rows or triples are left. */
    static final String CUT = "Demarche-Cut-At";

    private static final int UNAVAILABLE = 503;

    private final ServerSettings settings;
    private final Consumer<HttpAction> description;

    /** @param description answers a request without a query, which asks what the service is */
    QueryService(ServerSettings settings, Consumer<HttpAction> description) {
        this.settings = settings;
        this.description = description;
    }

    @Override
    public void execGet(HttpAction action) {
        if (action.getRequestQueryString() == null) {
            description.accept(action);
        } else {
            super.execGet(action);
        }
    }

    @Override
    protected void execute(String text, HttpAction action) {
        Optional<String> reason = refusal(text, action);
        if (reason.isEmpty()) {
            super.execute(text, action);
            return;
        }
        // Not by ServletOps, which counts characters as bytes.
        byte[] message = (reason.get() + "\n").getBytes(StandardCharsets.UTF_8);
        action.setResponseStatus(HttpServletResponse.SC_BAD_REQUEST);
        action.setResponseContentType("text/plain;charset=utf-8");
        action.setResponseContentLength(message.length);
        try {
            action.getResponseOutputStream().write(message);
        } catch (IOException e) {
            throw new RuntimeIOException(e);
        }
    }

    /** Why a query is not run; a slip in it, or something that it may not ask. */
    private static Optional<String> refusal(String text, HttpAction action) {
        Query query;
        try {
            // Jena's own language has more ways out than SPARQL 1.1, such as CALL of a function by a name made at run
            // time.
            query = QueryFactory.create(text, GraphReader.BASE, Syntax.syntaxSPARQL_11);
        } catch (QueryException e) {
            return Optional.of("The query cannot be read: " + e.getMessage());
        }
        List<String> graphs = new ArrayList<>();
        DatasetDescription wanted = SPARQLProtocol.getDatasetDescription(action, query);
        if (wanted != null) {
            graphs.addAll(wanted.getDefaultGraphURIs());
            graphs.addAll(wanted.getNamedGraphURIs());
        }
        return QueryGuard.refusal(query, action.getDataset())
                .or(() -> QueryGuard.unknownGraph(graphs, action.getDataset()))
                .map(reason -> "The query is refused: " + reason);
    }

    @Override
    protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
        return super.createQueryExec(action, LinearRegex.of(query), dataset);
    }

    @Override
    protected QueryExecResult executeQuery(HttpAction action, QueryExec execution, Query query, String log) {
        try {
            if (query.isSelectType()) {
                return new QueryExecResult(rows(action, execution.select()));
            }
            if (query.isConstructType()) {
                return new QueryExecResult(graph(action, execution.constructTriples()));
            }
            if (query.isDescribeType()) {
                return new QueryExecResult(graph(action, execution.describeTriples()));
            }
            return super.executeQuery(action, execution, query, log);
        } catch (QueryCancelledException e) {
            ServletOps.error(
                    UNAVAILABLE,
                    "The query took longer than " + settings.timeout().toSeconds()
                            + " s and was ended. Ask for less, or start the server with a longer --timeout.");
            throw e;
        } catch (OutOfMemoryError e) {
            // What the query held is free again once it has ended.
            ServletOps.error(UNAVAILABLE, "The query needs more memory than the server has. Ask for less.");
            throw e;
        }
    }

    private RowSet rows(HttpAction action, RowSet all) {
        List<Binding> rows = new ArrayList<>();
        while (rows.size() < settings.maxRows() && all.hasNext()) {
            rows.add(all.next());
        }
        if (all.hasNext()) {
            tellOfCut(action);
        }
        return RowSetStream.create(all.getResultVars(), rows.iterator());
    }

    private Graph graph(HttpAction action, Iterator<Triple> all) {
        Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
        while (all.hasNext()) {
            Triple triple = all.next();
            if (graph.size() == settings.maxRows() && !graph.contains(triple)) {
                tellOfCut(action);
                break;
            }
            graph.add(triple);
        }
        return graph;
    }

    private void tellOfCut(HttpAction action) {
        action.setResponseHeader(CUT, Integer.toString(settings.maxRows()));
    }
}
