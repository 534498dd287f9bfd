package kleinstadt.indicators.profile.treat;

/**
 * What is done to the figures of one indicator because of its outliers.
 *
 * @param form whether figures stay, are brought in, or their logarithm is taken
 * @param lowest figures below are raised to it
 * @param highest figures above are lowered to it
 */
public record Treatment(Form form, double lowest, double highest) {

    /** The part of the range that is added before the logarithm is taken, so that the lowest figure has one. */
    private static final double OFFSET = 0.01;

    /** What happens to figures. */
    public enum Form {
        /** They stay as they are. */
        NONE,
        /** Those beyond the bounds are brought to them. */
        WINSORISED,
        /** ln(x − lowest + 1 % of the range): squeezes high figures together. */
        LOG_OF_HIGH,
        /** −ln(highest − x + 1 % of the range): the same for low figures. */
        LOG_OF_LOW
    }

    /** Figures stay as they are. */
    public static Treatment none() {
        return new Treatment(Form.NONE, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    /** The treated figure; figures in order stay in order. */
    public double apply(double figure) {
        if (form == Form.NONE) {
            return figure;
        }
        double inside = Math.max(lowest, Math.min(highest, figure));
        return switch (form) {
            case LOG_OF_HIGH -> Math.log(inside - lowest + OFFSET * (highest - lowest));
            case LOG_OF_LOW -> -Math.log(highest - inside + OFFSET * (highest - lowest));
            default -> inside;
        };
    }
}
