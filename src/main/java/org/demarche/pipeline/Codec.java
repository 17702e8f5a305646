package org.demarche.pipeline;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes values of one type as bytes, and reads them back. */
interface Codec {
    void write(Object value, Sink out) throws IOException;

    Object read(Tap in) throws IOException;

    /** Where bytes go; a word that was there before is written as its number. */
    final class Sink {
        private final DataOutput out;
        private final Map<String, Integer> words = new HashMap<>();

        Sink(DataOutput out) {
            this.out = out;
        }

        DataOutput raw() {
            return out;
        }

        /** A whole number, small ones in few bytes (seven bits a byte, the sign in the lowest). */
        void number(int value) throws IOException {
            int rest = (value << 1) ^ (value >> 31);
            while ((rest & ~0x7F) != 0) {
                out.writeByte((rest & 0x7F) | 0x80);
                rest >>>= 7;
            }
            out.writeByte(rest);
        }

        /** Whole numbers of any size, four bytes each. */
        void numbers(int... values) throws IOException {
            number(values.length);
            for (int value : values) {
                out.writeInt(value);
            }
        }

        void word(String word) throws IOException {
            Integer known = words.putIfAbsent(word, words.size());
            number(known == null ? words.size() - 1 : known);
            if (known == null) {
                // In code units, so that even half a surrogate pair comes back as it was.
                number(word.length());
                out.writeChars(word);
            }
        }
    }

    /** Where bytes come from. */
    final class Tap {
        private final ByteBuffer in;
        private final Map<Class<?>, Object> given;
        private final List<String> words = new ArrayList<>();

        /** @param given values that were left out in writing, by their class */
        Tap(byte[] in, Map<Class<?>, Object> given) {
            this.in = ByteBuffer.wrap(in);
            this.given = given;
        }

        boolean flag() throws IOException {
            return need(1).get() != 0;
        }

        long whole() throws IOException {
            return need(Long.BYTES).getLong();
        }

        double fraction() throws IOException {
            return need(Double.BYTES).getDouble();
        }

        private ByteBuffer need(int bytes) throws IOException {
            if (bytes > in.remaining()) {
                throw new IOException("it ends too early");
            }
            return in;
        }

        Object given(Class<?> type) {
            return given.get(type);
        }

        int number() throws IOException {
            int value = 0;
            for (int shift = 0; shift < Integer.SIZE; shift += 7) {
                int next = need(1).get();
                value |= (next & 0x7F) << shift;
                if ((next & 0x80) == 0) {
                    return (value >>> 1) ^ -(value & 1);
                }
            }
            throw new IOException("a number has no end");
        }

        int[] numbers() throws IOException {
            int length = number();
            if (length < 0 || length > in.remaining() / Integer.BYTES) {
                throw new IOException("a list of numbers ends too early");
            }
            int[] values = new int[length];
            in.asIntBuffer().get(values);
            in.position(in.position() + length * Integer.BYTES);
            return values;
        }

        private String characters(int length) throws IOException {
            if (length < 0 || length > in.remaining() / Character.BYTES) {
                throw new IOException("a word ends too early");
            }
            char[] characters = new char[length];
            in.asCharBuffer().get(characters);
            in.position(in.position() + length * Character.BYTES);
            return new String(characters);
        }

        String word() throws IOException {
            int at = number();
            if (at == words.size()) {
                words.add(characters(number()));
            }
            if (at < 0 || at >= words.size()) {
                throw new IOException("there is no word " + at);
            }
            return words.get(at);
        }
    }
}
