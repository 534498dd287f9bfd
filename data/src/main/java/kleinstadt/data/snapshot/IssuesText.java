package kleinstadt.data.snapshot;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import kleinstadt.data.check.Issue;
import kleinstadt.data.check.IssueCount;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.check.KeptIssue;
import kleinstadt.data.check.Severity;
import kleinstadt.data.model.AreaKey;
import org.jspecify.annotations.Nullable;

/**
 * What an import noted as two tables: the issues kept in full by file, row and kind, and how many there were of each kind in
 * each file. The order is that of the text and not of reading, so that a snapshot is the same whichever imports made it.
 */
final class IssuesText {

    private static final List<String> ISSUE_COLUMNS =
            List.of("code", "severity", "file", "row", "column", "area", "raw", "message");
    private static final List<String> COUNT_COLUMNS = List.of("file", "severity", "code", "count");

    private static final Comparator<Issue> ORDER = Comparator.comparing(
                    (Issue issue) -> issue.place().file())
            .thenComparing(issue -> issue.place().row())
            .thenComparing(Issue::code)
            .thenComparing(issue -> String.join("\n", cells(issue)));

    private IssuesText() {}

    static Map<String, String> write(IssueLog log) {
        return Map.of(
                Snapshots.ISSUES,
                table(ISSUE_COLUMNS, log.listStored().stream().sorted(ORDER).toList(), IssuesText::cells),
                Snapshots.ISSUE_COUNTS,
                table(
                        COUNT_COLUMNS,
                        log.countByFile(),
                        count -> List.of(
                                count.file(), name(count.severity()), count.code(), Long.toString(count.count()))));
    }

    private static List<String> cells(Issue issue) {
        Issue.Place place = issue.place();
        AreaKey area = place.area();
        return List.of(
                issue.code(),
                name(issue.severity()),
                place.file(),
                Long.toString(place.row()),
                place.column(),
                area == null ? "" : area.toString(),
                place.raw(),
                issue.message());
    }

    /**
     * Reads both tables; empty texts are tables without rows.
     *
     * @throws IllegalArgumentException if one does not have its form
     */
    static ImportIssues read(String issues, String counts) {
        return new ImportIssues(
                records(issues, ISSUE_COLUMNS).stream().map(IssuesText::issue).toList(),
                records(counts, COUNT_COLUMNS).stream()
                        .map(row -> new IssueCount(
                                row.getField(0),
                                severity(row.getField(1)),
                                row.getField(2),
                                Long.parseLong(row.getField(3))))
                        .toList());
    }

    private static Issue issue(CsvRecord row) {
        return new KeptIssue(
                row.getField(0),
                severity(row.getField(1)),
                new Issue.Place(
                        row.getField(2),
                        Long.parseLong(row.getField(3)),
                        row.getField(4),
                        area(row.getField(5)),
                        row.getField(6)),
                row.getField(7));
    }

    private static @Nullable AreaKey area(String text) {
        return text.isEmpty() ? null : AreaKey.parse(text);
    }

    private static List<CsvRecord> records(String text, List<String> columns) {
        List<CsvRecord> records =
                CsvReader.builder().ofCsvRecord(text).stream().skip(1).toList();
        records.forEach(row -> {
            if (row.getFieldCount() != columns.size()) {
                throw new IllegalArgumentException("expected " + columns + ", found " + row.getFields());
            }
        });
        return records;
    }

    private static <T> String table(List<String> columns, List<T> rows, Function<T, List<String>> toCells) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            writer.writeRecord(columns);
            rows.forEach(row -> writer.writeRecord(toCells.apply(row)));
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory cannot fail", e);
        }
        return text.toString();
    }

    private static String name(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private static Severity severity(String name) {
        return Severity.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
