package kleinstadt.data.check;

import kleinstadt.data.model.AreaKey;

/**
 * The boundaries of a case town changed between two days on which its inhabitants were counted: a change between both
 * published figures is no growth.
 *
 * @param source id of the source of the earlier figure
 * @param area the Gemeinde
 * @param from the earlier territory, as ISO date
 * @param to the later territory, as ISO date
 * @param published its figure as published on the earlier territory; 0 where it had none under this key
 * @param carried the earlier figure on the later boundaries
 * @param parts the earlier Gemeinden it is made of, with their shares
 */
public record BoundaryChanged(
        String source, AreaKey area, String from, String to, double published, double carried, String parts)
        implements Issue {

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Place place() {
        return new Place(source, 0, "population", area, parts);
    }

    @Override
    public String message() {
        return "boundaries or key changed between " + from + " and " + to + ": before made of " + parts
                + "; inhabitants then " + FigureText.of(carried) + " on the newest boundaries, "
                + (published == 0 ? "none published under this key" : FigureText.of(published) + " as published");
    }
}
