/** Reads the Turtle files of {@code ontology/} into plain records: event types, lexicon, gazetteer. */
package org.demarche.knowledge;
