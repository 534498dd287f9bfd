package kleinstadt.data.check;

import kleinstadt.data.model.AreaKey;

/**
 * Gemeinden of two towns became one; it is counted with the town that brought more inhabitants.
 *
 * @param kept name of the town that holds the Gemeinde now
 * @param lost name of the town that lost a member to it
 * @param gemeinde the common successor
 * @param territory territory of the successor, as ISO date
 */
public record MemberMoved(String kept, String lost, AreaKey gemeinde, String territory) implements Issue {

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Place place() {
        return new Place(territory, 0, "", gemeinde, lost);
    }

    @Override
    public String message() {
        return gemeinde + " on territory " + territory + " holds former members of " + kept + " and " + lost
                + "; it is counted with " + kept;
    }
}
