/** What the accounts of an event have to do with each other, read from a graph and laid out for people. */
package org.demarche.rdf.compare;
