package kleinstadt.data.reader;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kleinstadt.data.model.AreaLevel;
import kleinstadt.data.model.TerritoryDate;

/**
 * How a sheet of the Deutschlandatlas is laid out: the row that begins with {@code GKZ1224}, {@code VBG1222} or
 * {@code KRS1221} holds the headings; key and name of the area come first, then an indicator a column.
 *
 * @param level level of its areas
 * @param territory its Gebietsstand, of the title or else of the key's heading; empty where neither says it
 * @param headingRow number of the row with the headings
 * @param statedRows number of data rows the title announces; empty where it announces none
 * @param columns its indicators
 */
record AtlasSheet(
        AreaLevel level,
        Optional<TerritoryDate> territory,
        int headingRow,
        OptionalLong statedRows,
        List<AtlasColumn> columns) {

    private static final Pattern KEY_HEADING = Pattern.compile("(GKZ|VBG|KRS)([0-9]{4,6})");
    private static final Pattern MONTH_AND_YEAR = Pattern.compile("(0[1-9]|1[0-2])([0-9]{2})");
    private static final Pattern TERRITORY = Pattern.compile("Gebietsstand zum ([0-9]{2})\\.([0-9]{2})\\.([0-9]{4})");
    private static final Pattern ROWS = Pattern.compile("Spalten und ([0-9]{1,3}(?:\\.[0-9]{3}){0,2}) Zeilen");
    private static final int FIRST_INDICATOR = 2;

    /** Copies the list. */
    AtlasSheet {
        columns = List.copyOf(columns);
    }

    /** The layout of a sheet that begins like this; empty where it is no table. */
    static Optional<AtlasSheet> find(List<SheetRow> head) {
        List<String> titles = new ArrayList<>();
        for (SheetRow row : head) {
            String first = row.heading(0);
            Matcher key = KEY_HEADING.matcher(first);
            if (key.matches()) {
                return Optional.of(new AtlasSheet(
                        level(key.group(1)),
                        findTerritory(titles).or(() -> findTerritory(key.group(2))),
                        row.number(),
                        findRows(titles),
                        listColumns(row)));
            }
            titles.add(first);
        }
        return Optional.empty();
    }

    private static AreaLevel level(String prefix) {
        return switch (prefix) {
            case "GKZ" -> AreaLevel.GEMEINDE;
            case "VBG" -> AreaLevel.VERBAND;
            default -> AreaLevel.KREIS;
        };
    }

    private static Optional<TerritoryDate> findTerritory(List<String> titles) {
        for (String title : titles) {
            Matcher day = TERRITORY.matcher(title);
            if (day.find()) {
                try {
                    return Optional.of(new TerritoryDate(LocalDate.of(
                            Integer.parseInt(day.group(3)),
                            Integer.parseInt(day.group(2)),
                            Integer.parseInt(day.group(1)))));
                } catch (DateTimeException e) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /** {@code 1222} is the end of December 2022; more digits are a misprint that says nothing. */
    private static Optional<TerritoryDate> findTerritory(String digits) {
        Matcher month = MONTH_AND_YEAR.matcher(digits);
        return month.matches()
                ? Optional.of(new TerritoryDate(
                        YearMonth.of(2000 + Integer.parseInt(month.group(2)), Integer.parseInt(month.group(1)))
                                .atEndOfMonth()))
                : Optional.empty();
    }

    /** The title counts the row of headings too. */
    private static OptionalLong findRows(List<String> titles) {
        for (String title : titles) {
            Matcher rows = ROWS.matcher(title);
            if (rows.find()) {
                return OptionalLong.of(Long.parseLong(rows.group(1).replace(".", "")) - 1);
            }
        }
        return OptionalLong.empty();
    }

    private static List<AtlasColumn> listColumns(SheetRow row) {
        List<AtlasColumn> columns = new ArrayList<>();
        for (int index = FIRST_INDICATOR; index < row.width(); index++) {
            String heading = row.heading(index);
            if (!heading.isEmpty()) {
                columns.add(AtlasColumn.of(index, heading));
            }
        }
        return columns;
    }
}
