/** What others say of the ontology. */
package org.demarche.ontology;
