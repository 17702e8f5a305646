package org.demarche.model;

/** The kinds of problem that Démarche reports; docs/errors.md explains each, and a test compares the two. */
public enum Code {
    INPUT_MISSING("DIP-001", "input does not exist or cannot be read"),
    INPUT_EMPTY("DIP-002", "document holds no text"),
    INPUT_NOT_TEXT("DIP-003", "file is not text"),
    INPUT_NOT_UTF8("DIP-004", "file is not valid UTF-8"),
    INPUT_TOO_LONG("DIP-005", "document or line is too long"),
    INPUT_UNKNOWN_FORMAT("DIP-006", "file ending is not one that is read"),
    INPUT_NONE("DIP-007", "no document was found"),
    FRONT_MATTER("DIP-010", "front matter cannot be read"),
    JSON_LINE("DIP-011", "JSON line cannot be read"),
    DUPLICATE_ID("DIP-012", "two documents have the same id"),
    FEED("DIP-013", "feed cannot be read"),
    WARC("DIP-014", "web archive cannot be read"),
    DATE_UNKNOWN("DIP-020", "document has no date"),
    DATE_INVALID("DIP-021", "date does not exist"),
    URL_INVALID("DIP-022", "address is not a complete URL"),
    SENTENCE_ENDLESS("DIP-023", "sentence does not end"),
    KNOWLEDGE("DIP-030", "lexicon or gazetteer entry is not valid"),
    OUTPUT("DIP-040", "output cannot be written"),
    GRAPH("DIP-041", "graph cannot be read"),
    QUERY("DIP-042", "query cannot be run"),
    SERVER("DIP-043", "server cannot be started"),
    SHAPE("DIP-050", "graph breaks a shape"),
    TRAINING("DIP-060", "training text cannot be read"),
    GOLD("DIP-070", "annotation cannot be used"),
    STORE_NONE("DIP-080", "folder is not a store"),
    STORE_IN_USE("DIP-081", "store is in use"),
    STORE_DAMAGED("DIP-082", "store is damaged"),
    STORE_NO_DOCUMENT("DIP-083", "store has no such document"),
    STORE_READ_ANEW("DIP-084", "documents of the store are read anew"),
    FAULT("DIP-090", "the program failed at a document");

    private final String id;
    private final String meaning;

    Code(String id, String meaning) {
        this.id = id;
        this.meaning = meaning;
    }

    /** The stable name, {@code DIP-} and three digits. */
    public String id() {
        return id;
    }

    /** What the code stands for, in a few words. */
    public String meaning() {
        return meaning;
    }
}
