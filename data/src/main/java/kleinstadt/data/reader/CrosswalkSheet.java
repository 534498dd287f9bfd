package kleinstadt.data.reader;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kleinstadt.data.check.Issue;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.check.UnreadableRow;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.source.SourceDescription;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * A sheet of the crosswalk workbook: one year end to the next, with columns found by their headings.
 *
 * @param from territory of the earlier Gemeinden
 * @param to territory of the later Gemeinden
 * @param source column of the earlier key
 * @param target column of the later key
 * @param area column of the share of the area
 * @param population column of the share of the inhabitants
 * @param jobs column of the share of the jobs, -1 where the sheet has none
 */
record CrosswalkSheet(
        TerritoryDate from, TerritoryDate to, int source, int target, int area, int population, int jobs) {

    private static final Pattern GEMEINDEN = Pattern.compile("Gemeinden (\\d{2})\\.(\\d{2})\\.(\\d{4})");
    private static final Pattern KEY = Pattern.compile("[0-9]{8}");

    static List<CrosswalkSheet> find(List<List<SheetRow>> heads) {
        return heads.stream().flatMap(head -> of(head).stream()).toList();
    }

    /**
     * Reads all sheets of this form.
     *
     * @param description the source of the jobs printed beside the shares
     * @param jobs where those jobs are collected
     * @return the shares
     */
    static List<Content.CrosswalkStep> read(
            InputFile file, SourceDescription description, FigureTable jobs, IssueLog log) throws IOException {
        List<Content.CrosswalkStep> steps = new ArrayList<>();
        try (ReadableWorkbook workbook = Workbooks.open(file.path());
                Stream<Sheet> sheets = workbook.getSheets()) {
            for (Sheet sheet : sheets.toList()) {
                List<SheetRow> head = Workbooks.head(sheet);
                Optional<CrosswalkSheet> layout = of(head);
                if (layout.isPresent()) {
                    CrosswalkSheet known = layout.get();
                    Optional<CrosswalkJobs> beside =
                            CrosswalkJobs.find(file.name(), head.get(0), known.from(), description, jobs, log);
                    try (Stream<SheetRow> rows = Workbooks.rows(sheet)) {
                        rows.skip(1)
                                .forEach(row -> known.read(row, sheet.getName(), file, log)
                                        .ifPresent(step -> {
                                            steps.add(step);
                                            beside.ifPresent(figures -> figures.read(row, step.fromAgs(), step.area()));
                                        }));
                    }
                    beside.ifPresent(CrosswalkJobs::finish);
                }
            }
        }
        return steps;
    }

    private static Optional<CrosswalkSheet> of(List<SheetRow> head) {
        if (head.isEmpty()) {
            return Optional.empty();
        }
        SheetRow row = head.get(0);
        List<Integer> keys = new ArrayList<>();
        List<TerritoryDate> days = new ArrayList<>();
        int area = -1;
        int population = -1;
        int jobs = -1;
        for (int column = 0; column < row.width(); column++) {
            String heading = row.heading(column);
            Matcher day = GEMEINDEN.matcher(heading);
            if (day.matches()) {
                keys.add(column);
                days.add(new TerritoryDate(LocalDate.of(
                        Integer.parseInt(day.group(3)),
                        Integer.parseInt(day.group(2)),
                        Integer.parseInt(day.group(1)))));
            }
            area = heading.startsWith("flächen") ? column : area;
            population = heading.startsWith("bevölkerungs") ? column : population;
            jobs = heading.startsWith("beschäftigten") ? column : jobs;
        }
        if (keys.size() != 2 || area < 0 || population < 0 || days.get(0).equals(days.get(1))) {
            return Optional.empty();
        }
        // The day tells which key is the earlier one, not its place.
        int earlier = days.get(0).compareTo(days.get(1)) < 0 ? 0 : 1;
        return Optional.of(new CrosswalkSheet(
                days.get(earlier),
                days.get(1 - earlier),
                keys.get(earlier),
                keys.get(1 - earlier),
                area,
                population,
                jobs));
    }

    private Optional<Content.CrosswalkStep> read(SheetRow row, String sheet, InputFile file, IssueLog log) {
        String earlier = row.key(source, 8);
        String later = row.key(target, 8);
        if (earlier.isEmpty() && later.isEmpty()) {
            return Optional.empty();
        }
        OptionalDouble populationShare = row.number(population);
        OptionalDouble areaShare = row.number(area);
        if (!KEY.matcher(earlier).matches()
                || !KEY.matcher(later).matches()
                || populationShare.isEmpty()
                || areaShare.isEmpty()) {
            log.add(new UnreadableRow(
                    Issue.Place.cell(file.name(), row.number(), "sheet " + sheet, earlier + " / " + later),
                    "two Gemeinden with the shares of inhabitants and area"));
            return Optional.empty();
        }
        return Optional.of(new Content.CrosswalkStep(
                from, earlier, to, later, populationShare.getAsDouble(), areaShare.getAsDouble(), row.number(jobs)));
    }
}
