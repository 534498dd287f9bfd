package kleinstadt.data.model;

import java.util.Arrays;

/** The figures of one column in the order of its areas, being filled; kept as plain numbers because there are millions. */
public final class Cells {

    private double[] numbers;
    private short[] kinds;
    private int size;

    /** Starts with room for this many cells; more may be added. */
    public Cells(int capacity) {
        numbers = new double[capacity];
        kinds = new short[capacity];
    }

    /** Adds a figure, or why there is none. */
    public void add(Value value) {
        append(value instanceof Value.Known known ? known.number() : Double.NaN, CellKind.of(value));
    }

    /**
     * Adds a figure.
     *
     * @throws IllegalArgumentException if {@code number} is NaN or infinite
     */
    public void add(double number, Quality quality) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("expected a finite number, found " + number);
        }
        append(number, CellKind.of(quality));
    }

    /** Number of cells. */
    public int size() {
        return size;
    }

    private void append(double number, short kind) {
        if (size == numbers.length) {
            int larger = Math.max(16, size * 2);
            numbers = Arrays.copyOf(numbers, larger);
            kinds = Arrays.copyOf(kinds, larger);
        }
        numbers[size] = number;
        kinds[size] = kind;
        size++;
    }

    double[] toNumbers() {
        return Arrays.copyOf(numbers, size);
    }

    short[] toKinds() {
        return Arrays.copyOf(kinds, size);
    }
}
