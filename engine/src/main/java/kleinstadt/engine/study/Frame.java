package kleinstadt.engine.study;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.register.Town;
import kleinstadt.data.register.TownDirectory;
import kleinstadt.data.register.TownSet;

/**
 * The towns of a study and the territory they are looked at on.
 *
 * @param territory territory all figures are carried to; empty where each stays as reported
 * @param directory all associations
 * @param set the towns that are compared
 * @param towns all towns that get results
 * @param names name of every area that gets results
 */
record Frame(
        Optional<TerritoryDate> territory,
        TownDirectory directory,
        TownSet set,
        List<Town> towns,
        Map<AreaKey, String> names) {}
