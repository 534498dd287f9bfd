package kleinstadt.data.quality;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import kleinstadt.data.check.FigureJumps;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.check.JumpAtBoundaryChange;
import kleinstadt.data.model.AgeClass;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.AreaLevel;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.Sex;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.model.Value;

/**
 * Holds each count of a Gemeinde against that of the period before, both on the newest territory and on one population base.
 *
 * <p>The rule: the later figure b is expected at g·a, where a is the earlier one and g the median of b/a over the Gemeinden.
 * It is named when it lies further away than {@value #BOUND} times the root of
 * <ul>
 *   <li>chance: a flow of a year is a count of its own each year, so b + g·a (Poisson); a stock carries over but for those who
 *       come and go, at most a fifth of it a year, in families of two or so: 0.4·y·g·a after y years,
 *   <li>and what Gemeinden differ anyway: (s·g·a)², where s is 1.4826 times the median distance of b/a from g.
 * </ul>
 * A stock must also be {@value #LEAST_PERCENT} percent a year off. Where the Gemeinde's boundaries changed in between, the
 * crosswalk's parts are named. From one population base to the next {@link BaseBreaks} tells the difference instead.
 */
final class JumpCheck implements FigureCheck {

    static final double BOUND = 6;
    static final double LEAST_PERCENT = 3;

    private static final double TURNOVER = 0.4;
    private static final int LARGE = 500;
    private static final int ENOUGH = 30;

    /** Longest time between two neighbours of a series. */
    private static final double MOST_YEARS = 3.5;

    private static final double DAYS_A_YEAR = 365.25;

    private final Observations latest;
    private final TerritoryDate newest;

    /** Takes the figures carried to the newest territory. */
    JumpCheck(Observations latest, TerritoryDate newest) {
        this.latest = latest;
        this.newest = newest;
    }

    /** What one line of figures shows, whoever published it. */
    private record Line(String measure, Sex sex, AgeClass age) {}

    @Override
    public void check(Observations figures, Evidence evidence, IssueLog log) {
        Map<Line, NavigableMap<String, NavigableMap<Period, SeriesKey>>> lines = new LinkedHashMap<>();
        Map<Line, Map<String, Integer>> lengths = new HashMap<>();
        for (SeriesKey series : latest.listSeries()) {
            if (isCounted(series, evidence)) {
                lengths.computeIfAbsent(line(series), key -> new HashMap<>()).merge(series.source(), 1, Integer::sum);
            }
        }
        for (SeriesKey series : latest.listSeries()) {
            if (isCounted(series, evidence)) {
                Map<String, Integer> length = lengths.getOrDefault(line(series), Map.of());
                lines.computeIfAbsent(line(series), key -> new TreeMap<>())
                        .computeIfAbsent(evidence.base(series), base -> new TreeMap<>())
                        // Of two sources for one period the one with more of the line keeps to itself.
                        .merge(
                                series.period(),
                                series,
                                (first, other) ->
                                        length.getOrDefault(other.source(), 0) > length.getOrDefault(first.source(), 0)
                                                ? other
                                                : first);
            }
        }
        Composition composition = new Composition(evidence.crosswalk(), newest);
        lines.forEach((line, bases) -> {
            boolean part =
                    line.sex() != Sex.TOTAL && lines.containsKey(new Line(line.measure(), Sex.TOTAL, line.age()));
            if (part) {
                // What happened shows in the total.
                return;
            }
            bases.values().forEach(series -> walk(figures, series, composition, log));
            new BaseBreaks(latest).note(bases, log);
        });
    }

    private static boolean isCounted(SeriesKey series, Evidence evidence) {
        return evidence.kind(series).isAdditive() && Evidence.isCount(evidence.unit(series));
    }

    private static Line line(SeriesKey series) {
        return new Line(series.measure(), series.sex(), series.age());
    }

    private void walk(Observations figures, SortedMap<Period, SeriesKey> line, Composition composition, IssueLog log) {
        SeriesKey before = null;
        for (SeriesKey after : line.values()) {
            if (before != null) {
                double years = ChronoUnit.DAYS.between(
                                before.period().lastDay(), after.period().lastDay())
                        / DAYS_A_YEAR;
                boolean alike = before.period() instanceof Period.KeyDate == after.period() instanceof Period.KeyDate;
                if (alike && years <= MOST_YEARS) {
                    compare(figures, before, after, years, composition, log);
                }
            }
            before = after;
        }
    }

    /** A Gemeinde with both figures. */
    private record Pair(AreaKey area, double before, double after) {
        double ratio() {
            return after / before;
        }
    }

    private void compare(
            Observations figures,
            SeriesKey before,
            SeriesKey after,
            double years,
            Composition composition,
            IssueLog log) {
        List<Pair> pairs = new ArrayList<>();
        List<AreaKey> areas = latest.listAreas(after);
        List<Value> values = latest.listValues(after);
        List<Value> valuesBefore = Aligned.values(latest, before, areas);
        for (int row = 0; row < areas.size(); row++) {
            if (areas.get(row).level() == AreaLevel.GEMEINDE
                    && values.get(row) instanceof Value.Known later
                    && valuesBefore.get(row) instanceof Value.Known earlier) {
                pairs.add(new Pair(areas.get(row), earlier.number(), later.number()));
            }
        }
        List<Double> ratios = ratios(pairs, LARGE);
        if (ratios.size() < ENOUGH) {
            ratios = ratios(pairs, 1);
        }
        if (ratios.size() < ENOUGH) {
            return;
        }
        double usualRatio = Robust.median(ratios);
        double spread = Robust.spread(ratios, usualRatio);
        boolean stock = after.period() instanceof Period.KeyDate;
        for (Pair pair : pairs) {
            double usual = usualRatio * pair.before();
            double chance = stock ? TURNOVER * Math.max(years, 1) * usual : usual + pair.after();
            double most = BOUND * Math.sqrt(Math.max(chance, 1) + Math.pow(spread * usual, 2));
            most = stock ? Math.max(most, LEAST_PERCENT / 100 * Math.max(years, 1) * usual) : most;
            if (Math.abs(pair.after() - usual) > most) {
                note(figures, before, after, pair, usual, most, composition, log);
            }
        }
    }

    private static List<Double> ratios(List<Pair> pairs, double least) {
        return pairs.stream()
                .filter(pair -> pair.before() >= least)
                .map(Pair::ratio)
                .toList();
    }

    private static void note(
            Observations figures,
            SeriesKey before,
            SeriesKey after,
            Pair pair,
            double usual,
            double most,
            Composition composition,
            IssueLog log) {
        SortedMap<AreaKey, Double> parts =
                composition.parts(pair.area(), figures.findTerritory(before).orElseThrow());
        SortedMap<AreaKey, Double> partsAfter =
                composition.parts(pair.area(), figures.findTerritory(after).orElseThrow());
        log.add(
                parts.equals(partsAfter)
                        ? new FigureJumps(
                                after.source(),
                                after.toString(),
                                pair.area(),
                                before.period().toString(),
                                pair.before(),
                                pair.after(),
                                usual,
                                most)
                        : new JumpAtBoundaryChange(
                                after.source(),
                                after.toString(),
                                pair.area(),
                                before.period().toString(),
                                pair.before(),
                                pair.after(),
                                Composition.text(parts)));
    }
}
