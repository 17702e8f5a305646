package org.demarche.text.names;

import java.util.List;

/** Mends names of a whole document by what is sure to hold of names, whoever bears them. */
@FunctionalInterface
interface NameRule {
    void apply(List<SentenceNames> document);
}
