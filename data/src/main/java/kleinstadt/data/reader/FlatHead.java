package kleinstadt.data.reader;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The first line of a flat file (ffcsv), which tells where in a row everything stands. Columns are found by name.
 *
 * <p>Both generations are described in "Das neue Flatfile CSV-Format (ffcsv) der Datenbank GENESIS-Online" of the
 * Statistisches Bundesamt (2024): the older with German names and a column for each value, the newer with English names
 * in either language and one column for all values.
 */
@SourceQuirk(
        id = "ffcsv-two-generations",
        cause =
                "Files up to 2024 have German column names and a column CODE__Label__Unit for each value; later ones have"
                        + " English names and one column of values, whose unit and code stand beside it. Both are read.",
        since = "GENESIS-Online 2024")
final class FlatHead {

    private final int fieldCount;
    private final int statistic;
    private final int statisticLabel;
    private final int time;
    private final List<Split> splits;
    private final List<Measured> values;

    /** Places of one variable. */
    private record Split(int variable, int code, int label) {

        FlatCategory read(CsvRecord row) {
            return new FlatCategory(text(row, variable), text(row, code), text(row, label));
        }
    }

    /** Places of a value, or what the head says of it. */
    private record Measured(Told code, Told label, Told unit, int figure, int quality) {}

    /** Something that stands in a column or is the same in all rows. */
    private record Told(int column, String same) {

        static Told in(int column) {
            return new Told(column, "");
        }

        static Told always(String text) {
            return new Told(-1, text);
        }

        String read(CsvRecord row) {
            return column < 0 ? same : text(row, column);
        }
    }

    private FlatHead(List<String> names, String statistic, String time, List<Split> splits, List<Measured> values) {
        this.fieldCount = names.size();
        this.statistic = names.indexOf(statistic + "_code");
        this.statisticLabel = names.indexOf(statistic + "_label");
        this.time = names.indexOf(time);
        this.splits = splits;
        this.values = values;
    }

    /** Reads the first line; empty if it is not that of a flat file. */
    static Optional<FlatHead> find(List<String> fields) {
        List<String> printed = fields.stream().map(String::strip).toList();
        List<String> names = printed.stream()
                .map(name -> name.contains("__")
                        ? name
                        : name.replace("_Code", "_code").replace("_Label", "_label"))
                .toList();
        if (names.containsAll(List.of("statistics_code", "time", "value", "value_variable_code"))) {
            return Optional.of(new FlatHead(
                    names, "statistics", "time", splits(names, "_variable", "_variable_attribute"), longValues(names)));
        }
        if (names.containsAll(List.of("Statistik_code", "Zeit_code", "Zeit"))) {
            List<Measured> values = wideValues(names);
            return values.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new FlatHead(
                            names, "Statistik", "Zeit", splits(names, "_Merkmal", "_Auspraegung"), values));
        }
        return Optional.empty();
    }

    private static List<Split> splits(List<String> names, String variable, String attribute) {
        List<Split> splits = new ArrayList<>();
        for (int number = 1; names.contains(number + variable + "_code"); number++) {
            splits.add(new Split(
                    names.indexOf(number + variable + "_code"),
                    names.indexOf(number + attribute + "_code"),
                    names.indexOf(number + attribute + "_label")));
        }
        return splits;
    }

    private static List<Measured> longValues(List<String> names) {
        return List.of(new Measured(
                Told.in(names.indexOf("value_variable_code")),
                Told.in(names.indexOf("value_variable_label")),
                Told.in(names.indexOf("value_unit")),
                names.indexOf("value"),
                names.indexOf("value_q")));
    }

    /** {@code BEVSTD__Bevoelkerungsstand__Anzahl}, its marks in {@code BEVSTD__Bevoelkerungsstand__q}. */
    private static List<Measured> wideValues(List<String> names) {
        List<Measured> values = new ArrayList<>();
        for (int index = 0; index < names.size(); index++) {
            String[] parts = names.get(index).split("__", -1);
            // Two parts are a rate of change, which the office works out.
            if (parts.length == 3 && !parts[2].equals("q") && !parts[1].matches("CH[0-9]+")) {
                values.add(new Measured(
                        Told.always(parts[0]),
                        Told.always(parts[1]),
                        Told.always(parts[2].replace('_', ' ')),
                        index,
                        names.indexOf(parts[0] + "__" + parts[1] + "__q")));
            }
        }
        return values;
    }

    /** Fields of a whole row. */
    int fieldCount() {
        return fieldCount;
    }

    /** The figures of a row with as many fields as the head. */
    List<FlatFigure> listFigures(CsvRecord row) {
        List<FlatCategory> categories =
                splits.stream().map(split -> split.read(row)).toList();
        List<FlatFigure> figures = new ArrayList<>(values.size());
        for (Measured value : values) {
            figures.add(new FlatFigure(
                    row.getStartingLineNumber(),
                    text(row, statistic),
                    text(row, statisticLabel),
                    text(row, time),
                    categories,
                    value.code.read(row),
                    value.label.read(row),
                    value.unit.read(row),
                    text(row, value.figure),
                    text(row, value.quality)));
        }
        return figures;
    }

    private static String text(CsvRecord row, int column) {
        return column < 0 ? "" : row.getField(column).strip();
    }
}
