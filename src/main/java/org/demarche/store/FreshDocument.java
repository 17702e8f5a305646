package org.demarche.store;

import org.demarche.model.Testimony;
import org.demarche.pipeline.ExtractionFormat;
import org.demarche.pipeline.GistFormat;

/**
 * A document that comes into a store, or takes the place of another.
 *
 * @param stored as it is kept by itself
 * @param entry what of it is kept with others
 */
record FreshDocument(StoredDocument stored, GistFormat.Entry entry) {
    static FreshDocument of(Testimony testimony, ExtractionFormat format) {
        return new FreshDocument(
                new StoredDocument(testimony.document(), format.write(testimony)), GistFormat.Entry.of(testimony));
    }

    String id() {
        return entry.gist().id();
    }
}
