package kleinstadt.data.check;

import java.util.List;
import kleinstadt.data.model.AreaKey;

/**
 * A table has figures of Gemeinden that no register or crosswalk knows on its territory.
 *
 * @param source id of the source
 * @param territory territory of the figures, as ISO date
 * @param known number of Gemeinden of the table that are known
 * @param unknown those that are not, in order, at least one
 */
public record AreasUnknown(String source, String territory, int known, List<AreaKey> unknown) implements Issue {

    /** Copies the keys. */
    public AreasUnknown {
        unknown = List.copyOf(unknown);
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Place place() {
        return new Place(source, 0, territory, unknown.get(0), KeyList.of(unknown));
    }

    @Override
    public String message() {
        return "expected Gemeinden of territory " + territory + ", found " + unknown.size()
                + " that no register or crosswalk has there (" + known + " are known): " + KeyList.of(unknown);
    }
}
