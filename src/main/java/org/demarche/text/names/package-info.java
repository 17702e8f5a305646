/** Finding of names: the finder that runs, its features, its training and its evaluation. */
package org.demarche.text.names;
