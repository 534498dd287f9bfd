package kleinstadt.engine.compare;

import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import kleinstadt.reports.revision.Cause;
import kleinstadt.reports.revision.Change;
import kleinstadt.reports.revision.Rank;
import kleinstadt.reports.revision.Revised;

/** Reads {@code revisions.csv} again, row by row, so that memory need not hold it. */
final class RevisionRows {

    private RevisionRows() {}

    /** Hands every row on, in the order of the file. */
    static void read(Path folder, Consumer<Revised> action) throws IOException, BrokenRun {
        RunFolder place = new RunFolder(folder, MissingNode.getInstance());
        try (TableRows rows = new TableRows(place, RevisionTable.FILE, RevisionTable.COLUMNS)) {
            while (rows.hasNext()) {
                action.accept(revised(rows.next()));
            }
        }
    }

    private static Revised revised(TableRows.Row row) throws BrokenRun {
        return new Revised(
                row.text("ags"),
                row.text("town"),
                row.text("indicator"),
                row.text("period"),
                Boolean.parseBoolean(row.text("leading")),
                Change.valueOf(row.text("change").toUpperCase(Locale.ROOT)),
                side(row, "old"),
                side(row, "new"),
                causes(row.text("cause")));
    }

    private static Revised.Side side(TableRows.Row row, String side) throws BrokenRun {
        return new Revised.Side(
                row.number(side),
                row.text(side + "_reason"),
                row.text(side + "_base"),
                row.text(side + "_territory"),
                row.text(side + "_source"),
                new Rank(
                        row.number(side + "_rank"),
                        row.number(side + "_rank_lower"),
                        row.number(side + "_rank_upper")));
    }

    private static Set<Cause> causes(String joined) {
        EnumSet<Cause> causes = EnumSet.noneOf(Cause.class);
        Arrays.stream(joined.split(";", -1))
                .map(name -> Cause.valueOf(name.toUpperCase(Locale.ROOT)))
                .forEach(causes::add);
        return causes;
    }
}
