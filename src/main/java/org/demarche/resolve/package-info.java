/** Fourth stage: one entity and one event for all documents. */
package org.demarche.resolve;
