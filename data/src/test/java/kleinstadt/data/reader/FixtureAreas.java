package kleinstadt.data.reader;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.TerritoryDate;

/** What is known of areas when fixtures are read: a border between two Gemeinden, and the Gemeinden of the boundaries. */
final class FixtureAreas implements Gazetteer {

    private final KnownAreas points = KnownAreas.boundaries(ZensusGridReaderTest.TWO);

    @Override
    public Presence on(AreaKey area, LocalDate day) {
        return Presence.UNKNOWN;
    }

    @Override
    public Optional<AreaKey> findGemeindeAt(double eastingM, double northingM) {
        return points.findGemeindeAt(eastingM, northingM);
    }

    @Override
    public Optional<TerritoryDate> findPointTerritory() {
        return points.findPointTerritory();
    }

    @Override
    public SortedMap<TerritoryDate, SortedSet<AreaKey>> listGemeinden() {
        SortedSet<AreaKey> keys = new TreeSet<>();
        for (String ags : new String[] {"12001001", "12001002", "13002001"}) {
            keys.add(AreaKey.gemeinde(ags));
        }
        return new TreeMap<>(Map.of(TerritoryDate.endOf(2023), keys));
    }
}
