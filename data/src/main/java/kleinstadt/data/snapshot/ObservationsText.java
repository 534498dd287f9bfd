package kleinstadt.data.snapshot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.AreaLevel;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.model.Value;

/**
 * The figures of one source as a wide table: a row an area, a column a series, an empty cell where the column has no row for
 * the area. The first line names the columns, the second their territories.
 */
final class ObservationsText {

    private static final String AREA = "area";
    private static final String TERRITORY = "territory";

    private ObservationsText() {}

    /** The columns of a source as text. */
    static String write(Observations observations, List<SeriesKey> columns) {
        TreeSet<AreaKey> areas = new TreeSet<>();
        List<Map<AreaKey, Value>> cells = new ArrayList<>();
        StringBuilder text = new StringBuilder(AREA);
        StringBuilder territories = new StringBuilder(TERRITORY);
        for (SeriesKey series : columns) {
            text.append(',').append(heading(series));
            territories.append(',').append(observations.findTerritory(series).orElseThrow());
            Map<AreaKey, Value> column = new TreeMap<>();
            observations.forEach(series, column::put);
            areas.addAll(column.keySet());
            cells.add(column);
        }
        text.append('\n').append(territories).append('\n');
        for (AreaKey area : areas) {
            text.append(area.key());
            for (Map<AreaKey, Value> column : cells) {
                Value value = column.get(area);
                text.append(',').append(value == null ? "" : CellText.of(value));
            }
            text.append('\n');
        }
        return text.toString();
    }

    /** A series without its source: {@code births/2015/female/all} out of {@code births@source/2015/female/all}. */
    private static String heading(SeriesKey series) {
        String text = series.toString();
        return series.measure() + text.substring(text.indexOf('/'));
    }

    /**
     * Reads the table of a source.
     *
     * @throws IllegalArgumentException if the text does not have that form
     */
    static void read(String text, String source, Keys keys, Observations.Builder observations) {
        Iterator<String> lines = text.lines().iterator();
        List<String> headings = split(lines.next());
        List<String> territories = split(lines.next());
        int width = headings.size();
        if (!headings.get(0).equals(AREA) || !territories.get(0).equals(TERRITORY) || territories.size() != width) {
            throw new IllegalArgumentException("expected areas and territories in the table of " + source);
        }
        List<List<AreaKey>> areas = new ArrayList<>();
        List<List<Value>> values = new ArrayList<>();
        for (int column = 1; column < width; column++) {
            areas.add(new ArrayList<>());
            values.add(new ArrayList<>());
        }
        while (lines.hasNext()) {
            readRow(lines.next(), keys, areas, values);
        }
        for (int column = 1; column < width; column++) {
            String heading = headings.get(column);
            int slash = heading.indexOf('/');
            SeriesKey series = SeriesKey.parse(heading.substring(0, slash) + "@" + source + heading.substring(slash));
            observations.column(
                    series,
                    TerritoryDate.parse(territories.get(column)),
                    keys.shared(areas.get(column - 1)),
                    values.get(column - 1));
        }
    }

    private static void readRow(String line, Keys keys, List<List<AreaKey>> areas, List<List<Value>> values) {
        int start = line.indexOf(',') + 1;
        AreaKey area = keys.get(line.substring(0, start - 1));
        int column = 0;
        while (start <= line.length()) {
            int comma = line.indexOf(',', start);
            int end = comma < 0 ? line.length() : comma;
            if (column >= areas.size()) {
                throw new IllegalArgumentException("expected " + areas.size() + " cells, found more in '" + line + "'");
            }
            if (end > start) {
                areas.get(column).add(area);
                values.get(column).add(CellText.parse(line.substring(start, end)));
            }
            column++;
            start = end + 1;
        }
        if (column != areas.size()) {
            throw new IllegalArgumentException("expected " + areas.size() + " cells, found " + column);
        }
    }

    private static List<String> split(String line) {
        return List.of(line.split(",", -1));
    }

    /** Keys of areas, each made once for all tables. */
    static final class Keys {
        private final Map<String, AreaKey> byText = new HashMap<>();
        private List<AreaKey> last = List.of();

        /** The area of a key; its form tells the level. */
        AreaKey get(String text) {
            return byText.computeIfAbsent(text, key -> new AreaKey(level(key), key));
        }

        /** The same list again where two neighbouring columns have the same areas, so that both share it. */
        List<AreaKey> shared(List<AreaKey> areas) {
            last = areas.equals(last) ? last : List.copyOf(areas);
            return last;
        }

        private static AreaLevel level(String key) {
            return switch (key.length()) {
                case 8 -> AreaLevel.GEMEINDE;
                case 3 -> AreaLevel.REGION;
                default -> key.equals(AreaKey.GERMANY.key()) ? AreaLevel.BUND : AreaLevel.LAND;
            };
        }
    }
}
