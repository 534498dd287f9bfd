package kleinstadt.reports.sample;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A record as indented text, numbers with four decimals, so that a golden file can be read and compared line by line. */
public final class SpecDump {

    private final StringBuilder out = new StringBuilder();

    private SpecDump() {}

    /** The text of a record and all records in it. */
    public static String of(Record spec) {
        SpecDump dump = new SpecDump();
        dump.write("", spec.getClass().getSimpleName(), spec);
        return dump.out.toString();
    }

    private void write(String indent, String name, @Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            write(indent, name, optional.isPresent() ? optional.get() : "(empty)");
        } else if (value instanceof OptionalDouble optional) {
            write(indent, name, optional.isPresent() ? optional.getAsDouble() : "(empty)");
        } else if (value instanceof OptionalInt optional) {
            write(indent, name, optional.isPresent() ? optional.getAsInt() : "(empty)");
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                write(indent, name + "[" + i + "]", list.get(i));
            }
        } else if (value instanceof Record inner && inner.getClass().getRecordComponents().length > 0) {
            boolean flat = List.of(inner.getClass().getRecordComponents()).stream()
                    .allMatch(component -> component.getType().isPrimitive());
            out.append(indent)
                    .append(name)
                    .append(flat ? " " + flat(inner) : "")
                    .append('\n');
            if (!flat) {
                for (RecordComponent component : inner.getClass().getRecordComponents()) {
                    write(indent + "  ", component.getName(), get(inner, component));
                }
            }
        } else {
            out.append(indent).append(name).append(": ").append(text(value)).append('\n');
        }
    }

    private static String flat(Record inner) {
        StringBuilder line = new StringBuilder();
        for (RecordComponent component : inner.getClass().getRecordComponents()) {
            line.append(line.isEmpty() ? "" : " ")
                    .append(component.getName())
                    .append('=')
                    .append(text(get(inner, component)));
        }
        return line.toString();
    }

    private static String text(@Nullable Object value) {
        return value instanceof Double number ? String.format(Locale.ROOT, "%.4f", number) : String.valueOf(value);
    }

    private static @Nullable Object get(Record inner, RecordComponent component) {
        try {
            return component.getAccessor().invoke(inner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
