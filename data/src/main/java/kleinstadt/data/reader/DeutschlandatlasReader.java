package kleinstadt.data.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kleinstadt.data.check.Issue.Place;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.check.SpreadsheetLayoutUnknown;
import kleinstadt.data.check.UndescribedTable;
import kleinstadt.data.model.AreaLevel;
import kleinstadt.data.model.Period;
import kleinstadt.data.source.MeasureColumn;
import kleinstadt.data.source.SourceDescription;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * Reads the workbook of the Deutschlandatlas: a sheet for each level and Gebietsstand, an indicator a column. Each edition,
 * told by the day on its title sheet, is a source of its own, whose description gives the period of each indicator: the
 * edition of 2024 has no headings that say it, and those of later ones are checked against it.
 *
 * <p>The period of the edition of 12.12.2024 is that of the overview embedded in the workbook as a PDF.
 */
@SourceQuirk(
        id = "atlas-keys-as-numbers",
        cause = "keys are numbers that lost their leading zero; it is put back by the level of the sheet",
        since = "12.12.2024")
@SourceQuirk(
        id = "atlas-two-keys-of-associations",
        cause =
                "associations have BBSR's 8 digits on the territory of 2019 and the 9 digits of the regional key on later"
                        + " ones; a sheet with any key of 9 digits has regional keys",
        since = "12.12.2024")
@SourceQuirk(
        id = "atlas-missing-five-nines",
        cause = "st_einnkr of 2023 writes a missing value -99999 where all else writes -9999; both are missing",
        since = "22.04.2026")
@SourceQuirk(
        id = "atlas-error-cells",
        cause = "four cells of v_lte and v_5g hold the error #VALUE! of a spreadsheet; each is named and missing",
        since = "12.12.2024")
@SourceQuirk(
        id = "atlas-misprinted-key-heading",
        cause = "the heading KRS12224 should be KRS1224; the territory is that of the title",
        since = "22.04.2026")
@SourceQuirk(
        id = "atlas-wrong-column-count",
        cause = "the title of GEM1222 announces seventeen columns and has 15; only the number of rows is checked",
        since = "22.04.2026")
@SourceQuirk(
        id = "atlas-later-than-its-territory",
        cause =
                "figures of Gemeinden that were merged later than the territory of the sheet are missing in some columns"
                        + " (Dünwald and Ostrau on 31.12.2022); they stay missing",
        since = "12.12.2024")
public final class DeutschlandatlasReader implements Reader {

    private static final Pattern TITLE = Pattern.compile("Daten (?:zum|zu den Indikatoren des) Deutschlandatlas");
    private static final Pattern EDITION = Pattern.compile("Stand: ([0-9]{2}\\.[0-9]{2}\\.[0-9]{4})");

    private final DescribedTables tables;

    /** Takes the descriptions of all sources; those of this format are told apart by the day of the edition. */
    public DeutschlandatlasReader(List<SourceDescription> descriptions) {
        this.tables = new DescribedTables(name(), descriptions);
    }

    @Override
    public String name() {
        return "deutschlandatlas";
    }

    @Override
    public Optional<String> recognise(InputFile file) throws IOException {
        List<AtlasSheet> sheets = listSheets(file);
        Optional<String> edition = findEdition(file);
        if (edition.isEmpty() || sheets.isEmpty()) {
            return Optional.empty();
        }
        String periods = findDescription(file)
                .map(description -> "; Zeiträume " + periods(description))
                .orElse("");
        return Optional.of("Deutschlandatlas, Stand " + edition.get() + ": " + levels(sheets) + periods);
    }

    @Override
    public boolean isDescribed(InputFile file) throws IOException {
        return findDescription(file).isPresent();
    }

