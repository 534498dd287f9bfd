package kleinstadt.data.check;

import java.util.List;
import kleinstadt.data.model.AreaKey;

/**
 * A table lacks Gemeinden of its territory: they have no figures from it.
 *
 * @param source id of the source
 * @param territory territory of the figures, as ISO date
 * @param expected number of eastern Gemeinden of the territory
 * @param lacking those the table has no row for, in order, at least one
 */
public record AreasLacking(String source, String territory, int expected, List<AreaKey> lacking) implements Issue {

    /** Copies the keys. */
    public AreasLacking {
        lacking = List.copyOf(lacking);
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Place place() {
        return new Place(source, 0, territory, lacking.get(0), KeyList.of(lacking));
    }

    @Override
    public String message() {
        return "expected all " + expected + " eastern Gemeinden of territory " + territory + ", found no row for "
                + lacking.size() + " of them: " + KeyList.of(lacking);
    }
}
