package org.demarche.text.names;

import org.demarche.model.EntityKind;

/** The words for kinds of name in training files and in the model. */
final class NameTypes {
    private NameTypes() {}

    /**
     * The kind that a type stands for.
     *
     * @throws IllegalArgumentException if the type is none of person, organization and location
     */
    static EntityKind kindOf(String type) {
        return switch (type) {
            case "person" -> EntityKind.PERSON;
            case "organization" -> EntityKind.ORGANIZATION;
            case "location" -> EntityKind.PLACE;
            default ->
                throw new IllegalArgumentException("type of name is none of person, organization, location: " + type);
        };
    }

    /** The type that stands for a kind; a country is a location. */
    static String typeOf(EntityKind kind) {
        return switch (kind) {
            case PERSON -> "person";
            case ORGANIZATION -> "organization";
            case PLACE, COUNTRY -> "location";
        };
    }
}
