package kleinstadt.indicators.profile.matrix;

import java.util.List;
import kleinstadt.data.model.AreaKey;

/**
 * Towns by indicators: what a profile is computed from.
 *
 * @param areas the towns' areas, one a row: first the set's towns, then towns outside, each area once
 * @param members number of the set's towns
 * @param columns the indicators that are known for enough towns, in the order of the profile
 */
public record ProfileMatrix(List<AreaKey> areas, int members, List<Column> columns) {

    /** Copies the lists. */
    public ProfileMatrix {
        areas = List.copyOf(areas);
        columns = List.copyOf(columns);
    }

    /** Number of towns. */
    public int rows() {
        return areas.size();
    }
}
