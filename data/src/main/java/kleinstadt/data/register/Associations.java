package kleinstadt.data.register;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.TerritoryDate;

/**
 * Which association a Gemeinde of any territory belongs to, by the reference list: on later territories that of its members'
 * successors, on earlier ones that of the Gemeinde it became. A Gemeinde that merely moved to another association, without any
 * change of Gemeinden, is not seen.
 */
final class Associations {

    private final TownDirectory directory;
    private final Crosswalk crosswalk;
    private final Map<TerritoryDate, Map<AreaKey, AreaKey>> byTerritory = new HashMap<>();

    Associations(TownDirectory directory, Crosswalk crosswalk) {
        this.directory = directory;
        this.crosswalk = crosswalk;
    }

    /** The association of a Gemeinde; empty where the reference list tells none. */
    Optional<AreaKey> find(TerritoryDate territory, AreaKey gemeinde) {
        return Optional.ofNullable(
                byTerritory.computeIfAbsent(territory, this::of).get(gemeinde));
    }

    private Map<AreaKey, AreaKey> of(TerritoryDate territory) {
        Map<AreaKey, AreaKey> verbaende = new HashMap<>();
        if (territory.compareTo(directory.territory()) < 0) {
            Map<AreaKey, AreaKey> later = of(directory.territory());
            crosswalk
                    .findDescent(territory, directory.territory())
                    .ifPresent(descent -> descent.shares().forEach((gemeinde, shares) -> {
                        if (shares.size() == 1) {
                            AreaKey verband = later.get(shares.get(0).target());
                            if (verband != null) {
                                verbaende.put(gemeinde, verband);
                            }
                        }
                    }));
            return verbaende;
        }
        // What merges on the way is noted where towns are carried forward.
        TownDirectory then = directory;
        if (!territory.equals(directory.territory())) {
            if (crosswalk.findDescent(directory.territory(), territory).isEmpty()) {
                return verbaende;
            }
            then = directory.carriedTo(crosswalk, territory, new IssueLog());
        }
        then.listTowns().forEach(town -> town.members().forEach(member -> verbaende.put(member, town.verband())));
        return verbaende;
    }
}
