package kleinstadt.indicators.typology;

import java.util.Arrays;
import java.util.function.Function;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Whether groups come back when the points are drawn anew: for each draw with replacement, each point counted once, the points
 * are grouped again, and each group is held against the one it shares most with by the Jaccard coefficient; the figure is the
 * mean over the draws (Hennig, Computational Statistics and Data Analysis 52, 2007; R: {@code fpc::clusterboot}, {@code
 * bootmean}). Hennig reads 0.85 and more as highly stable, 0.75 as valid, 0.6 to 0.75 as a pattern whose edges are unsure, and
 * below as no group.
 */
final class ClusterStability {

    private ClusterStability() {}

    /**
     * The stability of each group.
     *
     * @param groups group of each point
     * @param count number of groups
     * @param draws how many times points are drawn
     * @param random source of the draws
     * @param clustering groups a part of the points, given by their numbers in ascending order, into at most {@code count}
     * @return the mean Jaccard coefficient of each group, in [0,1]
     */
    static double[] of(
            int[] groups, int count, int draws, UniformRandomProvider random, Function<int[], int[]> clustering) {
        double[] sums = new double[count];
        int[] seen = new int[count];
        for (int draw = 0; draw < draws; draw++) {
            int[] drawn = draw(groups.length, random);
            double[] found = jaccard(groups, count, drawn, clustering.apply(drawn));
            for (int group = 0; group < count; group++) {
                // a group none of whose points were drawn says nothing
                if (!Double.isNaN(found[group])) {
                    sums[group] += found[group];
                    seen[group]++;
                }
            }
        }
        for (int group = 0; group < count; group++) {
            sums[group] = seen[group] == 0 ? 0 : sums[group] / seen[group];
        }
        return sums;
    }

    private static int[] draw(int points, UniformRandomProvider random) {
        boolean[] drawn = new boolean[points];
        for (int i = 0; i < points; i++) {
            drawn[random.nextInt(points)] = true;
        }
        int[] numbers = new int[points];
        int count = 0;
        for (int i = 0; i < points; i++) {
            if (drawn[i]) {
                numbers[count++] = i;
            }
        }
        return Arrays.copyOf(numbers, count);
    }

    /** For each group the largest Jaccard coefficient with a new group, among the points drawn; NaN where none was. */
    static double[] jaccard(int[] groups, int count, int[] drawn, int[] anew) {
        int newCount = Arrays.stream(anew).max().orElse(0) + 1;
        int[][] together = new int[count][newCount];
        int[] ofOld = new int[count];
        int[] ofNew = new int[newCount];
        for (int i = 0; i < drawn.length; i++) {
            int old = groups[drawn[i]];
            together[old][anew[i]]++;
            ofOld[old]++;
            ofNew[anew[i]]++;
        }
        double[] best = new double[count];
        for (int old = 0; old < count; old++) {
            for (int found = 0; found < newCount; found++) {
                double both = together[old][found];
                best[old] = Math.max(best[old], both / (ofOld[old] + ofNew[found] - both));
            }
            best[old] = ofOld[old] == 0 ? Double.NaN : best[old];
        }
        return best;
    }
}
