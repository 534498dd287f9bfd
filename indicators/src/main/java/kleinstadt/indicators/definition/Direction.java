package kleinstadt.indicators.definition;

/** Which way an indicator is good, for reading a profile; most demographic figures are neither. */
public enum Direction {
    /** More is better for the town. */
    HIGHER_IS_BETTER,
    /** Less is better for the town. */
    LOWER_IS_BETTER,
    /** No judgement. */
    NEUTRAL
}
