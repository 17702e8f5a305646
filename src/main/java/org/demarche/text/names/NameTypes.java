package org.demarche.text.names;

import java.util.Optional;
import org.demarche.model.EntityKind;

/** The words for kinds of name in training files and in the model. */
final class NameTypes {
    private NameTypes() {}

    /** The kind that a type stands for; nothing if the type is none of person, organization and location. */
    static Optional<EntityKind> kindOf(String type) {
        return switch (type) {
            case "person" -> Optional.of(EntityKind.PERSON);
            case "organization" -> Optional.of(EntityKind.ORGANIZATION);
            case "location" -> Optional.of(EntityKind.PLACE);
            default -> Optional.empty();
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
