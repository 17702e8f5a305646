package org.demarche.rdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ResultSet;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** The rows of an answer as a table for people: names shortened, columns aligned, nothing cut off. */
final class QueryTable {
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");
    private static final String GAP = "  ";

    private final Prefixes prefixes;

    QueryTable(Prefixes prefixes) {
        this.prefixes = prefixes;
    }

    /** The table as text, and the number of its rows. */
    record Text(String text, long rows) {}

    Text of(ResultSet results) {
        List<String> names = results.getResultVars();
        List<String[]> rows = new ArrayList<>();
        while (results.hasNext()) {
            Binding binding = results.nextBinding();
            rows.add(names.stream()
                    .map(name -> cell(binding.get(Var.alloc(name))))
                    .toArray(String[]::new));
        }
        int columns = names.size();
        int[] widths = new int[columns];
        boolean[] numeric = new boolean[columns];
        for (int i = 0; i < columns; i++) {
            int column = i;
            widths[i] = Math.max(
                    width(names.get(i)),
                    rows.stream().mapToInt(row -> width(row[column])).max().orElse(0));
            numeric[i] = !rows.isEmpty()
                    && rows.stream().allMatch(row -> NUMBER.matcher(row[column]).matches());
        }
        StringBuilder out = new StringBuilder();
        line(names.toArray(String[]::new), widths, numeric, out);
        line(Arrays.stream(widths).mapToObj("-"::repeat).toArray(String[]::new), widths, numeric, out);
        rows.forEach(row -> line(row, widths, numeric, out));
        return new Text(out.toString(), rows.size());
    }

    private static void line(String[] cells, int[] widths, boolean[] numeric, StringBuilder out) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.length; i++) {
            String padding = " ".repeat(widths[i] - width(cells[i]));
            line.append(i == 0 ? "" : GAP).append(numeric[i] ? padding + cells[i] : cells[i] + padding);
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }

    private String cell(Node node) {
        if (node == null) {
            return "";
        }
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm().replaceAll("\\s+", " ");
        }
        return node.isURI()
                ? Prefixes.shorten(node.getURI())
                        .or(() -> prefixes.relative(node.getURI()))
                        .orElse(node.getURI())
                : TermSyntax.blank(node);
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
