/** The SPARQL server and its page. The only room that knows Fuseki. */
package org.demarche.serve;
