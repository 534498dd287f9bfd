package kleinstadt.engine.cache;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** How a record is taken apart and put together again. Works for public records only. */
final class RecordShape {

    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type);
        }
    };

    private static final int SMALL = 2;

    private final Class<?> type;
    private final boolean large;
    private final List<MethodHandle> components;
    private final MethodHandle constructor;

    private RecordShape(Class<?> type) {
        this.type = type;
        this.large = Comparable.class.isAssignableFrom(type) || type.getRecordComponents().length > SMALL;
        RecordComponent[] parts = type.getRecordComponents();
        try {
            MethodHandles.Lookup lookup = MethodHandles.publicLookup();
            this.components =
                    Arrays.stream(parts).map(part -> accessor(lookup, part)).toList();
            Class<?>[] types =
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
            this.constructor = lookup.findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("expected a public record, found " + type.getName(), e);
        }
    }

    private static MethodHandle accessor(MethodHandles.Lookup lookup, RecordComponent part) {
        try {
            return lookup.unreflect(part.getAccessor()).asType(MethodType.methodType(Object.class, Object.class));
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException(
                    "expected a public record, found "
                            + part.getDeclaringRecord().getName(),
                    e);
        }
    }

    /**
     * The shape of a record class.
     *
     * @throws IllegalArgumentException if it is not public
     */
    static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    /** Whether it pays to remember that a record was written: one that is a key, or has more than two parts. */
    boolean isLarge() {
        return large;
    }

    int size() {
        return components.size();
    }

    Object component(Object instance, int index) {
        try {
            return components.get(index).invokeExact(instance);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("reading " + type.getName(), e);
        }
    }

    Object create(Object[] values) {
        try {
            return constructor.invokeExact(values);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("making " + type.getName(), e);
        }
    }
}
