package org.demarche.text.syntax;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.demarche.text.ModelBytes;

/**
 * The file form of a {@link ParserModel}: templates, labels and scale; then all features as differences of sorted hashes,
 * all row lengths, all actions and all weights, each kind together since like deflates best with like.
 */
final class ModelFile {
    private static final int MAGIC = 0x44505231; // DPR1
    private static final int BUFFER = 1 << 16;

    private ModelFile() {}

    static void write(ParserModel model, OutputStream stream) throws IOException {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new DeflaterOutputStream(stream, deflater), BUFFER))) {
            out.writeInt(MAGIC);
            out.writeUTF(model.templates().table());
            List<String> labels = model.actions().labels();
            out.writeInt(labels.size());
            for (String label : labels) {
                out.writeUTF(label);
            }
            out.writeFloat(model.scale().least());
            out.writeFloat(model.scale().largest());
            writeRows(model, out);
        } finally {
            deflater.end();
        }
    }

    private static void writeRows(ParserModel model, DataOutputStream out) throws IOException {
        int[] features = model.sortedFeatures();
        out.writeInt(features.length);
        int previous = Integer.MIN_VALUE;
        for (int feature : features) {
            writeVarint(out, feature - previous);
            previous = feature;
        }
        for (int feature : features) {
            out.writeByte(model.row(feature).length);
        }
        for (int feature : features) {
            for (short entry : model.row(feature)) {
                out.writeByte(entry >> 8);
            }
        }
        for (int feature : features) {
            for (short entry : model.row(feature)) {
                out.writeByte(entry);
            }
        }
    }

    /** @throws IOException if the stream fails, ends too early or holds something else */
    static ParserModel read(InputStream stream) throws IOException {
        try (InputStream in = new InflaterInputStream(stream)) {
            return read(new ModelBytes(in.readAllBytes()));
        } catch (IndexOutOfBoundsException e) {
            throw new IOException("the parser model ends too early", e);
        }
    }

    private static ParserModel read(ModelBytes in) throws IOException {
        if (in.integer() != MAGIC) {
            throw new IOException("not a parser model");
        }
        FeatureTemplates templates = FeatureTemplates.parse(in.text());
        List<String> labels = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            labels.add(in.text());
        }
        WeightScale scale = new WeightScale(in.decimal(), in.decimal());
        int size = in.count();
        ParserModel.Builder builder = new ParserModel.Builder(templates, labels, scale);
        readRows(in, size, builder);
        return builder.build();
    }

    private static void readRows(ModelBytes in, int size, ParserModel.Builder builder) {
        int[] features = new int[size];
        int feature = Integer.MIN_VALUE;
        for (int i = 0; i < features.length; i++) {
            feature += in.varint();
            features[i] = feature;
        }
        byte[] lengths = in.bytes(features.length);
        int entries = 0;
        for (byte length : lengths) {
            entries += length & 0xff;
        }
        byte[] actions = in.bytes(entries);
        byte[] weights = in.bytes(entries);
        int at = 0;
        for (int i = 0; i < features.length; i++) {
            for (int left = lengths[i] & 0xff; left > 0; left--) {
                builder.add(features[i], actions[at] & 0xff, weights[at]);
                at++;
            }
        }
    }

    private static void writeVarint(DataOutputStream out, int value) throws IOException {
        int left = value;
        while ((left & ~0x7f) != 0) {
            out.writeByte((left & 0x7f) | 0x80);
            left >>>= 7;
        }
        out.writeByte(left);
    }
}
