package org.demarche.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The models of OpenNLP that come with the jar, each read at its first use and then shared by all threads. */
public final class Models {
    private Models() {}

    /** Where sentences end (OpenNLP 1.5, English): how much what stands around a full stop speaks for an end. */
    static FeatureWeights sentences() {
        return Sentences.MODEL;
    }

    /** Penn Treebank parts of speech (OpenNLP 1.5, English, maximum entropy). */
    static TagModel tags() {
        return Tags.MODEL;
    }

    /**
     * The weights in a model file of OpenNLP, which is a zip of several parts.
     *
     * @param part the name of the part that holds them
     * @throws IOException if the stream fails, is no zip or lacks the part
     */
    public static FeatureWeights weights(InputStream file, String part) throws IOException {
        ZipInputStream parts = new ZipInputStream(file);
        for (ZipEntry next = parts.getNextEntry(); next != null; next = parts.getNextEntry()) {
            if (next.getName().equals(part)) {
                return FeatureWeights.read(parts.readAllBytes());
            }
        }
        throw new IOException("it has no part " + part);
    }

    private static FeatureWeights shipped(String resource, String part) {
        try (InputStream in = Models.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + resource);
            }
            return weights(in, part);
        } catch (IOException e) {
            throw new UncheckedIOException("model cannot be read: " + resource, e);
        }
    }

    private static final class Sentences {
        static final FeatureWeights MODEL = shipped("/en-sent.bin", "sent.model");
    }

    private static final class Tags {
        static final TagModel MODEL = TagModel.with(shipped("/en-pos-maxent.bin", "pos.model"));
    }
}
