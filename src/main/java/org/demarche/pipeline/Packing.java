package org.demarche.pipeline;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Compresses values of one type, to bytes or to a line of characters of ASCII. Safe to share between threads. */
record Packing(Codec codec) {
    String write(Object value) {
        return Base64.getEncoder().encodeToString(pack(value));
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param given values that were left out in writing, by their class
     * @throws IOException if these are not the characters that were written
     */
    Object read(String written, Map<Class<?>, Object> given) throws IOException {
        try {
            return unpack(Base64.getDecoder().decode(written), given);
        } catch (IllegalArgumentException e) {
            throw new IOException("not what was written: " + e.getMessage(), e);
        }
    }

    byte[] pack(Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            codec.write(value, new Codec.Sink(out));
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return bytes.toByteArray();
    }

    /** Reads what {@link #pack} wrote. */
    Object unpack(byte[] packed, Map<Class<?>, Object> given) throws IOException {
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return codec.read(new Codec.Tap(in.readAllBytes(), given));
        }
    }
}
