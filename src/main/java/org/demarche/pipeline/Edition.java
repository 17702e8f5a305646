package org.demarche.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;

/**
 * Tells the program from others that may read a document or write a graph in another way: a sum over the code and data on
 * which that depends, taken from the jar's table of contents, or from the files where the program runs from a folder.
 */
public final class Edition {
    /** What a store depends on; its own code among it, as that writes down what was read. */
    private static final List<String> PARTS = List.of(
            "org/demarche/model/",
            "org/demarche/knowledge/",
            "org/demarche/text/",
            "org/demarche/mention/",
            "org/demarche/event/",
            "org/demarche/resolve/",
            "org/demarche/rdf/",
            "org/demarche/pipeline/",
            "org/demarche/store/",
            "ontology/",
            "opennlp/",
            "en-");

    private Edition() {}

    /** The edition of this program, in eight hexadecimal digits; the same program always has the same. */
    public static String current() {
        CodeSource source = Edition.class.getProtectionDomain().getCodeSource();
        try {
            return of(Path.of(source.getLocation().toURI()));
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own files cannot be read", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program's own files have no path", e);
        }
    }

    static String of(Path program) throws IOException {
        SortedMap<String, Long> sums = Files.isDirectory(program) ? inFolder(program) : inJar(program);
        CRC32 sum = new CRC32();
        sums.forEach((name, crc) -> sum.update((name + " " + crc + "\n").getBytes(UTF_8)));
        return String.format(Locale.ROOT, "%08x", sum.getValue());
    }

    private static SortedMap<String, Long> inJar(Path jar) throws IOException {
        TreeMap<String, Long> sums = new TreeMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            zip.stream()
                    .filter(entry -> !entry.isDirectory() && counts(entry.getName()))
                    .forEach(entry -> sums.put(entry.getName(), entry.getCrc()));
        }
        return sums;
    }

    private static SortedMap<String, Long> inFolder(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile)
                    .sorted(Comparator.naturalOrder())
                    .toList();
        }
        TreeMap<String, Long> sums = new TreeMap<>();
        for (Path file : files) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            if (counts(name)) {
                CRC32 crc = new CRC32();
                crc.update(Files.readAllBytes(file));
                sums.put(name, crc.getValue());
            }
        }
        return sums;
    }

    private static boolean counts(String name) {
        return PARTS.stream().anyMatch(name::startsWith);
    }
}
