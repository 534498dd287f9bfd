package kleinstadt.reports.chart;

/** What a mark means, the same on every chart; how it looks is the painter's. */
public enum Sign {
    /** A figure of the town that differs from the group's median, or the town itself. */
    TOWN,
    /** A figure of the town that is not to be told from the group's median. */
    TOWN_SIMILAR,
    /** A figure of the town that has no interval. */
    TOWN_UNTESTED,
    /** The town's line. */
    TOWN_LINE,
    /** The town at an earlier time. */
    TOWN_EARLIER,
    /** The interval of a figure of the town. */
    INTERVAL,
    /** Another case town. */
    PEER,
    /** Another town's line. */
    PEER_LINE,
    /** One of the group's towns. */
    GROUP_DOT,
    /** One of the group's towns over time. */
    GROUP_LINE,
    /** The middle half of the group. */
    GROUP_MIDDLE,
    /** The group without its outermost towns. */
    GROUP_WIDE,
    /** The whole group's shape. */
    GROUP_OUTLINE,
    /** The median of the group: all small towns of the East. */
    MEDIAN,
    /** The median of the group's towns in the Land. */
    LAND_MEDIAN,
    /** People who come, or are born. */
    INFLOW,
    /** People who leave, or die. */
    OUTFLOW,
    /** Limits that chance seldom passes. */
    LIMIT,
    /** Limits that chance hardly ever passes. */
    OUTER_LIMIT,
    /** Where there is no figure. */
    MISSING
}
