package kleinstadt.data.reader;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kleinstadt.data.check.DuplicateRow;
import kleinstadt.data.check.Issue.Place;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.check.TruncatedFile;
import kleinstadt.data.check.UnknownKey;
import kleinstadt.data.check.WrongColumnCount;
import kleinstadt.data.source.PublishedDefinition;

/** The rows of INKAR's catalogue of indicators, by the labels of its columns. */
final class InkarDefinitionRows {

    /** Labels without which a table is no catalogue of indicators. */
    static final List<String> REQUIRED = List.of("m_id", "kuerzel", "name", "algorithmus");

    private final String file;
    private final String edition;
    private final List<String> labels;
    private final IssueLog log;

    /** Takes the labels of the head. */
    InkarDefinitionRows(String file, String edition, List<String> labels, IssueLog log) {
        this.file = file;
        this.edition = edition;
        this.labels = labels;
        this.log = log;
    }

    /** The definitions of all rows that have a number of their own and a code; others are noted. */
    List<PublishedDefinition> read(List<CsvRecord> rows) {
        List<PublishedDefinition> definitions = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (int index = 0; index < rows.size(); index++) {
            CsvRecord row = rows.get(index);
            if (row.getFieldCount() != labels.size()) {
                noteShape(row, index == rows.size() - 1);
                continue;
            }
            String id = cell(row, "m_id");
            Place place = Place.cell(file, row.getStartingLineNumber(), "m_id", id);
            if (!id.matches("[0-9]{1,9}") || cell(row, "kuerzel").isEmpty()) {
                log.add(new UnknownKey(place, "a number and a code"));
            } else if (seen.add(Integer.parseInt(id))) {
                definitions.add(definition(row, Integer.parseInt(id)));
            } else {
                log.add(new DuplicateRow(place));
            }
        }
        return definitions;
    }

    private PublishedDefinition definition(CsvRecord row, int id) {
        return new PublishedDefinition(
                edition,
                cell(row, "kuerzel"),
                id,
                cell(row, "name"),
                cell(row, "algorithmus"),
                cell(row, "anmerkungen"),
                cell(row, "statistische_grundlagen"));
    }

    private void noteShape(CsvRecord row, boolean last) {
        Place place = Place.cell(file, row.getStartingLineNumber(), "", row.getField(row.getFieldCount() - 1));
        log.add(
                last && row.getFieldCount() < labels.size()
                        ? new TruncatedFile(place, labels.size() + " fields in the last row")
                        : new WrongColumnCount(place, labels.size(), row.getFieldCount()));
    }

    private String cell(CsvRecord row, String label) {
        int index = labels.indexOf(label);
        return index < 0 ? "" : row.getField(index).replaceAll("\\s+", " ").strip();
    }
}
