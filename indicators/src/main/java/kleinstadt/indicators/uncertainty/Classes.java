package kleinstadt.indicators.uncertainty;

/** Checks of figures that belong to the same classes. */
final class Classes {

    private Classes() {}

    /** Throws an IllegalArgumentException if two arrays differ in length. */
    static void requireSameLength(double[] first, double[] second) {
        if (first.length != second.length) {
            throw new IllegalArgumentException(
                    "expected figures of the same classes, found " + first.length + " and " + second.length);
        }
    }

    /** Throws an IllegalArgumentException if a figure is not above 0. */
    static void requirePositive(double[] figures) {
        for (double figure : figures) {
            if (!(figure > 0)) {
                throw new IllegalArgumentException("expected figures above 0, found " + figure);
            }
        }
    }
}
