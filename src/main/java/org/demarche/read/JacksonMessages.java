package org.demarche.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.regex.Pattern;

/** Jackson's messages in one line, without the position, which our own place gives. */
final class JacksonMessages {
    private static final Pattern POSITION = Pattern.compile(
            "\\s*(\\((for|start marker) .*|at \\[Source.*|\\n.*|, line \\d+, column \\d+.*)", Pattern.DOTALL);

    private JacksonMessages() {}

    static String brief(JsonProcessingException e) {
        String message =
                e.getOriginalMessage() == null ? "" : e.getOriginalMessage().strip();
        return POSITION.matcher(message).replaceFirst("");
    }
}
