package kleinstadt.data.register;

import java.util.OptionalDouble;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.TerritoryDate;

/**
 * What part of a Gemeinde became part of a Gemeinde of a later territory.
 *
 * @param from territory of the earlier Gemeinde
 * @param source the earlier Gemeinde
 * @param to territory of the later Gemeinde
 * @param target the later Gemeinde
 * @param population share of the inhabitants that went there, in [0,1]
 * @param area share of the area that went there, in [0,1]
 * @param jobs share of the jobs that went there, in [0,1]; empty where the crosswalk has none
 */
public record CrosswalkLink(
        TerritoryDate from,
        AreaKey source,
        TerritoryDate to,
        AreaKey target,
        double population,
        double area,
        OptionalDouble jobs)
        implements Comparable<CrosswalkLink> {

    /** The Gemeinde stays as it is. */
    public static CrosswalkLink unchanged(TerritoryDate from, TerritoryDate to, AreaKey gemeinde) {
        return whole(from, gemeinde, to, gemeinde);
    }

    /** The whole Gemeinde goes to another, or stays. */
    public static CrosswalkLink whole(TerritoryDate from, AreaKey source, TerritoryDate to, AreaKey target) {
        return new CrosswalkLink(from, source, to, target, 1, 1, OptionalDouble.of(1));
    }

    /** Whether the whole Gemeinde went to the target, which may hold others as well. */
    public boolean isWhole() {
        return population == 1 && area == 1;
    }

    @Override
    public int compareTo(CrosswalkLink other) {
        int order = from.compareTo(other.from);
        order = order == 0 ? source.compareTo(other.source) : order;
        return order == 0 ? target.compareTo(other.target) : order;
    }
}
