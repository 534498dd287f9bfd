package kleinstadt.engine.cache;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Writes {@link RecordForm}. */
final class RecordWriter {

    private static final int FIRST_BYTES = 1 << 12;
    private static final int SEVEN_BITS = 0x7f;
    private static final int MORE = 0x80;

    private final boolean sharing;
    private final UnaryOperator<Object> standIn;
    private final IdentityHashMap<Object, Integer> shared = new IdentityHashMap<>();
    private final Map<String, Integer> texts = new HashMap<>();
    private byte[] bytes = new byte[FIRST_BYTES];
    private int size;
    private int count;

    /**
     * A writer.
     *
     * @param sharing whether a record or list that comes again is only referred to
     * @param standIn what is written for a record
     */
    RecordWriter(boolean sharing, UnaryOperator<Object> standIn) {
        this.sharing = sharing;
        this.standIn = standIn;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    void write(@Nullable Object value) {
        if (value == null) {
            tag(Tag.NULL);
        } else if (value instanceof String text) {
            text(text);
        } else if (value instanceof Double number) {
            tag(Tag.DOUBLE);
            eight(Double.doubleToLongBits(number));
        } else if (value instanceof Record) {
            Object written = standIn.apply(value);
            if (written instanceof Record part) {
                record(part);
            } else {
                write(written);
            }
        } else if (value instanceof Enum<?> constant) {
            tag(Tag.CONSTANT);
            text(constant.getDeclaringClass().getName());
            text(constant.name());
        } else if (value instanceof Collection<?> || value instanceof Map<?, ?>) {
            if (!isAgain(value)) {
                many(value);
                share(value);
            }
        } else if (!optional(value) && !scalar(value)) {
            throw new IllegalArgumentException(
                    "no stored form for " + value.getClass().getName());
        }
    }

    private boolean optional(Object value) {
        if (value instanceof Optional<?> some) {
            tag(some.isPresent() ? Tag.SOME : Tag.NONE);
            some.ifPresent(this::write);
        } else if (value instanceof OptionalDouble number) {
            tag(number.isPresent() ? Tag.SOME_DOUBLE : Tag.NO_DOUBLE);
            number.ifPresent(present -> eight(Double.doubleToLongBits(present)));
        } else if (value instanceof OptionalInt number) {
            tag(number.isPresent() ? Tag.SOME_INT : Tag.NO_INT);
            number.ifPresent(this::eight);
        } else {
            return false;
        }
        return true;
    }

    private boolean scalar(Object value) {
        if (value instanceof Integer number) {
            tag(Tag.INT);
            eight(number);
        } else if (value instanceof Long number) {
            tag(Tag.LONG);
            eight(number);
        } else if (value instanceof Boolean truth) {
            tag(truth ? Tag.TRUE : Tag.FALSE);
        } else if (value instanceof LocalDate date) {
            tag(Tag.DATE);
            eight(date.toEpochDay());
        } else if (value instanceof Instant instant) {
            tag(Tag.INSTANT);
            eight(instant.getEpochSecond());
            eight(instant.getNano());
        } else if (value instanceof Locale locale) {
            tag(Tag.LOCALE);
            text(locale.toLanguageTag());
        } else {
            return false;
        }
        return true;
    }

    /** Numbers are given in the order in which objects are finished, which a reader sees too. */
    private boolean isAgain(Object value) {
        Integer known = shared.get(value);
        if (known != null) {
            again(known);
        }
        return known != null;
    }

    private void share(Object value) {
        if (sharing) {
            shared.put(value, count++);
        }
    }

    private void text(String text) {
        Integer known = texts.get(text);
        if (known != null) {
            again(known);
            return;
        }
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        tag(Tag.TEXT);
        number(encoded.length);
        room(encoded.length);
        System.arraycopy(encoded, 0, bytes, size, encoded.length);
        size += encoded.length;
        texts.put(text, count++);
    }

    private void record(Record value) {
        RecordShape shape = RecordShape.of(value.getClass());
        boolean large = shape.isLarge();
        if (large && isAgain(value)) {
            return;
        }
        tag(large ? Tag.RECORD : Tag.SMALL_RECORD);
        text(value.getClass().getName());
        number(shape.size());
        for (int i = 0; i < shape.size(); i++) {
            write(shape.component(value, i));
        }
        if (large) {
            share(value);
        }
    }

    private void many(Object value) {
        if (value instanceof List<?> list) {
            tag(Tag.LIST);
            number(list.size());
            list.forEach(this::write);
        } else if (value instanceof Set<?> set) {
            tag(Tag.SET);
            number(set.size());
            new TreeSet<>(set).forEach(this::write);
        } else if (value instanceof Map<?, ?> map) {
            tag(Tag.MAP);
            number(map.size());
            new TreeMap<>(map).forEach((key, each) -> {
                write(key);
                write(each);
            });
        } else {
            throw new IllegalArgumentException(
                    "no stored form for " + value.getClass().getName());
        }
    }

    private void again(int number) {
        tag(Tag.AGAIN);
        number(number);
    }

    private void tag(Tag tag) {
        room(1);
        bytes[size++] = tag.code();
    }

    /** Seven bits a byte, the lowest first. */
    private void number(int number) {
        room(Integer.BYTES + 1);
        int rest = number;
        while (rest > SEVEN_BITS) {
            bytes[size++] = (byte) ((rest & SEVEN_BITS) | MORE);
            rest >>>= Byte.SIZE - 1;
        }
        bytes[size++] = (byte) rest;
    }

    private void eight(long number) {
        room(Long.BYTES);
        for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            bytes[size++] = (byte) (number >>> shift);
        }
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}
