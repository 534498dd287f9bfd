package kleinstadt.indicators.profile.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import kleinstadt.indicators.profile.Profile;
import kleinstadt.indicators.profile.ProfileIndicator;
import kleinstadt.indicators.profile.matrix.Column;
import kleinstadt.indicators.profile.matrix.ProfileMatrix;

/** Five columns of R's data set mtcars as indicators of 32 towns. */
public final class Cars {

    /** The columns in order. */
    public static final List<String> COLUMNS = List.of("mpg", "qsec", "hp", "disp", "wt");

    private Cars() {}

    /** A column. */
    public static double[] column(String name) {
        return ReferenceValues.column("cars.csv", COLUMNS.indexOf(name));
    }

    /** The matrix of a profile, without some figures. */
    public static ProfileMatrix matrix(Profile profile, Set<String> gaps) {
        List<Column> columns = new ArrayList<>();
        int rows = column("mpg").length;
        for (ProfileIndicator indicator : profile.indicators()) {
            double[] all = column(indicator.id());
            int[] known = IntStream.range(0, rows)
                    .filter(row -> !gaps.contains(row + "/" + indicator.id()))
                    .toArray();
            double[] values = Arrays.stream(known).mapToDouble(row -> all[row]).toArray();
            columns.add(new Column(indicator, known, known.length, values, values, values, OptionalDouble.empty()));
        }
        return new ProfileMatrix(SampleProfile.areas(rows), rows, columns);
    }
}
