package kleinstadt.data.register;

import java.util.List;
import java.util.Optional;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.TerritoryDate;

/**
 * A versioned universe of towns that are compared with each other.
 *
 * @param id name of the set, for instance {@code bbsr-2019}
 * @param territory territory of its centres and members
 * @param towns its towns in the order of their centres
 */
public record TownSet(String id, TerritoryDate territory, List<Town> towns) {

    /** Copies the towns. */
    public TownSet {
        towns = List.copyOf(towns);
    }

    /** The town with this centre; empty where the set does not hold it. */
    public Optional<Town> findByCentre(AreaKey centre) {
        return towns.stream().filter(town -> town.centre().equals(centre)).findFirst();
    }
}
