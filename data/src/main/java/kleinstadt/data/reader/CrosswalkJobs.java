package kleinstadt.data.reader;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kleinstadt.data.check.Issue.Place;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.check.UnreadableCell;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.model.Value;
import kleinstadt.data.source.SourceDescription;

/**
 * The jobs at workplace that a sheet of the crosswalk workbook prints beside its shares: counts in hundreds, on the sheet's
 * earlier territory.
 */
@SourceQuirk(
        id = "bbsr-jobs-in-hundreds",
        cause =
                "Jobs are printed in hundreds, with what binary arithmetic left over (125490.00000000001); they are counts and"
                        + " no weights. Those of 2020 are rounded to tens, so that a zero is fewer than five.",
        since = "Umsteigeschlüssel ab 2020")
@SourceQuirk(
        id = "bbsr-jobs-secret-zero",
        cause = "In a sheet with exact counts (2021) a zero is a figure kept secret, of some 860 jobs for instance"
                + " (Frankenblick); 281 eastern Gemeinden have none, and three of their Länder no sum.",
        since = "Umsteigeschlüssel ab 2020")
@SourceQuirk(
        id = "bbsr-jobs-of-parts",
        cause =
                "A Gemeinde that went to several has several rows. Area and jobs are those of the parts in the sheet of 2020"
                        + " (Oberkrämer), to be summed, and the whole in each row in that of 2021 (Velten); the area tells"
                        + " which.",
        since = "Umsteigeschlüssel ab 2020")
final class CrosswalkJobs {

    private static final Pattern HEADING =
            Pattern.compile("sozialvers\\.pflichtig Beschäftigte am Arbeitsort am 30\\.0?6\\.(\\d{4}) in 100");
    private static final String AREA = "Fläche am ";
    private static final double HUNDRED = 100;
    private static final double BINARY_REST = 1e-6;
    private static final double ROUNDED_TO = 10;

    private final String file;
    private final Columns columns;
    private final FigureTable.Column figures;
    private final IssueLog log;
    private final Map<String, List<Row>> rows = new TreeMap<>();

    private CrosswalkJobs(String file, Columns columns, FigureTable.Column figures, IssueLog log) {
        this.file = file;
        this.columns = columns;
        this.figures = figures;
        this.log = log;
    }

    /** Where they stand: the jobs under their heading, and the area that tells parts from the whole. */
    private record Columns(int jobs, String heading, int area) {}

    /** A row of a Gemeinde: the share of its area, the area and the jobs printed; NaN where a cell is no number. */
    private record Row(double share, double area, double jobs) {}

    /**
     * The jobs of a sheet with this head; empty where it prints none.
     *
     * @param description the source they belong to, with one measure
     * @param table where its figures are collected
     */
    static Optional<CrosswalkJobs> find(
            String file,
            SheetRow head,
            TerritoryDate territory,
            SourceDescription description,
            FigureTable table,
            IssueLog log) {
        int area = -1;
        for (int column = 0; column < head.width(); column++) {
            area = head.heading(column).startsWith(AREA) ? column : area;
        }
        for (int column = 0; column < head.width(); column++) {
            String heading = head.heading(column);
            Matcher year = HEADING.matcher(heading);
            if (year.matches() && area >= 0) {
                LocalDate day = LocalDate.of(Integer.parseInt(year.group(1)), Month.JUNE, 30);
                FigureTable.Column figures =
                        table.column(description.table().columns().get(0), new Period.KeyDate(day), territory);
                return Optional.of(new CrosswalkJobs(file, new Columns(column, heading, area), figures, log));
            }
        }
        return Optional.empty();
    }

    /** Takes a row of a Gemeinde with the share of its area; jobs that are no number are noted. */
    void read(SheetRow row, String ags, double share) {
        double jobs = count(row.number(columns.jobs()));
        if (Double.isNaN(jobs)) {
            log.add(new UnreadableCell(place(row.number(), row.text(columns.jobs())), "jobs in hundreds"));
        }
        List<Row> own = rows.computeIfAbsent(ags, key -> new ArrayList<>());
        own.add(new Row(share, row.number(columns.area()).orElse(Double.NaN), jobs));
        if (own.size() > 1 && own.stream().allMatch(part -> part.share() == share)) {
            log.add(new UnreadableCell(place(row.number(), ags), "parts of different size, to be told from the whole"));
        }
    }

    private Place place(long row, String found) {
        return Place.cell(file, row, columns.heading(), found);
    }

    private static double count(OptionalDouble hundreds) {
        double exact = hundreds.orElse(Double.NaN) * HUNDRED;
        double count = Math.rint(exact);
        return count >= 0 && Math.abs(exact - count) < BINARY_REST ? count : Double.NaN;
    }

    /** Hands the figures over. Call it once, after the last row. */
    void finish() {
        boolean rounded = rows.values().stream()
                .flatMap(List::stream)
                .allMatch(row -> Double.isNaN(row.jobs()) || row.jobs() % ROUNDED_TO == 0);
        rows.forEach((ags, parts) -> figures.add(AreaKey.gemeinde(ags), value(parts, rounded)));
    }

    private static Value value(List<Row> parts, boolean rounded) {
        double jobs = jobs(parts);
        if (Double.isNaN(jobs)) {
            return Value.missing(Reason.NO_SOURCE);
        }
        return jobs == 0 && !rounded ? Value.missing(Reason.SECRET) : Value.of(jobs);
    }

    private static double jobs(List<Row> parts) {
        Row first = parts.get(0);
        if (parts.size() > 1 && parts.stream().allMatch(part -> part.share() == first.share())) {
            return Double.NaN;
        }
        return parts.stream().allMatch(part -> part.area() == first.area())
                ? first.jobs()
                : parts.stream().mapToDouble(Row::jobs).sum();
    }
}
