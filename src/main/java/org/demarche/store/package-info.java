/** Keeps a graph in a folder: documents come and go, and what is resolved across them is derived anew. */
package org.demarche.store;
