package org.demarche.evaluate;

import java.util.List;
import org.demarche.model.Iri;
import org.demarche.vocab.Dip;

/** The four types of event that gold annotation has. */
public enum EventKind {
    CALL,
    CEASEFIRE,
    DEMAND,
    STATEMENT;

    /** What gold files call the list of such events. */
    String key() {
        return switch (this) {
            case CALL -> "calls";
            case CEASEFIRE -> "ceasefires";
            case DEMAND -> "demands";
            case STATEMENT -> "statements";
        };
    }

    Iri type() {
        return switch (this) {
            case CALL -> Dip.CALL;
            case CEASEFIRE -> Dip.CEASEFIRE;
            case DEMAND -> Dip.DEMAND;
            case STATEMENT -> Dip.STATEMENT;
        };
    }

    /** The roles that are compared, the principal one first. */
    List<Iri> roles() {
        return switch (this) {
            case CALL -> List.of(Dip.PARTICIPANT);
            case CEASEFIRE -> List.of(Dip.PARTY);
            case DEMAND -> List.of(Dip.DEMANDER, Dip.ADDRESSEE);
            case STATEMENT -> List.of(Dip.SPEAKER, Dip.ADDRESSEE);
        };
    }

    String label() {
        return type().localName();
    }

    Iri principal() {
        return roles().get(0);
    }

    /** Whether all who have the role are listed, and not only acceptable answers of which one is enough. */
    boolean listsAll(Iri role) {
        return role.equals(Dip.PARTICIPANT) || role.equals(Dip.PARTY);
    }

    /** What gold files call a role. */
    static String keyOf(Iri role) {
        if (role.equals(Dip.PARTICIPANT)) {
            return "participants";
        }
        return role.equals(Dip.PARTY) ? "parties" : role.localName();
    }
}
