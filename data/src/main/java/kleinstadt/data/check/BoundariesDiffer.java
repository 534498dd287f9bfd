package kleinstadt.data.check;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.TerritoryDate;

/**
 * The areas of boundaries are not those that existed on the territory they are of, or are used for.
 *
 * @param source name of the file, or id of the source, of the boundaries
 * @param territory the territory
 * @param without areas without a boundary
 * @param beyond boundaries without an area
 */
public record BoundariesDiffer(
        String source, TerritoryDate territory, SortedSet<AreaKey> without, SortedSet<AreaKey> beyond)
        implements Issue {

    private static final int NAMED = 5;

    /** Copies the keys. */
    public BoundariesDiffer {
        without = new TreeSet<>(without);
        beyond = new TreeSet<>(beyond);
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Place place() {
        return Place.file(source);
    }

    @Override
    public String message() {
        return "on " + territory + ", " + without.size() + " areas have no boundary" + named(without) + " and "
                + beyond.size() + " boundaries have no area" + named(beyond);
    }

    private static String named(SortedSet<AreaKey> keys) {
        if (keys.isEmpty()) {
            return "";
        }
        String first = keys.stream().limit(NAMED).map(AreaKey::key).collect(Collectors.joining(", "));
        return " (" + first + (keys.size() > NAMED ? ", …" : "") + ")";
    }
}
