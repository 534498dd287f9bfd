package kleinstadt.data.register;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.TerritoryDate;

/**
 * What a Gemeinde of a later territory is made of on an earlier one: how figures published there become figures of it.
 *
 * @param parts the earlier Gemeinden it takes in, wholly or in part, in the order of their keys
 * @param broken whether it takes in a part nobody can tell the size of
 */
public record Composition(List<Part> parts, boolean broken) {

    /** Copies the parts. */
    public Composition {
        parts = List.copyOf(parts);
    }

    /**
     * A part.
     *
     * @param source the earlier Gemeinde
     * @param share what part of it
     */
    public record Part(AreaKey source, Share share) {}

    /**
     * The compositions of all Gemeinden of a territory.
     *
     * @param crosswalk how the Gemeinden changed
     * @param from the earlier territory, also a day inside a year
     * @param to the later territory
     * @return by Gemeinde of the later territory; empty where the crosswalk does not lead from one to the other
     */
    public static Optional<SortedMap<AreaKey, Composition>> between(
            Crosswalk crosswalk, TerritoryDate from, TerritoryDate to) {
        return ConversionPlan.find(crosswalk, from, to, start -> crosswalk.findDescent(start, to))
                .map(Composition::of);
    }

    private static SortedMap<AreaKey, Composition> of(ConversionPlan plan) {
        SortedMap<AreaKey, Composition> compositions = new TreeMap<>();
        for (ConversionPlan.Target target : plan.targets()) {
            List<Part> parts = target.parts().stream()
                    .map(part -> new Part(plan.sources().get(part.source()), part.share()))
                    .toList();
            compositions.put(target.area(), new Composition(parts, target.broken()));
        }
        return compositions;
    }

    /** Whether it is nothing but the whole Gemeinde of the same key. */
    public boolean isUnchanged(AreaKey area) {
        return !broken
                && parts.size() == 1
                && parts.get(0).source().equals(area)
                && parts.get(0).share().isWhole();
    }
}
