package kleinstadt.data.reader;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.List;

/** Cuts text into records and fields; types nothing. */
final class TableRecords {

    private TableRecords() {}

    /**
     * The records of a text with the line each begins on.
     *
     * @throws de.siegmar.fastcsv.reader.CsvParseException if quotes do not match
     */
    static List<CsvRecord> parse(String text, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)
                .stream()
                .toList();
    }
}
