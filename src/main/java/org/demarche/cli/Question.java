package org.demarche.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
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
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.demarche.model.Code;
import org.demarche.rdf.GraphFormat;
import org.demarche.rdf.GraphWriter;
import org.demarche.vocab.Dip;
import org.demarche.vocab.Nif;

/** A SPARQL query and the form of its answer. It reads the graph that it is given and nothing else. */
final class Question {
    private static final String TABLE = "table";
    private static final Map<String, Lang> ROWS = new TreeMap<>(Map.of(
            "csv", ResultSetLang.RS_CSV,
            "tsv", ResultSetLang.RS_TSV,
            "json", ResultSetLang.RS_JSON,
            "xml", ResultSetLang.RS_XML));
    private static final Map<String, String> PREFIXES = Map.of(
            "dip", Dip.NAMESPACE,
            "nif", Nif.NAMESPACE,
            "dcterms", DCTerms.getURI(),
            "prov", "http://www.w3.org/ns/prov#",
            "skos", SKOS.getURI(),
            "owl", OWL2.getURI(),
            "rdf", RDF.getURI(),
            "rdfs", RDFS.getURI(),
            "xsd", XSD.getURI());

    private final Query query;
    private final String name;
    private final String format;

    private Question(Query query, String name, String format) {
        this.query = query;
        this.name = name;
        this.format = format;
    }

    /**
     * Parses a query.
     *
     * @param name what messages call it
     * @param format the form of the answer, or null for the usual one
     * @throws InputException if the query or the format is wrong
     */
    static Question of(String text, String name, String format) {
        Query query = new Query();
        query.setPrefixMapping(query.getPrefixMapping().setNsPrefixes(PREFIXES));
        try {
            QueryFactory.parse(query, text, null, Syntax.syntaxSPARQL_11);
        } catch (QueryParseException e) {
            String place = e.getLine() > 0 ? name + ":" + e.getLine() + ":" + e.getColumn() : name;
            throw failure(place, "not a query in SPARQL: " + brief(e), "see the files in queries/ for examples", e);
        } catch (QueryException e) {
            throw failure(name, "not a query in SPARQL: " + brief(e), "see the files in queries/ for examples", e);
        }
        Question question = new Question(query, name, formatOf(query, format));
        question.checkFormat();
        return question;
    }

    private static String formatOf(Query query, String format) {
        boolean graph = query.isConstructType() || query.isDescribeType();
        String usual = graph ? GraphFormat.TTL.ending() : TABLE;
        return format == null ? usual : format.toLowerCase(Locale.ROOT);
    }

    private void checkFormat() {
        boolean graph = query.isConstructType() || query.isDescribeType();
        boolean known =
                graph ? GraphFormat.ofEnding(format).isPresent() : format.equals(TABLE) || ROWS.containsKey(format);
        if (!known) {
            String choice = graph ? GraphFormat.endings() : TABLE + ", " + String.join(", ", ROWS.keySet());
            throw failure("--format " + format, "is no format of this query's answer", "choose one of " + choice, null);
        }
    }

    /**
     * Writes the answer.
     *
     * @return false if the answer is no
     */
    boolean ask(Dataset dataset, OutputStream out) {
        // A query that fetches from the network would give another answer tomorrow.
        try (QueryExecution execution = QueryExecution.dataset(asOne(dataset))
                .query(query)
                .set(ARQ.httpServiceAllowed, false)
                .build()) {
            return answer(execution, out);
        } catch (QueryException e) {
            throw failure(name, "cannot be run: " + brief(e), "", e);
        } catch (IOException e) {
            throw InputException.of(Code.OUTPUT, "standard output", "cannot be written: " + e.getMessage(), "", e);
        }
    }

    private boolean answer(QueryExecution execution, OutputStream out) throws IOException {
        boolean yes = true;
        if (query.isAskType()) {
            yes = execution.execAsk();
            if (format.equals(TABLE)) {
                out.write((yes ? "yes\n" : "no\n").getBytes(StandardCharsets.UTF_8));
            } else {
                ResultsWriter.create().lang(ROWS.get(format)).write(out, yes);
            }
        } else if (query.isSelectType()) {
            ResultSet rows = execution.execSelect();
            if (format.equals(TABLE)) {
                ResultSetFormatter.out(out, rows, query.getPrefixMapping());
            } else {
                ResultsWriter.create().lang(ROWS.get(format)).write(out, rows);
            }
        } else {
            Dataset graph = DatasetFactory.create(
                    query.isConstructType() ? execution.execConstruct() : execution.execDescribe());
            new GraphWriter().write(graph, GraphFormat.ofEnding(format).orElseThrow(), out);
        }
        out.flush();
        return yes;
    }

    /** The dataset with all its triples in the default graph, so that a query need not know where a triple lies. */
    private static Dataset asOne(Dataset dataset) {
        DatasetGraph all = DatasetGraphFactory.createGeneral();
        for (Quad quad : dataset.asDatasetGraph().stream().collect(Collectors.toList())) {
            all.getDefaultGraph().add(quad.asTriple());
            if (!quad.isDefaultGraph()) {
                all.add(quad);
            }
        }
        return DatasetFactory.wrap(all);
    }

    private static String brief(Exception e) {
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return message.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(2)
                .collect(Collectors.joining(" "));
    }

    private static InputException failure(String place, String message, String hint, Exception cause) {
        return InputException.of(Code.QUERY, place, message, hint, cause);
    }
}
