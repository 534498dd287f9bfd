package kleinstadt.data.reader;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import kleinstadt.data.check.Issue;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.check.UnreadableRow;
import kleinstadt.data.model.TerritoryDate;

/** The long crosswalk table to the territory of 2020: {@value #HEADING}, with {@code NA} where a share is not known. */
final class CrosswalkTableText {

    static final String HEADING = "year_xw,ags_xw,pop_conv,size_conv,emp_conv,ags20";

    private static final TerritoryDate TARGET = TerritoryDate.endOf(2020);
    private static final int COLUMNS = 6;
    private static final Pattern AGS = Pattern.compile("[0-9]{8}");

    private CrosswalkTableText() {}

    static List<Content.CrosswalkStep> read(InputFile file, IssueLog log) throws IOException {
        List<Content.CrosswalkStep> steps = new ArrayList<>();
        String text = TableText.read(file.path());
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (CsvRecord row : rows) {
                if (row.getField(0).endsWith("year_xw")) {
                    continue;
                }
                try {
                    steps.add(step(row));
                } catch (IllegalArgumentException e) {
                    log.add(new UnreadableRow(
                            Issue.Place.cell(
                                    file.name(), row.getStartingLineNumber(), "", String.join(",", row.getFields())),
                            "a year, an AGS, three shares and an AGS"));
                }
            }
        } catch (CsvParseException e) {
            throw new IOException("expected rows of fields between commas, found quotes that do not match", e);
        }
        return steps;
    }

    private static Content.CrosswalkStep step(CsvRecord row) {
        if (row.getFieldCount() != COLUMNS
                || !AGS.matcher(row.getField(1)).matches()
                || !AGS.matcher(row.getField(5)).matches()) {
            throw new IllegalArgumentException("not a row of the crosswalk");
        }
        String jobs = row.getField(4);
        return new Content.CrosswalkStep(
                TerritoryDate.endOf(Integer.parseInt(row.getField(0))),
                row.getField(1),
                TARGET,
                row.getField(5),
                share(row.getField(2)),
                share(row.getField(3)),
                jobs.equals("NA") ? OptionalDouble.empty() : OptionalDouble.of(share(jobs)));
    }

    private static double share(String text) {
        double share = Double.parseDouble(text);
        if (!Double.isFinite(share)) {
            throw new IllegalArgumentException("expected a share, found " + text);
        }
        return share;
    }
}
