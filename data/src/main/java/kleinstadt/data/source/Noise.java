package kleinstadt.data.source;

/** Why the figures of a table need not add up, though each is as published. */
public enum Noise {
    /** They add up but for rounding. */
    NONE,
    /**
     * Cell-key method: the office moves each count by a few units to keep single cases secret (standard deviation about
     * 1.4 in the census of 2022). The total of a table is exact, its classes miss it by some units.
     */
    CELL_KEY,
    /** Extrapolated from a sample and rounded to tens: every figure, the total too, has a sampling error. */
    SAMPLE
}
