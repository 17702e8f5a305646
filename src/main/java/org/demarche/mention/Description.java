package org.demarche.mention;

import java.util.Optional;
import org.demarche.knowledge.Titles.Gender;

/**
 * What the text says of a person right beside the name: a title before it or an apposition.
 *
 * @param name the person's name
 * @param phrase the office
 * @param gender what honorifics tell
 * @param titled whether it stands before the name without a comma, so that both make one form
 */
record Description(Name name, Optional<OfficePhrase> phrase, Gender gender, boolean titled, int from) {}
