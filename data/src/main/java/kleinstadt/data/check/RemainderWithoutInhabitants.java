package kleinstadt.data.check;

import kleinstadt.data.model.AreaKey;

/**
 * A list of Gebietsänderungen counts no inhabitants in what stayed of a Gemeinde, nor in what it gave away.
 *
 * @param reference Kennziffer of the change
 * @param area the Gemeinde
 */
public record RemainderWithoutInhabitants(String reference, AreaKey area) implements Issue {

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Place place() {
        return Place.area(reference, area);
    }

    @Override
    public String message() {
        return "expected the inhabitants that stayed with " + area
                + " when it gave a part away, found 0; as nobody moved " + "either, all are taken to have stayed";
    }
}
