package kleinstadt.reports.map;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kleinstadt.data.boundary.Boundaries;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.AreaLevel;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.Sex;
import kleinstadt.data.model.Value;
import kleinstadt.reports.chart.MapChart.Name;
import kleinstadt.reports.chart.MapChart.NameKind;
import kleinstadt.reports.pack.ReportInput;

/** The larger cities of the East by their inhabitants, for orientation; Berlin first. */
final class Cities {

    /** Inhabitants of a city that a map of the whole East names: all capitals of the Länder have more. */
    static final double LARGE = 90_000;

    /** Inhabitants of a city that a map of a town's surroundings names: a Mittelstadt. */
    static final double MEDIUM = 20_000;

    private static final String POPULATION = "population";

    /** A column with fewer areas holds no picture of the East. */
    private static final int COMPLETE = 1000;

    private final Boundaries boundaries;
    private final List<City> cities;

    private record City(AreaKey key, double inhabitants) {}

    /** Finds the cities in the newest figures of a run; only Berlin where it has no population figures. */
    Cities(ReportInput input) {
        this.boundaries = input.boundaries();
        Observations figures = input.observations();
        Optional<SeriesKey> newest = figures.listSeries().stream()
                .filter(series -> series.measure().equals(POPULATION) && series.sex() == Sex.TOTAL)
                .filter(series -> figures.listAreas(series).size() >= COMPLETE)
                .max(Comparator.comparing(series -> series.period().lastDay()));
        this.cities = newest.stream()
                .flatMap(series -> figures.listAreas(series).stream()
                        .filter(area -> area.level() == AreaLevel.GEMEINDE)
                        .flatMap(area -> figures.value(series, area) instanceof Value.Known known
                                ? Stream.of(new City(area, known.number()))
                                : Stream.empty()))
                .filter(city -> city.inhabitants() >= MEDIUM)
                .sorted(Comparator.comparing(City::inhabitants).reversed())
                .toList();
    }

    /** Cities of a size, the largest first. */
    List<Name> list(double inhabitants) {
        return Stream.concat(
                        Stream.of(new Name(NameKind.CITY, Ground.BERLIN, "Berlin")),
                        cities.stream()
                                .filter(city -> city.inhabitants() >= inhabitants)
                                .flatMap(city -> boundaries.find(city.key()).stream())
                                .map(area -> new Name(NameKind.CITY, area.key(), area.name())))
                .toList();
    }
}
