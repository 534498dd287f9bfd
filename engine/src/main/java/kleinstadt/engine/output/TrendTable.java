package kleinstadt.engine.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kleinstadt.data.model.AreaKey;
import kleinstadt.engine.study.Study;
import kleinstadt.indicators.compute.Result;
import kleinstadt.indicators.trend.Break;
import kleinstadt.indicators.trend.Segment;
import kleinstadt.indicators.trend.Trend;
import kleinstadt.indicators.trend.Trends;
import kleinstadt.indicators.uncertainty.Interval;

/**
 * {@code trends.csv}: where an indicator goes in an area, one row for each stretch without a break that has two values or
 * more. A new census, other boundaries, another source or figures of another area end a stretch; {@code break_before} says
 * what did, and no line runs across.
 */
final class TrendTable {

    private static final List<String> COLUMNS = List.of(
            "ags",
            "town",
            "indicator",
            "base",
            "from",
            "to",
            "points",
            "first",
            "last",
            "change",
            "change_lower",
            "change_upper",
            "change_percent",
            "slope_per_year",
            "slope_lower",
            "slope_upper",
            "mann_kendall_p",
            "sen_slope_per_year",
            "direction",
            "break_before");

    private TrendTable() {}

    private record Row(AreaKey area, String indicator, Segment segment, String breakBefore) {}

    /**
     * Writes the table, sorted by area, indicator and time.
     *
     * @throws IOException if the file cannot be written
     */
    public static void write(Study study, Path folder) throws IOException {
        Map<AreaKey, Map<String, List<Result>>> series = study.results().listAll().stream()
                .collect(Collectors.groupingBy(
                        Result::area,
                        () -> new TreeMap<>(Comparator.comparing(AreaKey::key)),
                        Collectors.groupingBy(Result::indicator, TreeMap::new, Collectors.toList())));
        List<Row> rows = new ArrayList<>();
        series.forEach((area, indicators) ->
                indicators.forEach((indicator, results) -> addRows(area, indicator, Trends.of(results), rows)));
        CsvTable.write(folder.resolve("trends.csv"), COLUMNS, rows, row -> cells(study, row));
    }

    private static void addRows(AreaKey area, String indicator, Trend trend, List<Row> rows) {
        for (int i = 0; i < trend.segments().size(); i++) {
            Segment segment = trend.segments().get(i);
            if (segment.change().isPresent()) {
                rows.add(new Row(
                        area,
                        indicator,
                        segment,
                        i == 0 ? "" : causes(trend.breaks().get(i - 1))));
            }
        }
    }

    private static String causes(Break found) {
        return found.causes().stream()
                .map(cause -> cause.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(";"));
    }

    private static String[] cells(Study study, Row row) {
        Segment segment = row.segment();
        return new String[] {
            row.area().key(),
            study.nameOf(row.area()),
            row.indicator(),
            segment.first()
                    .basis()
                    .base()
                    .map(base -> base.name().toLowerCase(Locale.ROOT))
                    .orElse(""),
            segment.first().period().toString(),
            segment.last().period().toString(),
            Integer.toString(segment.points().size()),
            Numbers.text(segment.first().value()),
            Numbers.text(segment.last().value()),
            segment.change().map(change -> Numbers.text(change.absolute())).orElse(""),
            lower(segment.change().flatMap(change -> change.interval())),
            upper(segment.change().flatMap(change -> change.interval())),
            segment.change().map(change -> Numbers.text(change.percent())).orElse(""),
            segment.slope().map(slope -> Numbers.text(slope.perYear())).orElse(""),
            lower(segment.slope().map(slope -> slope.interval())),
            upper(segment.slope().map(slope -> slope.interval())),
            segment.mannKendall().map(test -> Numbers.text(test.p())).orElse(""),
            segment.mannKendall().map(test -> Numbers.text(test.slopePerYear())).orElse(""),
            segment.direction().map(direction -> direction.id()).orElse(""),
            row.breakBefore()
        };
    }

    private static String lower(Optional<Interval> interval) {
        return interval.map(Interval::lower).map(Numbers::text).orElse("");
    }

    private static String upper(Optional<Interval> interval) {
        return interval.map(Interval::upper).map(Numbers::text).orElse("");
    }
}
