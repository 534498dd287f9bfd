package kleinstadt.data.reader;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import kleinstadt.data.check.Issue.Place;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.check.NotATable;
import kleinstadt.data.source.SourceDescription;

/**
 * Reads the selection of INKAR 2025 by Gemeinde: commas, decimal points, one column an indicator, and beside each a
 * {@code _year} column with the year of each cell.
 *
 * <p>Most cells of an indicator are of one year. A year that at least a handful of eastern Gemeinden have becomes a series of
 * its own beside it; an eastern figure of any other year is noted and left out. Each Gemeinde has a row in each series;
 * where the figure is of another year or not printed, it is NO_SOURCE.
 */
@SourceQuirk(
        id = "inkar-2025-other-years",
        cause = "a column fills gaps of its year with figures of earlier ones (natural balance of 2022: 109 eastern"
                + " Gemeinden have 2021); each figure stays in the series of its own year",
        since = "INKAR 2025")
@SourceQuirk(
        id = "inkar-2025-constant-columns",
        cause =
                "students, internists and paediatricians have the same figure for every Gemeinde of a Kreis or association;"
                        + " left out, since it is no figure of the town",
        since = "INKAR 2025")
@SourceQuirk(
        id = "inkar-2025-zero-purchasing-power",
        cause =
                "purchasing power is 0 euros in the Gemeinden whose households are of the year before; a zero counts as not"
                        + " published",
        since = "INKAR 2025")
public final class Inkar2025Reader implements Reader {

    private final DescribedTables tables;

    /** Takes the descriptions of all sources; one of this format is used. */
    public Inkar2025Reader(List<SourceDescription> descriptions) {
        this.tables = new DescribedTables(name(), descriptions);
    }

    @Override
    public String name() {
        return "inkar-2025";
    }

    @Override
    public Optional<String> recognise(InputFile file) throws IOException {
        List<String> labels = InkarLabels.of(file);
        return labels.containsAll(Inkar2025Rows.NAMING)
                        && labels.stream().anyMatch(label -> label.endsWith(HeadedColumns.YEAR_SUFFIX))
                ? Optional.of(tables.findByLabels(labels)
                        .map(known -> known.source().title())
                        .orElse("INKAR 2025, Indikatoren der Gemeinden"))
                : Optional.empty();
    }

    @Override
    public boolean isDescribed(InputFile file) throws IOException {
        return tables.findByLabels(InkarLabels.of(file)).isPresent();
    }

    @Override
    public Optional<Content> read(InputFile file, Gazetteer gazetteer, IssueLog log) throws IOException {
        Optional<HeadedTable> found = HeadedTable.read(file, ',', tables, labels -> String.join(",", labels), log);
        if (found.isPresent() && !found.get().labels().containsAll(Inkar2025Rows.NAMING)) {
            log.add(new NotATable(Place.file(file.name()), "the columns " + Inkar2025Rows.NAMING));
            return Optional.empty();
        }
        return found.map(table -> {
            FigureTable figures = new FigureTable(table.description().source());
            new Inkar2025Rows(file.name(), table.description().table(), table.labels(), log)
                    .readInto(figures, table.rows());
            return table.toContent(figures);
        });
    }
}
