package kleinstadt.reports.compose;

import java.util.List;

/** Which indicators get charts of their own. Those a catalogue lacks are passed over; the bundled one has them all. */
public final class KeyIndicators {

    /** Along the first axis of the scatter. */
    public static final String SCATTER_X = "share-65-plus";

    /** Along the second axis of the scatter. */
    public static final String SCATTER_Y = "net-migration-rate";

    /** The balances of the chart of births, deaths and moves. */
    public static final List<String> BALANCES = List.of(BalanceComposer.NATURAL, BalanceComposer.MOVES);

    /** A swarm each: one or two of each theme, those a debate asks for first. */
    public static final List<String> STRIPS = List.of(
            "share-65-plus",
            "education-migration-rate",
            "labour-replacement-ratio",
            "unemployment-ratio",
            "tax-revenue-strength-per-resident",
            "distance-family-doctor",
            "share-broadband-1000",
            "share-buildings-renewable-heating",
            "share-vacant-dwellings",
            "child-poverty");

    /** A series each, where they are known for three periods or more. */
    public static final List<String> SERIES = List.of("share-65-plus", "unemployment-ratio", "natural-balance-rate");

    /** A funnel each: events or people among people, at the newest day with whole counts. */
    public static final List<String> FUNNELS =
            List.of("unemployment-ratio", "death-rate", "share-one-person-households");

    /** From census to census. */
    public static final List<String> SLOPES = List.of("share-75-plus");

    private KeyIndicators() {}
}
