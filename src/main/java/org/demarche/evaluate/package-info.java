/** How much of what a careful reader takes from reports is in a graph: gold annotation, a graph, and figures. */
package org.demarche.evaluate;
