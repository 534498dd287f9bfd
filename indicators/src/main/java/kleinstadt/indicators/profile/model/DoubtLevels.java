package kleinstadt.indicators.profile.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kleinstadt.indicators.profile.Aggregation;
import kleinstadt.indicators.profile.Profile;
import kleinstadt.indicators.profile.aggregate.BenefitOfTheDoubt;

/**
 * Benefit of the doubt at either level of a profile. Towns that lack a value are compared among those that have the same
 * ones.
 */
final class DoubtLevels {

    private final Profile profile;
    private final List<PreparedColumn> columns;
    private final int[] themeOf;
    private final int rows;
    private final int members;

    DoubtLevels(Profile profile, List<PreparedColumn> columns, int[] themeOf, int rows, int members) {
        this.profile = profile;
        this.columns = columns;
        this.themeOf = themeOf;
        this.rows = rows;
        this.members = members;
    }

    /** Scores of all themes, into the sums of the themes. */
    void within(Workspace work) {
        double floor = profile.normalisation().floor();
        int themes = Arrays.stream(themeOf).max().orElse(-1) + 1;
        for (int theme = 0; theme < themes; theme++) {
            int wanted = theme;
            int[] numbers = IntStream.range(0, themeOf.length)
                    .filter(j -> themeOf[j] == wanted && j != work.choice().leftOut())
                    .toArray();
            double[][] values = new double[numbers.length][rows];
            boolean[][] known = new boolean[numbers.length][rows];
            for (int i = 0; i < numbers.length; i++) {
                PreparedColumn column = columns.get(numbers[i]);
                double[] normalised = column.values(
                        work.choice().normalisation(), work.choice().treated());
                for (int k = 0; k < column.column().known(); k++) {
                    values[i][column.column().row(k)] = Math.max(floor, normalised[k]);
                    known[i][column.column().row(k)] = true;
                }
            }
            double[] scores = scores(values, known);
            for (int row = 0; row < rows; row++) {
                if (anyKnown(known, row)) {
                    work.theme(theme).add(Aggregation.BENEFIT_OF_THE_DOUBT, row, 1, scores[row]);
                }
            }
        }
    }

    /** Scores of all towns from those of their themes. */
    void across(Workspace work, Coverage coverage) {
        double floor = profile.normalisation().floor();
        int themes = work.themeScores().length;
        double[][] values = new double[themes][rows];
        boolean[][] known = new boolean[themes][rows];
        for (int theme = 0; theme < themes; theme++) {
            for (int row = 0; row < rows; row++) {
                known[theme][row] = work.theme(theme).has(row) && coverage.coversTheme(theme, row);
                values[theme][row] = Math.max(floor, work.themeScores()[theme][row]);
            }
        }
        System.arraycopy(scores(values, known), 0, work.scores(), 0, rows);
    }

    private double[] scores(double[][] values, boolean[][] known) {
        Map<List<Integer>, BenefitOfTheDoubt> comparisons = new HashMap<>();
        double[] scores = new double[rows];
        for (int row = 0; row < rows; row++) {
            List<Integer> has = having(known, row);
            if (!has.isEmpty()) {
                scores[row] = comparisons
                        .computeIfAbsent(has, parts -> comparison(values, known, parts))
                        .score(values(values, has, row));
            }
        }
        return scores;
    }

    private BenefitOfTheDoubt comparison(double[][] values, boolean[][] known, List<Integer> parts) {
        List<double[]> set = new ArrayList<>();
        for (int row = 0; row < members; row++) {
            if (having(known, row).containsAll(parts)) {
                set.add(values(values, parts, row));
            }
        }
        return new BenefitOfTheDoubt(set, profile.boundsPercent());
    }

    private static List<Integer> having(boolean[][] known, int row) {
        return IntStream.range(0, known.length)
                .filter(i -> known[i][row])
                .boxed()
                .toList();
    }

    private static boolean anyKnown(boolean[][] known, int row) {
        return !having(known, row).isEmpty();
    }

    private static double[] values(double[][] values, List<Integer> parts, int row) {
        return parts.stream().mapToDouble(part -> values[part][row]).toArray();
    }
}
