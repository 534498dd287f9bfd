package kleinstadt.reports.export;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * Writes a table of a run as Parquet with typed columns: rows in the order of the CSV file, empty cells as nulls, numbers to the last
 * bit. DuckDB does it on one thread, so that the same table is the same bytes.
 */
public final class ParquetFile {

    private ParquetFile() {}

    /**
     * Writes a file.
     *
     * @param csv the table as RFC 4180 text
     * @param columns its columns in order
     * @param notes what the file says of itself, by key
     * @param file where it is written to
     * @throws IOException if the table does not have these columns or a file cannot be read or written
     */
    public static void write(Path csv, List<TableColumn> columns, SortedMap<String, String> notes, Path file)
            throws IOException {
        String types = columns.stream()
                .map(column ->
                        quoted(column.name()) + ": " + quoted(column.type().sql()))
                .collect(Collectors.joining(", ", "{", "}"));
        String keys = notes.entrySet().stream()
                .map(note -> quoted(note.getKey()) + ": " + quoted(note.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
        String reading = "SELECT * FROM read_csv(" + quoted(csv.toString()) + ", auto_detect = false, header = true,"
                + " delim = ',', quote = '\"', escape = '\"', new_line = '\\r\\n', nullstr = '', parallel = false,"
                + " columns = " + types + ")";
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = database.createStatement()) {
            statement.execute("SET threads = 1");
            statement.execute("COPY (" + reading + ") TO " + quoted(file.toString())
                    + " (FORMAT parquet, COMPRESSION snappy, KV_METADATA " + keys + ")");
        } catch (SQLException e) {
            throw new IOException(csv.getFileName() + " could not be written as Parquet", e);
        }
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
