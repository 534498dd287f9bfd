package kleinstadt.data.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.check.UnitSuspect;
import kleinstadt.data.model.AgeClass;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.AreaLevel;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.Sex;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.model.Value;

/**
 * Finds columns that seem to be in another unit than their measure.
 *
 * <p>Three things give them away: a column of percent none of whose figures exceeds 1 is a share; a column whose median is
 * {@value #FACTOR} times or a {@value #FACTOR}th of that of the same measure elsewhere is in hundreds or thousands; and
 * persons, households, dwellings or euros per inhabitant have a level that no Gemeinde's median leaves (at most
 * {@value #MOST_PER_PERSON} a head for counts, 0.2 to 50,000 for euros).
 */
final class ScaleCheck implements FigureCheck {

    static final double FACTOR = 50;
    static final double MOST_PER_PERSON = 2;

    private static final int ENOUGH = 30;
    private static final double LEAST_EUROS = 0.2;
    private static final double MOST_EUROS = 50_000;
    private static final List<String> OF_PERSONS = List.of("persons", "households", "dwellings", "buildings");

    /** A column's measure, sex and age: what is comparable over time and sources. */
    private record Kind(String measure, Sex sex, AgeClass age) {}

    /** A column and the median of its Gemeinden. */
    private record Level(SeriesKey series, double median) {}

    @Override
    public void check(Observations figures, Evidence evidence, IssueLog log) {
        NavigableMap<TerritoryDate, SeriesKey> inhabitants = inhabitants(figures, evidence);
        Map<Kind, Level> before = new HashMap<>();
        for (SeriesKey series : figures.listSeries()) {
            List<Double> numbers = gemeinden(figures, series);
            if (numbers.size() < ENOUGH) {
                continue;
            }
            checkPercent(numbers, series, evidence, log);
            Level level = new Level(series, Math.abs(Robust.median(numbers)));
            Level earlier = before.put(new Kind(series.measure(), series.sex(), series.age()), level);
            if (earlier != null) {
                compare(level, earlier, evidence, log);
            }
            checkPerHead(figures, series, inhabitants, evidence, log);
        }
    }

    private static void checkPercent(List<Double> numbers, SeriesKey series, Evidence evidence, IssueLog log) {
        if (evidence.unit(series).equals("percent")
                && evidence.isNeverNegative(series)
                && numbers.stream().allMatch(number -> number <= 1)
                && Robust.median(numbers) > 0) {
            log.add(new UnitSuspect(
                    series.source(),
                    series.toString(),
                    "percent",
                    "a hundred times as much",
                    100 * Robust.median(numbers),
                    Robust.median(numbers)));
        }
    }

    private static void compare(Level level, Level earlier, Evidence evidence, IssueLog log) {
        if (level.median() > FACTOR * earlier.median() || earlier.median() > FACTOR * level.median()) {
            log.add(new UnitSuspect(
                    level.series().source(),
                    level.series().toString(),
                    evidence.unit(level.series()),
                    earlier.series().toString(),
                    earlier.median(),
                    level.median()));
        }
    }

    private static void checkPerHead(
            Observations figures,
            SeriesKey series,
            NavigableMap<TerritoryDate, SeriesKey> inhabitants,
            Evidence evidence,
            IssueLog log) {
        String unit = evidence.unit(series);
        boolean euros = unit.equals("euros");
        TerritoryDate territory = figures.findTerritory(series).orElseThrow();
        Map.Entry<TerritoryDate, SeriesKey> nearest = inhabitants.floorEntry(territory);
        SeriesKey persons = nearest == null ? null : nearest.getValue();
        if (persons == null || !evidence.kind(series).isAdditive() || !(euros || OF_PERSONS.contains(unit))) {
            return;
        }
        List<Double> perHead = new ArrayList<>();
        List<AreaKey> areas = figures.listAreas(series);
        List<Value> values = figures.listValues(series);
        List<Value> inhabitantsOf = Aligned.values(figures, persons, areas);
        for (int row = 0; row < areas.size(); row++) {
            if (isGemeinde(areas.get(row))
                    && values.get(row) instanceof Value.Known known
                    && known.number() != 0
                    && inhabitantsOf.get(row) instanceof Value.Known heads
                    && heads.number() > 0) {
                perHead.add(Math.abs(known.number()) / heads.number());
            }
        }
        if (perHead.size() < ENOUGH) {
            return;
        }
        double found = Robust.median(perHead);
        double least = euros ? LEAST_EUROS : 0;
        double most = euros ? MOST_EUROS : MOST_PER_PERSON;
        if (found < least || found > most) {
            log.add(new UnitSuspect(
                    series.source(),
                    series.toString(),
                    unit,
                    "per inhabitant of " + persons,
                    found < least ? least : most,
                    found));
        }
    }

    /** Inhabitants by territory. */
    private static NavigableMap<TerritoryDate, SeriesKey> inhabitants(Observations figures, Evidence evidence) {
        NavigableMap<TerritoryDate, SeriesKey> found = new TreeMap<>();
        for (SeriesKey series : figures.listSeries()) {
            if (series.measure().equals("population") && evidence.isAllInhabitants(series)) {
                found.putIfAbsent(figures.findTerritory(series).orElseThrow(), series);
            }
        }
        return found;
    }

    /** The figures of the Gemeinden other than zero. */
    private static List<Double> gemeinden(Observations figures, SeriesKey series) {
        List<Double> numbers = new ArrayList<>();
        figures.forEach(series, (area, value) -> {
            if (isGemeinde(area) && value instanceof Value.Known known && known.number() != 0) {
                numbers.add(known.number());
            }
        });
        return numbers;
    }

    private static boolean isGemeinde(AreaKey area) {
        return area.level() == AreaLevel.GEMEINDE && area.isEastern();
    }
}
