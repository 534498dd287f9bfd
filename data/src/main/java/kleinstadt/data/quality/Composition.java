package kleinstadt.data.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.register.Crosswalk;

/** Of which Gemeinden of earlier territories the Gemeinden of a later one are made, by the crosswalk. */
public final class Composition {

    private final Crosswalk crosswalk;
    private final TerritoryDate target;
    private final Map<TerritoryDate, Map<AreaKey, SortedMap<AreaKey, Double>>> byTerritory = new HashMap<>();

    /** The Gemeinden of a territory. */
    public Composition(Crosswalk crosswalk, TerritoryDate target) {
        this.crosswalk = crosswalk;
        this.target = target;
    }

    /** The parts of a Gemeinde on an earlier territory with the share of each; none where the crosswalk does not tell. */
    public SortedMap<AreaKey, Double> parts(AreaKey gemeinde, TerritoryDate earlier) {
        List<TerritoryDate> standIns = crosswalk.listStandIns(earlier);
        return standIns.isEmpty()
                ? new TreeMap<>()
                : byTerritory.computeIfAbsent(standIns.get(0), this::turn).getOrDefault(gemeinde, new TreeMap<>());
    }

    /** The parts with their shares in percent, as text; whole ones without. */
    public static String text(SortedMap<AreaKey, Double> parts) {
        return parts.entrySet().stream()
                .map(part -> part.getKey().key() + (part.getValue() == 1 ? "" : " " + percent(part.getValue())))
                .collect(Collectors.joining(", "));
    }

    private static String percent(double share) {
        return BigDecimal.valueOf(100 * share)
                        .setScale(1, RoundingMode.HALF_EVEN)
                        .toPlainString() + " %";
    }

    private Map<AreaKey, SortedMap<AreaKey, Double>> turn(TerritoryDate from) {
        Map<AreaKey, SortedMap<AreaKey, Double>> parts = new HashMap<>();
        crosswalk
                .findDescent(from, target)
                .ifPresent(descent -> descent.shares()
                        .forEach((earlier, shares) -> shares.forEach(share -> {
                            if (share.population() > 0 || share.area() > 0) {
                                parts.computeIfAbsent(share.target(), key -> new TreeMap<>())
                                        .put(earlier, share.population());
                            }
                        })));
        return parts;
    }
}
