package org.demarche.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;

/** The models of OpenNLP that come with the jar, each read at its first use and then shared by all threads. */
final class Models {
    private Models() {}

    /** Where sentences end (OpenNLP 1.5, English). */
    static SentenceModel sentences() {
        return Sentences.MODEL;
    }

    /** Penn Treebank parts of speech (OpenNLP 1.5, English, maximum entropy). */
    static POSModel tags() {
        return Tags.MODEL;
    }

    private static <T> T read(String resource, Reader<T> reader) {
        try (InputStream in = Models.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + resource);
            }
            return reader.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("model cannot be read: " + resource, e);
        }
    }

    /** A constructor of a model. */
    private interface Reader<T> {
        T read(InputStream in) throws IOException;
    }

    private static final class Sentences {
        static final SentenceModel MODEL = read("/en-sent.bin", SentenceModel::new);
    }

    private static final class Tags {
        static final POSModel MODEL = TagModel.read();
    }
}
