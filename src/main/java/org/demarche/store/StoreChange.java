package org.demarche.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.demarche.pipeline.GistFormat.Entry;
import org.demarche.rdf.Portion;
import org.demarche.rdf.PortionedGraph;

/** Changes a store's database within one transaction, and keeps count of what it changes. */
final class StoreChange {
    private final Path folder;
    private final DatasetGraph dataset;
    private final Records records;
    private final Optional<Contents> before;
    private long count;
    private long sum;

    /** @param before what the database says of itself; nothing where it is new */
    StoreChange(Path folder, DatasetGraph dataset, Optional<Contents> before) {
        this.folder = folder;
        this.dataset = dataset;
        this.records = new Records(folder, dataset);
        this.before = before;
        this.count = before.map(Contents::count).orElse(0L);
        this.sum = before.map(Contents::sum).orElse(0L);
    }

    /** As {@link Store#change}. */
    void make(Settings settings, Collection<FreshDocument> written, Collection<String> gone, PortionedGraph graph) {
        Map<Portion.Name, Long> wanted = graph.marks();
        MarkShelves shelves = MarkShelves.of(wanted);
        // Of other settings or another program the same may be written in another way.
        boolean trusted =
                before.map(Contents::settings).filter(settings::equals).isPresent();
        Optional<MarkShelves> known = trusted ? records.shelves() : Optional.empty();
        BitSet differing = known.map(shelves::differingFrom).orElseGet(StoreChange::all);
        List<Quad> kept = new ArrayList<>(known.isPresent() ? records.marks(differing) : records.marks());
        Map<Portion.Name, Long> old = new HashMap<>();
        kept.forEach(quad -> old.put(Records.name(quad), Records.mark(quad)));
        List<Quad> marks = new ArrayList<>();
        Set<Portion.Name> changing = new HashSet<>();
        wanted.forEach((name, mark) -> {
            if (differing.get(MarkShelves.shelf(name))) {
                marks.add(Records.quad(name, mark));
                Long same = old.get(name);
                if (known.isEmpty() || same == null || same != Records.shortened(mark)) {
                    changing.add(name);
                }
            }
        });
        List<Portion> changed = graph.portions(changing);
        Database.needRoom(
                folder,
                written.size()
                        + changed.stream()
                                .mapToLong(p -> p.quads().get().size())
                                .sum());
        gone.forEach(id -> records.of(id).forEach(this::delete));
        for (FreshDocument document : written) {
            replace(records.of(document.id()), Records.quads(document.stored()));
        }
        shelve(
                written,
                gone,
                before.map(Contents::settings).filter(settings::readsAs).isPresent());
        // First what goes, as a thing may come back as a portion of another kind.
        old.forEach((name, mark) -> {
            if (!wanted.containsKey(name)) {
                name.in(dataset).forEach(this::delete);
            }
        });
        for (Portion portion : changed) {
            Portion.Name name = portion.name();
            replace(
                    before.isPresent() ? name.in(dataset) : List.of(),
                    portion.quads().get());
        }
        kept.addAll(records.sums());
        marks.add(Records.quad(shelves));
        replace(kept, marks);
        before.ifPresent(contents -> dataset.delete(Records.quad(contents)));
        dataset.add(Records.quad(new Contents(settings, count, sum)));
    }

    /** @param readable whether what stands on the shelves is of this edition of the program */
    private void shelve(Collection<FreshDocument> written, Collection<String> gone, boolean readable) {
        GistShelves shelves = new GistShelves(folder, dataset);
        if (!readable) {
            shelves.quads().forEach(this::delete);
        }
        Map<Integer, Map<String, Entry>> changed = new TreeMap<>();
        gone.forEach(id ->
                changed.computeIfAbsent(GistShelves.shelf(id), shelves::on).remove(id));
        written.forEach(document -> changed.computeIfAbsent(GistShelves.shelf(document.id()), shelves::on)
                .put(document.id(), document.entry()));
        changed.forEach((shelf, entries) -> replace(shelves.quads(shelf), GistShelves.quads(shelf, entries.values())));
    }

    private static BitSet all() {
        BitSet all = new BitSet();
        all.set(0, MarkShelves.NUMBER);
        return all;
    }

    /** Deletes and adds what differs. */
    private void replace(Collection<Quad> old, Collection<Quad> wanted) {
        Set<Quad> missing = new LinkedHashSet<>();
        wanted.forEach(quad -> missing.add(Store.asStored(quad)));
        List<Quad> more = new ArrayList<>();
        for (Quad quad : old) {
            if (!missing.remove(Store.asStored(quad))) {
                more.add(quad);
            }
        }
        more.forEach(this::delete);
        missing.forEach(this::add);
    }

    private void add(Quad quad) {
        dataset.add(quad);
        count++;
        sum += Contents.mark(quad);
    }

    private void delete(Quad quad) {
        dataset.delete(quad);
        count--;
        sum -= Contents.mark(Store.asStored(quad));
    }
}
