package kleinstadt.reports.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.register.CaseTown;
import kleinstadt.data.register.Town;
import kleinstadt.reports.chart.MapChart.Name;
import kleinstadt.reports.chart.MapChart.NameKind;
import kleinstadt.reports.pack.ReportInput;

/** Chooses what is written on maps of the whole East. */
final class OverviewNames {

    /** Where a run shows more towns than this, only those a map is about are named on it. */
    private static final int NAMED = 12;

    private final ReportInput input;
    private final List<Name> cities;
    private final MapWords words;

    OverviewNames(ReportInput input, Cities cities, MapWords words) {
        this.input = input;
        this.cities = cities.list(Cities.LARGE);
        this.words = words;
    }

    /** The shown towns, the other case towns in the order of their keys, cities, Länder. */
    List<Name> list(List<CaseTown> shown) {
        List<Name> names = new ArrayList<>();
        shown.forEach(town -> names.add(name(NameKind.SHOWN, town.town())));
        if (input.shown().size() <= NAMED) {
            input.shown().stream()
                    .filter(town -> !shown.contains(town))
                    .map(CaseTown::town)
                    .sorted(Comparator.comparing(Town::centre))
                    .forEach(town -> names.add(name(NameKind.CASE_TOWN, town)));
        }
        Set<AreaKey> named = names.stream().map(Name::area).collect(Collectors.toSet());
        cities.stream().filter(city -> !named.contains(city.area())).forEach(names::add);
        AreaKey.EASTERN_LAENDER.forEach(land -> names.add(new Name(NameKind.LAND, land, words.land(land))));
        return List.copyOf(names);
    }

    static Name name(NameKind kind, Town town) {
        return new Name(kind, town.centre(), town.name());
    }
}
