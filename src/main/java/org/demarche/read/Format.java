package org.demarche.read;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats that are read, told by the ending of a file's name; each may be compressed and end in {@code .gz} too. */
enum Format {
    TEXT(".txt"),
    MARKDOWN(".md", ".markdown"),
    HTML(".html", ".htm"),
    JSON_LINES(".jsonl", ".ndjson");

    private static final String GZIP = ".gz";

    private final List<String> endings;

    Format(String... endings) {
        this.endings = List.of(endings);
    }

    /** The format of a file of this name, if it is one that is read. */
    static Optional<Format> of(String fileName) {
        String name = withoutGzip(fileName).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.endings.stream().anyMatch(name::endsWith))
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
        return Arrays.stream(values())
                .flatMap(format -> format.endings.stream())
                .collect(Collectors.joining(" "));
    }
}
