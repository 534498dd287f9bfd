package kleinstadt.indicators.profile.matrix;

import java.util.Arrays;
import java.util.List;
import kleinstadt.indicators.profile.Step;

/** Fills in what is missing with the median of the set's towns; only where a profile asks for it. */
public final class Imputation {

    private static final String WHAT = "median";

    private Imputation() {}

    /**
     * The matrix with a figure for every town and indicator. What is filled in has no interval.
     *
     * @param matrix the matrix as known
     * @param log where the steps are noted
     */
    public static ProfileMatrix fill(ProfileMatrix matrix, List<Step> log) {
        List<Column> columns = matrix.columns().stream()
                .map(column -> fill(column, matrix, log))
                .toList();
        return new ProfileMatrix(matrix.areas(), matrix.members(), columns);
    }

    private static Column fill(Column column, ProfileMatrix matrix, List<Step> log) {
        String id = column.indicator().id();
        int missing = matrix.rows() - column.known();
        if (missing == 0) {
            log.add(Step.skipped(Step.Stage.IMPUTE, id, WHAT, "", "known for every town"));
            return column;
        }
        double median = median(column);
        int[] rows = new int[matrix.rows()];
        Arrays.setAll(rows, row -> row);
        double[] values = new double[matrix.rows()];
        Arrays.fill(values, median);
        double[] lower = values.clone();
        double[] upper = values.clone();
        for (int k = 0; k < column.known(); k++) {
            int row = column.row(k);
            values[row] = column.value(k);
            lower[row] = column.value(k) - column.below(k);
            upper[row] = column.value(k) + column.above(k);
        }
        log.add(Step.done(Step.Stage.IMPUTE, id, WHAT, "median=" + Step.number(median), missing));
        return new Column(column.indicator(), rows, matrix.members(), values, lower, upper, column.east());
    }

    private static double median(Column column) {
        double[] figures = new double[column.members()];
        Arrays.setAll(figures, column::value);
        Arrays.sort(figures);
        int half = figures.length / 2;
        return figures.length % 2 == 1 ? figures[half] : (figures[half - 1] + figures[half]) / 2;
    }
}
