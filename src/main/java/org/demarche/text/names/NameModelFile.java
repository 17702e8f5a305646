package org.demarche.text.names;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import opennlp.tools.namefind.TokenNameFinderModel;

/** Writes name models. OpenNLP writes the hour into its files; here the same model gives the same bytes. */
final class NameModelFile {
    private static final String MANIFEST = "manifest.properties";

    private NameModelFile() {}

    /** Writes the model; the stream stays open. */
    static void write(TokenNameFinderModel model, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model.serialize(bytes);
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        entries.computeIfPresent(MANIFEST, (name, text) -> withoutTime(text));
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.setLevel(9);
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            ZipEntry target = new ZipEntry(entry.getKey());
            target.setTime(0);
            zip.putNextEntry(target);
            zip.write(entry.getValue());
        }
        zip.finish();
    }

    private static byte[] withoutTime(byte[] manifest) {
        return new String(manifest, StandardCharsets.ISO_8859_1)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.startsWith("Timestamp=") ? "Timestamp=0" : line)
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"))
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
