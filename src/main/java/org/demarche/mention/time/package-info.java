/** Time expressions of the news: days, times of day, lengths and vague times, resolved against the document's own date. */
package org.demarche.mention.time;
