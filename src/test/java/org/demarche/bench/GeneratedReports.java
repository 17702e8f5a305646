package org.demarche.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.knowledge.GazetteerReader;
import org.demarche.model.Document;
import org.demarche.model.Reporter;

/**
 * Writes reports of {@link ReportGenerator} as JSON lines to standard output, to measure {@code demarche build} from start to
 * end. Arguments: how many reports, and how many words each has.
 */
public final class GeneratedReports {
    private static final long SEED = 20_260;

    private GeneratedReports() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        ObjectMapper json = new ObjectMapper();
        List<Document> reports = new ReportGenerator(
                        SEED, Integer.parseInt(args[1]), GazetteerReader.read(List.of(), Reporter.SILENT))
                .reports(Integer.parseInt(args[0]))
                .toList();
        for (Document report : reports) {
            Map<String, String> line = new LinkedHashMap<>();
            line.put("id", report.id());
            line.put("title", report.title().orElseThrow());
            line.put("date", report.issued().orElseThrow().toString());
            line.put("publisher", report.publisher().orElseThrow());
            line.put("url", report.source().orElseThrow().value());
            line.put("text", report.text());
            out.println(json.writeValueAsString(line));
        }
        out.flush();
    }
}
