package org.demarche.serve;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.fuseki.system.FusekiCore;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.WebContent;
import org.demarche.model.Code;
import org.demarche.model.Diagnostic;
import org.demarche.model.Diagnostic.Severity;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;

/**
 * A read-only SPARQL 1.1 server of one graph, with the page that shows it. Queries are asked at {@code /ds/sparql}, graphs are
 * read at {@code /ds/data}, things have their pages under {@code /id/}. Runs from {@link #start} to {@link #close}; safe to
 * share between threads.
 */
public final class GraphServer implements AutoCloseable {
    static final String DATASET = "/ds";
    static final String SPARQL = DATASET + "/sparql";
    static final String DATA = DATASET + "/data";

    private static final int MIN_THREADS = 2;
    // Each may hold an answer of the greatest size, so this bounds memory too.
    private static final int MAX_THREADS = 12;
    private static final long STOP_MILLIS = 5_000;

    private final FusekiServer server;
    private final ServedGraph graph;

    private GraphServer(FusekiServer server, ServedGraph graph) {
        this.server = server;
        this.graph = graph;
    }

    /**
     * Starts to listen, and returns when requests are answered.
     *
     * @param dataset must not change while the server runs
     * @throws ServerException if the port is taken or the host is not this machine
     */
    public static GraphServer start(Dataset dataset, ServerSettings settings) {
        FusekiCore.init(); // of which the jar leaves out what does so at every start of Jena
        ServedGraph graph = ServedGraph.of(dataset);
        graph.data()
                .getContext()
                .set(ARQ.queryTimeout, Long.toString(settings.timeout().toMillis()));
        graph.data().getContext().set(ARQ.httpServiceAllowed, false);

        DataService.Builder data = DataService.newBuilder(graph.data())
                .addEndpoint(Operation.Query)
                .addEndpoint(Operation.Query, SPARQL.substring(DATASET.length() + 1))
                .addEndpoint(Operation.GSP_R)
                .addEndpoint(Operation.GSP_R, DATA.substring(DATASET.length() + 1));
        FusekiServer server = FusekiServer.create()
                .registerOperation(
                        Operation.Query,
                        WebContent.contentTypeSPARQLQuery,
                        new QueryService(settings, action -> describe(graph, action)))
                .port(settings.port())
                .numServerThreads(MIN_THREADS, MAX_THREADS)
                .fusekiModules(FusekiModules.empty())
                .add(DATASET, data)
                .addFilter("/*", new ResponseHeaders())
                .addFilter("/*", new AddressCheck())
                .addFilter("/*", new MessageLength())
                .addServlet("/*", new PageServlet(graph, settings))
                .build();
        Server jetty = server.getJettyServer();
        ((ServerConnector) jetty.getConnectors()[0]).setHost(settings.host());
        // Requests that are under way at the end are answered first.
        jetty.setHandler(new GracefulHandler(jetty.getHandler()));
        jetty.setStopTimeout(STOP_MILLIS);
        try {
            server.start();
        } catch (FusekiException e) {
            server.stop();
            throw failure(settings, e);
        }
        return new GraphServer(server, graph);
    }

    private static void describe(ServedGraph graph, HttpAction action) {
        try {
            RdfResponse.send(
                    ServiceDescription.of(graph, root(action.getRequestRequestURL())),
                    action.getRequest(),
                    action.getResponse());
        } catch (IOException e) {
            ServletOps.errorOccurred(e);
        }
    }

    /** Scheme, host and port of an address. */
    static String root(String address) {
        int path = address.indexOf('/', address.indexOf("://") + "://".length());
        return path < 0 ? address : address.substring(0, path);
    }

    private static ServerException failure(ServerSettings settings, FusekiException e) {
        Throwable cause = Optional.ofNullable(e.getCause()).orElse(e);
        while (cause.getCause() != null && !(cause instanceof BindException)) {
            cause = cause.getCause();
        }
        String place = settings.host() + ":" + settings.port();
        boolean unknown = new InetSocketAddress(settings.host(), settings.port()).isUnresolved();
        String message;
        String hint;
        if (unknown) {
            message = "the host is not known";
            hint = "give --host 127.0.0.1, or an address of this machine";
        } else if (Objects.toString(cause.getMessage(), "").contains("in use")) {
            message = "the port is in use";
            hint = "stop the program that listens there, or give another --port; 0 takes one that is free";
        } else {
            message = "cannot listen there: " + Objects.toString(cause.getMessage(), cause.toString());
            hint = "give an address of this machine with --host, and a --port from 1024";
        }
        return new ServerException(new Diagnostic(Severity.ERROR, Code.SERVER, place, message, hint), e);
    }

    /** Where the server listens. */
    public int port() {
        return server.getPort();
    }

    /** How many triples all graphs together have. */
    public int triples() {
        return graph.triples();
    }

    public int documents() {
        return graph.documents();
    }

    /** Waits until the server has stopped. */
    public void join() {
        server.join();
    }

    /** Stops listening, answers what is under way for some seconds, and ends. */
    @Override
    public void close() {
        server.stop();
    }
}
