package org.demarche.evaluate;

/**
 * Whether an event of the graph is in the annotation, with the right principal role.
 *
 * @param type the local name of its class
 * @param confidence what the graph says of it, the highest of its accounts in the document
 */
public record Judgement(String type, double confidence, boolean right) {}
