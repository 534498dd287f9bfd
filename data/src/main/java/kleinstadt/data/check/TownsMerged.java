package kleinstadt.data.check;

import kleinstadt.data.model.AreaKey;

/**
 * Two towns share one centre on a later territory; the larger stays and the other is no town of its own there.
 *
 * @param kept name of the town that stays
 * @param dropped name of the town that was merged into it
 * @param centre their common centre
 * @param territory the later territory, as ISO date
 */
public record TownsMerged(String kept, String dropped, AreaKey centre, String territory) implements Issue {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Place place() {
        return new Place(territory, 0, "", centre, dropped);
    }

    @Override
    public String message() {
        return dropped + " and " + kept + " have the same centre " + centre + " on territory " + territory + "; "
                + dropped + " is counted with " + kept;
    }
}
