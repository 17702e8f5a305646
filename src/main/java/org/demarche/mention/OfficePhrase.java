package org.demarche.mention;

import java.util.Optional;
import org.demarche.knowledge.GazetteerEntry;
import org.demarche.knowledge.Titles.Office;

/**
 * The words for an office in a sentence: "Russia's deputy foreign minister".
 *
 * @param sentence index of the sentence
 * @param from index of its first token, the country or body before it included, determiner not
 * @param officeFrom index of the first token of the office itself
 * @param to one past the index of the office's last token
 * @param office the office at the heart of it
 * @param past whether it is held no more
 * @param plural whether it is of several: "Presidents"
 * @param principal for whom its bearer speaks and acts, as far as the words tell
 */
record OfficePhrase(
        int sentence,
        int from,
        int officeFrom,
        int to,
        Office office,
        boolean past,
        boolean plural,
        Optional<Principal> principal) {
    /** A country known from its demonym, or whatever the name at a token is of. */
    record Principal(Optional<GazetteerEntry> entry, int sentence, int token) {}

    OfficePhrase withPrincipal(Principal found) {
        return new OfficePhrase(sentence, from, officeFrom, to, office, past, plural, Optional.of(found));
    }

    /** The phrase for another office. */
    OfficePhrase of(Office other) {
        return new OfficePhrase(sentence, from, officeFrom, to, other, past, plural, principal);
    }

    /** The phrase of one who holds the office still, or no more. */
    OfficePhrase held(boolean still) {
        return new OfficePhrase(sentence, from, officeFrom, to, office, !still, plural, principal);
    }
}
