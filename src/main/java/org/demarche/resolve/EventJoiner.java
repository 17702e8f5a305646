package org.demarche.resolve;

import java.util.List;

/** Finds which events of different documents are one. */
@FunctionalInterface
interface EventJoiner {
    /** Parts the events, all of one type and in order of their documents, into sets that are one event each. */
    List<List<EventNode>> join(List<EventNode> nodes);
}
