package kleinstadt.data.reader;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kleinstadt.data.check.Issue.Place;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.check.NotATable;
import kleinstadt.data.check.UndescribedTable;
import kleinstadt.data.source.SourceDescription;

/**
 * A text table with one row of labels over its figures, and the description that fits its labels.
 *
 * @param labels the first row
 * @param rows the rows below it, at least one
 * @param description what the labels mean
 */
record HeadedTable(List<String> labels, List<CsvRecord> rows, SourceDescription description) {

    /**
     * Reads a file.
     *
     * @param separator the character between fields
     * @param tables descriptions of this format
     * @param topic what a table without description seems to hold, by its labels
     * @return empty if the file is no table, has no rows or no description, which the log then says
     * @throws IOException if the file cannot be read
     */
    static Optional<HeadedTable> read(
            InputFile file, char separator, DescribedTables tables, Function<List<String>, String> topic, IssueLog log)
            throws IOException {
        List<CsvRecord> records;
        try {
            records = TableRecords.parse(TableText.read(file.path()), separator);
        } catch (CsvParseException e) {
            log.add(new NotATable(Place.file(file.name()), "rows of fields between '" + separator + "'"));
            return Optional.empty();
        }
        if (records.size() < 2) {
            log.add(new NotATable(Place.file(file.name()), "rows below the head"));
            return Optional.empty();
        }
        List<String> labels = records.get(0).getFields();
        Optional<SourceDescription> description = tables.findByLabels(labels);
        if (description.isEmpty()) {
            log.add(new UndescribedTable(Place.file(file.name()), topic.apply(labels)));
        }
        return description.map(known -> new HeadedTable(labels, records.subList(1, records.size()), known));
    }

    /** The content of a table whose figures were read. */
    Content toContent(FigureTable figures) {
        return new Content.Figures(description.source().id(), "", rows.size(), figures.build());
    }
}
