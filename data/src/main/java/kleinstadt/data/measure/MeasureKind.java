package kleinstadt.data.measure;

/** How a measure behaves when Gemeinden are merged or divided. */
public enum MeasureKind {
    /** Counts of persons and of what goes with them (households, dwellings, euros): summed, divided by inhabitants. */
    BY_POPULATION,
    /**
     * Persons crossing a Gemeinde border, by place of residence: summed and divided like persons, but after a merger the
     * sum still holds the moves between the merged parts, so it is an estimate from above.
     */
    FLOW_BY_POPULATION,
    /** Counts of jobs: summed, divided by jobs. */
    BY_JOBS,
    /** Persons crossing a Gemeinde border to their job: divided by jobs, and an estimate from above after a merger. */
    FLOW_BY_JOBS,
    /** Areas: summed, divided by area. */
    BY_AREA,
    /**
     * Shares, means and rates of inhabitants: cannot be summed, but the figure of Gemeinden that merged is the mean of theirs,
     * each weighted with its inhabitants. It is an estimate, because the parts are rounded.
     */
    AVERAGED_BY_POPULATION,
    /** Other shares, means and rates: cannot be summed. */
    NOT_ADDITIVE;

    /** Whether figures of parts add up to the figure of the whole. */
    public boolean isAdditive() {
        return this != NOT_ADDITIVE && this != AVERAGED_BY_POPULATION;
    }

    /** Whether moves between merged parts stay in the sum although they no longer cross a border. */
    public boolean crossesBorders() {
        return this == FLOW_BY_POPULATION || this == FLOW_BY_JOBS;
    }
}
