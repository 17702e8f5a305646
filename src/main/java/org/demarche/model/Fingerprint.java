package org.demarche.model;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * A number that two values hardly ever share, made of what they hold and so the same on every machine and in every run: of
 * records, lists, maps, optionals, strings, numbers, days and constants. Values that hold the same have the same number.
 */
public final class Fingerprint {
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    /** Shorter ones are added up here sooner than they are handed over. */
    private static final int LONG_TEXT = 128;

    private static final ClassValue<List<Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            List<Method> accessors = Stream.of(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .toList();
            accessors.forEach(accessor -> accessor.setAccessible(true));
            return accessors;
        }
    };

    private long sum = FNV_OFFSET;

    private Fingerprint() {}

    /** The number of these values in this order. */
    public static long of(Object... values) {
        Fingerprint print = new Fingerprint();
        for (Object value : values) {
            print.add(value);
        }
        return scatter(print.sum);
    }

    private void add(Object value) {
        if (value instanceof String written) {
            mix(written);
        } else if (value instanceof Iri iri) {
            // Most of what records hold, and so without a look at what they are made of.
            mix(iri.value());
        } else if (value instanceof Record record) {
            for (Method accessor : ACCESSORS.get(record.getClass())) {
                add(get(accessor, record));
            }
        } else if (value instanceof List<?> list) {
            mix(list.size());
            list.forEach(this::add);
        } else if (value instanceof Map<?, ?> map) {
            mix(map.size());
            map.forEach((key, entry) -> {
                add(key);
                add(entry);
            });
        } else if (value instanceof Optional<?> optional) {
            mix(optional.isPresent() ? 1 : 0);
            optional.ifPresent(this::add);
        } else if (value instanceof Integer number) {
            mix(number);
        } else if (value instanceof Long number) {
            mix(number);
        } else {
            // What is written in one way: constants, days, fractions, truth values.
            mix(value instanceof Enum<?> constant ? constant.name() : value.toString());
        }
    }

    private void mix(String written) {
        if (written.length() >= LONG_TEXT) {
            mixText(written.getBytes(StandardCharsets.UTF_8));
            return;
        }
        long mixed = sum;
        // Copied at once, as each character by itself is checked and decoded anew.
        char[] characters = written.toCharArray();
        for (char character : characters) {
            mixed = (mixed ^ character) * FNV_PRIME;
        }
        sum = (mixed ^ written.length()) * FNV_PRIME;
    }

    /** By two sums that processors have instructions for, as the texts of all documents come here. */
    private void mixText(byte... text) {
        CRC32 first = new CRC32();
        first.update(text);
        CRC32C second = new CRC32C();
        second.update(text);
        mix(first.getValue() << Integer.SIZE | second.getValue());
        mix(text.length);
    }

    private void mix(long value) {
        sum = (sum ^ value) * FNV_PRIME;
    }

    private static Object get(Method accessor, Record record) {
        try {
            return accessor.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("accessors of records are open and do not fail", e);
        }
    }

    /** The finaliser of SplitMix64 (Steele, Lea, Flood 2014). */
    private static long scatter(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
