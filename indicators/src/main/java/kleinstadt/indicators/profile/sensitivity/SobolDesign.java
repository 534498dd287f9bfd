package kleinstadt.indicators.profile.sensitivity;

import kleinstadt.indicators.profile.model.Streams;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Points at which a function is evaluated so that its variance can be attributed to its d inputs.
 *
 * <p>Two matrices A and B of n points, the two halves of a Sobol sequence of 2d dimensions (Joe, Kuo 2008); and for each input i
 * the matrix A with the i-th column of B: n (d + 2) points. Saltelli et al.: Variance based sensitivity analysis of model output,
 * Computer Physics Communications 181, 2010. The binary digits of all coordinates are turned by a seeded random pattern, one a
 * dimension (digital shift; L'Ecuyer, Lemieux: Recent Advances in Randomized Quasi-Monte Carlo Methods, 2002), which keeps the
 * points as even as they were and makes another seed another design.
 *
 * <p>Points are numbered: A, then B, then the mixed ones by input.
 */
public final class SobolDesign {

    private static final int DIGITS = 52;
    private static final double ONE = 1L << DIGITS;

    private final int points;
    private final int inputs;
    private final double[][] sequence;

    /**
     * A design.
     *
     * @param points number of points of a matrix; a power of two makes the sequence most even
     * @param inputs number of inputs d, from 1
     * @param seed seed of the pattern
     */
    public SobolDesign(int points, int inputs, long seed) {
        this.points = points;
        this.inputs = inputs;
        this.sequence = new double[points][];
        SobolSequenceGenerator generator = new SobolSequenceGenerator(2 * inputs);
        UniformRandomProvider random = Streams.of(seed);
        long[] pattern = random.longs(2L * inputs).toArray();
        for (int n = 0; n < points; n++) {
            double[] point = generator.nextVector();
            for (int i = 0; i < point.length; i++) {
                long digits = (long) (point[i] * ONE) ^ (pattern[i] >>> (Long.SIZE - DIGITS));
                point[i] = digits / ONE;
            }
            sequence[n] = point;
        }
    }

    /** Number of points of a matrix. */
    public int points() {
        return points;
    }

    /** Number of inputs. */
    public int inputs() {
        return inputs;
    }

    /** Number of all points. */
    public int size() {
        return points * (inputs + 2);
    }

    /**
     * A point.
     *
     * @param number its number, from 0
     * @param into where its coordinates are put
     */
    public void point(int number, double[] into) {
        double[] pair = sequence[number % points];
        int matrix = number / points;
        for (int i = 0; i < inputs; i++) {
            boolean fromB = matrix == 1 || matrix == i + 2;
            into[i] = fromB ? pair[inputs + i] : pair[i];
        }
    }
}
