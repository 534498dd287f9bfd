package kleinstadt.data.reader;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kleinstadt.data.check.BoundariesNeeded;
import kleinstadt.data.check.CoarseGrid;
import kleinstadt.data.check.Issue.Place;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.check.NotATable;
import kleinstadt.data.check.UndescribedTable;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.source.SourceDescription;

/**
 * Reads the grids of the census of 2022 row by row: counts in cells of 100 m, 1 km or 10 km, summed to the Gemeinden their
 * centres lie in.
 *
 * <p>The sums are estimates: a cell on a border counts wholly to one side. Means and shares of cells are not used, because
 * the grids that print them do not print what they are means of.
 */
public final class ZensusGridReader implements Reader {

    private static final Period CENSUS_DAY = new Period.KeyDate(LocalDate.of(2022, 5, 15));
    private static final int FINE_M = 100;

    private final DescribedTables tables;

    /** Takes the descriptions of all sources; those of this format are told apart by their labels. */
    public ZensusGridReader(List<SourceDescription> descriptions) {
        this.tables = new DescribedTables(name(), descriptions);
    }

    @Override
    public String name() {
        return "zensus-gitter";
    }

    @Override
    public Optional<String> recognise(InputFile file) throws IOException {
        List<String> labels = labels(file);
        return GridHead.find(labels)
                .map(head -> tables.findByLabels(labels)
                                .map(description -> description.source().title())
                                .orElseGet(() -> "Zensus 2022: Gitterdaten mit " + topic(head, labels))
                        + ", Zellen von " + head.size());
    }

    @Override
    public boolean isDescribed(InputFile file) throws IOException {
        return tables.findByLabels(labels(file)).isPresent();
    }

    @Override
    public Optional<Content> read(InputFile file, Gazetteer gazetteer, IssueLog log) throws IOException {
        List<String> labels = labels(file);
        Optional<GridHead> head = GridHead.find(labels);
        if (head.isEmpty()) {
            log.add(new NotATable(Place.file(file.name()), "a head with GITTER_ID, x_mp and y_mp"));
            return Optional.empty();
        }
        Optional<SourceDescription> description = tables.findByLabels(labels);
        if (description.isEmpty()) {
            log.add(new UndescribedTable(Place.file(file.name()), topic(head.get(), labels)));
            return Optional.empty();
        }
        Optional<TerritoryDate> territory = gazetteer.findPointTerritory();
        if (territory.isEmpty()) {
            log.add(new BoundariesNeeded(Place.file(file.name())));
            return Optional.empty();
        }
        if (head.get().sizeM() > FINE_M) {
            log.add(new CoarseGrid(Place.file(file.name()), head.get().size()));
        }
        HeadedColumns columns = new HeadedColumns(
                file.name(), description.get().table(), labels, head.get().frame(), log);
        GridRows rows = new GridRows(file.name(), head.get(), labels.size(), columns.listFound(), gazetteer, log);
        stream(file, rows, log);
        return rows.toContent(description.get().source().id(), CENSUS_DAY, territory.get());
    }

    private static void stream(InputFile file, GridRows rows, IssueLog log) throws IOException {
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(';')
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(TextStream.open(file.path()))) {
            boolean first = true;
            for (CsvRecord row : records) {
                if (!first) {
                    rows.add(row);
                }
                first = false;
            }
        } catch (CsvParseException e) {
            log.add(new NotATable(Place.file(file.name()), "rows of fields between ';'"));
        } catch (UncheckedIOException e) {
            throw new IOException("cannot be read to its end: " + file.name(), e);
        }
    }

    private static List<String> labels(InputFile file) throws IOException {
        String first = TableText.readHead(file.path()).lines().findFirst().orElse("");
        return List.of(first.replace("\"", "").split(";"));
    }

    private static String topic(GridHead head, List<String> labels) {
        return String.join(
                ", ",
                labels.stream().filter(label -> !head.frame().contains(label)).toList());
    }
}
