package kleinstadt.engine.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** Writes rows as RFC 4180 text in UTF-8, in the order they are given. */
public final class CsvTable {

    private CsvTable() {}

    /**
     * Writes a table.
     *
     * @param file the file
     * @param columns heads of the columns
     * @param rows the rows in order
     * @param toCells the cells of a row, as many as there are columns; empty text where there is nothing
     * @throws IOException if the file cannot be written
     */
    public static <T> void write(Path file, List<String> columns, List<T> rows, Function<T, String[]> toCells)
            throws IOException {
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(file, StandardCharsets.UTF_8)) {
            writer.writeRecord(columns);
            for (T row : rows) {
                writer.writeRecord(toCells.apply(row));
            }
        }
    }
}
