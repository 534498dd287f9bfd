package kleinstadt.data.check;

import java.util.List;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.TerritoryDate;
import org.jspecify.annotations.Nullable;

/**
 * A register that was recognised but cannot serve, because no crosswalk reaches its territory.
 *
 * @param file name of the file
 * @param territory day of the register
 * @param newest the newest territory the crosswalk reaches; null where the register is not later than that
 * @param added Gemeinden the register has and {@code newest} has not
 * @param gone Gemeinden {@code newest} has and the register has not
 */
public record RegisterNotUsed(
        String file, TerritoryDate territory, @Nullable TerritoryDate newest, List<AreaKey> added, List<AreaKey> gone)
        implements Issue {

    /** Copies the lists. */
    public RegisterNotUsed {
        added = List.copyOf(added);
        gone = List.copyOf(gone);
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
        String cause = "the register is not used: no crosswalk reaches its territory " + territory;
        return newest == null
                ? cause
                : cause + "; expected the Gebietsänderungen since " + newest
                        + " among the files, found none that explain " + words("which are new", added) + " and "
                        + words("which are gone", gone);
    }

    private static String words(String what, List<AreaKey> areas) {
        return areas.size() + " Gemeinden " + what + (areas.isEmpty() ? "" : " (" + KeyList.of(areas) + ")");
    }
}
