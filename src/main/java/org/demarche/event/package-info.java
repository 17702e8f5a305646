/** Third stage: the events that a document tells of, with their roles, evidence and sources. */
package org.demarche.event;
