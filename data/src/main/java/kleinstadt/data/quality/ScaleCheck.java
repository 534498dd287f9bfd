package kleinstadt.data.quality;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.SortedMap;
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

    @Override
    public void check(Observations figures, Evidence evidence, IssueLog log) {
        NavigableMap<TerritoryDate, SeriesKey> inhabitants = inhabitants(figures, evidence);
        Map<Kind, SeriesKey> before = new java.util.HashMap<>();
        for (SeriesKey series : figures.listSeries()) {
            OptionalDouble level = level(figures, series);
            if (level.isEmpty()) {
                continue;
            }
            checkPercent(figures, series, evidence, log);
            SeriesKey earlier = before.put(new Kind(series.measure(), series.sex(), series.age()), series);
            if (earlier != null) {
                compare(series, level.getAsDouble(), earlier, level(figures, earlier), evidence, log);
            }
            checkPerHead(figures, series, inhabitants, evidence, log);
        }
    }

    private static void checkPercent(Observations figures, SeriesKey series, Evidence evidence, IssueLog log) {
        List<Double> numbers = gemeinden(figures, series);
        if (evidence.unit(series).equals("percent")
                && evidence.isNeverNegative(series)
                && numbers.get(numbers.size() - 1) <= 1
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

    private static void compare(
            SeriesKey series,
            double level,
            SeriesKey earlier,
            OptionalDouble levelBefore,
            Evidence evidence,
            IssueLog log) {
        double expected = levelBefore.orElse(level);
        if (level > FACTOR * expected || expected > FACTOR * level) {
            log.add(new UnitSuspect(
                    series.source(), series.toString(), evidence.unit(series), earlier.toString(), expected, level));
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
        List<Double> perHead = new java.util.ArrayList<>();
        figures.forEach(series, (area, value) -> {
            if (isGemeinde(area)
                    && value instanceof Value.Known known
                    && known.number() != 0
                    && figures.value(persons, area) instanceof Value.Known heads
                    && heads.number() > 0) {
                perHead.add(Math.abs(known.number()) / heads.number());
            }
        });
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

    /** The median of the Gemeinden other than zero; empty where there are too few or none. */
    private static OptionalDouble level(Observations figures, SeriesKey series) {
        List<Double> numbers = gemeinden(figures, series);
        return numbers.size() < ENOUGH ? OptionalDouble.empty() : OptionalDouble.of(Math.abs(Robust.median(numbers)));
    }

    private static List<Double> gemeinden(Observations figures, SeriesKey series) {
        SortedMap<AreaKey, Value> values = new TreeMap<>();
        figures.forEach(series, (area, value) -> {
            if (isGemeinde(area) && value instanceof Value.Known known && known.number() != 0) {
                values.put(area, value);
            }
        });
        return Evidence.listSorted(values.values());
    }

    private static boolean isGemeinde(AreaKey area) {
        return area.level() == AreaLevel.GEMEINDE && area.isEastern();
    }
}
