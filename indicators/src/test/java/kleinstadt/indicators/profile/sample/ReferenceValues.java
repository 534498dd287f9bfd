package kleinstadt.indicators.profile.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * Values computed by {@code src/test/R/profile-reference.R} with R 4.2.2, lpSolve 5.6.18 and e1071 1.7-13, and the data sets of R
 * they were computed from.
 */
public final class ReferenceValues {

    private static final String FOLDER = "/kleinstadt/profile/";

    private final Map<String, Double> values = new HashMap<>();

    private ReferenceValues() {}

    /** All of them. */
    public static ReferenceValues read() {
        ReferenceValues reference = new ReferenceValues();
        for (String[] cells : rows("reference.csv")) {
            reference.values.put(cells[0] + "/" + cells[1] + "/" + cells[2], Double.valueOf(cells[3]));
        }
        return reference;
    }

    /** The value of a case for a unit (from 0) and a column; empty where R has NA. */
    public OptionalDouble find(String name, int unit, String column) {
        Double value = values.get(name + "/" + unit + "/" + column);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** The value of a case for a unit (from 0) and a column. */
    public double get(String name, int unit, String column) {
        return find(name, unit, column).orElseThrow(() -> new IllegalArgumentException("no " + name + " " + unit));
    }

    /** The value of a case for a unit (from 0). */
    public double get(String name, int unit) {
        return get(name, unit, "");
    }

    /** A column of one of R's data sets ({@code cars.csv}, {@code usarrests.csv}, {@code islands.csv}). */
    public static double[] column(String file, int number) {
        return rows(file).stream()
                .mapToDouble(cells -> Double.parseDouble(cells[number]))
                .toArray();
    }

    private static List<String[]> rows(String file) {
        List<String[]> rows = new ArrayList<>();
        try (InputStream stream = Objects.requireNonNull(ReferenceValues.class.getResourceAsStream(FOLDER + file));
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            List<String> lines = reader.lines().toList();
            for (String line : lines.subList(2, lines.size())) {
                rows.add(line.split(",", -1));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
