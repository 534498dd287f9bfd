package kleinstadt.engine.compare;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** The rows of a table of a run, one at a time. */
final class TableRows implements AutoCloseable {

    private final RunFolder folder;
    private final String name;
    private final CloseableIterator<CsvRecord> records;
    private final Map<String, Integer> places = new HashMap<>();

    /**
     * Opens a table.
     *
     * @param needed the columns to be read
     * @throws BrokenRun if it lacks one
     */
    TableRows(RunFolder folder, String name, List<String> needed) throws IOException, BrokenRun {
        this.folder = folder;
        this.name = name;
        this.records =
                CsvReader.builder().ofCsvRecord(folder.path().resolve(name)).iterator();
        List<String> head = records.hasNext() ? records.next().getFields() : List.of();
        for (String column : needed) {
            int place = head.indexOf(column);
            if (place < 0) {
                records.close();
                throw new BrokenRun(BrokenRun.Fault.ROW, folder.path(), name + ":1: " + column);
            }
            places.put(column, place);
        }
    }

    boolean hasNext() throws BrokenRun {
        try {
            return records.hasNext();
        } catch (CsvParseException | UncheckedIOException e) {
            throw new BrokenRun(BrokenRun.Fault.ROW, folder.path(), name + ": " + e.getMessage());
        }
    }

    Row next() throws BrokenRun {
        try {
            return new Row(records.next());
        } catch (CsvParseException | UncheckedIOException e) {
            throw new BrokenRun(BrokenRun.Fault.ROW, folder.path(), name + ": " + e.getMessage());
        }
    }

    @Override
    public void close() throws IOException {
        records.close();
    }

    /** A row. */
    final class Row {

        private final CsvRecord cells;

        private Row(CsvRecord cells) {
            this.cells = cells;
        }

        /**
         * The text of a column.
         *
         * @throws BrokenRun if the row ends before it
         */
        String text(String column) throws BrokenRun {
            int place = places.getOrDefault(column, -1);
            if (place < 0 || place >= cells.getFieldCount()) {
                throw broken(column, "");
            }
            return cells.getField(place);
        }

        /**
         * The number of a column; empty where the cell is.
         *
         * @throws BrokenRun if it is not a number
         */
        OptionalDouble number(String column) throws BrokenRun {
            String text = text(column);
            if (text.isEmpty()) {
                return OptionalDouble.empty();
            }
            try {
                return OptionalDouble.of(Double.parseDouble(text));
            } catch (NumberFormatException e) {
                throw broken(column, text);
            }
        }

        BrokenRun broken(String column, String found) {
            String where = name + ":" + cells.getStartingLineNumber() + ": " + column;
            return new BrokenRun(
                    BrokenRun.Fault.ROW, folder.path(), found.isEmpty() ? where : where + " '" + found + "'");
        }
    }
}
