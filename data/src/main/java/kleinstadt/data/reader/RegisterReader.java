package kleinstadt.data.reader;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kleinstadt.data.check.DuplicateRow;
import kleinstadt.data.check.Issue;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.check.SpreadsheetLayoutUnknown;
import kleinstadt.data.check.UnreadableCell;
import kleinstadt.data.check.UnreadableRow;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.Value;
import kleinstadt.data.reader.RegisterCollector.Figure;
import kleinstadt.data.register.RegisterEntry;
import kleinstadt.data.register.Registers;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * Reads the Auszug aus dem Gemeindeverzeichnis of Destatis in all its editions since 2002.
 *
 * <p>Rows of Satzart 60 are Gemeinden, 10, 40 and 50 name Länder, Kreise and associations; figures of Länder and Germany are
 * summed.
 */
@SourceQuirk(
        id = "gv-waters",
        cause =
                "Waters and other areas that belong to no Kreis (13000999) stand among the Gemeinden without inhabitants; they "
                        + "are left out.",
        since = "2009")
@SourceQuirk(
        id = "gv-earlier-census",
        cause =
                "The edition of 31.12.2011 counts the population by the censuses before that of 2011, which no date tells; its "
                        + "figures are a source of their own.",
        since = "2011")
@SourceQuirk(
        id = "gv-disputed-population",
        cause =
                "The edition of 2016 prints a slash for a few Gemeinden whose population was in dispute; it is not reliable.",
        since = "2016")
@SourceQuirk(
        id = "gv-collective-key",
        cause =
                "Bavarian areas without inhabitants that belong to no Gemeinde share one key a Kreis (ending in 9444444); they "
                        + "count in the sums and are no Gemeinde.",
        since = "2016")
@SourceQuirk(
        id = "gv-quarter",
        cause =
                "Editions by quarter have the boundaries of the quarter's end and the population of an earlier year end; their "
                        + "figures are a source of their own, because the yearly edition has the same population on other boundaries.",
        since = "4th quarter of 2024")
public final class RegisterReader implements Reader {

    /** Id of the source of the edition of 2011, whose population rests on the censuses before that of 2011. */
    public static final String SOURCE_EARLIER_CENSUS = "gv-auszug-2011";

    /** Id of the source of editions by quarter, whose population is older than their territory. */
    public static final String SOURCE_QUARTER = "gv-auszug-quartal";

    private static final String COLLECTIVE = "9444444";

    private static final Pattern ARS = Pattern.compile("[0-9]{12}");

    @Override
    public String name() {
        return "gv-auszug";
    }

    @Override
    public boolean isTerritorial() {
        return true;
    }

    @Override
    public Optional<String> recognise(InputFile file) throws IOException {
        return file.sheetHeads().stream()
                .flatMap(head -> RegisterLayout.find(head).stream())
                .map(layout -> "Gemeindeverzeichnis (Auszug GV), Gebietsstand " + layout.territory() + ", Bevölkerung "
                        + layout.populationDay())
                .findFirst();
    }

    @Override
    public Optional<Content> read(InputFile file, Gazetteer gazetteer, IssueLog log) throws IOException {
        Optional<Content> content =
                Workbooks.readFirst(file, RegisterLayout::find, (sheet, layout) -> readSheet(file, sheet, layout, log));
        if (content.isEmpty()) {
            log.add(new SpreadsheetLayoutUnknown(
                    Issue.Place.file(file.name()), "sheet with Gebietsstand and Gemeinden"));
        }
        return content;
    }

    private static Content readSheet(InputFile file, Sheet sheet, RegisterLayout layout, IssueLog log)
            throws IOException {
        RegisterCollector register =
                new RegisterCollector(source(layout), layout.territory(), Optional.of(layout.populationDay()));
        try (Stream<SheetRow> rows = Workbooks.rows(sheet)) {
            rows.forEach(row -> {
                switch (row.text(0)) {
                    case "10", "40", "50" -> register.name(ars(row, layout.land()), row.text(layout.name()));
                    case "60" -> readGemeinde(file, row, layout, register, log);
                    default -> {
                        // Headings, Regierungsbezirke, Regionen, footnotes.
                    }
                }
            });
        }
        return register.toContent(file.name(), log);
    }

    private static String source(RegisterLayout layout) {
        if (layout.earlierCensus()) {
            return SOURCE_EARLIER_CENSUS;
        }
        return layout.populationDay().equals(layout.territory()) ? Registers.SOURCE : SOURCE_QUARTER;
    }

    private static void readGemeinde(
            InputFile file, SheetRow row, RegisterLayout layout, RegisterCollector register, IssueLog log) {
        String ars = ars(row, layout.land());
        Issue.Place place = Issue.Place.cell(file.name(), row.number(), "Regionalschlüssel", ars);
        if (!ARS.matcher(ars).matches()) {
            log.add(new UnreadableRow(place, "a twelve-digit regional key"));
            return;
        }
        if (RegisterCollector.isWater(ars)) {
            register.skip(RegisterCollector.WATERS);
            return;
        }
        AreaKey area = AreaKey.gemeindeOfArs(ars);
        if (ars.endsWith(COLLECTIVE)) {
            register.listFigures()
                    .forEach(figure ->
                            row.number(layout.column(figure)).ifPresent(number -> register.sum(figure, area, number)));
            register.skip(RegisterCollector.COLLECTIVE);
            return;
        }
        if (!register.add(entry(area, ars, row, layout))) {
            log.add(new DuplicateRow(place));
            return;
        }
        for (Figure figure : register.listFigures()) {
            int column = layout.column(figure);
            OptionalDouble number = row.number(column);
            if (number.isPresent()) {
                register.add(figure, area, number.getAsDouble());
            } else if (row.text(column).equals("/")) {
                register.missing(figure, area, Optional.of(Value.missing(Reason.UNRELIABLE)));
            } else {
                register.missing(figure, area, Optional.empty());
                log.add(new UnreadableCell(
                        Issue.Place.cell(file.name(), row.number(), figure.measure(), row.text(column)), "a number"));
            }
        }
    }

    private static RegisterEntry entry(AreaKey area, String ars, SheetRow row, RegisterLayout layout) {
        return new RegisterEntry(
                area,
                row.text(layout.name()),
                ars.substring(0, 9),
                row.number(layout.area()),
                row.number(layout.longitude()),
                row.number(layout.latitude()));
    }

    private static String ars(SheetRow row, int land) {
        // Parts that a spreadsheet took for numbers get their zeros back.
        return row.key(land, 2)
                + row.key(land + 1, 1)
                + row.key(land + 2, 2)
                + row.key(land + 3, 4)
                + row.key(land + 4, 3);
    }
}
