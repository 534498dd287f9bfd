package kleinstadt.data.check;

import java.util.SortedSet;
import java.util.TreeSet;
import kleinstadt.data.model.TerritoryDate;

/**
 * Boundaries name no day; their territory was told by comparing their keys with lists of Gemeinden.
 *
 * @param file name of the file
 * @param territory the latest territory that has the same areas
 * @param earlier other territories that have them too
 */
public record TerritoryDeduced(String file, TerritoryDate territory, SortedSet<TerritoryDate> earlier)
        implements Issue {

    /** Copies the territories. */
    public TerritoryDeduced {
        earlier = new TreeSet<>(earlier);
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Place place() {
        return Place.file(file);
    }

    @Override
    public String message() {
        String others = earlier.isEmpty() ? "" : "; so had " + count() + " before, of which the latest is taken";
        return "the file names no territory; " + territory + " has exactly these areas" + others;
    }

    private String count() {
        return earlier.size() == 1 ? earlier.first().toString() : earlier.size() + " territories";
    }
}
