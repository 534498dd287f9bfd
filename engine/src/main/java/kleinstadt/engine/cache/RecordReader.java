package kleinstadt.engine.cache;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads {@link RecordForm}. */
final class RecordReader {

    /** Only types of ours are made, whatever a file says. */
    private static final String OURS = "kleinstadt.";

    private static final int SEVEN_BITS = 0x7f;

    private final ByteBuffer bytes;
    private final List<Object> shared = new ArrayList<>();

    RecordReader(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    Object readAll() {
        try {
            Object value = read();
            if (value == null || bytes.hasRemaining()) {
                throw new IllegalArgumentException("expected one value");
            }
            return value;
        } catch (BufferUnderflowException | IndexOutOfBoundsException | ClassCastException | NullPointerException e) {
            throw new IllegalArgumentException("no stored form", e);
        }
    }

    private @Nullable Object read() {
        Tag tag = Tag.of(bytes.get());
        return switch (tag) {
            case NULL -> null;
            case AGAIN -> shared.get(number());
            case TEXT -> keep(utf8());
            case INT -> Math.toIntExact(bytes.getLong());
            case LONG -> bytes.getLong();
            case DOUBLE -> bytes.getDouble();
            case TRUE -> true;
            case FALSE -> false;
            case CONSTANT -> constant();
            case RECORD -> keep(record());
            case SMALL_RECORD -> record();
            case LIST -> keep(List.of(values()));
            case SET -> keep(set());
            case MAP -> keep(map());
            case SOME -> Optional.ofNullable(read());
            case NONE -> Optional.empty();
            case SOME_INT -> OptionalInt.of(Math.toIntExact(bytes.getLong()));
            case NO_INT -> OptionalInt.empty();
            case SOME_DOUBLE -> OptionalDouble.of(bytes.getDouble());
            case NO_DOUBLE -> OptionalDouble.empty();
            case DATE -> LocalDate.ofEpochDay(bytes.getLong());
            case INSTANT -> Instant.ofEpochSecond(bytes.getLong(), bytes.getLong());
            case LOCALE -> Locale.forLanguageTag(text());
        };
    }

    private Object keep(Object value) {
        shared.add(value);
        return value;
    }

    private String text() {
        if (read() instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("expected a text");
    }

    private String utf8() {
        byte[] encoded = new byte[number()];
        bytes.get(encoded);
        return new String(encoded, StandardCharsets.UTF_8);
    }

    private Object record() {
        Class<?> type = type(text());
        Object[] values = values();
        if (!type.isRecord() || RecordShape.of(type).size() != values.length) {
            throw new IllegalArgumentException("expected a record of " + values.length + " parts, found " + type);
        }
        return RecordShape.of(type).create(values);
    }

    private Object constant() {
        Class<?> type = type(text());
        String name = text();
        Object[] constants = type.getEnumConstants();
        if (constants != null) {
            for (Object each : constants) {
                if (((Enum<?>) each).name().equals(name)) {
                    return each;
                }
            }
        }
        throw new IllegalArgumentException("expected a constant of " + type + ", found " + name);
    }

    private Object[] values() {
        Object[] values = new Object[number()];
        for (int i = 0; i < values.length; i++) {
            values[i] = read();
        }
        return values;
    }

    private SortedSet<Object> set() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(Arrays.asList(values())));
    }

    private SortedMap<Object, Object> map() {
        int entries = number();
        SortedMap<Object, Object> map = new TreeMap<>();
        for (int i = 0; i < entries; i++) {
            Object key = read();
            Object value = read();
            if (key == null || value == null) {
                throw new IllegalArgumentException("expected key and value");
            }
            map.put(key, value);
        }
        return Collections.unmodifiableSortedMap(map);
    }

    private static Class<?> type(String name) {
        if (!name.startsWith(OURS)) {
            throw new IllegalArgumentException("expected a type of this program, found " + name);
        }
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException("expected a type of this program, found " + name, e);
        }
    }

    private int number() {
        int number = 0;
        int shift = 0;
        int next = bytes.get();
        while (next < 0) {
            number |= (next & SEVEN_BITS) << shift;
            shift += Byte.SIZE - 1;
            next = bytes.get();
        }
        number |= next << shift;
        if (number < 0 || number > bytes.limit()) {
            throw new IllegalArgumentException("expected a number in the form's length, found " + number);
        }
        return number;
    }
}
