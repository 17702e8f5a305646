/** The terms of the ontology, as constants. */
package org.demarche.vocab;
