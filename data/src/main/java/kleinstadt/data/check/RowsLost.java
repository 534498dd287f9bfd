package kleinstadt.data.check;

/**
 * Rows of a file that were read but do not reach its figures. What a reader has read is what it used and these.
 *
 * @param leftOut rows left out on purpose, for instance those of areas the project does not keep
 * @param refused rows that could not be used: an unknown key, another number of columns
 */
public record RowsLost(long leftOut, long refused) {

    /** No rows. */
    public static final RowsLost NONE = new RowsLost(0, 0);

    /** One row that could not be used. */
    static final RowsLost ONE_REFUSED = new RowsLost(0, 1);

    /** Both together. */
    public RowsLost and(RowsLost other) {
        return new RowsLost(leftOut + other.leftOut, refused + other.refused);
    }

    /** All of them. */
    public long count() {
        return leftOut + refused;
    }
}
