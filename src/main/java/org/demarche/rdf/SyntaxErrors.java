package org.demarche.rdf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryParseException;
import org.demarche.model.Code;
import org.demarche.model.Diagnostic;
import org.demarche.model.Diagnostic.Severity;

/** Says in plain words what the SPARQL parser found; its own messages list every token that might have come instead. */
final class SyntaxErrors {
    private static final Pattern PLACE =
            Pattern.compile("(?i)[,.]?\\s*(?:at )?line:? (\\d+), col(?:umn)?:? (\\d+)[.,:]?\\s*");
    private static final Pattern TOKEN = Pattern.compile("Encountered:? \" (?:\"[^\"]*\"|<[^>]*>) \"(.*?) \"\"");
    private static final Pattern PREFIX = Pattern.compile("after prefix \"(.*)\"");

    private SyntaxErrors() {}

    /** The diagnostic for a query that cannot be read, with line and column from 1. */
    static Diagnostic diagnostic(QueryParseException e, String place) {
        String message = String.valueOf(e.getMessage());
        Matcher at = PLACE.matcher(message);
        String where = place;
        // The message tells where the token stands that is wrong, the exception where the one before it stands.
        if (at.find()) {
            where = place + ":" + at.group(1) + ":" + at.group(2);
        } else if (e.getLine() > 0) {
            where = place + ":" + e.getLine() + ":" + e.getColumn();
        }
        return new Diagnostic(
                Severity.ERROR,
                Code.QUERY,
                where,
                "syntax error: " + plain(message),
                "see https://www.w3.org/TR/sparql11-query/ or an example in queries/");
    }

    private static String plain(String message) {
        Matcher token = TOKEN.matcher(message);
        if (token.find()) {
            return "\"" + token.group(1) + "\" cannot stand here";
        }
        Matcher prefix = PREFIX.matcher(message);
        if (prefix.find()) {
            return "cannot read on after " + GraphReader.oneLine(prefix.group(1));
        }
        if (message.contains("<EOF>")) {
            return "the query ends too soon";
        }
        return GraphReader.oneLine(PLACE.matcher(message).replaceAll(" "));
    }
}
