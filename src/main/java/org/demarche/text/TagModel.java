package org.demarche.text;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.GenericModelReader;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSDictionary;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerFactory;
import opennlp.tools.postag.POSTaggerME;

/**
 * Reads OpenNLP's English part-of-speech model part by part.
 *
 * <p>Its tag dictionary of 16,000 words is XML, which takes longer to read than all else in it; so the words come from a
 * table made of that dictionary, {@code tag-dictionary.tsv}.
 */
final class TagModel {
    private static final String MODEL = "/en-pos-maxent.bin";
    private static final String VERSION = "1.5.0";
    private static final String WEIGHTS = "pos.model";
    private static final String WORDS = "tag-dictionary.tsv";

    private TagModel() {}

    static POSModel read() {
        try {
            return new POSModel(
                    "en",
                    weights(),
                    POSTaggerME.DEFAULT_BEAM_SIZE,
                    // By the version OpenNLP knows which features the model was trained with.
                    Map.of("OpenNLP-Version", VERSION),
                    new POSTaggerFactory(null, null, dictionary()));
        } catch (IOException e) {
            throw new UncheckedIOException("model cannot be read: " + MODEL, e);
        }
    }

    private static MaxentModel weights() throws IOException {
        try (ZipInputStream parts = new ZipInputStream(resource(MODEL))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                if (part.getName().equals(WEIGHTS)) {
                    return new GenericModelReader(new BinaryFileDataReader(new BufferedInputStream(parts, 1 << 16)))
                            .getModel();
                }
            }
        }
        throw new IOException("it has no part " + WEIGHTS);
    }

    /** The tags that each of the commonest words can have. */
    static POSDictionary dictionary() throws IOException {
        POSDictionary dictionary = new POSDictionary();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(resource(WORDS), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                dictionary.put(line.substring(0, tab), line.substring(tab + 1).split(" ", -1));
            }
        }
        return dictionary;
    }

    private static InputStream resource(String name) throws IOException {
        InputStream in = TagModel.class.getResourceAsStream(name);
        if (in == null) {
            throw new IOException("the jar lacks " + name);
        }
        return in;
    }
}
