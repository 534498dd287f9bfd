package kleinstadt.data.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kleinstadt.data.check.DuplicateRow;
import kleinstadt.data.check.Issue;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.check.SkippedRows;
import kleinstadt.data.check.SpreadsheetLayoutUnknown;
import kleinstadt.data.check.UnreadableCell;
import kleinstadt.data.check.UnreadableRow;
import kleinstadt.data.model.AgeClass;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.Quality;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.Sex;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.model.Value;
import kleinstadt.data.register.RegisterEntry;
import kleinstadt.data.register.Registers;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * Reads the Auszug aus dem Gemeindeverzeichnis of Destatis in all its editions since 2002.
 *
 * <p>Rows of Satzart 60 are Gemeinden; Länder and Germany are summed from them. Waters and other areas that belong to no
 * Kreis ({@code 13000999}) have no inhabitants and are left out. The edition of 2011 counts the population by the censuses
 * before 2011, which no date tells, so its figures are a source of their own.
 */
public final class RegisterReader implements Reader {

    /** Id of the source of the edition of 2011, whose population rests on the censuses before that of 2011. */
    public static final String SOURCE_EARLIER_CENSUS = "gv-auszug-2011";

    private static final Pattern ARS = Pattern.compile("[0-9]{12}");
    private static final List<Sex> SEXES = List.of(Sex.TOTAL, Sex.MALE, Sex.FEMALE);

    @Override
    public String name() {
        return "gv-auszug";
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
        TerritoryDate territory = new TerritoryDate(layout.territory());
        String source = layout.earlierCensus() ? SOURCE_EARLIER_CENSUS : Registers.SOURCE;
        Period day = new Period.KeyDate(layout.populationDay());
        List<SeriesKey> series = new ArrayList<>();
        SEXES.forEach(sex -> series.add(new SeriesKey("population", source, day, sex, AgeClass.ALL)));
        series.add(SeriesKey.of("area-km2", source, day));
        Observations.Builder figures = Observations.builder();
        series.forEach(key -> figures.series(key, territory));
        TreeMap<String, RegisterEntry> entries = new TreeMap<>();
        Sums sums = new Sums(series);
        List<String> waters = new ArrayList<>();
        try (Stream<Row> rows = sheet.openStream()) {
            rows.map(SheetRow::new).filter(row -> row.text(0).equals("60")).forEach(row -> {
                String ars = ars(row, layout.land());
                if (!ARS.matcher(ars).matches()) {
                    log.add(new UnreadableRow(
                            Issue.Place.cell(file.name(), row.number(), "Regionalschlüssel", ars),
                            "a twelve-digit regional key"));
                    return;
                }
                if (ars.startsWith("00", 3)) {
                    waters.add(ars);
                    return;
                }
                AreaKey area = AreaKey.gemeindeOfArs(ars);
                if (entries.containsKey(area.key())) {
                    log.add(new DuplicateRow(Issue.Place.cell(file.name(), row.number(), "Regionalschlüssel", ars)));
                    return;
                }
                entries.put(area.key(), entry(area, ars, row, layout));
                for (int i = 0; i < series.size(); i++) {
                    int column = i < SEXES.size() ? layout.persons() + i : layout.area();
                    OptionalDouble number = row.number(column);
                    if (number.isPresent()) {
                        figures.add(series.get(i), area, Value.of(number.getAsDouble()));
                        sums.add(i, area, number.getAsDouble());
                    } else if (row.text(column).equals("/")) {
                        // The edition of 2016 has a few Gemeinden whose population was in dispute.
                        figures.add(series.get(i), area, Value.missing(Reason.UNRELIABLE));
                        sums.spoil(i, area);
                    } else {
                        sums.spoil(i, area);
                        log.add(new UnreadableCell(
                                Issue.Place.cell(
                                        file.name(), row.number(), series.get(i).measure(), row.text(column)),
                                "a number"));
                    }
                }
            });
        }
        sums.addTo(figures);
        if (!waters.isEmpty()) {
            log.add(new SkippedRows(
                    Issue.Place.file(file.name()), waters.size(), "waters and other areas that belong to no Kreis"));
        }
        return new Content.RegisterList(
                source,
                "",
                entries.size() + log.rowsLost(file.name()).count(),
                territory,
                List.copyOf(entries.values()),
                figures.build());
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
        return row.text(land) + row.text(land + 1) + row.text(land + 2) + row.text(land + 3) + row.text(land + 4);
    }

    /** Sums of Länder and Germany; one unreadable Gemeinde spoils the sums it belongs to. */
    private static final class Sums {
        private final List<SeriesKey> series;
        private final List<TreeMap<AreaKey, Double>> bySeries = new ArrayList<>();

        Sums(List<SeriesKey> series) {
            this.series = series;
            series.forEach(key -> bySeries.add(new TreeMap<>()));
        }

        void add(int index, AreaKey gemeinde, double number) {
            bySeries.get(index).merge(gemeinde.toLand(), number, Double::sum);
            bySeries.get(index).merge(AreaKey.GERMANY, number, Double::sum);
        }

        void spoil(int index, AreaKey gemeinde) {
            add(index, gemeinde, Double.NaN);
        }

        void addTo(Observations.Builder figures) {
            for (int i = 0; i < series.size(); i++) {
                SeriesKey key = series.get(i);
                bySeries.get(i).forEach((area, sum) -> {
                    if (!sum.isNaN()) {
                        // Areas have two decimals; adding thousands of them leaves a tail of floating digits.
                        double rounded = Math.rint(sum * 100) / 100;
                        figures.add(key, area, new Value.Known(rounded, Quality.SUMMED));
                    }
                });
            }
        }
    }
}
