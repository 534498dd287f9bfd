package kleinstadt.data.model;

/** A figure or the reason why there is none. */
public sealed interface Value {

    /**
     * A figure.
     *
     * @param number the figure, finite
     * @param quality how far it can be trusted
     */
    record Known(double number, Quality quality) implements Value {
        /**
         * Refuses what is not a number.
         *
         * @throws IllegalArgumentException if {@code number} is NaN or infinite
         */
        public Known {
            if (!Double.isFinite(number)) {
                throw new IllegalArgumentException("expected a finite number, found " + number);
            }
        }
    }

    /**
     * No figure.
     *
     * @param reason why
     */
    record Missing(Reason reason) implements Value {}

    /** A published figure. */
    static Value of(double number) {
        return new Known(number, Quality.EXACT);
    }

    /** No figure, for this reason. */
    static Value missing(Reason reason) {
        return new Missing(reason);
    }
}
