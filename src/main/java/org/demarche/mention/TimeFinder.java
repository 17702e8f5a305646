package org.demarche.mention;

import java.util.List;
import org.demarche.model.AnnotatedDocument;
import org.demarche.model.TimeMention;

/** Finds the time expressions of a document and what they mean by its own date. */
@FunctionalInterface
public interface TimeFinder {
    /** The time expressions, in order of the text. */
    List<TimeMention> find(AnnotatedDocument document);
}
