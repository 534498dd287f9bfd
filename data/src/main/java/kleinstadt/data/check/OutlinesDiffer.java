package kleinstadt.data.check;

import java.util.List;
import kleinstadt.data.model.TerritoryDate;

/**
 * Outlines enclose an area that is more than one percent off the register's.
 *
 * @param file name of the file
 * @param territory territory of outlines and register
 * @param count how many Gemeinden differ
 * @param compared how many were compared
 * @param worst those that differ most, worst first: key, area of the outline and of the register in words
 */
public record OutlinesDiffer(String file, TerritoryDate territory, int count, int compared, List<String> worst)
        implements Issue {

    /** Copies the list. */
    public OutlinesDiffer {
        worst = List.copyOf(worst);
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
        return count + " of " + compared + " outlines are more than 1 % off the area in the register of " + territory
                + ", most " + String.join("; ", worst);
    }
}
