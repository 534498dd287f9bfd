package kleinstadt.engine.compare;

import java.util.OptionalDouble;

/**
 * A row of {@code indicators.csv}.
 *
 * @param indicator id of the indicator
 * @param period its period
 * @param territory territory the figure stands on
 * @param value the figure; empty where there is none
 * @param reason why there is none; empty text where there is one
 * @param source ids of the sources as the table lists them
 * @param base population base, from {@code lineage.csv}; empty text where there is none
 */
record FigureRow(
        String indicator,
        String period,
        String territory,
        OptionalDouble value,
        String reason,
        String source,
        String base) {

    /** Differences this small, of the larger figure, are rounding: the last digits of a double. */
    private static final double ROUNDING = 1e-12;

    boolean isKnown() {
        return value.isPresent();
    }

    /** Whether both say the same: the same figure, or none for the same reason. */
    boolean agreesWith(FigureRow other) {
        if (isKnown() != other.isKnown()) {
            return false;
        }
        if (!isKnown()) {
            return reason.equals(other.reason);
        }
        double mine = value.getAsDouble();
        double theirs = other.value.getAsDouble();
        return Math.abs(mine - theirs) <= ROUNDING * Math.max(Math.abs(mine), Math.abs(theirs));
    }
}
