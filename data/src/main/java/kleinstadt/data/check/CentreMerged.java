package kleinstadt.data.check;

import kleinstadt.data.model.AreaKey;

/**
 * The centre of a town was merged away; the Gemeinde that took most of its inhabitants stands for it.
 *
 * @param town name of the town
 * @param centre its centre before
 * @param successor the Gemeinde that stands for it now
 * @param territory territory of the successor, as ISO date
 */
public record CentreMerged(String town, AreaKey centre, AreaKey successor, String territory) implements Issue {

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Place place() {
        return new Place(territory, 0, "", centre, town);
    }

    @Override
    public String message() {
        return town + ": the centre " + centre + " does not exist on territory " + territory + "; " + successor
                + " took most of its inhabitants and stands for it";
    }
}
