package org.demarche.read;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Optional;
import org.demarche.model.Code;
import org.demarche.model.Diagnostic;
import org.demarche.model.Diagnostic.Severity;
import org.demarche.model.Document;
import org.demarche.model.Iri;
import org.demarche.model.Reporter;

/** Makes documents of fields and text; the rules that hold for every format stand here. */
final class DocumentAssembler {
    private final Reporter reporter;

    DocumentAssembler(Reporter reporter) {
        this.reporter = reporter;
    }

    /**
     * Makes a document. A date or address that is wrong is reported, and the document goes without it.
     *
     * @param place where the document begins
     * @param defaultId its id, where the fields give none
     * @throws UnreadableException if the text is blank
     */
    Document assemble(Place place, String defaultId, Fields fields, String text) throws UnreadableException {
        if (text.isBlank()) {
            throw new UnreadableException(
                    Code.INPUT_EMPTY, place, "document holds no text", "add the text of the report, or leave it out");
        }
        return new Document(
                line(fields, Fields.ID).orElse(defaultId),
                CleanText.of(text),
                line(fields, Fields.TITLE),
                issued(place, fields, text),
                line(fields, Fields.PUBLISHER),
                source(fields));
    }

    /** A value in one line. */
    private static Optional<String> line(Fields fields, String key) {
        return fields.get(key).map(field -> CleanText.of(field.value()).strip().replaceAll("\\s+", " "));
    }

    private Optional<LocalDate> issued(Place document, Fields fields, String text) {
        Optional<Fields.Field> field = fields.get(Fields.DATE);
        if (field.isEmpty()) {
            Optional<LocalDate> told = PublicationLine.find(text);
            if (told.isPresent()) {
                return told;
            }
            report(
                    Severity.NOTE,
                    Code.DATE_UNKNOWN,
                    document,
                    "document has no date, so days such as \"Tuesday\" stay words",
                    "give it a date: line in front matter, a line such as \"Published 18 March 2025\" at its top, or \"date\" in its JSON line");
            return Optional.empty();
        }
        String written = field.get().value();
        Optional<LocalDate> date = PublicationDate.parse(written);
        if (date.isEmpty()) {
            String slip = PublicationDate.hasForm(written) ? "does not exist" : "is not in the form 2025-03-18";
            report(
                    Severity.WARNING,
                    Code.DATE_INVALID,
                    field.get().place(),
                    "date \"" + CleanText.excerpt(written) + "\" " + slip,
                    "write year-month-day; until then the document is read as one without a date");
        }
        return date;
    }

    private Optional<Iri> source(Fields fields) {
        Optional<Fields.Field> field = fields.get(Fields.URL);
        Optional<Iri> iri = field.flatMap(f -> absolute(f.value().strip()));
        if (field.isPresent() && iri.isEmpty()) {
            report(
                    Severity.WARNING,
                    Code.URL_INVALID,
                    field.get().place(),
                    "address \"" + CleanText.excerpt(field.get().value()) + "\" is not a complete URL",
                    "write it with https:// and with blanks as %20");
        }
        return iri;
    }

    private static Optional<Iri> absolute(String address) {
        try {
            URI uri = new URI(address);
            return uri.isAbsolute() && uri.getHost() != null ? Optional.of(new Iri(address)) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private void report(Severity severity, Code code, Place place, String message, String hint) {
        reporter.report(new Diagnostic(severity, code, place.toString(), message, hint));
    }
}
