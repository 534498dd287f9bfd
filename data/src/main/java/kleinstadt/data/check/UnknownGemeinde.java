package kleinstadt.data.check;

import kleinstadt.data.model.AreaKey;

/**
 * A figure of a Gemeinde that the crosswalk does not know on that territory; it cannot be carried forward.
 *
 * @param source id of the source of the figure
 * @param territory territory of the figure, as ISO date
 * @param area the Gemeinde
 */
public record UnknownGemeinde(String source, String territory, AreaKey area) implements Issue {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Place place() {
        return Place.area(source, area);
    }

    @Override
    public String message() {
        return area + " has figures on territory " + territory
                + " but no crosswalk knows it there, so they are left out of the later territory";
    }
}
