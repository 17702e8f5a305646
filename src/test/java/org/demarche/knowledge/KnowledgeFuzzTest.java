package org.demarche.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demarche.testing.Fuzzing.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Diagnostic;
import org.demarche.testing.Fuzzing;
import org.demarche.testing.Mutator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spoilt files of words and names are read as far as they go, and what is wrong in them is named. */
class KnowledgeFuzzTest {
    @TempDir
    private Path folder;

    @Test
    void slipsAreNamed() throws IOException {
        Mutator mutator = Fuzzing.mutator("knowledge");
        String lexicon = Files.readString(Path.of("docs/examples/sanctions.ttl"));
        String gazetteer = Files.readString(Path.of("ontology/gazetteer.ttl")).substring(0, 6000);
        for (int i = 0; i < Fuzzing.cases(85); i++) {
            Path words = write("words.ttl", lexicon, mutator);
            Path names = write("names.ttl", gazetteer, mutator);
            within("case " + i, () -> {
                List<Diagnostic> slips = new ArrayList<>();
                KnowledgeFile own = KnowledgeFile.of(words, slips::add);
                new LexiconReader(slips::add).add(own.model(), own.name()).lexicon();
                GazetteerReader.readAlone(List.of(names), slips::add);
                assertThat(slips).allMatch(slip -> !slip.message().isBlank());
            });
        }
    }

    private Path write(String name, String text, Mutator mutator) throws IOException {
        byte[] spoilt = mutator.below(2) == 0
                ? Mutator.utf8(mutator.shuffleWords(text))
                : mutator.spoil(Mutator.utf8(mutator.spoil(text)));
        return Files.write(folder.resolve(name), spoilt);
    }
}
