package kleinstadt.data.register;

import kleinstadt.data.measure.MeasureKind;
import kleinstadt.data.model.AreaKey;

/**
 * What part of a Gemeinde lies in a Gemeinde of the target territory.
 *
 * @param target the later Gemeinde
 * @param population share of the inhabitants, in [0,1]
 * @param area share of the area, in [0,1]
 * @param jobs share of the jobs, in [0,1]; the share of the inhabitants where the crosswalk has none for jobs
 */
public record Share(AreaKey target, double population, double area, double jobs) {

    /** Up to this share of a Gemeinde's area, land without people says nothing of its means and rates. */
    static final double SLIVER = 0.01;

    /** Shares closer than this to 0 are 0: what is left of floating products along a chain. */
    private static final double NOBODY = 1e-12;

    /** The share a kind of measure is divided by. */
    public double of(MeasureKind kind) {
        return switch (kind) {
            case BY_POPULATION, FLOW_BY_POPULATION, AVERAGED_BY_POPULATION, NOT_ADDITIVE -> population;
            case BY_JOBS, FLOW_BY_JOBS -> jobs;
            case BY_AREA -> area;
        };
    }

    /** Whether it is a strip of land where nobody lives. */
    boolean isSliver() {
        return population <= NOBODY && jobs <= NOBODY && area < SLIVER;
    }

    /** Whether it is the whole Gemeinde. */
    boolean isWhole() {
        return population == 1 && area == 1 && jobs == 1;
    }

    /** This part followed by a part of the Gemeinde it lies in. */
    Share then(Share next) {
        return new Share(next.target, population * next.population, area * next.area, jobs * next.jobs);
    }

    /** Both parts together. */
    Share and(Share other) {
        return new Share(target, population + other.population, area + other.area, jobs + other.jobs);
    }
}
