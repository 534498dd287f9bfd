package kleinstadt.data.reader;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import kleinstadt.data.boundary.GemeindeLocator;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.TerritoryDate;

/** Knows some associations by their regional key and, with a locator, Gemeinden by a point. */
record KnownAreas(Map<String, AreaKey> verbaende, Optional<GemeindeLocator> locator) implements Gazetteer {

    static KnownAreas associations(Map<String, AreaKey> verbaende) {
        return new KnownAreas(verbaende, Optional.empty());
    }

    static KnownAreas boundaries(GemeindeLocator locator) {
        return new KnownAreas(Map.of(), Optional.of(locator));
    }

    @Override
    public Presence on(AreaKey area, LocalDate day) {
        return Presence.UNKNOWN;
    }

    @Override
    public Optional<AreaKey> findVerband(String rs) {
        return Optional.ofNullable(verbaende.get(rs));
    }

    @Override
    public Optional<AreaKey> findGemeindeAt(double eastingM, double northingM) {
        return locator.flatMap(found -> found.find(eastingM, northingM));
    }

    @Override
    public Optional<TerritoryDate> findPointTerritory() {
        return locator.map(GemeindeLocator::territory);
    }
}
