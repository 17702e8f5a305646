package org.demarche.pipeline;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.demarche.model.SmallSortedMap;

/**
 * Makes codecs for records by what they are made of, so that a component that is added to a record is kept without a word
 * here. What can be written: records, sealed interfaces of records, enums, {@code List}, {@code SortedMap}, {@code Optional},
 * strings, days, {@code int}, {@code long}, {@code double}, {@code boolean} and {@code int[]}.
 */
final class Codecs {
    /** Lists that are said to be longer grow as they are read, as what is read may be spoilt. */
    private static final int LIKELY_SIZE = 64;

    private final Map<Type, Codec> codecs = new HashMap<>();

    /** A value that the reader is given, so that it is not written. */
    void leaveOut(Class<?> type) {
        codecs.put(type, codec((value, out) -> {}, in -> in.given(type)));
    }

    /** Values of which there are few different ones, as names of a vocabulary: those that are read more than once are one object. */
    void share(Class<?> type) {
        Codec inner = make(type);
        Map<Object, Object> known = new ConcurrentHashMap<>();
        codecs.put(type, codec(inner::write, in -> {
            Object value = inner.read(in);
            Object same = known.putIfAbsent(value, value);
            return same == null ? value : same;
        }));
    }

    /** A class that is no record, and what is written in its place. */
    <T, R> void replace(Class<T> type, Class<R> by, Function<T, R> there, Function<R, T> back) {
        Codec inner = of(by);
        codecs.put(
                type,
                codec(
                        (value, out) -> inner.write(there.apply(type.cast(value)), out),
                        in -> back.apply(by.cast(inner.read(in)))));
    }

    Codec of(Type type) {
        Codec known = codecs.get(type);
        if (known != null) {
            return known;
        }
        Later later = new Later();
        codecs.put(type, later);
        Codec made = type instanceof ParameterizedType generic ? make(generic) : make((Class<?>) type);
        later.codec = Optional.of(made);
        codecs.put(type, made);
        return made;
    }

    private Codec make(Class<?> type) {
        if (type == int.class) {
            return codec((value, out) -> out.number((Integer) value), Codec.Tap::number);
        }
        if (type == Integer.class) {
            return of(int.class);
        }
        if (type == long.class) {
            return codec((value, out) -> out.raw().writeLong((Long) value), Codec.Tap::whole);
        }
        if (type == int[].class) {
            return codec((value, out) -> out.numbers((int[]) value), Codec.Tap::numbers);
        }
        if (type == double.class) {
            return codec((value, out) -> out.raw().writeDouble((Double) value), Codec.Tap::fraction);
        }
        if (type == boolean.class) {
            return codec((value, out) -> out.raw().writeBoolean((Boolean) value), Codec.Tap::flag);
        }
        if (type == String.class) {
            return codec((value, out) -> out.word((String) value), Codec.Tap::word);
        }
        if (type == LocalDate.class) {
            return codec(
                    (value, out) -> out.raw().writeLong(((LocalDate) value).toEpochDay()),
                    in -> LocalDate.ofEpochDay(in.whole()));
        }
        if (type.isEnum()) {
            return constants(type);
        }
        if (type.isRecord()) {
            return components(type);
        }
        if (type.isSealed()) {
            return cases(type);
        }
        throw new IllegalArgumentException("no way to write a " + type);
    }

    private Codec make(ParameterizedType type) {
        Codec first = of(type.getActualTypeArguments()[0]);
        if (type.getRawType() == List.class) {
            return codec(
                    (value, out) -> {
                        List<?> list = (List<?>) value;
                        out.number(list.size());
                        for (Object item : list) {
                            first.write(item, out);
                        }
                    },
                    in -> list(in, first));
        }
        if (type.getRawType() == Optional.class) {
            return codec(
                    (value, out) -> {
                        Optional<?> optional = (Optional<?>) value;
                        out.raw().writeBoolean(optional.isPresent());
                        if (optional.isPresent()) {
                            first.write(optional.get(), out);
                        }
                    },
                    in -> in.flag() ? Optional.of(first.read(in)) : Optional.empty());
        }
        if (type.getRawType() == SortedMap.class) {
            return map(first, of(type.getActualTypeArguments()[1]));
        }
        throw new IllegalArgumentException("no way to write a " + type);
    }

