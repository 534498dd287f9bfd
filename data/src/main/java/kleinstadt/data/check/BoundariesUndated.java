package kleinstadt.data.check;

import java.util.Optional;
import kleinstadt.data.model.TerritoryDate;

/**
 * Boundaries of which nothing tells the territory: they name no day, and no list of Gemeinden at hand fits them.
 *
 * @param file name of the file
 * @param nearest territory of the list that differs least; empty where there is no list at all
 * @param without number of areas of that list without a boundary
 * @param beyond number of boundaries without an area in that list
 */
public record BoundariesUndated(String file, Optional<TerritoryDate> nearest, int without, int beyond)
        implements Issue {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Place place() {
        return Place.file(file);
    }

    @Override
    public String message() {
        String found = nearest.map(territory -> "nearest is that of " + territory + ", where " + without
                        + " areas have no boundary and " + beyond + " boundaries have no area")
                .orElse("there is none");
        return "nothing tells the territory of the boundaries: expected a list with exactly these areas, " + found;
    }
}
