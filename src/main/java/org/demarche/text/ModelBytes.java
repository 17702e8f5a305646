package org.demarche.text;

import java.nio.ByteBuffer;
import java.util.Objects;

/**
 * Reads what a {@link java.io.DataOutput} wrote out of an array, which takes a fraction of the time that a stream would.
 *
 * <p>Each method throws {@link IndexOutOfBoundsException} where the array ends too early or gives an impossible length. Not safe
 * to share between threads.
 */
public final class ModelBytes {
    private final byte[] bytes;
    private final ByteBuffer numbers;
    private int at;

    public ModelBytes(byte[] bytes) {
        this.bytes = bytes;
        this.numbers = ByteBuffer.wrap(bytes);
    }

    public int integer() {
        return numbers.getInt(past(Integer.BYTES));
    }

    public float decimal() {
        return numbers.getFloat(past(Float.BYTES));
    }

    /** The next integer, as the number of things that follow and take at least a byte each. */
    public int count() {
        return Objects.checkIndex(integer(), bytes.length);
    }

    /** Integers of seven bits a byte, the lowest first; the sign bit says that more follow. */
    public int varint() {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[at++];
            value |= (next & 0x7f) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    public byte[] bytes(int length) {
        byte[] part = new byte[length];
        System.arraycopy(bytes, past(length), part, 0, length);
        return part;
    }

    public double[] doubles(int length) {
        double[] values = new double[length];
        numbers.position(past(length * Double.BYTES));
        numbers.asDoubleBuffer().get(values);
        return values;
    }

    /** Leaves bytes out. */
    public void skip(int length) {
        past(length);
    }

    /** The next string. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (int end = endOfText(); at < end; ) {
            text.append(character());
        }
        return text.toString();
    }

    /** What {@link FeatureHashes#hash} makes of the next string, without making the string. */
    long hash() {
        long hash = FeatureHashes.EMPTY;
        for (int end = endOfText(); at < end; ) {
            hash = FeatureHashes.next(hash, character());
        }
        return FeatureHashes.finish(hash);
    }

    private int endOfText() {
        int length = Short.toUnsignedInt(numbers.getShort(past(Short.BYTES)));
        return at + length;
    }

    private char character() {
        int first = bytes[at++];
        if (first >= 0) {
            return (char) first;
        }
        int second = bytes[at++] & 0x3f;
        return (first & 0x20) == 0
                ? (char) ((first & 0x1f) << 6 | second)
                : (char) ((first & 0x0f) << 12 | second << 6 | (bytes[at++] & 0x3f));
    }

    private int past(int length) {
        int start = Objects.checkFromIndexSize(at, length, bytes.length);
        at += length;
        return start;
    }
}
