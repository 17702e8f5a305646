package org.demarche.text.names;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.namefind.TokenNameFinderModel;

/**
 * A trained name model.
 *
 * <p>Immutable, safe to share between threads.
 */
public final class NameModel {
    private static final String MANIFEST = "manifest.properties";

    private final TokenNameFinderModel model;

    NameModel(TokenNameFinderModel model) {
        this.model = model;
    }

    /** The model of the jar, read at the first call and shared from then on. */
    public static NameModel shipped() {
        return Shipped.MODEL;
    }

    /**
     * Reads a model that {@link #write} wrote.
     *
     * @throws IOException if the stream fails or holds no name model
     */
    public static NameModel read(InputStream in) throws IOException {
        TokenNameFinderModel model = readModel(in);
        AbstractModel classifier = model.getArtifact("nameFinder.model");
        for (int i = 0; i < classifier.getNumOutcomes(); i++) {
            String outcome = classifier.getOutcome(i);
            String type = outcome.substring(0, Math.max(0, outcome.lastIndexOf('-')));
            if (!outcome.equals("other") && NameTypes.kindOf(type).isEmpty()) {
                throw new IOException("it knows another type of name: " + outcome);
            }
        }
        return new NameModel(model);
    }

    private static TokenNameFinderModel readModel(InputStream in) throws IOException {
        try {
            return new TokenNameFinderModel(in);
        } catch (NullPointerException e) { // what OpenNLP throws for all that is no zip of its own
            throw new IOException("it is no name model", e);
        }
    }

    TokenNameFinderModel model() {
        return model;
    }

    /**
     * Writes the model; the stream stays open. OpenNLP writes the hour into its files; here the same model gives the same
     * bytes.
     */
    public void write(OutputStream out) throws IOException {
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

    private static final class Shipped {
        static final NameModel MODEL = open();

        private static NameModel open() {
            try (InputStream in = NameModel.class.getResourceAsStream("names.bin")) {
                if (in == null) {
                    throw new IllegalStateException("the jar lacks names.bin");
                }
                return read(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
