package kleinstadt.data.reader;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kleinstadt.data.check.Issue.Place;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.check.MissingColumn;
import kleinstadt.data.check.TruncatedFile;
import kleinstadt.data.check.UnknownColumn;
import kleinstadt.data.check.WrongColumnCount;
import kleinstadt.data.source.MeasureColumn;
import kleinstadt.data.source.TableMapping;

/** The columns of a table with one head line, found by their labels. */
final class HeadedColumns {

    /** Ending of the label of a column that holds the year of another's cells. */
    static final String YEAR_SUFFIX = "_year";

    private final String file;
    private final List<String> labels;
    private final IssueLog log;
    private final List<Found> found = new ArrayList<>();

    /**
     * A column that holds a measure.
     *
     * @param index its place from 0
     * @param measure what it holds
     */
    record Found(int index, MeasureColumn measure) {}

    /**
     * Looks every label of the mapping up; notes those that are not there, and columns from {@code first} on that the
     * mapping does not explain.
     */
    HeadedColumns(String file, TableMapping mapping, List<String> labels, int first, IssueLog log) {
        this(file, mapping, labels, Set.copyOf(labels.subList(0, Math.min(first, labels.size()))), log);
    }

    /**
     * Looks every label of the mapping up; notes those that are not there, and columns neither the mapping nor
     * {@code frame} explains.
     *
     * @param frame labels of columns that say what a row is, wherever they stand
     */
    HeadedColumns(String file, TableMapping mapping, List<String> labels, Set<String> frame, IssueLog log) {
        this.file = file;
        this.labels = labels;
        this.log = log;
        for (MeasureColumn measure : mapping.columns()) {
            int index = labels.indexOf(measure.label());
            if (index < 0) {
                log.add(new MissingColumn(Place.file(file), measure.label()));
            } else {
                found.add(new Found(index, measure));
            }
        }
        for (String label : labels) {
            String explaining =
                    label.endsWith(YEAR_SUFFIX) ? label.substring(0, label.length() - YEAR_SUFFIX.length()) : label;
            boolean explained = frame.contains(label)
                    || mapping.skipped().contains(explaining)
                    || found.stream()
                            .anyMatch(
                                    column -> explaining.equals(column.measure().label()));
            if (!explained) {
                log.add(new UnknownColumn(Place.cell(file, 1, label, label)));
            }
        }
    }

    /** The columns that hold measures. */
    List<Found> listFound() {
        return found;
    }

    /** The rows that have as many fields as the head; others are noted, and a short last one as a file cut off. */
    List<CsvRecord> listComplete(List<CsvRecord> rows) {
        List<CsvRecord> complete = new ArrayList<>(rows.size());
        for (int index = 0; index < rows.size(); index++) {
            CsvRecord row = rows.get(index);
            if (row.getFieldCount() == labels.size()) {
                complete.add(row);
                continue;
            }
            Place place = Place.cell(file, row.getStartingLineNumber(), "", row.getField(row.getFieldCount() - 1));
            boolean cut = index == rows.size() - 1 && row.getFieldCount() < labels.size();
            log.add(
                    cut
                            ? new TruncatedFile(place, labels.size() + " fields in the last row")
                            : new WrongColumnCount(place, labels.size(), row.getFieldCount()));
        }
        return complete;
    }
}
