package org.demarche.rdf.compare;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How sheets are laid out. */
public enum SheetFormat {
    TEXT,
    MD,
    HTML;

    /** The sheets as one text, which ends with a line end. */
    public String of(List<Sheet> sheets) {
        return switch (this) {
            case TEXT -> TextLayout.of(sheets);
            case MD -> MarkdownLayout.of(sheets);
            case HTML -> HtmlLayout.of(sheets);
        };
    }

    /** The format of that name. */
    public static Optional<SheetFormat> named(String name) {
        for (SheetFormat format : values()) {
            if (format.name().equals(name.toUpperCase(Locale.ROOT))) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** The format that a file's ending tells; text for any other. */
    public static SheetFormat ofFile(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        if (name.endsWith(".md") || name.endsWith(".markdown")) {
            return MD;
        }
        return name.endsWith(".html") || name.endsWith(".htm") ? HTML : TEXT;
    }
}