    private static Codec map(Codec keys, Codec values) {
        return codec(
                (value, out) -> {
                    Map<?, ?> map = (Map<?, ?>) value;
                    out.number(map.size());
                    for (Map.Entry<?, ?> entry : map.entrySet()) {
                        keys.write(entry.getKey(), out);
                        values.write(entry.getValue(), out);
                    }
                },
                in -> {
                    int size = in.number();
                    List<Object> read = new ArrayList<>(likely(size));
                    List<Object> found = new ArrayList<>(likely(size));
                    for (int rest = size; rest > 0; rest--) {
                        read.add(keys.read(in));
                        found.add(values.read(in));
                    }
                    return sorted(read, found);
                });
    }

    @SuppressWarnings("unchecked") // what was written were the keys of a sorted map
    private static <K extends Comparable<? super K>> SmallSortedMap<K, Object> sorted(List<?> keys, List<Object> values)
            throws IOException {
        try {
            return SmallSortedMap.of((List<K>) keys, values);
        } catch (IllegalArgumentException e) {
            throw new IOException("a map is spoilt: " + e.getMessage(), e);
        }
    }

    /** Most lists are of one value or two, for which no room to grow is made. */
    private static List<Object> list(Codec.Tap in, Codec items) throws IOException {
        int size = in.number();
        if (size == 1) {
            return List.of(items.read(in));
        }
        if (size == 2) {
            return List.of(items.read(in), items.read(in));
        }
        List<Object> list = new ArrayList<>(likely(size));
        for (int rest = size; rest > 0; rest--) {
            list.add(items.read(in));
        }
        return List.copyOf(list);
    }

    private static int likely(int size) {
        return Math.max(0, Math.min(size, LIKELY_SIZE));
    }

    private static Codec constants(Class<?> type) {
        List<Object> constants = List.of(type.getEnumConstants());
        return codec(
                (value, out) -> out.number(constants.indexOf(value)),
                in -> constants.get(within(in.number(), constants.size())));
    }

    private Codec cases(Class<?> type) {
        List<Class<?>> cases = List.of(type.getPermittedSubclasses());
        List<Codec> each = cases.stream().map(this::of).toList();
        return codec(
                (value, out) -> {
                    int which = cases.indexOf(value.getClass());
                    out.number(which);
                    each.get(which).write(value, out);
                },
                in -> each.get(within(in.number(), each.size())).read(in));
    }

    private Codec components(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        List<Codec> each = Stream.of(components)
                .map(component -> of(component.getGenericType()))
                .toList();
        Constructor<?> constructor = constructor(type, components);
        List<Method> accessors =
                Stream.of(components).map(RecordComponent::getAccessor).toList();
        accessors.forEach(accessor -> accessor.setAccessible(true));
        return codec(
                (value, out) -> {
                    for (int i = 0; i < components.length; i++) {
                        each.get(i).write(get(accessors.get(i), value), out);
                    }
                },
                in -> {
                    Object[] values = new Object[components.length];
                    for (int i = 0; i < values.length; i++) {
                        values[i] = each.get(i).read(in);
                    }
                    return make(constructor, values);
                });
    }

    private static Constructor<?> constructor(Class<?> type, RecordComponent... components) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has its canonical constructor", e);
        }
    }

    private static Object get(Method accessor, Object value) {
        try {
            return accessor.invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("accessors of records are open and do not fail", e);
        }
    }

    private static Object make(Constructor<?> constructor, Object... values) throws IOException {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IOException("no such " + constructor.getDeclaringClass().getSimpleName(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("constructors of records are open", e);
        }
    }

    private static int within(int index, int size) throws IOException {
        if (index < 0 || index >= size) {
            throw new IOException("there is no case " + index);
        }
        return index;
    }

    /** Writes a value of the codec's type. */
    @FunctionalInterface
    private interface Writing {
        void write(Object value, Codec.Sink out) throws IOException;
    }

    /** Reads a value of the codec's type. */
    @FunctionalInterface
    private interface Reading {
        Object read(Codec.Tap in) throws IOException;
    }

    private static Codec codec(Writing writing, Reading reading) {
        return new Codec() {
            @Override
            public void write(Object value, Sink out) throws IOException {
                writing.write(value, out);
            }

            @Override
            public Object read(Tap in) throws IOException {
                return reading.read(in);
            }
        };
    }

    /** Stands for a codec that is still being made, of a type that holds itself. */
    private static final class Later implements Codec {
        private Optional<Codec> codec = Optional.empty();

        @Override
        public void write(Object value, Sink out) throws IOException {
            codec.orElseThrow().write(value, out);
        }

        @Override
        public Object read(Tap in) throws IOException {
            return codec.orElseThrow().read(in);
        }
    }
}
