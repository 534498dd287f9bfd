package kleinstadt.data.snapshot;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.AreaLevel;
import kleinstadt.data.model.Cells;
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

    /** Before the key of an association, which has eight digits like that of a Gemeinde. */
    private static final String VERBAND = "V";

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
            text.append(area.level() == AreaLevel.VERBAND ? VERBAND : "").append(area.key());
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
        List<AreaKey> areas = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        for (int column = 1; column < width; column++) {
            columns.add(new Column(new BitSet(), new Cells(0)));
        }
        while (lines.hasNext()) {
            readRow(lines.next(), keys, areas, columns);
        }
        Map<BitSet, List<AreaKey>> shared = new HashMap<>();
        for (int column = 1; column < width; column++) {
            String heading = headings.get(column);
            int slash = heading.indexOf('/');
            SeriesKey series = SeriesKey.parse(heading.substring(0, slash) + "@" + source + heading.substring(slash));
            Column read = columns.get(column - 1);
            observations.column(
                    series,
                    TerritoryDate.parse(territories.get(column)),
                    shared.computeIfAbsent(
                            read.rows(),
                            rows -> List.copyOf(
                                    rows.stream().mapToObj(areas::get).toList())),
                    read.cells());
        }
    }

    /** A column being read: the rows it has a cell in, and the cells. */
    private record Column(BitSet rows, Cells cells) {}

    private static void readRow(String line, Keys keys, List<AreaKey> areas, List<Column> columns) {
        int start = line.indexOf(',') + 1;
        if (start == 0) {
            throw new IllegalArgumentException(
                    "expected an area and " + columns.size() + " cells, found 0 in '" + line + "'");
        }
        int row = areas.size();
        areas.add(keys.get(line.substring(0, start - 1)));
        int column = 0;
        while (start <= line.length()) {
            int comma = line.indexOf(',', start);
            int end = comma < 0 ? line.length() : comma;
            if (column >= columns.size()) {
                throw new IllegalArgumentException(
                        "expected " + columns.size() + " cells, found more in '" + line + "'");
            }
            if (end > start) {
                columns.get(column).rows().set(row);
                CellText.read(line, start, end, columns.get(column).cells());
            }
            column++;
            start = end + 1;
        }
        if (column != columns.size()) {
            throw new IllegalArgumentException("expected " + columns.size() + " cells, found " + column);
        }
    }

    private static List<String> split(String line) {
        return List.of(line.split(",", -1));
    }

    /** Keys of areas, each made once for all tables. */
    static final class Keys {
        private final Map<String, AreaKey> byText = new HashMap<>();

        /** The area of a key; its form tells the level. */
        AreaKey get(String text) {
            return byText.computeIfAbsent(
                    text,
                    key -> key.startsWith(VERBAND)
                            ? AreaKey.verband(key.substring(VERBAND.length()))
                            : new AreaKey(level(key), key));
        }

        private static AreaLevel level(String key) {
            return switch (key.length()) {
                case 8 -> AreaLevel.GEMEINDE;
                case 5 -> AreaLevel.KREIS;
                case 3 -> AreaLevel.REGION;
                default -> key.equals(AreaKey.GERMANY.key()) ? AreaLevel.BUND : AreaLevel.LAND;
            };
        }
    }
}
