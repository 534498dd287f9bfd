package kleinstadt.data.reader;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import kleinstadt.data.check.Issue.Place;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.check.NotATable;
import kleinstadt.data.source.SourceDescription;

/**
 * Reads panels out of INKAR: commas, decimal points, a row for each area and time, a column an indicator.
 *
 * <p>The keys tell the level: those under {@code vbg} are associations; under {@code kennziffer} they are Kreise where all
 * end with three zeros, otherwise Gemeinden. An area without a row or with an empty cell has no source for that time.
 */
@SourceQuirk(
        id = "inkar-panel-binary-residue",
        cause =
                "figures by association carry what binary arithmetic left over (189.23999999999998 for 189.24); rounded to"
                        + " nine decimals",
        since = "INKAR 2021")
@SourceQuirk(
        id = "inkar-panel-zero-tourism",
        cause =
                "overnight stays and beds of a Gemeinde are 0 where they were kept secret or not surveyed: beds of every"
                        + " Gemeinde up to 2017, and in 2018, 2019 and 2021 all those Gemeinden that have no row in 2020; a zero"
                        + " counts as not published",
        since = "INKAR 2024")
@SourceQuirk(
        id = "inkar-panel-kreis-zeros",
        cause =
                "Kreise have eight digits of which the last three are zeros, as kreisfreie Städte have among Gemeinden; the"
                        + " first five are the key",
        since = "INKAR 2024")
@SourceQuirk(
        id = "inkar-panel-years-with-slashes",
        cause =
                "a figure of several years names each of them (2016/2017/2018); it is of the span from the first to the last",
        since = "INKAR 2021")
public final class InkarPanelReader implements Reader {

    private final DescribedTables tables;

    /** Takes the descriptions of all sources; those of this format are told apart by their indicators. */
    public InkarPanelReader(List<SourceDescription> descriptions) {
        this.tables = new DescribedTables(name(), descriptions);
    }

    @Override
    public String name() {
        return "inkar-panel";
    }

    @Override
    public Optional<String> recognise(InputFile file) throws IOException {
        List<String> labels = InkarLabels.of(file);
        return InkarPanelRows.isPanel(labels)
                ? Optional.of(tables.findByLabels(labels)
                        .map(known -> known.source().title())
                        .orElse("INKAR, Zeitreihen"))
                : Optional.empty();
    }

    @Override
    public boolean isDescribed(InputFile file) throws IOException {
        return tables.findByLabels(InkarLabels.of(file)).isPresent();
    }

    @Override
    public Optional<Content> read(InputFile file, Gazetteer gazetteer, IssueLog log) throws IOException {
        Optional<HeadedTable> found = HeadedTable.read(file, ',', tables, labels -> String.join(",", labels), log);
        if (found.isPresent() && !InkarPanelRows.isPanel(found.get().labels())) {
            log.add(new NotATable(Place.file(file.name()), "a key, a name and a time in each row"));
            return Optional.empty();
        }
        return found.map(table -> {
            FigureTable figures = new FigureTable(table.description().source());
            new InkarPanelRows(file.name(), table.description().table(), table.labels(), log)
                    .readInto(figures, table.rows());
            return table.toContent(figures);
        });
    }
}
