package kleinstadt.data.reader;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import kleinstadt.data.boundary.Reprojection;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.Quality;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.model.Value;
import kleinstadt.data.source.MeasureColumn;

/**
 * Sums of grid cells by the Gemeinde their centre lies in. Cells are turned from EPSG 3035 to 25832 some thousands at a time
 * and forgotten once added.
 */
final class GridSums {

    private static final int BATCH = 4096;
    private static final int GRID_EPSG = 3035;
    private static final int UTM_EPSG = 25832;

    private final Reprojection toUtm = Reprojection.between(GRID_EPSG, UTM_EPSG);
    private final Gazetteer gazetteer;
    private final int columns;
    private final SortedMap<AreaKey, Sum[]> sums = new TreeMap<>();
    private final double[] centres = new double[2 * BATCH];
    private final Value[][] figures = new Value[BATCH][];
    private int waiting;
    private long outside;

    /** A running total and, once a cell lacks a figure, the reason why it has none. */
    private static final class Sum {
        private double total;
        private Value lacking = Value.of(0);

        void add(Value value) {
            if (value instanceof Value.Known known) {
                total += known.number();
            } else if (lacking instanceof Value.Known) {
                lacking = value;
            }
        }

        Value toValue() {
            return lacking instanceof Value.Known ? new Value.Known(total, Quality.ESTIMATED) : lacking;
        }
    }

    /** Starts sums of so many columns. */
    GridSums(Gazetteer gazetteer, int columns) {
        this.gazetteer = gazetteer;
        this.columns = columns;
    }

    /** Takes in a cell by its centre in EPSG 3035 with its figure in each column. */
    void add(double x, double y, Value[] values) {
        centres[2 * waiting] = x;
        centres[2 * waiting + 1] = y;
        figures[waiting] = values;
        waiting++;
        if (waiting == BATCH) {
            flush();
        }
    }

    private void flush() {
        double[] turned = toUtm.apply(Arrays.copyOf(centres, 2 * waiting));
        for (int cell = 0; cell < waiting; cell++) {
            Optional<AreaKey> gemeinde = gazetteer.findGemeindeAt(turned[2 * cell], turned[2 * cell + 1]);
            if (gemeinde.isEmpty()) {
                outside++;
                continue;
            }
            Sum[] row = sums.computeIfAbsent(gemeinde.get(), key -> newRow());
            for (int column = 0; column < columns; column++) {
                row[column].add(figures[cell][column]);
            }
        }
        waiting = 0;
    }

    private Sum[] newRow() {
        Sum[] row = new Sum[columns];
        Arrays.setAll(row, column -> new Sum());
        return row;
    }

    /** How many cells lie in no Gemeinde. Call it after {@link #toObservations}. */
    long countOutside() {
        return outside;
    }

    /** The sums as figures of a day on the territory of the boundaries. */
    Observations toObservations(String source, List<MeasureColumn> measures, Period day, TerritoryDate territory) {
        flush();
        Observations.Builder builder = Observations.builder();
        for (int column = 0; column < columns; column++) {
            MeasureColumn measure = measures.get(column);
            SeriesKey series = new SeriesKey(measure.measure(), source, day, measure.sex(), measure.age());
            int at = column;
            builder.column(
                    series,
                    territory,
                    List.copyOf(sums.keySet()),
                    sums.values().stream().map(row -> row[at].toValue()).toList());
        }
        return builder.build();
    }
}
