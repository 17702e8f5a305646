package org.demarche.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.SortedMap;

/** Figures as JSON. */
public final class ScoresJson {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double THOUSAND = 1000.0;

    private ScoresJson() {}

    /** The figures, rounded to thousandths, as an object on several lines. */
    public static String of(Scores scores) {
        ObjectNode root = JSON.createObjectNode();
        root.put("documents", scores.documents());
        root.put("triples", scores.triples());
        table(root.putObject("entities"), scores.entities());
        table(root.putObject("events"), scores.detected());
        table(root.putObject("strict"), scores.strict());
        table(root.putObject("roles"), scores.roles());
        ObjectNode attributes = root.putObject("attributes");
        scores.attributes().forEach((key, figure) -> {
            ObjectNode attribute = attributes.putObject(key);
            attribute.put("right", figure.right());
            attribute.put("of", figure.there());
            attribute.put("rate", rounded(figure.recall()));
        });
        figure(root.putObject("across_documents"), scores.across());
        return root.toPrettyString() + "\n";
    }

    private static void table(ObjectNode node, SortedMap<String, Figure> table) {
        table.forEach((key, figure) -> figure(node.putObject(key), figure));
        figure(node.putObject("all"), Scores.all(table));
    }

    private static void figure(ObjectNode node, Figure figure) {
        node.put("P", rounded(figure.precision()));
        node.put("R", rounded(figure.recall()));
        node.put("F1", rounded(figure.f1()));
        node.put("tp", figure.right());
        node.put("system", figure.found());
        node.put("gold", figure.there());
    }

    private static double rounded(double value) {
        return Math.round(value * THOUSAND) / THOUSAND;
    }
}
