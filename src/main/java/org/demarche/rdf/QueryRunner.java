package org.demarche.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.query.ResultSetRewindable;
import org.apache.jena.query.Syntax;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.demarche.model.Code;
import org.demarche.model.Diagnostic;
import org.demarche.model.Diagnostic.Severity;

/**
 * Puts SPARQL 1.1 queries to a graph. The default graph is the union of all graphs, so that queries need not know how they
 * are kept; {@code GRAPH} asks one document. The project's prefixes need not be declared, and relative names stand under the
 * graph's base. A query reads this graph alone: {@code SERVICE}, {@code <java:…>} and {@code FROM} of what is elsewhere are refused.
 */
public final class QueryRunner {
    private final Dataset dataset;
    private final Prefixes prefixes;

    /** The forms of an answer. */
    public enum Output {
        TABLE,
        CSV,
        TSV,
        JSON,
        XML,
        TTL;

        /** The form with this name ("csv"). */
        public static Optional<Output> of(String name) {
            return Arrays.stream(values())
                    .filter(o -> o.name().equals(name.toUpperCase(Locale.ROOT)))
                    .findFirst();
        }

        /** The names, for messages. */
        public static String names() {
            return Arrays.stream(values())
                    .map(o -> o.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
        }
    }

    /** @param dataset is asked as it is now */
    public QueryRunner(Dataset dataset) {
        this.dataset = Unions.dataset(dataset);
        this.prefixes = Unions.prefixes(this.dataset.getDefaultModel().getGraph());
    }

    /**
     * Runs a query and writes the answer in UTF-8; the stream is flushed and stays open.
     *
     * @param text the query
     * @param place what messages call it: its file, or "query"
     * @return the number of rows or triples; for ASK, 1 for yes and 0 for no
     * @throws GraphIoException with place, line and column, if the query cannot be read, is refused, or has no answer in this form
     * @throws IOException if the stream fails
     */
    public long run(String text, String place, Output output, OutputStream out) throws IOException {
        Query query = parse(text, place);
        Optional<String> refusal = QueryGuard.refusal(query, dataset.asDatasetGraph());
        if (refusal.isPresent()) {
            throw failure(place, refusal.get(), "ask the graph alone", null);
        }
        try (QueryExecution execution = QueryExecution.dataset(dataset)
                .query(query)
                .set(ARQ.httpServiceAllowed, false)
                .build()) {
            long count;
            if (query.isSelectType()) {
                count = select(execution.execSelect(), output, place, out);
            } else if (query.isAskType()) {
                count = ask(execution.execAsk(), output, place, out);
            } else {
                count = graph(
                        query.isConstructType() ? execution.execConstruct() : execution.execDescribe(),
                        output,
                        place,
                        out);
            }
            out.flush();
            return count;
        } catch (QueryException e) {
            throw failure(place, GraphReader.oneLine(e.getMessage()), "mend the query", e);
        }
    }

    private Query parse(String text, String place) {
        Query query = new Query();
        Prefixes.ALL.forEach(query.getPrefixMapping()::setNsPrefix);
        try {
            return QueryFactory.parse(query, text, prefixes.base().orElse(GraphReader.BASE), Syntax.syntaxSPARQL_11);
        } catch (QueryParseException e) {
            throw new GraphIoException(SyntaxErrors.diagnostic(e, place), e);
        } catch (QueryException e) {
            throw failure(place, GraphReader.oneLine(e.getMessage()), "mend the query", e);
        }
    }

    private long select(ResultSet results, Output output, String place, OutputStream out) throws IOException {
        switch (output) {
            case TABLE -> {
                QueryTable.Text table = new QueryTable(prefixes).of(results);
                out.write(table.text().getBytes(StandardCharsets.UTF_8));
                return table.rows();
            }
            case TTL -> throw noForm(place, "rows", "table, csv, tsv, json or xml");
            case CSV, TSV, JSON, XML -> {
                ResultSetRewindable rows = ResultSetFactory.makeRewindable(results);
                ResultSetMgr.write(out, rows, lang(output));
                return rows.size();
            }
        }
        throw new IllegalStateException(output.name());
    }

    private static long ask(boolean yes, Output output, String place, OutputStream out) throws IOException {
        switch (output) {
            case TABLE -> out.write((yes ? "yes\n" : "no\n").getBytes(StandardCharsets.UTF_8));
            case TTL -> throw noForm(place, "yes or no", "table, csv, tsv, json or xml");
            case CSV, TSV, JSON, XML -> ResultSetMgr.write(out, yes, lang(output));
        }
        return yes ? 1 : 0;
    }

    private long graph(Model model, Output output, String place, OutputStream out) throws IOException {
        Dataset answer = DatasetFactory.wrap(DatasetGraphFactory.wrap(model.getGraph()));
        switch (output) {
            case TABLE, TTL -> {
                Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                new TurtleSerializer(false, prefixes).write(new GraphOrder(answer.asDatasetGraph()), writer);
                writer.flush();
            }
            case JSON -> new GraphWriter().write(answer, GraphFormat.JSONLD, out);
            case XML -> new GraphWriter().write(answer, GraphFormat.RDF, out);
            case CSV, TSV -> throw noForm(place, "a graph", "ttl, json or xml");
        }
        return model.size();
    }

    private static Lang lang(Output output) {
        return switch (output) {
            case CSV -> ResultSetLang.RS_CSV;
            case TSV -> ResultSetLang.RS_TSV;
            case JSON -> ResultSetLang.RS_JSON;
            case XML, TABLE, TTL -> ResultSetLang.RS_XML;
        };
    }

    private static GraphIoException noForm(String place, String answer, String forms) {
        return failure(place, "the answer is " + answer + ", which this format cannot hold", "take " + forms, null);
    }

    private static GraphIoException failure(String place, String message, String hint, Throwable cause) {
        return new GraphIoException(new Diagnostic(Severity.ERROR, Code.QUERY, place, message, hint), cause);
    }
}
