package org.demarche.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes tables as comma-separated values (RFC 4180) in UTF-8.
 *
 * <p>A cell that a spreadsheet would take for a formula, because it begins with {@code = + - @}, a tab or a carriage return, gets
 * an apostrophe before it (OWASP, CSV injection). So does one that begins with apostrophes before such a character; whoever
 * takes off one apostrophe from every such cell has the values as they were.
 */
final class CsvFormat {
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("[\",\\r\\n]");

    private CsvFormat() {}

    /** Writes a line of names and a line a row; the stream stays open. */
    static void write(List<String> columns, List<List<String>> rows, OutputStream out) throws IOException {
        out.write(line(columns).getBytes(StandardCharsets.UTF_8));
        for (List<String> row : rows) {
            out.write(line(row).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String line(List<String> cells) {
        return cells.stream().map(CsvFormat::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    static String cell(String value) {
        String safe = FORMULA.matcher(value).matches() ? "'" + value : value;
        return QUOTED.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
