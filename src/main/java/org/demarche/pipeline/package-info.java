/** Joins the stages; the front door of the library. */
package org.demarche.pipeline;
