package kleinstadt.data.reader;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import kleinstadt.data.check.Issue.Place;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.check.NotATable;
import kleinstadt.data.check.TruncatedFile;
import kleinstadt.data.check.UndescribedTable;
import kleinstadt.data.source.SourceDescription;

/**
 * Reads the classic CSV of the GENESIS databases of the statistical offices ({@code regionalstatistik.de}): head lines,
 * one row an area, footnotes after a line of underscores.
 *
 * <p>All areas of the table come out: Germany, Länder, Kreise, Gemeinden. A town that is its own Kreis (kreisfreie Stadt)
 * is printed with five digits in most tables; it comes out as Kreis and, with {@code 000} added, as Gemeinde.
 */
@SourceQuirk(
        id = "genesis-unit-over-column",
        cause =
                "Tables print hectares, thousands of euros or euros, and say so only in the head. A column whose unit is not the"
                        + " one of its description is left out; scale turns the others into km2 and euros.",
        since = "Regionalstatistik 2017: 33111, 71231, 73111")
@SourceQuirk(
        id = "genesis-kreisfrei-five-digits",
        cause =
                "A town that is its own Kreis has one row of five digits. It is read as Kreis and as Gemeinde with 000.",
        since = "Regionalstatistik 2017")
@SourceQuirk(
        id = "genesis-dash-nothing-or-none",
        cause =
                "A dash is nothing, or the Gemeinde did not exist. The registers decide. Tables print years on later boundaries too"
                        + " (73111 of 2010 mostly, 12612 of Sachsen 2012, 13111 of 2015): a row with nothing in it, of a"
                        + " Gemeinde gone by the end of the next year, is no such area and not 0.",
        since = "Regionalstatistik 2017")
@SourceQuirk(
        id = "genesis-other-territory-in-footnote",
        cause =
                "73111 prints Sachsen-Anhalt 2007 on the territory of 2011, which only a footnote says. Its Gemeinden are left"
                        + " out of that year, see other-territory in the description.",
        since = "Regionalstatistik 2017: 73111-01-01-5")
public final class GenesisClassicReader implements Reader {

    private final DescribedTables tables;

    /** Takes the descriptions of all sources; those of this format name their GENESIS table code as id. */
    public GenesisClassicReader(List<SourceDescription> descriptions) {
        this.tables = new DescribedTables(name(), descriptions);
    }

    @Override
    public String name() {
        return "genesis-classic";
    }

    @Override
    public Optional<String> recognise(InputFile file) throws IOException {
        String head = TableText.readHead(file.path());
        return GenesisText.findCode(head).map(code -> ("GENESIS-Tabelle " + code + " " + title(head)).strip());
    }

    @Override
    public boolean isDescribed(InputFile file) throws IOException {
        return GenesisText.findCode(TableText.readHead(file.path()))
                .flatMap(tables::find)
                .isPresent();
    }

    @Override
    public Optional<Content> read(InputFile file, Gazetteer gazetteer, IssueLog log) throws IOException {
        String all = TableText.read(file.path());
        String code = GenesisText.findCode(all).orElse("");
        Optional<SourceDescription> description = tables.find(code);
        if (description.isEmpty()) {
            log.add(new UndescribedTable(Place.file(file.name()), code));
            return Optional.empty();
        }
        GenesisText text;
        try {
            text = GenesisText.parse(all);
        } catch (CsvParseException e) {
            log.add(new NotATable(Place.file(file.name()), "rows of fields between semicolons"));
            return Optional.empty();
        }
        if (!text.complete()) {
            log.add(new TruncatedFile(Place.file(file.name()), "a line of underscores and the footnotes"));
        }
        if (text.rows().isEmpty()) {
            log.add(new NotATable(Place.file(file.name()), "rows that begin with an area's key"));
            return Optional.empty();
        }
        GenesisHead head = new GenesisHead(file.name(), text, description.get().table(), log);
        List<GenesisColumn> columns = head.listColumns();
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        GenesisRows rows = new GenesisRows(
                file.name(),
                text,
                head.columnCount(),
                columns,
                description.get().table(),
                gazetteer,
                log);
        FigureTable figures = new FigureTable(description.get().source());
        rows.readInto(figures);
        return Optional.of(new Content.Figures(code, text.asOf(), rows.countWhole(), figures.build(), text.notes()));
    }

    private static String title(String head) {
        try {
            return GenesisText.parse(head).title();
        } catch (CsvParseException cutInsideQuotes) {
            return "";
        }
    }
}
