/** The commands. The only room that prints or exits. */
package org.demarche.cli;
