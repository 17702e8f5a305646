/** Reads files, folders and standard input into documents. */
package org.demarche.read;
