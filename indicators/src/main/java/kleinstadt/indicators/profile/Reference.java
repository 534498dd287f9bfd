package kleinstadt.indicators.profile;

/** What a value is compared with in normalisations that have a reference. */
public enum Reference {
    /** The median of the set's towns. */
    MEDIAN,
    /** The mean of the set's towns. */
    MEAN,
    /** East Germany's own value; where it has none, the median of the set's towns. */
    EAST
}
