package kleinstadt.indicators.structure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What R found, from {@code typology-reference.R}. */
public final class Reference {

    /** The variables of R's USArrests. */
    private static final List<String> VARIABLES = List.of("Murder", "Assault", "UrbanPop", "Rape");

    private final Map<String, TreeMap<Integer, Double>> cases = new HashMap<>();

    /** Reads the file. */
    public Reference() {
        try (InputStream in = Reference.class.getResourceAsStream("/kleinstadt/typology/reference.csv")) {
            new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(2)
                    .map(line -> line.split(",", -1))
                    .forEach(cells -> cases.computeIfAbsent(cells[0] + cells[2], key -> new TreeMap<>())
                            .put(Integer.parseInt(cells[1]), Double.parseDouble(cells[3])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The numbers of a case in order. */
    public double[] numbers(String name) {
        return Objects.requireNonNull(cases.get(name), name).values().stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    /** The whole numbers of a case in order. */
    public int[] integers(String name) {
        return java.util.Arrays.stream(numbers(name))
                .mapToInt(number -> (int) number)
                .toArray();
    }

    /** The 50 states as R has them, a row a state. */
    public double[][] states() {
        double[][] states = new double[50][VARIABLES.size()];
        for (int column = 0; column < VARIABLES.size(); column++) {
            double[] values = numbers("raw" + VARIABLES.get(column));
            for (int row = 0; row < states.length; row++) {
                states[row][column] = values[row];
            }
        }
        return states;
    }

    /** The same as towns of a set. */
    public Given towns(double[][] states) {
        Given given = new Given(VARIABLES.toArray(String[]::new));
        for (double[] state : states) {
            given.member(state);
        }
        return given;
    }

    /** Scores of the states without gaps as points. */
    public double[][] points() {
        StandardScores scores = towns(states()).scores(StandardScores.Spread.STANDARD_DEVIATION);
        double[][] points = new double[50][VARIABLES.size()];
        for (int row = 0; row < 50; row++) {
            for (int column = 0; column < VARIABLES.size(); column++) {
                points[row][column] = scores.get(row, column);
            }
        }
        return points;
    }
}
