/** Second stage: who, what and when a document speaks of. */
package org.demarche.mention;
