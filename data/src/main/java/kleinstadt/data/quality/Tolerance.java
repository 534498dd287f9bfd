package kleinstadt.data.quality;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.Value;
import kleinstadt.data.source.Noise;

/**
 * How far a printed total and the sum of its printed parts may lie apart.
 *
 * <p>Counts of the statistical offices add up exactly. Tables of the census of 2022 do not: the cell-key method adds to each
 * cell a random number of standard deviation {@value #CELL_NOISE} (measured on the 423 towns of 5,000 to under 20,000
 * inhabitants, whose eleven age classes miss the total by 4.7 persons), and only the whole number of inhabitants has none.
 * So k cells may miss by {@value #BOUND} · 1.4 · √k. A table has some 30,000 such sums; of so many, normal noise passes 4.5
 * standard deviations in one of five tables. The census of 2011 was made safe by another method (SAFE), after which total
 * and parts miss each other by up to {@value #SAFE} persons. Extrapolated figures are each rounded to tens, averages of a year are rounded to whole persons, amounts and
 * areas to a step of print: half of it a figure.
 */
final class Tolerance {

    static final double CELL_NOISE = 1.4;
    static final double BOUND = 4.5;

    /** Floating sums of decimals. */
    static final double FLOATING = 1e-6;

    /** Tables of the census of 2011, and how far their totals miss. */
    static final String CENSUS_2011 = "12111-";

    static final double SAFE = 3;

    private static final int ENOUGH = 30;
    private static final double COARSEST = 1e6;
    private static final double FINEST = 1e-4;

    private final Map<SeriesKey, Double> steps = new HashMap<>();
    private final Observations figures;
    private final Evidence evidence;

    Tolerance(Observations figures, Evidence evidence) {
        this.figures = figures;
        this.evidence = evidence;
    }

    /** How far a total of a column may lie from the sum of so many parts; zero where it must be the same. */
    double of(SeriesKey whole, int parts) {
        if (evidence.noise(whole) == Noise.SAMPLE) {
            return step(whole) / 2 * (parts + 1) + FLOATING;
        }
        if (evidence.noise(whole) == Noise.CELL_KEY) {
            int cells = parts + (evidence.isAllInhabitants(whole) ? 0 : 1);
            return BOUND * CELL_NOISE * Math.sqrt(cells);
        }
        if (whole.source().startsWith(CENSUS_2011)) {
            return SAFE;
        }
        double step = step(whole);
        boolean exact = step <= 1 && Evidence.isCount(evidence.unit(whole)) && !evidence.isYearAverage(whole);
        return exact ? 0 : step / 2 * (parts + 1) + FLOATING;
    }

    /** The power of ten that all figures of a column are multiples of: what they are rounded to. */
    double step(SeriesKey series) {
        return steps.computeIfAbsent(series, key -> step(figures.listValues(key)));
    }

    private static double step(List<Value> values) {
        double step = COARSEST;
        int counted = 0;
        for (Value value : values) {
            if (value instanceof Value.Known known && known.number() != 0) {
                counted++;
                while (step > FINEST && !isMultiple(known.number(), step)) {
                    step = step / 10;
                }
            }
        }
        return counted < ENOUGH ? 1 : step;
    }

    private static boolean isMultiple(double number, double step) {
        double quotient = number / step;
        return Math.abs(quotient - Math.rint(quotient)) < FLOATING;
    }

    /** Whether parts without one or several of them exceed the whole, or all of them miss it. */
    static boolean isBroken(PartSum parts, double whole, double tolerance, boolean neverNegative) {
        double difference = parts.sum() - whole;
        boolean beyond = Math.abs(difference) > tolerance + FLOATING;
        return parts.isComplete() ? beyond : beyond && difference > 0 && neverNegative;
    }

    /** A sum of parts some of which may be missing. */
    static final class PartSum {
        private double sum;
        private int missing;
        private int parts;

        void add(Value value) {
            parts++;
            if (value instanceof Value.Known known) {
                sum += known.number();
            } else if (!value.equals(Value.missing(kleinstadt.data.model.Reason.NO_SUCH_AREA))) {
                missing++;
            }
        }

        double sum() {
            return sum;
        }

        int parts() {
            return parts;
        }

        boolean isComplete() {
            return missing == 0;
        }
    }
}
