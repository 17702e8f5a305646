package org.demarche.model;

/** The kinds of entity in the graph. A COUNTRY is a place that can act. */
public enum EntityKind {
    PERSON,
    ORGANIZATION,
    PLACE,
    COUNTRY;

    /** The word that stands in the IRIs of entities of this kind. */
    public String slug() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
