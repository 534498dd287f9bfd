package kleinstadt.engine.cache;

import java.util.function.UnaryOperator;

/**
 * Values as bytes: records of ours, constants, texts, numbers, dates, optional values, and lists, sets and maps of them. Sets and
 * maps are sorted, so equal values have equal bytes, unless an object is part of a value several times: that is stored once.
 */
public final class RecordForm {

    private RecordForm() {}

    /**
     * The stored form.
     *
     * @throws IllegalArgumentException if a part is of another kind
     */
    public static byte[] toBytes(Object value) {
        RecordWriter writer = new RecordWriter(true, UnaryOperator.identity());
        writer.write(value);
        return writer.toBytes();
    }

    /**
     * Reads a stored form.
     *
     * @throws IllegalArgumentException if it is none, or of records that look otherwise now
     */
    public static Object fromBytes(byte[] bytes) {
        return new RecordReader(bytes).readAll();
    }

    /**
     * SHA-256 that is the same for equal values.
     *
     * @throws IllegalArgumentException if a part is of another kind
     */
    public static String hash(Object value) {
        return hash(value, UnaryOperator.identity());
    }

    /**
     * SHA-256 that is the same for equal values.
     *
     * @param standIn what stands for a record in the hash: itself, or something shorter
     * @throws IllegalArgumentException if a part is of another kind
     */
    public static String hash(Object value, UnaryOperator<Object> standIn) {
        RecordWriter writer = new RecordWriter(false, standIn);
        writer.write(value);
        return Sha256.of(writer.toBytes());
    }
}
