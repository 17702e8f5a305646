package org.demarche.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.demarche.model.Document;
import org.demarche.model.Readings;
import org.demarche.model.Testimony;
import org.demarche.pipeline.ExtractionFormat;

/** What documents of a store tell, unpacked at every look. Safe to share between threads. */
final class StoredReadings extends Readings {
    private final Path folder;
    private final ExtractionFormat format;
    private final List<StoredDocument> documents;

    /** @param folder what messages call the store */
    StoredReadings(Path folder, ExtractionFormat format, Collection<StoredDocument> documents) {
        this.folder = folder;
        this.format = format;
        this.documents = List.copyOf(documents);
    }

    @Override
    public Testimony get(int index) {
        StoredDocument stored = documents.get(index);
        try {
            return format.read(stored.extraction(), stored.document());
        } catch (IOException e) {
            throw Database.damaged(folder, "of \"" + stored.document().id() + "\", " + e.getMessage(), e);
        }
    }

    @Override
    public Document document(int index) {
        return documents.get(index).document();
    }

    @Override
    public int size() {
        return documents.size();
    }
}
