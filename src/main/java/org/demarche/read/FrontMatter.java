package org.demarche.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.model.Code;

/**
 * A text divided into its YAML front matter and its body.
 *
 * @param fields what the front matter says; none where there is none
 * @param body the text that follows, from the line after the closing fence
 */
record FrontMatter(Fields fields, String body) {
    private static final YAMLFactory YAML = new YAMLFactory();
    private static final Pattern FENCED = Pattern.compile(
            "\\A---[ \\t]*\\n(.*?)^(?:---|\\.\\.\\.)[ \\t]*(?:\\n|\\z)", Pattern.DOTALL | Pattern.MULTILINE);
    /** A line of dashes may also open a text as an ornament; a key after it tells front matter. */
    private static final Pattern OPENED =
            Pattern.compile("\\A---[ \\t]*\\n(?:#.*\\n|[ \\t]*\\n)*(?:[\\w\"'-]+[ \\t]*:|---[ \\t]*(?:\\n|\\z))");

    static FrontMatter of(String text, Place file) throws UnreadableException {
        if (!OPENED.matcher(text).find()) {
            return new FrontMatter(Fields.NONE, text);
        }
        Matcher fenced = FENCED.matcher(text);
        if (!fenced.find()) {
            throw failure(file.at(1, 1), "front matter is never closed", "end it with a line ---", null);
        }
        return new FrontMatter(read(fenced.group(1), file), text.substring(fenced.end()));
    }

    private static Fields read(String yaml, Place file) throws UnreadableException {
        if (yaml.isBlank()) {
            return Fields.NONE;
        }
        // The fence is line 1 of the file, so line 1 of the YAML is line 2.
        try (JsonParser parser = YAML.createParser(yaml)) {
            return Fields.read(parser, at -> file.at(at.getLineNr() + 1, at.getColumnNr()))
                    .orElseThrow(() ->
                            failure(file.at(2, 1), "front matter holds no keys", "write lines such as title: …", null));
        } catch (Fields.NotPlainException e) {
            throw failure(e.place(), e.getMessage(), "write one value after the colon", e);
        } catch (JsonProcessingException e) {
            Place place = e.getLocation() == null
                    ? file
                    : file.at(e.getLocation().getLineNr() + 1, e.getLocation().getColumnNr());
            String hint = "put values that hold a colon or begin with a mark between quotation marks";
            throw failure(place, "front matter is not YAML: " + JacksonMessages.brief(e), hint, e);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
    }

    private static UnreadableException failure(Place place, String message, String hint, Exception cause) {
        return new UnreadableException(Code.FRONT_MATTER, place, message, hint, cause);
    }
}
