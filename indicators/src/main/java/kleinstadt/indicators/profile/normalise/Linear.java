package kleinstadt.indicators.profile.normalise;

import java.util.Arrays;
import java.util.OptionalDouble;
import kleinstadt.indicators.profile.Step;

/**
 * Normalisations that shift and stretch: {@code target + stretch × (figure − origin) ÷ unit}, cut off at {@code least} and
 * {@code most}.
 *
 * @param origin what lies at the target
 * @param given the origin where it is given; empty for the median in its stead
 * @param unit what is stretched
 * @param givenUnit the unit where it is given
 * @param target where the origin lies on the scale
 * @param stretch length of the unit on the scale
 * @param middle what every town gets where the set's figures are all the same
 * @param least lower end of the scale
 * @param most upper end of the scale
 */
record Linear(
        Origin origin,
        OptionalDouble given,
        Unit unit,
        double givenUnit,
        double target,
        double stretch,
        double middle,
        double least,
        double most)
        implements Normaliser {

    /** What lies at the target. */
    enum Origin {
        /** The set's lowest figure. */
        LOWEST,
        /** The set's mean. */
        MEAN,
        /** The set's median. */
        MEDIAN,
        /** A figure that is given. */
        GIVEN
    }

    /** What is stretched. */
    enum Unit {
        /** From the set's lowest figure to its highest. */
        RANGE,
        /** The set's standard deviation, with n − 1. */
        DEVIATION,
        /** From the set's lowest figure to the origin. */
        ORIGIN_TO_LOWEST,
        /** A length that is given. */
        GIVEN
    }

    static Linear minMax(double lower, double upper) {
        return open(Origin.LOWEST, OptionalDouble.empty(), Unit.RANGE, lower, upper - lower, (lower + upper) / 2);
    }

    static Linear zScore(double mean, double deviation) {
        return open(Origin.MEAN, OptionalDouble.empty(), Unit.DEVIATION, mean, deviation, mean);
    }

    static Linear referenceRange(Origin origin, OptionalDouble given, double target, double stretch) {
        return open(origin, given, Unit.RANGE, target, stretch, target);
    }

    static Linear distance(Origin origin, OptionalDouble given, double target, boolean cap) {
        double most = cap ? target : Double.POSITIVE_INFINITY;
        return new Linear(
                origin, given, Unit.ORIGIN_TO_LOWEST, 0, target, target, target, Double.NEGATIVE_INFINITY, most);
    }

    static Linear goalposts(double worst, double best, double lower, double upper) {
        return new Linear(
                Origin.GIVEN,
                OptionalDouble.of(worst),
                Unit.GIVEN,
                best - worst,
                lower,
                upper - lower,
                (lower + upper) / 2,
                lower,
                upper);
    }

    private static Linear open(
            Origin origin, OptionalDouble given, Unit unit, double target, double stretch, double middle) {
        return new Linear(
                origin, given, unit, 0, target, stretch, middle, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    @Override
    public void normalise(double[] figures, int members, int known, double[] into, double[] scratch) {
        double start = start(figures, members, scratch);
        double size = size(figures, members, start);
        if (!(size > 0)) {
            Arrays.fill(into, 0, known, middle);
            return;
        }
        double slope = stretch / size;
        for (int k = 0; k < known; k++) {
            double value = target + slope * (figures[k] - start);
            into[k] = Math.max(least, Math.min(most, value));
        }
    }

    @Override
    public boolean hasSpread(double[] figures, int members) {
        return size(figures, members, start(figures, members, new double[members])) > 0;
    }

    @Override
    public String describe(double[] figures, int members) {
        double start = start(figures, members, new double[members]);
        return "origin=" + Step.number(start) + ";unit=" + Step.number(size(figures, members, start)) + ";to="
                + Step.number(target) + ";stretch=" + Step.number(stretch);
    }

    private double start(double[] figures, int members, double[] scratch) {
        return switch (origin) {
            case LOWEST -> lowest(figures, members);
            case MEAN -> mean(figures, members);
            case MEDIAN -> median(figures, members, scratch);
            case GIVEN -> given.orElseGet(() -> median(figures, members, scratch));
        };
    }

    private double size(double[] figures, int members, double start) {
        return switch (unit) {
            case RANGE -> highest(figures, members) - lowest(figures, members);
            case DEVIATION -> deviation(figures, members, start);
            case ORIGIN_TO_LOWEST -> start - lowest(figures, members);
            case GIVEN -> givenUnit;
        };
    }

    private static double lowest(double[] figures, int members) {
        double lowest = Double.POSITIVE_INFINITY;
        for (int k = 0; k < members; k++) {
            lowest = Math.min(lowest, figures[k]);
        }
        return lowest;
    }

    private static double highest(double[] figures, int members) {
        double highest = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < members; k++) {
            highest = Math.max(highest, figures[k]);
        }
        return highest;
    }

    private static double mean(double[] figures, int members) {
        double sum = 0;
        for (int k = 0; k < members; k++) {
            sum += figures[k];
        }
        return sum / members;
    }

    private static double deviation(double[] figures, int members, double mean) {
        double squares = 0;
        for (int k = 0; k < members; k++) {
            double distance = figures[k] - mean;
            squares += distance * distance;
        }
        return members > 1 ? Math.sqrt(squares / (members - 1)) : 0;
    }

    private static double median(double[] figures, int members, double[] scratch) {
        System.arraycopy(figures, 0, scratch, 0, members);
        Arrays.sort(scratch, 0, members);
        int half = members / 2;
        return members % 2 == 1 ? scratch[half] : (scratch[half - 1] + scratch[half]) / 2;
    }
}
