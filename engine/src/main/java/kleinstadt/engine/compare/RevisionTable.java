package kleinstadt.engine.compare;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import kleinstadt.engine.output.Numbers;
import kleinstadt.reports.revision.Cause;
import kleinstadt.reports.revision.Rank;
import kleinstadt.reports.revision.Revised;

/** {@code revisions.csv}: one row for each area, indicator and period whose figure differs, written as they are found. */
final class RevisionTable implements AutoCloseable {

    static final String FILE = "revisions.csv";

    /** Columns of {@code revisions.csv}. */
    static final List<String> COLUMNS = List.of(
            "ags",
            "town",
            "indicator",
            "period",
            "leading",
            "change",
            "old",
            "new",
            "difference",
            "cause",
            "old_reason",
            "new_reason",
            "old_base",
            "new_base",
            "old_territory",
            "new_territory",
            "old_source",
            "new_source",
            "old_rank",
            "old_rank_lower",
            "old_rank_upper",
            "new_rank",
            "new_rank_lower",
            "new_rank_upper",
            "rank_beyond");

    private final CsvWriter writer;

    RevisionTable(Path folder) throws IOException {
        this.writer = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(folder.resolve(FILE), StandardCharsets.UTF_8);
        writer.writeRecord(COLUMNS);
    }

    void write(Revised row) {
        Revised.Side old = row.before();
        Revised.Side now = row.after();
        writer.writeRecord(
                row.ags(),
                row.town(),
                row.indicator(),
                row.period(),
                Boolean.toString(row.leading()),
                row.change().key(),
                Numbers.text(old.value()),
                Numbers.text(now.value()),
                Numbers.text(row.difference()),
                Cause.join(row.causes()),
                old.reason(),
                now.reason(),
                old.base(),
                now.base(),
                old.territory(),
                now.territory(),
                old.source(),
                now.source(),
                Numbers.text(old.rank().rank()),
                Numbers.text(old.rank().lower()),
                Numbers.text(old.rank().upper()),
                Numbers.text(now.rank().rank()),
                Numbers.text(now.rank().lower()),
                Numbers.text(now.rank().upper()),
                beyond(old.rank(), now.rank()));
    }

    /** {@code true} or {@code false}; empty text where a rank has no interval. */
    static String beyond(Rank old, Rank now) {
        return old.isComparable(now) ? Boolean.toString(old.isLeftBehind(now)) : "";
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
