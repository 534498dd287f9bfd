package kleinstadt.indicators.uncertainty;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ContinuousSampler;
import org.apache.commons.rng.sampling.distribution.PoissonSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/** Seeded draws of towns and of what is counted in them. */
final class Draws {

    private final UniformRandomProvider random;
    private final ContinuousSampler normal;

    Draws(long seed) {
        this.random = RandomSource.XO_SHI_RO_256_PP.create(seed);
        this.normal = ZigguratSampler.NormalizedGaussian.of(random);
    }

    double normal(double mean, double deviation) {
        return mean + deviation * normal.sample();
    }

    double uniform(double from, double to) {
        return from + (to - from) * random.nextDouble();
    }

    int whole(int from, int to) {
        return random.nextInt(from, to + 1);
    }

    /** Evenly over orders of magnitude. */
    double spread(double from, double to) {
        return Math.exp(uniform(Math.log(from), Math.log(to)));
    }

    /** Inhabitants of a town, 500 to 20,000. */
    int inhabitants() {
        return (int) Math.round(spread(500, 20_000));
    }

    /** Inhabitants as our towns have them: half of them between 3,300 and 9,100. */
    int inhabitantsLikeOurs() {
        return (int) Math.round(Math.max(500, Math.min(40_000, Math.exp(normal(Math.log(5_500), 0.75)))));
    }

    int poisson(double mean) {
        return mean <= 0 ? 0 : PoissonSampler.of(random, mean).sample();
    }

    int binomial(int trials, double share) {
        if (share <= 0 || trials == 0) {
            return 0;
        }
        return share >= 1
                ? trials
                : BinomialDistribution.of(trials, share).createSampler(random).sample();
    }

    /** People of each class where each person falls into one by its chance. */
    double[] classes(int persons, double[] chances) {
        double[] counts = new double[chances.length];
        int left = persons;
        double rest = 1;
        for (int i = 0; i < chances.length; i++) {
            int count = i == chances.length - 1 ? left : binomial(left, Math.min(1, chances[i] / rest));
            counts[i] = count;
            left -= count;
            rest -= chances[i];
        }
        return counts;
    }

    /** Shares of 17 age classes as in our towns, moved at random. */
    double[] ageShares() {
        double[] shares = {2.4, 2.4, 3.3, 4.3, 2.5, 1.5, 3.6, 5.1, 5.9, 5.3, 5.6, 8.1, 8.9, 8.3, 7.2, 11.4, 14.2};
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            shares[i] *= Math.exp(normal(0, 0.15));
            sum += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }
}