    @Override
    public Optional<Content> read(InputFile file, Gazetteer gazetteer, IssueLog log) throws IOException {
        String edition = findEdition(file).orElse("");
        Optional<SourceDescription> found = findDescription(file);
        if (found.isEmpty()) {
            log.add(new UndescribedTable(Place.file(file.name()), "Deutschlandatlas, Stand " + edition));
            return Optional.empty();
        }
        SourceDescription description = found.get();
        FigureTable figures = new FigureTable(description.source());
        AtlasIndicators indicators = new AtlasIndicators(file.name(), description.table(), log);
        long rows = 0;
        try (ReadableWorkbook workbook = Workbooks.open(file.path());
                Stream<Sheet> sheets = workbook.getSheets()) {
            for (Sheet sheet : sheets.toList()) {
                rows += readSheet(file.name(), sheet, indicators, figures, gazetteer, log);
            }
        } catch (ExcelReaderException e) {
            throw new IOException("not a readable workbook: " + file.name(), e);
        }
        indicators.noteMissing();
        return Optional.of(new Content.Figures(description.source().id(), edition, rows, figures.build()));
    }

    private static long readSheet(
            String file,
            Sheet sheet,
            AtlasIndicators indicators,
            FigureTable figures,
            Gazetteer gazetteer,
            IssueLog log)
            throws IOException {
        Optional<AtlasSheet> layout = AtlasSheet.find(Workbooks.head(sheet));
        if (layout.isEmpty()) {
            if (!indicators.isSkipped(sheet.getName())) {
                log.add(new UndescribedTable(Place.cell(file, 0, sheet.getName(), ""), "sheet " + sheet.getName()));
            }
            return 0;
        }
        if (layout.get().territory().isEmpty()) {
            log.add(new SpreadsheetLayoutUnknown(Place.cell(file, 0, sheet.getName(), ""), "Gebietsstand in a sheet"));
            return 0;
        }
        List<AtlasRows.Target> targets = indicators.listTargets(
                sheet.getName(), layout.get(), layout.get().territory().get(), figures);
        return new AtlasRows(file, sheet, layout.get(), log).read(targets, gazetteer);
    }

    private Optional<SourceDescription> findDescription(InputFile file) throws IOException {
        Set<String> labels = new HashSet<>();
        findEdition(file).ifPresent(edition -> labels.add("Stand: " + edition));
        listSheets(file).forEach(sheet -> sheet.columns().forEach(column -> labels.add(column.code())));
        return tables.findByLabels(labels);
    }

    private static List<AtlasSheet> listSheets(InputFile file) throws IOException {
        return file.sheetHeads().stream()
                .flatMap(head -> AtlasSheet.find(head).stream())
                .toList();
    }

    /** The day of the edition as its title sheet prints it. */
    private static Optional<String> findEdition(InputFile file) throws IOException {
        for (List<SheetRow> head : file.sheetHeads()) {
            boolean titled = false;
            for (SheetRow row : head) {
                titled |= TITLE.matcher(row.heading(0)).matches();
                Matcher edition = EDITION.matcher(row.heading(0));
                if (titled && edition.matches()) {
                    return Optional.of(edition.group(1));
                }
            }
        }
        return Optional.empty();
    }

    private static String levels(List<AtlasSheet> sheets) {
        SortedMap<AreaLevel, SortedSet<String>> territories = new TreeMap<>();
        for (AtlasSheet sheet : sheets) {
            territories
                    .computeIfAbsent(sheet.level(), level -> new TreeSet<>())
                    .add(sheet.territory().map(Object::toString).orElse("unbekannt"));
        }
        List<String> levels = new ArrayList<>();
        territories.forEach(
                (level, days) -> levels.add(name(level) + " (Gebietsstand " + String.join(", ", days) + ")"));
        return String.join(", ", levels);
    }

    private static String name(AreaLevel level) {
        return switch (level) {
            case GEMEINDE -> "Gemeinden";
            case VERBAND -> "Gemeindeverbände";
            case KREIS -> "Kreise";
            case LAND, REGION, BUND -> "Länder";
        };
    }

    private static String periods(SourceDescription description) {
        SortedSet<Period> periods = description.table().columns().stream()
                .map(MeasureColumn::period)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(TreeSet::new));
        int first = periods.stream()
                .mapToInt(period -> period.firstDay().getYear())
                .min()
                .orElseThrow();
        return first + " bis " + periods.last().year();
    }
}
