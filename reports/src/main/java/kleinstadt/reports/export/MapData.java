package kleinstadt.reports.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kleinstadt.data.boundary.Boundaries;
import kleinstadt.data.boundary.Outline;
import kleinstadt.data.register.Town;
import kleinstadt.data.register.TownSet;
import kleinstadt.data.register.Unit;
import kleinstadt.data.source.Source;

/**
 * Towns on the map with the newest figures of a run.
 *
 * @param data the figures
 * @param towns the towns in the order of their keys
 * @param boundaries the source of the outlines; empty where the catalogue does not know it
 */
public record MapData(ExportData data, List<Place> towns, Optional<Source> boundaries) {

    /** Copies the list. */
    public MapData {
        towns = List.copyOf(towns);
    }

    /**
     * A town on the map.
     *
     * @param town the town
     * @param inSet whether the set holds it, or it is only shown beside it
     * @param outline around its centre Gemeinde or all members of its association, whatever stands for it; empty where one of
     *     them has no boundary
     */
    public record Place(Town town, boolean inSet, Optional<Outline> outline) {}

    /**
     * Of the towns of a set and others in any order; towns without figures are left out.
     *
     * @param shown towns shown whether or not the set holds them
     * @param source the source of the boundaries
     */
    public static MapData of(
            ExportData data, TownSet set, Collection<Town> shown, Boundaries boundaries, Optional<Source> source) {
        Set<Town> inSet = Set.copyOf(set.towns());
        Set<Town> towns = new LinkedHashSet<>(set.towns());
        towns.addAll(shown);
        towns.removeIf(town -> !data.areas().containsKey(town.area(data.unit())));
        List<Place> places = new ArrayList<>();
        for (Town town : towns) {
            places.add(new Place(
                    town,
                    inSet.contains(town),
                    Outline.around(
                            boundaries, data.unit() == Unit.GEMEINDE ? List.of(town.centre()) : town.members())));
        }
        places.sort(Comparator.comparing(place -> place.town().area(data.unit())));
        return new MapData(data, places, source);
    }

    /** Column of an indicator in tables of databases, for instance {@code share_65_plus}. */
    static String column(String indicator) {
        return indicator.replace('-', '_');
    }
}
