package org.demarche.bench;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demarche.model.Document;
import org.demarche.model.DocumentEntity;
import org.demarche.model.Iri;
import org.demarche.model.Testimony;

/**
 * Makes a report that was read into another one of the same length: every second long word, other ones for each copy, has
 * other letters wherever it stands, names and quotations among them. States and bodies that the gazetteer knows stay who they
 * are, and days stay, so that copies meet as reports of the same weeks do.
 */
record Disguise(int copy) {
    private static final Pattern LONG_WORD = Pattern.compile("\\b\\p{IsAlphabetic}{4,}\\b");
    private static final String LETTERS = "bcdfghjklmnprstvwz";
    private static final String VOWELS = "aeiou";
    private static final ClassValue<Form> FORMS = new ClassValue<>() {
        @Override
        protected Form computeValue(Class<?> type) {
            return Form.of(type);
        }
    };

    Testimony of(Testimony testimony) {
        return (Testimony) disguised(testimony);
    }

    private Object disguised(Object value) {
        if (value instanceof Document document) {
            return new Document(
                    document.id() + "-copy-" + copy,
                    words(document.text()),
                    document.title(),
                    document.issued(),
                    document.publisher(),
                    document.source());
        }
        if (value instanceof Iri) {
            return value;
        }
        if (value instanceof String text) {
            return words(text);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(this::disguised).toList();
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(this::disguised);
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> result = new TreeMap<>();
            map.forEach((key, entry) -> result.put(key, disguised(entry)));
            return result;
        }
        boolean shared =
                value instanceof DocumentEntity entity && entity.known().isPresent();
        return value instanceof Record record && !shared ? disguised(record) : value;
    }

    private Object disguised(Record record) {
        Form form = FORMS.get(record.getClass());
        try {
            Object[] values = new Object[form.accessors.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = disguised(form.accessors.get(i).invoke(record));
            }
            return form.constructor.newInstance(values);
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("records of the model are open", e);
        }
    }

    /** How records of one type are taken apart and put together. */
    private record Form(List<Method> accessors, Constructor<?> constructor) {
        static Form of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            try {
                return new Form(
                        Stream.of(components).map(RecordComponent::getAccessor).toList(),
                        type.getDeclaredConstructor(Stream.of(components)
                                .map(RecordComponent::getType)
                                .toArray(Class<?>[]::new)));
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("every record has its constructor", e);
            }
        }
    }

    private String words(String text) {
        return LONG_WORD.matcher(text).replaceAll(this::word);
    }

    private String word(MatchResult match) {
        String word = match.group();
        int mix = (word.hashCode() * 31 + copy) * 0x9E3779B9;
        if ((mix >>> 16) % 2 == 0) {
            return word;
        }
        StringBuilder other = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            char c = Character.toLowerCase(word.charAt(i));
            mix = mix * 0x01000193 + c;
            String others = VOWELS.indexOf(c) >= 0 ? VOWELS : LETTERS;
            char changed = others.charAt((mix >>> 12) % others.length());
            other.setCharAt(i, Character.isUpperCase(word.charAt(i)) ? Character.toUpperCase(changed) : changed);
        }
        return other.toString();
    }
}
