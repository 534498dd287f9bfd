package kleinstadt.data.snapshot;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.AreaLevel;
import kleinstadt.data.model.Cells;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.model.Value;
import org.jspecify.annotations.Nullable;

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
            text.append(key(area));
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
     * Reads columns of a source's table.
     *
     * @param wanted the measures to read; other columns are passed over
     * @throws IllegalArgumentException if the text does not have that form
     */
    static void read(
            byte[] text, String source, Predicate<String> wanted, Keys keys, Observations.Builder observations) {
        Lines lines = new Lines(text);
        List<String> headings = split(lines.next());
        List<String> territories = split(lines.next());
        int width = headings.size();
        if (!headings.get(0).equals(AREA) || !territories.get(0).equals(TERRITORY) || territories.size() != width) {
            throw new IllegalArgumentException("expected areas and territories in the table of " + source);
        }
        List<@Nullable Column> columns = new ArrayList<>();
        boolean any = false;
        for (int column = 1; column < width; column++) {
            String heading = headings.get(column);
            boolean read = wanted.test(heading.substring(0, heading.indexOf('/')));
            columns.add(read ? new Column(new BitSet(), new Cells(0)) : null);
            any |= read;
        }
        if (!any) {
            return;
        }
        List<AreaKey> areas = new ArrayList<>();
        while (lines.hasNext()) {
            readRow(text, lines, keys, areas, columns);
        }
        Map<BitSet, List<AreaKey>> shared = new HashMap<>();
        for (int column = 1; column < width; column++) {
            Column read = columns.get(column - 1);
            if (read != null) {
                String heading = headings.get(column);
                int slash = heading.indexOf('/');
                observations.column(
                        SeriesKey.parse(heading.substring(0, slash) + "@" + source + heading.substring(slash)),
                        TerritoryDate.parse(territories.get(column)),
                        shared.computeIfAbsent(
                                read.rows(),
                                rows -> rows.stream().mapToObj(areas::get).toList()),
                        read.cells());
            }
        }
    }

    /** A column being read: the rows it has a cell in, and the cells. */
    private record Column(BitSet rows, Cells cells) {}

    /** Reads the line the cursor is at and moves on. */
    private static void readRow(
            byte[] text, Lines lines, Keys keys, List<AreaKey> areas, List<@Nullable Column> columns) {
        int position = lines.start();
        int last = lines.end();
        int row = areas.size();
        int column = -1;
        while (position <= last) {
            int end = position;
            while (end < last && text[end] != ',') {
                end++;
            }
            if (column < 0) {
                areas.add(keys.get(CellText.text(text, position, end)));
            } else if (column >= columns.size()) {
                throw new IllegalArgumentException("expected " + columns.size() + " cells, found more in '"
                        + CellText.text(text, lines.start(), last) + "'");
            } else if (end > position) {
                Column read = columns.get(column);
                if (read != null) {
                    read.rows().set(row);
                    CellText.read(text, position, end, read.cells());
                }
            }
            column++;
            position = end + 1;
        }
        if (column != columns.size()) {
            throw new IllegalArgumentException("expected " + columns.size() + " cells, found " + column + " in '"
                    + CellText.text(text, lines.start(), last) + "'");
        }
        lines.advance();
    }

    /** Walks the lines of a text without copying them. */
    private static final class Lines {
        private final byte[] text;
        private int start;
        private int end;

        Lines(byte[] text) {
            this.text = text;
            findEnd();
        }

        boolean hasNext() {
            return start < text.length;
        }

        int start() {
            return start;
        }

        int end() {
            return end;
        }

        /** The line the cursor is at; moves on. */
        String next() {
            if (!hasNext()) {
                throw new IllegalArgumentException("expected another line, found the end");
            }
            String line = CellText.text(text, start, end);
            advance();
            return line;
        }

        void advance() {
            start = end + 1;
            findEnd();
        }

        private void findEnd() {
            end = start;
            while (end < text.length && text[end] != '\n') {
                end++;
            }
        }
    }

    private static List<String> split(String line) {
        return List.of(line.split(",", -1));
    }

    /** Keys of all levels but VERBAND tell their level by their form; an association has a letter before its digits. */
    private static String key(AreaKey area) {
        return area.level() == AreaLevel.VERBAND ? VERBAND + area.key() : area.key();
    }

    /** Keys of areas, each made once for all tables; several tables may ask at a time. */
    static final class Keys {
        private final ConcurrentHashMap<String, AreaKey> byText = new ConcurrentHashMap<>();

        /** The area of a key. */
        AreaKey get(String text) {
            AreaKey known = byText.get(text);
            return known == null ? byText.computeIfAbsent(text, Keys::parse) : known;
        }

        private static AreaKey parse(String text) {
            return switch (text.length()) {
                case 9 -> AreaKey.verband(text.substring(text.startsWith(VERBAND) ? 1 : 0));
                case 8 -> AreaKey.gemeinde(text);
                case 5 -> AreaKey.kreis(text);
                case 3 -> new AreaKey(AreaLevel.REGION, text);
                default -> text.equals(AreaKey.GERMANY.key()) ? AreaKey.GERMANY : AreaKey.land(text);
            };
        }
    }
}
