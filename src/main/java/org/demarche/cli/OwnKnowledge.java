package org.demarche.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Code;
import org.demarche.store.KnowledgeText;
import org.demarche.store.Settings;

/** The lexicons and gazetteers that a store keeps, as files for as long as they are read. */
final class OwnKnowledge implements AutoCloseable {
    private final Path folder;
    private final List<Path> files = new ArrayList<>();
    private final List<Path> lexicons;
    private final List<Path> gazetteers;

    private OwnKnowledge(Path folder, Settings settings) throws IOException {
        this.folder = folder;
        this.lexicons = write("lexicon", settings.lexicons());
        this.gazetteers = write("gazetteer", settings.gazetteers());
    }

    static OwnKnowledge of(Settings settings) {
        try {
            return new OwnKnowledge(Files.createTempDirectory("demarche"), settings);
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary files can be written", e);
        }
    }

    /** Reads files that a store is to keep; each goes by its name without folders. */
    static List<KnowledgeText> read(List<Path> files) {
        List<KnowledgeText> texts = new ArrayList<>();
        for (Path file : files) {
            String name = file.getFileName().toString();
            if (texts.stream().anyMatch(text -> text.name().equals(name))) {
                throw failure(file, "has the name of another that is given", "rename one of them", null);
            }
            try {
                texts.add(new KnowledgeText(name, Files.readString(file)));
            } catch (IOException e) {
                throw failure(file, "cannot be read: " + e.getMessage(), "check that it is there, in UTF-8", e);
            }
        }
        return texts;
    }

    List<Path> lexicons() {
        return lexicons;
    }

    List<Path> gazetteers() {
        return gazetteers;
    }

    @Override
    public void close() {
        try {
            for (int i = files.size() - 1; i >= 0; i--) {
                Files.deleteIfExists(files.get(i));
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("temporary files cannot be deleted", e);
        }
    }

    private List<Path> write(String kind, List<KnowledgeText> texts) throws IOException {
        Path place = Files.createDirectory(folder.resolve(kind));
        files.add(place);
        List<Path> written = new ArrayList<>();
        for (KnowledgeText text : texts) {
            Path file = place.resolve(text.name());
            files.add(file);
            written.add(Files.writeString(file, text.text()));
        }
        return List.copyOf(written);
    }

    private static InputException failure(Path file, String message, String hint, IOException cause) {
        return InputException.of(Code.INPUT_MISSING, file.toString(), message, hint, cause);
    }
}
