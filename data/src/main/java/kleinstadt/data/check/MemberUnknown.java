package kleinstadt.data.check;

import kleinstadt.data.model.AreaKey;

/**
 * A Gemeinde of an association for which the register has no population or the crosswalk no successor.
 *
 * @param association name of the association
 * @param gemeinde the Gemeinde
 * @param lacking what is not there
 */
public record MemberUnknown(String association, AreaKey gemeinde, String lacking) implements Issue {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Place place() {
        return new Place(association, 0, "", gemeinde, "");
    }

    @Override
    public String message() {
        return association + ": its member " + gemeinde + " has no " + lacking;
    }
}
