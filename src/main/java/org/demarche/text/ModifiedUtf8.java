package org.demarche.text;

import java.nio.ByteBuffer;

/** Strings as {@link java.io.DataOutput#writeUTF} writes them: two bytes for the length, then one to three for each character. */
final class ModifiedUtf8 {
    private ModifiedUtf8() {}

    /** The next string. */
    static String text(ByteBuffer in) {
        StringBuilder text = new StringBuilder();
        for (int end = end(in); in.position() < end; ) {
            text.append(character(in));
        }
        return text.toString();
    }

    /** What {@link FeatureHashes#hash} makes of the next string, without making the string. */
    static long hash(ByteBuffer in) {
        long hash = FeatureHashes.EMPTY;
        for (int end = end(in); in.position() < end; ) {
            hash = FeatureHashes.next(hash, character(in));
        }
        return FeatureHashes.finish(hash);
    }

    private static int end(ByteBuffer in) {
        int length = Short.toUnsignedInt(in.getShort());
        return in.position() + length;
    }

    private static char character(ByteBuffer in) {
        int first = in.get();
        if (first >= 0) {
            return (char) first;
        }
        int second = in.get() & 0x3f;
        return (first & 0x20) == 0
                ? (char) ((first & 0x1f) << 6 | second)
                : (char) ((first & 0x0f) << 12 | second << 6 | (in.get() & 0x3f));
    }
}
