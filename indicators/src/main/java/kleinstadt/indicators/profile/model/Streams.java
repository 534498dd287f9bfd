package kleinstadt.indicators.profile.model;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/** Streams of random numbers, each with a seed of its own, so that what is drawn does not hang on who draws first. */
public final class Streams {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final long FIRST = 0xBF58476D1CE4E5B9L;
    private static final long SECOND = 0x94D049BB133111EBL;
    private static final int FIRST_SHIFT = 30;
    private static final int SECOND_SHIFT = 27;
    private static final int LAST_SHIFT = 31;

    private Streams() {}

    /** A stream. */
    public static UniformRandomProvider of(long seed) {
        return RandomSource.XO_SHI_RO_256_PP.create(seed);
    }

    /** The seed of the n-th stream of a seed (Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators, 2014). */
    public static long seed(long seed, long number) {
        long mixed = seed + GOLDEN * (number + 1);
        mixed = (mixed ^ (mixed >>> FIRST_SHIFT)) * FIRST;
        mixed = (mixed ^ (mixed >>> SECOND_SHIFT)) * SECOND;
        return mixed ^ (mixed >>> LAST_SHIFT);
    }
}
