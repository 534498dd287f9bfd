package kleinstadt.data.reader;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import kleinstadt.data.check.Issue.Place;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.check.NotATable;
import kleinstadt.data.check.UndescribedTable;
import kleinstadt.data.model.Period;
import kleinstadt.data.source.MeasureColumn;
import kleinstadt.data.source.SourceDescription;

/**
 * Reads the whole of INKAR as the portal offers it: one long table of several gigabytes, a row for each indicator, area and
 * time, semicolons, decimal commas.
 *
 * <p>The file is read once from beginning to end and never held as a whole. Kept are the eastern Gemeinden, associations and
 * Kreise, all Länder and Germany, of those indicators that a source description names by code or number; what is left out is
 * counted, one note a kind.
 */
@SourceQuirk(
        id = "inkar-bulk-edition",
        cause =
                "the file does not name its edition; the newest year of inhabitants per km² of Gemeinden is the year of the"
                        + " boundaries, and that of the description that is used",
        since = "INKAR 2021")
@SourceQuirk(
        id = "inkar-bulk-listed-twice",
        cause =
                "an indicator of two sections (Raumbeobachtung and SDG) is there twice with the same figures; the second is"
                        + " counted and left out",
        since = "INKAR 2024")
@SourceQuirk(
        id = "inkar-bulk-keys",
        cause = "Kreise have eight digits with three zeros at the end, and Länder one digit where the first is a zero",
        since = "INKAR 2021")
public final class InkarBulkReader implements Reader {

    private static final String DATED_BY = "population-density-published";

    private final DescribedTables tables;

    /** Takes the descriptions of all sources; that of the file's edition is used. */
    public InkarBulkReader(List<SourceDescription> descriptions) {
        this.tables = new DescribedTables(name(), descriptions);
    }

    @Override
    public String name() {
        return "inkar-bulk";
    }

    @Override
    public Optional<String> recognise(InputFile file) throws IOException {
        String first = TableText.readHead(file.path()).lines().findFirst().orElse("");
        return InkarBulkHead.find(List.of(first.replace("\"", "").split(";")))
                .map(head -> "INKAR, Gesamtdatei mit allen Indikatoren");
    }

    @Override
    public boolean isDescribed(InputFile file) {
        return !tables.listAll().isEmpty();
    }

    @Override
    public Optional<Content> read(InputFile file, Gazetteer gazetteer, IssueLog log) throws IOException {
        SortedSet<String> wanted = new TreeSet<>();
        tables.listAll().forEach(known -> known.table().columns().forEach(column -> wanted.add(column.label())));
        InkarBulkRows rows = new InkarBulkRows(file, wanted, log);
        try {
            rows.read();
        } catch (CsvParseException e) {
            log.add(new NotATable(Place.file(file.name()), "rows of fields between ';'"));
            return Optional.empty();
        }
        InkarBulkFigures figures = rows.figures();
        Optional<SourceDescription> description = tables.listAll().stream()
                .filter(known -> isEditionOf(known, figures))
                .findFirst();
        if (description.isEmpty()) {
            log.add(new UndescribedTable(Place.file(file.name()), topic(figures)));
            return Optional.empty();
        }
        return description.map(
                known -> new Content.Figures(known.source().id(), "", rows.count(), figures.toObservations(known)));
    }

    private static boolean isEditionOf(SourceDescription description, InkarBulkFigures figures) {
        return findNewest(description, figures)
                .filter(period -> yearOfBoundaries(description, period) == period.year())
                .isPresent();
    }

    private static Optional<Period> findNewest(SourceDescription description, InkarBulkFigures figures) {
        return description.table().columns().stream()
                .filter(column -> column.measure().equals(DATED_BY))
                .map(MeasureColumn::label)
                .flatMap(label -> figures.findNewestOfGemeinden(label).stream())
                .findFirst();
    }

    private String topic(InkarBulkFigures figures) {
        return tables.listAll().stream()
                .flatMap(known -> findNewest(known, figures).stream())
                .map(period -> "INKAR, Gesamtdatei, Gemeinden bis " + period.year())
                .findFirst()
                .orElse("INKAR, Gesamtdatei, keine Einwohnerdichte der Gemeinden");
    }

    private static int yearOfBoundaries(SourceDescription description, Period period) {
        return description.source().territory().of(period).date().getYear();
    }
}
