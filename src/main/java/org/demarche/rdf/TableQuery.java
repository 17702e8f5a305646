package org.demarche.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.Syntax;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/**
 * A query of {@code tables/} whose answers make one table. Answers with the same key are one row, and the values that they
 * give for a column stand together in one cell, so that a query may fetch each column by itself. Safe to share between
 * threads.
 *
 * @param key the columns that tell rows apart
 * @param columns all columns, in order
 */
record TableQuery(List<String> key, List<String> columns, Query query) {
    /** What stands between several values of one cell. */
    static final String BETWEEN = " | ";

    private static final Pattern KEY = Pattern.compile("(?m)^# Key: (.+)$");

    /** Reads the query that comes with the program under this name. */
    static TableQuery named(String name) {
        String text = resource(name + ".rq");
        Query query = new Query();
        Prefixes.ALL.forEach(query.getPrefixMapping()::setNsPrefix);
        QueryFactory.parse(query, text, GraphReader.BASE, Syntax.syntaxSPARQL_11);
        Matcher key = KEY.matcher(text);
        if (!key.find()) {
            throw new IllegalStateException("the query " + name + " has no line # Key:");
        }
        return new TableQuery(List.of(key.group(1).strip().split(" ", -1)), query.getResultVars(), query);
    }

    /** A file of {@code tables/} that comes with the program. */
    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(TableQuery.class.getResourceAsStream("tables/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a graph in order of their keys, each with a cell a column; a cell without a value is empty. */
    List<List<String>> rows(Graph graph) {
        // The columns of the key joined by a character that no name holds.
        TreeMap<String, List<TreeSet<String>>> rows = new TreeMap<>();
        try (QueryExecution execution =
                QueryExecution.create(query, DatasetFactory.wrap(DatasetGraphFactory.wrap(graph)))) {
            execution.execSelect().forEachRemaining(answer -> {
                String row = String.join(
                        "\0", key.stream().map(column -> cell(answer, column)).toList());
                List<TreeSet<String>> cells = rows.computeIfAbsent(row, k -> Stream.generate(TreeSet<String>::new)
                        .limit(columns.size())
                        .toList());
                for (int i = 0; i < cells.size(); i++) {
                    cells.get(i).add(cell(answer, columns.get(i)));
                }
            });
        }
        List<List<String>> table = new ArrayList<>();
        for (List<TreeSet<String>> cells : rows.values()) {
            table.add(cells.stream().map(TableQuery::joined).toList());
        }
        return table;
    }

    private static String cell(QuerySolution answer, String column) {
        RDFNode value = answer.get(column);
        if (value == null) {
            return "";
        }
        return value.isLiteral() ? value.asLiteral().getLexicalForm() : value.toString();
    }

    private static String joined(TreeSet<String> values) {
        values.remove("");
        return String.join(BETWEEN, values);
    }
}
