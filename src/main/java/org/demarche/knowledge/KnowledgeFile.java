package org.demarche.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDFLib;
import org.demarche.model.Code;
import org.demarche.model.Diagnostic;
import org.demarche.model.Reporter;

/**
 * One Turtle file of knowledge, read whole. What is wrong in it goes to the reporter with file, place and remedy.
 *
 * @param name the file's name, as messages show it
 * @param model its triples; empty when the file cannot be read
 */
record KnowledgeFile(String name, Model model) {
    /** A file that ships on the class path under {@code /ontology/}. */
    static KnowledgeFile shipped(String name, Reporter reporter) {
        try (InputStream in = KnowledgeFile.class.getResourceAsStream("/ontology/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + name);
            }
            return parse(name, in, reporter);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of the user's own. */
    static KnowledgeFile of(Path path, Reporter reporter) {
        try (InputStream in = Files.newInputStream(path)) {
            return parse(path.toString(), in, reporter);
        } catch (IOException e) {
            reporter.report(new Diagnostic(
                    Diagnostic.Severity.ERROR,
                    Code.INPUT_MISSING,
                    path.toString(),
                    "file cannot be read: " + e.getMessage(),
                    "check the path and the rights of the file"));
            return new KnowledgeFile(path.toString(), ModelFactory.createDefaultModel());
        }
    }

    private static KnowledgeFile parse(String name, InputStream in, Reporter reporter) {
        Model model = ModelFactory.createDefaultModel();
        Definitions definitions = new Definitions(StreamRDFLib.graph(model.getGraph()));
        Slips slips = new Slips(name, reporter);
        try {
            RDFParser.source(in)
                    .lang(Lang.TURTLE)
                    .base("https://w3id.org/demarche/id/")
                    .errorHandler(slips)
                    .parse(definitions);
        } catch (RiotException e) {
            return new KnowledgeFile(name, ModelFactory.createDefaultModel());
        } catch (
                RuntimeException
                        e) { // what the parser stumbles over, a bad @base for one, without telling its error handler
            slips.report(
                    Diagnostic.Severity.ERROR,
                    String.valueOf(e.getMessage()).strip().replaceAll("\\s+", " "),
                    0,
                    0);
            return new KnowledgeFile(name, ModelFactory.createDefaultModel());
        }
        for (String entry : definitions.repeated()) {
            reporter.report(new Diagnostic(
                    Diagnostic.Severity.ERROR,
                    Code.KNOWLEDGE,
                    name,
                    "<" + entry + "> is defined twice in this file",
                    "give one of the two a name of its own, or join them"));
        }
        return new KnowledgeFile(name, model);
    }

    /** Reports that an entry is not as it should be; the entry is left out or used in part. */
    void slip(Reporter reporter, String entry, String message, String hint) {
        reporter.report(
                new Diagnostic(Diagnostic.Severity.WARNING, Code.KNOWLEDGE, name, "<" + entry + "> " + message, hint));
    }

    /** What the parser finds wrong, with line and column; an error ends the reading of the file. */
    private record Slips(String name, Reporter reporter) implements ErrorHandler {
        private void report(Diagnostic.Severity severity, String message, long line, long column) {
            String place = line > 0 ? name + ":" + line + (column > 0 ? ":" + column : "") : name;
            String hint = Optional.of(severity)
                    .filter(s -> s == Diagnostic.Severity.ERROR)
                    .map(s -> "mend the Turtle at this place; nothing of the file is used until then")
                    .orElse("");
            reporter.report(new Diagnostic(severity, Code.KNOWLEDGE, place, message, hint));
        }

        @Override
        public void warning(String message, long line, long column) {
            report(Diagnostic.Severity.WARNING, message, line, column);
        }

        @Override
        public void error(String message, long line, long column) {
            report(Diagnostic.Severity.ERROR, message, line, column);
            throw new RiotException(message);
        }

        @Override
        public void fatal(String message, long line, long column) {
            error(message, line, column);
        }
    }
}
