package kleinstadt.indicators.trend;

import java.util.List;
import java.util.Optional;
import kleinstadt.indicators.uncertainty.ConfidenceLevel;
import kleinstadt.indicators.uncertainty.Interval;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;

/**
 * The straight line through the values of a segment.
 *
 * <p>Least squares, each value weighted with 1 ÷ the variance of its interval where every value has one (for instance
 * Draper and Smith, Applied Regression Analysis, 3rd edition 1998, chapters 1 and 9; R: {@code lm(value ~ years,
 * weights)}). The interval is Student's at the 95 % level with n − 2 degrees of freedom; it takes the distances from
 * the line as independent, which yearly stocks are only roughly.
 *
 * @param perYear change per year, in the unit of the value
 * @param interval its 95 % interval
 * @param weighted whether the values were weighted
 */
public record Slope(double perYear, Interval interval, boolean weighted) {

    /** Fewest points for a slope. */
    public static final int FEWEST_POINTS = 3;

    /** The slope; empty under {@value #FEWEST_POINTS} points. */
    static Optional<Slope> find(List<TrendPoint> points) {
        int n = points.size();
        if (n < FEWEST_POINTS) {
            return Optional.empty();
        }
        double[] years = points.stream().mapToDouble(TrendPoint::years).toArray();
        double middle = (years[0] + years[n - 1]) / 2;
        boolean weighted = points.stream().allMatch(Slope::hasWidth);
        double[] y = new double[n];
        double[][] x = new double[n][2];
        for (int i = 0; i < n; i++) {
            // weighting a value is stretching its equation by the root of the weight
            double root = weighted ? 1 / halfWidth(points.get(i)) : 1;
            y[i] = root * points.get(i).value();
            x[i][0] = root;
            x[i][1] = root * (years[i] - middle);
        }
        OLSMultipleLinearRegression regression = new OLSMultipleLinearRegression();
        regression.setNoIntercept(true);
        regression.newSampleData(y, x);
        double slope = regression.estimateRegressionParameters()[1];
        double reach = ConfidenceLevel.P95.t(n - 2.0) * regression.estimateRegressionParametersStandardErrors()[1];
        return Optional.of(new Slope(slope, new Interval(slope - reach, slope + reach), weighted));
    }

    private static boolean hasWidth(TrendPoint point) {
        return point.interval().isPresent() && halfWidth(point) > 0;
    }

    private static double halfWidth(TrendPoint point) {
        Interval interval = point.interval().orElseThrow();
        return (interval.upper() - interval.lower()) / 2;
    }
}
