package kleinstadt.data.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.AreaLevel;
import kleinstadt.data.model.Cells;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.Quality;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.Value;
import kleinstadt.data.source.MeasureColumn;
import kleinstadt.data.source.Source;
import kleinstadt.data.source.SourceDescription;

/**
 * The figures kept of INKAR's long table: a column of plain numbers for each indicator and time, in the order areas first
 * came. An area that some row of the file has on a level of the column, but none of the column, has no source there.
 */
final class InkarBulkFigures {

    private final Map<AreaLevel, Map<String, Integer>> places = new EnumMap<>(AreaLevel.class);
    private final List<AreaKey> areas = new ArrayList<>();
    private final Map<String, NavigableMap<Period, Column>> columns = new TreeMap<>();

    /** The place of an area in every column; its key is checked at its first use. */
    int place(AreaLevel level, String key) {
        return places.computeIfAbsent(level, any -> new HashMap<>()).computeIfAbsent(key, any -> {
            areas.add(new AreaKey(level, key));
            return areas.size() - 1;
        });
    }

    /** The area at a place. */
    AreaKey area(int place) {
        return areas.get(place);
    }

    /** The column of an indicator and a time, begun at its first use. */
    Column column(String label, Period period) {
        return columns.computeIfAbsent(label, any -> new TreeMap<>()).computeIfAbsent(period, any -> new Column());
    }

    /** The newest time an indicator has a figure of a Gemeinde for; empty where it has none. */
    Optional<Period> findNewestOfGemeinden(String label) {
        NavigableMap<Period, Column> byPeriod = columns.getOrDefault(label, new TreeMap<>());
        return byPeriod.descendingMap().entrySet().stream()
                .filter(entry -> entry.getValue().levels.contains(AreaLevel.GEMEINDE))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The figures of all indicators a source describes. */
    Observations toObservations(SourceDescription description) {
        Observations.Builder builder = Observations.builder();
        Map<Set<AreaLevel>, List<Integer>> orders = new HashMap<>();
        for (MeasureColumn measure : description.table().columns()) {
            Map<SeriesKey, Column> series = new TreeMap<>();
            // Of two times that are one period for this measure the later printed stays.
            columns.getOrDefault(measure.label(), new TreeMap<>())
                    .forEach((printed, column) -> series.put(key(measure, description.source(), printed), column));
            series.forEach((key, column) -> {
                List<Integer> order = orders.computeIfAbsent(EnumSet.copyOf(column.levels), this::order);
                Cells cells = new Cells(order.size());
                order.forEach(place -> cells.add(column.value(place)));
                builder.column(
                        key,
                        description.source().territory().of(key.period()),
                        order.stream().map(areas::get).toList(),
                        cells);
            });
        }
        return builder.build();
    }

    private static SeriesKey key(MeasureColumn measure, Source source, Period printed) {
        return new SeriesKey(
                measure.measure(), source.id(), FigureTable.period(measure, printed), measure.sex(), measure.age());
    }

    private List<Integer> order(Set<AreaLevel> levels) {
        List<Integer> order = new ArrayList<>();
        for (int place = 0; place < areas.size(); place++) {
            if (levels.contains(areas.get(place).level())) {
                order.add(place);
            }
        }
        order.sort(Comparator.comparing(areas::get));
        return order;
    }

    /** The figures of one indicator and time. */
    static final class Column {

        private final Set<AreaLevel> levels = EnumSet.noneOf(AreaLevel.class);
        private final Map<Integer, Value> others = new HashMap<>();
        private double[] numbers = new double[0];

        /**
         * Sets the figure of an area.
         *
         * @return the figure that was there; empty where there was none
         */
        Optional<Value> put(AreaLevel level, int place, Value value) {
            Value before = value(place);
            if (!before.equals(InkarNumbers.NOT_PUBLISHED)) {
                return Optional.of(before);
            }
            levels.add(level);
            if (value instanceof Value.Known known && known.quality() == Quality.EXACT) {
                if (place >= numbers.length) {
                    int filled = numbers.length;
                    numbers = Arrays.copyOf(numbers, Math.max(place + 1, filled + filled / 2));
                    Arrays.fill(numbers, filled, numbers.length, Double.NaN);
                }
                numbers[place] = known.number();
            } else {
                others.put(place, value);
            }
            return Optional.empty();
        }

        Value value(int place) {
            if (place < numbers.length && !Double.isNaN(numbers[place])) {
                return Value.of(numbers[place]);
            }
            return others.getOrDefault(place, InkarNumbers.NOT_PUBLISHED);
        }
    }
}
