package kleinstadt.indicators.context;

import java.util.List;
import kleinstadt.data.model.AreaKey;

/**
 * A group with its towns. Towns that are in one group share one object, so that the group's values are sorted once.
 *
 * @param group the group
 * @param areas what stands for its towns, towns of the set only
 */
record PeerGroup(Group group, List<AreaKey> areas) {

    /** Copies the areas. */
    PeerGroup {
        areas = List.copyOf(areas);
    }
}
