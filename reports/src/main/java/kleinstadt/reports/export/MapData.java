package kleinstadt.reports.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kleinstadt.data.boundary.Boundaries;
import kleinstadt.data.boundary.Outline;
import kleinstadt.data.register.Town;
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
     * @param outline around its centre Gemeinde or all members of its association, whatever stands for it; empty where one of
     *     them has no boundary
     */
    public record Place(Town town, Optional<Outline> outline) {}

    /**
     * Of towns in any order.
     *
     * @param source the source of the boundaries
     */
    public static MapData of(ExportData data, Collection<Town> towns, Boundaries boundaries, Optional<Source> source) {
        List<Place> places = new ArrayList<>();
        for (Town town : towns) {
            places.add(new Place(
                    town,
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
