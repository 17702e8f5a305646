package org.demarche.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.model.Code;
import org.demarche.model.Diagnostic;
import org.demarche.model.Diagnostic.Severity;
import org.demarche.model.Document;
import org.demarche.model.Reporter;
import org.demarche.model.Testimony;
import org.demarche.pipeline.Demarche;
import org.demarche.pipeline.ExtractionFormat;
import org.demarche.pipeline.GistFormat.Entry;

/**
 * Adds documents to a store and takes documents out. A document is read once; what is resolved across documents is derived
 * anew at every change, so that the graph is the same as if all its documents had been built at once.
 */
public final class StoreEditor {
    private final Store store;
    private final Settings settings;
    private final Demarche demarche;
    private final ExtractionFormat format = new ExtractionFormat();

    /**
     * What was done to a store, in documents.
     *
     * @param added how many came in
     * @param replaced how many came in under the id of another, which went
     * @param same how many were there already
     * @param removed how many went
     * @param readAnew how many that stayed were read again
     * @param documents how many there are now
     */
    public record Change(int added, int replaced, int same, int removed, int readAnew, int documents) {}

    /**
     * @param settings those that the store shall have; where they read documents in another way than its own, all are read anew
     * @param demarche made by these settings
     */
    public StoreEditor(Store store, Settings settings, Demarche demarche) {
        this.store = store;
        this.settings = settings;
        this.demarche = demarche;
    }

    /**
     * Adds documents. One that the store has already is passed over.
     *
     * @param overwrite whether a document with the id of another one takes its place; else it is reported and left out
     * @param reporter is told of what is wrong with single documents, and of documents that are read anew
     */
    public Change add(Iterable<Document> documents, boolean overwrite, Reporter reporter) {
        Kept kept = new Kept();
        Arrivals arrivals = new Arrivals(documents.iterator(), kept, overwrite, reporter);
        List<Testimony> fresh = demarche.extract(() -> arrivals, reporter);
        int replaced = 0;
        for (Testimony document : fresh) {
            replaced += kept.remove(document.document().id()) ? 1 : 0;
        }
        return update(
                kept, fresh, Set.of(), reporter, new Change(fresh.size() - replaced, replaced, arrivals.same, 0, 0, 0));
    }

    /**
     * Takes documents out.
     *
     * @param ids their ids; if the store lacks one of them, nothing is done
     * @param reporter is told of documents that are read anew
     */
    public Change remove(Collection<String> ids, Reporter reporter) {
        Kept kept = new Kept();
        for (String id : ids) {
            if (!kept.has(id)) {
                throw Database.failure(
                        Code.STORE_NO_DOCUMENT,
                        store.folder(),
                        "has no document \"" + id + "\", so nothing was removed",
                        "see the ids with: demarche list " + store.folder(),
                        null);
            }
        }
        Set<String> gone = new TreeSet<>(ids);
        gone.forEach(kept::remove);
        return update(kept, List.of(), gone, reporter, new Change(0, 0, 0, gone.size(), 0, 0));
    }

    private Change update(Kept kept, List<Testimony> fresh, Set<String> gone, Reporter reporter, Change change) {
        Optional<Settings> before = store.settings();
        boolean same = fresh.isEmpty() && change.removed() == 0;
        int documents = kept.size() + fresh.size();
        if (!(same && before.filter(settings::equals).isPresent()) && !(same && before.isEmpty())) {
            List<FreshDocument> written = new ArrayList<>();
            if (!kept.unread.isEmpty()) {
                readAnew(kept.unread.values(), reporter).forEach(read -> written.add(FreshDocument.of(read, format)));
            }
            fresh.forEach(read -> written.add(FreshDocument.of(read, format)));
            store.change(
                    settings,
                    written,
                    gone,
                    demarche.portions(new StoredReadings(store, format, kept.gists.values(), written)));
        }
        return new Change(
                change.added(), change.replaced(), change.same(), change.removed(), kept.unread.size(), documents);
    }

    private List<Testimony> readAnew(Collection<Document> stored, Reporter reporter) {
        reporter.report(new Diagnostic(
                Severity.NOTE,
                Code.STORE_READ_ANEW,
                store.folder().toString(),
                "%d documents are read anew, as the program or its lexicon or gazetteer is another than before"
                        .formatted(stored.size()),
                ""));
        List<Testimony> extracted = demarche.extract(stored, reporter);
        if (extracted.size() < stored.size()) {
            throw Database.failure(
                    Code.FAULT,
                    store.folder(),
                    "%d of its documents can no longer be read, so nothing was changed"
                            .formatted(stored.size() - extracted.size()),
                    "remove them, or use the version of Démarche that read them",
                    null);
        }
        return extracted;
    }

    /** The documents that the store has and keeps: what is compared of them, or where that must be read anew, they themselves. */
    private final class Kept {
        private final Map<String, Entry> gists = new TreeMap<>();
        private final Map<String, Document> unread = new TreeMap<>();

        Kept() {
            if (store.settings().filter(settings::readsAs).isPresent()) {
                store.gists().forEach(entry -> gists.put(entry.gist().id(), entry));
            } else {
                store.documents().forEach(document -> unread.put(document.id(), document));
            }
        }

        boolean has(String id) {
            return gists.containsKey(id) || unread.containsKey(id);
        }

        boolean has(Document document) {
            Document known = gists.containsKey(document.id())
                    ? store.stored(document.id()).document()
                    : unread.get(document.id());
            return document.equals(known);
        }

        /** Whether it was there. */
        boolean remove(String id) {
            return gists.remove(id) != null || unread.remove(id) != null;
        }

        int size() {
            return gists.size() + unread.size();
        }
    }

    /** Documents as they arrive, without those that the store has. */
    private final class Arrivals implements Iterator<Document> {
        private final Iterator<Document> documents;
        private final Kept kept;
        private final boolean overwrite;
        private final Reporter reporter;
        private Optional<Document> next = Optional.empty();
        private int same;

        Arrivals(Iterator<Document> documents, Kept kept, boolean overwrite, Reporter reporter) {
            this.documents = documents;
            this.kept = kept;
            this.overwrite = overwrite;
            this.reporter = reporter;
        }

        @Override
        public boolean hasNext() {
            while (next.isEmpty() && documents.hasNext()) {
                next = Optional.of(documents.next()).filter(this::isNew);
            }
            return next.isPresent();
        }

        @Override
        public Document next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Document document = next.get();
            next = Optional.empty();
            return document;
        }

        private boolean isNew(Document document) {
            if (kept.has(document)) {
                same++;
                return false;
            }
            if (kept.has(document.id()) && !overwrite) {
                reporter.report(new Diagnostic(
                        Severity.ERROR,
                        Code.DUPLICATE_ID,
                        document.id(),
                        "left out: " + store.folder() + " holds another text or date under this id",
                        "give it an id of its own, or let it take the other's place with --replace"));
                return false;
            }
            return true;
        }
    }
}
