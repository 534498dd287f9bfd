package kleinstadt.data.snapshot;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.model.Value;
import kleinstadt.data.register.Register;
import kleinstadt.data.register.RegisterEntry;
import kleinstadt.data.register.Registers;

/**
 * The registers as one table a day, each with the rows that differ from the day before: key, name, association. A row without
 * a name is one that is gone. Keys of two, five and nine digits are Länder, Kreise and associations. Areas stand among the
 * figures; coordinates are those of the newest register that has them.
 */
final class RegistersText {

    static final String FOLDER = "registers/";
    private static final String COORDINATES = FOLDER + "coordinates.csv";
    private static final int GEMEINDE_DIGITS = 8;

    private RegistersText() {}

    /** A row of a register: what it says of an area. */
    private record Row(String name, String verband) {}

    static Map<String, String> write(List<Register> registers) {
        TreeMap<String, String> texts = new TreeMap<>();
        SortedMap<String, Row> before = new TreeMap<>();
        TreeMap<String, List<String>> coordinates = new TreeMap<>();
        TreeMap<TerritoryDate, Register> byDay = new TreeMap<>();
        registers.forEach(register -> byDay.put(register.territory(), register));
        for (Register register : byDay.values()) {
            SortedMap<String, Row> rows = rows(register);
            texts.put(FOLDER + register.territory() + Snapshots.CSV, difference(before, rows));
            before = rows;
            register.entries()
                    .forEach(entry -> coordinates(entry)
                            .ifPresent(row -> coordinates.put(entry.gemeinde().key(), row)));
        }
        texts.put(
                COORDINATES,
                GemeindenText.table(List.of("key", "longitude", "latitude"), List.copyOf(coordinates.values())));
        return texts;
    }

    private static SortedMap<String, Row> rows(Register register) {
        TreeMap<String, Row> rows = new TreeMap<>();
        register.areaNames().forEach((key, name) -> rows.put(key, new Row(name, "")));
        register.entries().forEach(entry -> rows.put(entry.gemeinde().key(), new Row(entry.name(), entry.verbandRs())));
        return rows;
    }

    private static String difference(SortedMap<String, Row> before, SortedMap<String, Row> after) {
        TreeMap<String, Row> changed = new TreeMap<>();
        before.keySet().stream()
                .filter(key -> !after.containsKey(key))
                .forEach(key -> changed.put(key, new Row("", "")));
        after.forEach((key, row) -> {
            if (!row.equals(before.get(key))) {
                changed.put(key, row);
            }
        });
        List<List<String>> rows = new ArrayList<>();
        changed.forEach((key, row) -> rows.add(List.of(key, row.name(), row.verband())));
        return GemeindenText.table(List.of("key", "name", "verband_rs"), rows);
    }

    private static Optional<List<String>> coordinates(RegisterEntry entry) {
        return entry.longitude().isPresent() && entry.latitude().isPresent()
                ? Optional.of(List.of(
                        entry.gemeinde().key(),
                        NumberText.of(entry.longitude().getAsDouble()),
                        NumberText.of(entry.latitude().getAsDouble())))
                : Optional.empty();
    }

    /**
     * Builds the registers again.
     *
     * @param texts the files of the folder, in the order of their days
     * @param figures the snapshot's areas
     */
    static Registers read(SortedMap<String, String> texts, Observations figures) {
        TreeMap<String, CsvRecord> coordinates = new TreeMap<>();
        GemeindenText.records(texts.getOrDefault(COORDINATES, ""))
                .forEach(row -> coordinates.put(row.getField(0), row));
        TreeMap<String, Row> rows = new TreeMap<>();
        List<Register> registers = new ArrayList<>();
        for (Map.Entry<String, String> file : texts.entrySet()) {
            if (file.getKey().equals(COORDINATES)) {
                continue;
            }
            for (CsvRecord row : GemeindenText.records(file.getValue())) {
                if (row.getField(1).isEmpty()) {
                    rows.remove(row.getField(0));
                } else {
                    rows.put(row.getField(0), new Row(row.getField(1), row.getField(2)));
                }
            }
            String day = file.getKey().substring(FOLDER.length(), file.getKey().length() - Snapshots.CSV.length());
            registers.add(register(TerritoryDate.parse(day), rows, coordinates, figures));
        }
        return new Registers(registers);
    }

    private static Register register(
            TerritoryDate day, SortedMap<String, Row> rows, Map<String, CsvRecord> coordinates, Observations figures) {
        Optional<SeriesKey> areas = Registers.findAreas(figures, day);
        List<RegisterEntry> entries = new ArrayList<>();
        TreeMap<String, String> names = new TreeMap<>();
        rows.forEach((key, row) -> {
            if (key.length() == GEMEINDE_DIGITS) {
                AreaKey gemeinde = AreaKey.gemeinde(key);
                Optional<CsvRecord> place = Optional.ofNullable(coordinates.get(key));
                entries.add(new RegisterEntry(
                        gemeinde,
                        row.name(),
                        row.verband(),
                        areas.map(series -> number(figures.value(series, gemeinde)))
                                .orElse(OptionalDouble.empty()),
                        coordinate(place, 1),
                        coordinate(place, 2)));
            } else {
                names.put(key, row.name());
            }
        });
        return new Register(day, entries, names);
    }

    private static OptionalDouble number(Value value) {
        return value instanceof Value.Known known ? OptionalDouble.of(known.number()) : OptionalDouble.empty();
    }

    private static OptionalDouble coordinate(Optional<CsvRecord> row, int column) {
        return row.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(Double.parseDouble(row.get().getField(column)));
    }
}
