package kleinstadt.indicators.profile.normalise;

import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import kleinstadt.indicators.profile.Normalisation;
import kleinstadt.indicators.profile.ProfileIndicator;
import kleinstadt.indicators.profile.Reference;
import kleinstadt.indicators.profile.matrix.Column;

/** Makes the normaliser of an indicator by a profile's choice. */
public final class Normalisers {

    private static final double HUNDRED = 100;
    private static final double RANGE = 60;

    private Normalisers() {}

    /**
     * The normaliser of a column.
     *
     * @param normalisation the choice
     * @param column the indicator's figures
     * @param turned what is done to a figure before it is normalised: outliers brought in, turned so that more is better
     */
    public static Normaliser of(Normalisation normalisation, Column column, DoubleUnaryOperator turned) {
        if (normalisation instanceof Normalisation.MinMax minMax) {
            return Linear.minMax(minMax.lower(), minMax.upper());
        }
        if (normalisation instanceof Normalisation.ZScore zScore) {
            return Linear.zScore(zScore.mean(), zScore.deviation());
        }
        if (normalisation instanceof Normalisation.PercentileRank rank) {
            return new Ranked(true, rank.ties());
        }
        if (normalisation instanceof Normalisation.Borda borda) {
            return new Ranked(false, borda.ties());
        }
        if (normalisation instanceof Normalisation.DistanceToReference distance) {
            return Linear.distance(
                    origin(distance.reference()), east(distance.reference(), column, turned), HUNDRED, distance.cap());
        }
        if (normalisation instanceof Normalisation.ReferenceRange range) {
            return Linear.referenceRange(
                    origin(range.reference()), east(range.reference(), column, turned), HUNDRED, RANGE);
        }
        Normalisation.Goalposts goalposts = (Normalisation.Goalposts) normalisation;
        ProfileIndicator.Posts posts = column.indicator()
                .goalposts()
                .orElseThrow(() -> new IllegalArgumentException(
                        "expected goalposts of indicator " + column.indicator().id() + ", found none"));
        double one = turned.applyAsDouble(posts.lower());
        double other = turned.applyAsDouble(posts.upper());
        return Linear.goalposts(Math.min(one, other), Math.max(one, other), goalposts.lower(), goalposts.upper());
    }

    private static Linear.Origin origin(Reference reference) {
        return switch (reference) {
            case MEDIAN -> Linear.Origin.MEDIAN;
            case MEAN -> Linear.Origin.MEAN;
            case EAST -> Linear.Origin.GIVEN;
        };
    }

    private static OptionalDouble east(Reference reference, Column column, DoubleUnaryOperator turned) {
        if (reference != Reference.EAST || column.east().isEmpty()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(turned.applyAsDouble(column.east().getAsDouble()));
    }
}
