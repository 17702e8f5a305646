package org.demarche.store;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.model.Document;
import org.demarche.model.Gist;
import org.demarche.model.Readings;
import org.demarche.model.Shingles;
import org.demarche.model.Testimony;
import org.demarche.pipeline.ExtractionFormat;
import org.demarche.pipeline.GistFormat.Entry;

/**
 * What documents of a store tell. What is compared with others is held; texts and all else are fetched where they are asked for, as a
 * change needs them of few documents.
 */
final class StoredReadings extends Readings {
    private final Store store;
    private final ExtractionFormat format;
    private final List<Entry> entries;
    private final Map<String, FreshDocument> fresh = new HashMap<>();

    /**
     * @param kept of the documents that the store has and keeps
     * @param fresh documents that are to be written
     */
    StoredReadings(Store store, ExtractionFormat format, Collection<Entry> kept, Collection<FreshDocument> fresh) {
        this.store = store;
        this.format = format;
        List<Entry> all = new ArrayList<>(kept);
        for (FreshDocument document : fresh) {
            this.fresh.put(document.id(), document);
            all.add(document.entry());
        }
        this.entries = List.copyOf(all);
    }

    private StoredDocument stored(int index) {
        String id = id(index);
        FreshDocument written = fresh.get(id);
        return written == null ? store.stored(id) : written.stored();
    }

    @Override
    public Testimony get(int index) {
        StoredDocument stored = stored(index);
        try {
            return format.read(stored.extraction(), stored.document());
        } catch (IOException e) {
            throw Database.damaged(store.folder(), "of \"" + stored.document().id() + "\", " + e.getMessage(), e);
        }
    }

    @Override
    public Document document(int index) {
        return stored(index).document();
    }

    @Override
    public String id(int index) {
        return gist(index).id();
    }

    @Override
    public Optional<LocalDate> issued(int index) {
        return gist(index).issued();
    }

    @Override
    public long mark(int index) {
        return gist(index).mark();
    }

    @Override
    public Gist gist(int index) {
        return entries.get(index).gist();
    }

    @Override
    public Optional<Shingles> shingles(int index) {
        return Optional.of(entries.get(index).shingles());
    }

    @Override
    public int size() {
        return entries.size();
    }
}
