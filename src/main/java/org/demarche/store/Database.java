package org.demarche.store;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.demarche.model.Code;
import org.demarche.model.Diagnostic;
import org.demarche.model.Diagnostic.Severity;
import org.demarche.rdf.GraphIoException;
import org.demarche.rdf.PartFile;

/**
 * A TDB2 database in a folder, held by this process from opening to closing. What goes wrong below becomes a message with a
 * remedy. Not to be shared between threads.
 */
final class Database implements AutoCloseable {
    /** Where a TDB2 database keeps its generations: of each that was compacted there is one more, and the last counts. */
    private static final Pattern GENERATION = Pattern.compile("Data-\\d+");

    private static final long MEGA = 1_000_000;
    /** Six indexes and the words take about 300 bytes; pages that are copied as they change take more. */
    private static final long ROOM_PER_QUAD = 1_000;

    private static final long ROOM_AT_LEAST = 4 * MEGA;
    /** The files of a database are so large before there is anything in them. */
    private static final long EMPTY = 200 * MEGA;

    private final Path folder;
    private final DatasetGraph dataset;

    private Database(Path folder, DatasetGraph dataset) {
        this.folder = folder;
        this.dataset = dataset;
    }

    /** Whether there is nothing yet where a database could be made: no such path, or an empty folder. */
    static boolean isFree(Path folder) {
        if (!Files.exists(folder)) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            throw unusable(folder, e);
        }
    }

    /** @throws GraphIoException if there is no database, it is in use, or it cannot be read */
    static Database open(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw failure(
                    Code.STORE_NONE,
                    folder,
                    Files.exists(folder) ? "is a file, not the folder of a store" : "does not exist",
                    "make a store with: demarche add " + folder + " INPUT…",
                    null);
        }
        if (generations(folder).isEmpty()) {
            throw failure(
                    Code.STORE_NONE,
                    folder,
                    "is a folder, but not one of a store",
                    "name the folder that demarche add made, or a new one",
                    null);
        }
        if (!Files.isWritable(folder)) {
            throw failure(
                    Code.STORE_NONE,
                    folder,
                    "may not be written, and a store is locked while it is read",
                    "check the permissions, or copy the folder to where you may write",
                    null);
        }
        try {
            Database database =
                    new Database(folder, DatabaseMgr.connectDatasetGraph(Location.create(folder.toAbsolutePath())));
            database.dropOlder();
            return database;
        } catch (DBOpEnvException e) {
            if (!String.valueOf(e.getMessage()).contains("a lock")) {
                throw damaged(folder, e.getMessage(), e);
            }
            throw failure(
                    Code.STORE_IN_USE,
                    folder,
                    "is in use: " + e.getMessage(),
                    "wait until the other process has ended; nothing was changed",
                    e);
        } catch (RuntimeException e) {
            throw damaged(folder, e.getMessage(), e);
        }
    }

    /**
     * Makes a database with a first content. It is made beside its place and moved there when it is whole, so that a process
     * that is killed leaves nothing in its place.
     */
    static void create(Path folder, Consumer<DatasetGraph> content) {
        Path whole = folder.toAbsolutePath().normalize();
        Path part = PartFile.beside(whole);
        AtomicBoolean ended = new AtomicBoolean();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> clear(part, ended), "demarche"));
        try {
            delete(part);
            Files.createDirectory(part);
            try (Database database = new Database(folder, DatabaseMgr.connectDatasetGraph(Location.create(part)))) {
                database.write(content);
            }
            if (Files.isDirectory(whole)) {
                // Empty, or this fails; a move over a folder is not to be had everywhere.
                Files.delete(whole);
            }
            Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            GraphIoException failure = unusable(folder, e);
            deleteAfter(part, failure);
            throw failure;
        } catch (RuntimeException e) {
            deleteAfter(part, e);
            throw e;
        } finally {
            ended.set(true);
        }
    }

    /** Reads what the thread's own change makes of it, where it makes one; else what is there. */
    <T> T read(Function<DatasetGraph, T> reading) {
        if (dataset.isInTransaction()) {
            return reading.apply(dataset);
        }
        try {
            dataset.begin(ReadWrite.READ);
            try {
                return reading.apply(dataset);
            } finally {
                dataset.end();
            }
        } catch (GraphIoException e) {
            throw e;
        } catch (RuntimeException e) {
            throw damaged(folder, e.getMessage(), e);
        }
    }

    /**
     * Makes sure that a change has room before it begins.
     *
     * @param folder a folder on the disk in question
     * @param quads how many are written or deleted
     */
    static void needRoom(Path folder, long quads) {
        long needed = ROOM_AT_LEAST + quads * ROOM_PER_QUAD;
        long room = room(folder);
        if (room < needed) {
            throw failure(
                    Code.OUTPUT,
                    folder,
                    "the disk has %d MB left, and up to %d MB are needed".formatted(room / MEGA, needed / MEGA),
                    "make room, then do it again; nothing was changed",
                    null);
        }
    }

    private static long room(Path folder) {
        try {
            Path there = folder.toAbsolutePath();
            while (!Files.exists(there)) {
                there = there.getParent();
            }
            return Files.getFileStore(there).getUsableSpace();
        } catch (IOException e) {
            throw unusable(folder, e);
        }
    }

    /**
     * Whether most of the files is room that changes have used up, and the disk has room to do something about it.
     *
     * @param quads how many the database holds
     */
    boolean isWorthCompacting(long quads) {
        return isWasteful(size(), quads) && room(folder) > size();
    }

    static boolean isWasteful(long size, long quads) {
        return size > EMPTY + 2 * quads * ROOM_PER_QUAD;
    }

    /** Changes all of it or nothing. */
    void write(Consumer<DatasetGraph> change) {
        dataset.begin(ReadWrite.WRITE);
        try {
            change.accept(dataset);
            dataset.commit();
        } catch (GraphIoException e) {
            abort(e);
            throw e;
        } catch (RuntimeException e) {
            abort(e);
            throw isDiskFull(e) ? full(e) : damaged(folder, e.getMessage(), e);
        } catch (InternalError e) {
            // So Java says that a page of a file that is mapped into memory has no room on the disk.
            abort(e);
            throw full(e);
        }
        dataset.end();
    }

    /**
     * Copies what the database holds to a new generation, which takes the place of the old one when it is whole. A process that
     * is killed leaves the one or the other.
     */
    void compact() {
        needRoom(folder, size() / ROOM_PER_QUAD);
        try {
            DatabaseMgr.compact(dataset, false);
        } catch (RuntimeException e) {
            throw isDiskFull(e) ? full(e) : damaged(folder, e.getMessage(), e);
        } catch (InternalError e) {
            throw full(e);
        }
        dropOlder();
    }

    /** Deletes generations that one after them has replaced, which a killed process may have left too. */
    private void dropOlder() {
        List<Path> generations = generations(folder);
        try {
            for (Path older : generations.subList(0, generations.size() - 1)) {
                delete(older);
            }
        } catch (IOException e) {
            throw unusable(folder, e);
        }
    }

    /** How many bytes its files have. */
    long size() {
        List<Path> generations = generations(folder);
        try (Stream<Path> files = Files.list(generations.get(generations.size() - 1))) {
            return files.map(Path::toFile).mapToLong(File::length).sum();
        } catch (IOException e) {
            throw unusable(folder, e);
        }
    }

    /** The generations in a folder, the last one at the end. */
    private static List<Path> generations(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file ->
                            GENERATION.matcher(file.getFileName().toString()).matches())
                    .filter(Files::isDirectory)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw unusable(folder, e);
        }
    }

    private void abort(Throwable failure) {
        try {
            dataset.abort();
        } catch (RuntimeException | InternalError e) {
            // What was not committed is passed over at the next opening.
            failure.addSuppressed(e);
        }
    }

    private GraphIoException full(Throwable cause) {
        return failure(
                Code.OUTPUT,
                folder,
                "cannot be written, probably because the disk is full; it is as it was before",
                "make room, then do it again",
                cause);
    }

    @Override
    public void close() {
        TDBInternal.expel(dataset, true);
    }

    static GraphIoException damaged(Path folder, String reason, Throwable cause) {
        return failure(
                Code.STORE_DAMAGED,
                folder,
                "is damaged: " + String.valueOf(reason).lines().findFirst().orElse("unknown reason"),
                "nothing was changed; take the folder from a backup, or add the reports to a new store",
                cause);
    }

    static GraphIoException failure(Code code, Path folder, String message, String hint, Throwable cause) {
        return new GraphIoException(new Diagnostic(Severity.ERROR, code, folder.toString(), message, hint), cause);
    }

    private static GraphIoException unusable(Path folder, IOException e) {
        String reason = e instanceof NoSuchFileException
                ? "its parent folder does not exist"
                : e instanceof AccessDeniedException ? "access is denied" : String.valueOf(e.getMessage());
        return failure(
                Code.OUTPUT,
                folder,
                "no store can be made here: " + reason,
                "check that the folder above it exists, that it can be written to and that the disk has room",
                e);
    }

    private static boolean isDiskFull(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException) {
                return true;
            }
        }
        return false;
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> files = Files.walk(folder)) {
            deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : deepestFirst) {
            Files.delete(file);
        }
    }

    /** Deletes a folder when the program is interrupted, for as long as another thread may still write there. */
    private static void clear(Path folder, AtomicBoolean ended) {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
        while (!ended.get() && System.nanoTime() < until) {
            try {
                delete(folder);
                TimeUnit.MILLISECONDS.sleep(5);
            } catch (IOException | UncheckedIOException e) {
                System.getLogger(Database.class.getName())
                        .log(System.Logger.Level.DEBUG, "not empty yet: " + folder, e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static void deleteAfter(Path part, RuntimeException failure) {
        try {
            delete(part);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }
}
