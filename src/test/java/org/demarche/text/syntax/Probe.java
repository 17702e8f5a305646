package org.demarche.text.syntax;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A sentence with relations that its tree should show, such as {@code subj said Kremlin}; {@code A|B}: either word will do. */
record Probe(String sentence, List<Relation> relations) {
    Probe {
        relations = List.copyOf(relations);
    }

    record Relation(String kind, List<List<String>> words) {
        static Relation parse(String line) {
            String[] parts = line.split(" ", -1);
            List<List<String>> words = new ArrayList<>();
            for (int i = 1; i < parts.length; i++) {
                words.add(Arrays.asList(parts[i].split("\\|", -1)));
            }
            return new Relation(parts[0], words);
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder(kind);
            words.forEach(word -> text.append(' ').append(String.join("|", word)));
            return text.toString();
        }
    }

    /** Reads sentences after {@code # }, each followed by its relations, one a line. */
    static List<Probe> read(Path file) throws IOException {
        List<Probe> probes = new ArrayList<>();
        String sentence = null;
        List<Relation> relations = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (line.startsWith("# ")) {
                if (sentence != null) {
                    probes.add(new Probe(sentence, relations));
                }
                sentence = line.substring(2);
                relations = new ArrayList<>();
            } else if (!line.isBlank()) {
                relations.add(Relation.parse(line));
            }
        }
        probes.add(new Probe(sentence, relations));
        return probes;
    }
}
