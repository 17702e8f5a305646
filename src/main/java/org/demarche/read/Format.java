package org.demarche.read;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The formats that are read, told by the ending of a file's name; each may be compressed and end in {@code .gz} too. */
enum Format {
    TEXT(".txt"),
    MARKDOWN(".md .markdown"),
    HTML(".html .htm"),
    JSON_LINES(".jsonl .ndjson"),
    FEED(".xml .rss .atom"),
    WARC(".warc");

    private static final String GZIP = ".gz";

    private final String endings;

    Format(String endings) {
        this.endings = endings;
    }

    /** Whether a file of this format is one document. */
    boolean isOneDocument() {
        return this == TEXT || this == MARKDOWN || this == HTML;
    }

    private Stream<String> endings() {
        return Stream.of(endings.split(" ", -1));
    }

    /** The format of a file of this name, if it is one that is read. */
    static Optional<Format> of(String fileName) {
        String name = withoutGzip(fileName).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.endings().anyMatch(name::endsWith))
                .findFirst();
    }

    static boolean isGzip(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(GZIP);
    }

    static String withoutGzip(String fileName) {
        return isGzip(fileName) ? fileName.substring(0, fileName.length() - GZIP.length()) : fileName;
    }

    /** All endings, for messages. */
    static String all() {
        return Arrays.stream(values()).map(format -> format.endings).collect(Collectors.joining(" "));
    }
}
