package kleinstadt.indicators.profile.sensitivity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.statistics.descriptive.NaNPolicy;
import org.apache.commons.statistics.descriptive.Quantile;

/** Scores and ranks of towns over many draws; kept as floats, one row of draws a town. */
public final class Draws {

    private static final double LOWER = 0.025;
    private static final double MIDDLE = 0.5;
    private static final double UPPER = 0.975;
    private static final Quantile TYPE_7 = Quantile.withDefaults()
            .with(Quantile.EstimationMethod.HF7)
            .withCopy(true)
            .with(NaNPolicy.ERROR);

    private final Map<Integer, Integer> placeOfRow = new HashMap<>();
    private final float[][] scores;
    private final float[][] ranks;

    Draws(int[] rows, float[][] scores, float[][] ranks) {
        for (int place = 0; place < rows.length; place++) {
            placeOfRow.put(rows[place], place);
        }
        this.scores = scores;
        this.ranks = ranks;
    }

    /**
     * What came out for a town.
     *
     * @param lower 2.5 percent of the draws lie below (type 7 of Hyndman and Fan, R's default)
     * @param median half of the draws lie below
     * @param upper 2.5 percent of the draws lie above
     * @param mean mean of the draws
     */
    public record Summary(double lower, double median, double upper, double mean) {}

    /** The scores of a town; empty where it has none. */
    public Optional<Summary> findScores(int row) {
        return Optional.ofNullable(placeOfRow.get(row)).map(place -> summary(scores[place]));
    }

    /** The ranks of a town; empty where it has no score. */
    public Optional<Summary> findRanks(int row) {
        return Optional.ofNullable(placeOfRow.get(row)).map(place -> summary(ranks[place]));
    }

    private static Summary summary(float[] draws) {
        double[] values = new double[draws.length];
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            values[i] = draws[i];
            sum += values[i];
        }
        double[] points = TYPE_7.evaluate(values, LOWER, MIDDLE, UPPER);
        return new Summary(points[0], points[1], points[2], sum / values.length);
    }
}
