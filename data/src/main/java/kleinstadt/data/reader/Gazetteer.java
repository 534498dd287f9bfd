package kleinstadt.data.reader;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.TerritoryDate;

/** What is known of areas when a table is read: which existed when, by registers, crosswalks and boundaries. */
@FunctionalInterface
public interface Gazetteer {

    /** What is known about an area on a day. */
    enum Presence {
        /** It existed. */
        EXISTED,
        /** It did not exist. */
        DID_NOT_EXIST,
        /** Nothing at hand says. */
        UNKNOWN
    }

    /** Whether the area existed on the day. */
    Presence on(AreaKey area, LocalDate day);

    /**
     * The association with a nine-digit regional key (RS), as the census and the registers name it.
     *
     * @return empty where no reference list at hand has it
     */
    default Optional<AreaKey> findVerband(String rs) {
        return Optional.empty();
    }

    /** The eastern Gemeinden by territory, of every register and crosswalk at hand. */
    default SortedMap<TerritoryDate, SortedSet<AreaKey>> listGemeinden() {
        return Collections.emptySortedMap();
    }

    /**
     * The Gemeinde a point lies in.
     *
     * @param eastingM metres east in EPSG 25832
     * @param northingM metres north in EPSG 25832
     * @return empty where the point lies in no Gemeinde of the boundaries at hand
     */
    default Optional<AreaKey> findGemeindeAt(double eastingM, double northingM) {
        return Optional.empty();
    }

    /** The territory of the boundaries {@link #findGemeindeAt} looks in; empty where there are none. */
    default Optional<TerritoryDate> findPointTerritory() {
        return Optional.empty();
    }
}
