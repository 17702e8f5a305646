/** Documents made by hand and the lines that tell what was read from them, for the tests of several rooms. */
package org.demarche.testing;
