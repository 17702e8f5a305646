/** Fifth stage: the graph as RDF, its shapes and its file formats. */
package org.demarche.rdf;
