package kleinstadt.indicators.compute;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.AreaLevel;
import kleinstadt.data.register.Town;
import kleinstadt.data.register.Unit;

/** The association and the Kreis each town lies in, for figures that exist only there. */
public final class EnclosingAreas {

    /** Nothing lies in anything. */
    public static final EnclosingAreas NONE = new EnclosingAreas(Map.of(), Map.of());

    private final Map<AreaKey, AreaKey> verbaende;
    private final Map<AreaKey, AreaKey> kreise;

    private EnclosingAreas(Map<AreaKey, AreaKey> verbaende, Map<AreaKey, AreaKey> kreise) {
        this.verbaende = verbaende;
        this.kreise = kreise;
    }

    /** Those of towns; the Kreis is that of the centre. */
    public static EnclosingAreas of(Collection<Town> towns, Unit unit) {
        Map<AreaKey, AreaKey> verbaende = new HashMap<>();
        Map<AreaKey, AreaKey> kreise = new HashMap<>();
        for (Town town : towns) {
            verbaende.put(town.area(unit), town.verband());
            kreise.put(town.area(unit), AreaKey.kreis(town.centre().key().substring(0, 5)));
        }
        return new EnclosingAreas(verbaende, kreise);
    }

    /** The areas whose figures may stand for an area, in the order of the levels; Länder, East and Germany stand for themselves. */
    List<AreaKey> listFor(AreaKey area, List<AreaLevel> levels) {
        if (area.level().compareTo(AreaLevel.LAND) >= 0) {
            return List.of(area);
        }
        List<AreaKey> areas = new ArrayList<>();
        for (AreaLevel level : levels) {
            AreaKey found = switch (level) {
                case VERBAND -> verbaende.getOrDefault(area, area);
                case KREIS -> kreise.getOrDefault(area, area);
                default -> area;
            };
            if (!areas.contains(found)) {
                areas.add(found);
            }
        }
        return areas;
    }
}
