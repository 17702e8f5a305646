package org.demarche.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;

/**
 * One report as it came in.
 *
 * @param id the input's own id: the file name, or "id" of the JSON line or front matter
 * @param text the decoded text, without byte order mark and front matter, line ends as LF
 * @param title the headline as the metadata give it
 * @param issued the day of publication, against which "Tuesday" and "last week" are resolved
 * @param publisher the outlet
 * @param source where it was published
 */
public record Document(
        String id,
        String text,
        Optional<String> title,
        Optional<LocalDate> issued,
        Optional<String> publisher,
        Optional<Iri> source) {
    public Document {
        Objects.requireNonNull(id);
        Objects.requireNonNull(text);
        Objects.requireNonNull(title);
        Objects.requireNonNull(issued);
        Objects.requireNonNull(publisher);
        Objects.requireNonNull(source);
    }

    /** A document of which only the text and the day are known. */
    public static Document of(String id, String text, Optional<LocalDate> issued) {
        return new Document(id, text, Optional.empty(), issued, Optional.empty(), Optional.empty());
    }

    /** The SHA-256 of the text in UTF-8, in lower-case hexadecimal digits. */
    public String sha256() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
