package kleinstadt.data.check;

import kleinstadt.data.model.AreaKey;

/**
 * The boundaries of a case town changed between two days on which its inhabitants were counted: a change between both
 * published figures is no growth.
 *
 * @param area the Gemeinde
 * @param from the earlier territory, as ISO date
 * @param to the later territory, as ISO date
 * @param published its published figure on the earlier territory, in words where it did not exist
 * @param carried the earlier figure on the later boundaries
 * @param parts the earlier Gemeinden it is made of, with their shares
 */
public record BoundaryChanged(AreaKey area, String from, String to, String published, double carried, String parts)
        implements Issue {

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Place place() {
        return new Place(to, 0, "population", area, parts);
    }

    @Override
    public String message() {
        return "boundaries changed between " + from + " and " + to + ": made of " + parts + "; inhabitants on " + from
                + ": " + published + " as published, " + FigureText.of(carried) + " on the later boundaries";
    }
}
