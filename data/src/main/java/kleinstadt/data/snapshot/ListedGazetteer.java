package kleinstadt.data.snapshot;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.reader.Gazetteer;
import kleinstadt.data.register.Crosswalk;

/**
 * A gazetteer that also has the lists of Gemeinden of all registers and crosswalks read.
 *
 * @param known what it knows otherwise
 * @param listGemeinden the eastern Gemeinden by territory
 */
record ListedGazetteer(Gazetteer known, SortedMap<TerritoryDate, SortedSet<AreaKey>> listGemeinden)
        implements Gazetteer {

    /** With the lists of a crosswalk and of registers; where both have a territory, the crosswalk's counts. */
    static ListedGazetteer of(
            Gazetteer known, Crosswalk crosswalk, SortedMap<TerritoryDate, SortedSet<AreaKey>> registered) {
        TreeMap<TerritoryDate, SortedSet<AreaKey>> lists = new TreeMap<>(registered);
        for (TerritoryDate territory : crosswalk.listTerritories()) {
            crosswalk.findGemeinden(territory).ifPresent(gemeinden -> lists.put(territory, gemeinden));
        }
        return new ListedGazetteer(known, lists);
    }

    @Override
    public Presence on(AreaKey area, LocalDate day) {
        return known.on(area, day);
    }

    @Override
    public Optional<AreaKey> findVerband(String rs) {
        return known.findVerband(rs);
    }

    @Override
    public Optional<AreaKey> findGemeindeAt(double eastingM, double northingM) {
        return known.findGemeindeAt(eastingM, northingM);
    }

    @Override
    public Optional<TerritoryDate> findPointTerritory() {
        return known.findPointTerritory();
    }
}
