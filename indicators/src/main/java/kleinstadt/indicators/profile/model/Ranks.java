package kleinstadt.indicators.profile.model;

import java.util.Arrays;
import kleinstadt.indicators.profile.normalise.Order;

/**
 * Ranks within the set: 1 for the highest score, equal scores share the mean of their ranks. A town outside gets the rank it
 * would have: 1, one for each higher score of the set, and half a rank for each equal one.
 */
public final class Ranks {

    private static final double HALF = 0.5;

    private Ranks() {}

    /**
     * Ranks towns.
     *
     * @param scores scores by row
     * @param rows rows that have a score, those of the set first
     * @param members number of them that belong to the set
     * @param scratch room for the set's scores
     * @param into where ranks are put, by row
     */
    public static void rank(double[] scores, int[] rows, int members, double[] scratch, double[] into) {
        for (int k = 0; k < members; k++) {
            scratch[k] = scores[rows[k]];
        }
        Arrays.sort(scratch, 0, members);
        for (int k = 0; k < rows.length; k++) {
            double score = scores[rows[k]];
            int below = Order.countBelow(scratch, members, score);
            int equal = Order.countEqual(scratch, members, below, score);
            int others = k < members ? equal - 1 : equal;
            into[rows[k]] = 1 + (members - below - equal) + HALF * others;
        }
    }
}
