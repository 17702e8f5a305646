/** The records that travel down the line, from a document to the resolved graph, and the contract of its stages. */
package org.demarche.model;
