package kleinstadt.indicators.typology;

import java.util.Arrays;

/**
 * How far two partitions of the same points agree, chance taken out: 1 for the same partition, about 0 for two that have nothing
 * to do with each other (Hubert and Arabie, Journal of Classification 2, 1985; R: {@code mclust::adjustedRandIndex}).
 */
final class AdjustedRand {

    private AdjustedRand() {}

    /** The index; 1 where both put all points into one group, or each into its own. */
    static double of(int[] groups, int[] others) {
        int rows = Arrays.stream(groups).max().orElse(0) + 1;
        int columns = Arrays.stream(others).max().orElse(0) + 1;
        long[][] together = new long[rows][columns];
        long[] ofRows = new long[rows];
        long[] ofColumns = new long[columns];
        for (int i = 0; i < groups.length; i++) {
            together[groups[i]][others[i]]++;
            ofRows[groups[i]]++;
            ofColumns[others[i]]++;
        }
        double pairs = 0;
        for (long[] row : together) {
            pairs += pairs(row);
        }
        double inRows = pairs(ofRows);
        double inColumns = pairs(ofColumns);
        double expected = inRows * inColumns / pairs(new long[] {groups.length});
        double most = (inRows + inColumns) / 2;
        return most == expected ? 1 : (pairs - expected) / (most - expected);
    }

    private static double pairs(long[] sizes) {
        double pairs = 0;
        for (long size : sizes) {
            pairs += size * (size - 1) / 2.0;
        }
        return pairs;
    }
}
