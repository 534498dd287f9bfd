package kleinstadt.data.snapshot;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.AreaLevel;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.reader.Gazetteer;
import kleinstadt.data.register.Crosswalk;

/**
 * Tells whether an eastern Gemeinde existed on a day by the lists of Gemeinden at year ends. On a day inside a year a
 * Gemeinde existed if the year ends before and after have it; if only one of them has, it is unknown.
 *
 * @param crosswalk the lists of Gemeinden
 * @param verbaende associations by their nine-digit regional key
 */
public record CrosswalkGazetteer(Crosswalk crosswalk, SortedMap<String, AreaKey> verbaende) implements Gazetteer {

    /** A gazetteer that knows no associations. */
    public CrosswalkGazetteer(Crosswalk crosswalk) {
        this(crosswalk, new TreeMap<>());
    }

    @Override
    public Optional<AreaKey> findVerband(String rs) {
        return Optional.ofNullable(verbaende.get(rs));
    }

    @Override
    public Presence on(AreaKey area, LocalDate day) {
        return switch (area.level()) {
            case LAND, REGION, BUND -> Presence.EXISTED;
            case VERBAND -> Presence.UNKNOWN;
            case GEMEINDE, KREIS -> area.isEastern() ? eastern(area, day) : Presence.UNKNOWN;
        };
    }

    private Presence eastern(AreaKey area, LocalDate day) {
        List<TerritoryDate> dates = crosswalk.listStandIns(new TerritoryDate(day));
        if (dates.isEmpty()) {
            return Presence.UNKNOWN;
        }
        long having = dates.stream()
                .flatMap(date -> crosswalk.findGemeinden(date).stream())
                .filter(gemeinden ->
                        area.level() == AreaLevel.GEMEINDE ? gemeinden.contains(area) : hasGemeinde(gemeinden, area))
                .count();
        if (having == 0) {
            return Presence.DID_NOT_EXIST;
        }
        return having == dates.size() ? Presence.EXISTED : Presence.UNKNOWN;
    }

    private static boolean hasGemeinde(SortedSet<AreaKey> gemeinden, AreaKey kreis) {
        SortedSet<AreaKey> from = gemeinden.tailSet(AreaKey.gemeinde(kreis.key() + "000"));
        return !from.isEmpty() && from.first().key().startsWith(kreis.key());
    }
}
