package kleinstadt.data.register;

import java.util.Map;

/** Which measures can be summed over Gemeinden: the one table everything that converts or sums asks. */
public final class Measures {

    private static final Map<String, MeasureKind> ADDITIVE = Map.ofEntries(
            Map.entry("population", MeasureKind.PERSONS),
            Map.entry("population-by-age", MeasureKind.PERSONS),
            Map.entry("births", MeasureKind.PERSONS),
            Map.entry("deaths", MeasureKind.PERSONS),
            Map.entry("in-migrants", MeasureKind.FLOW_OF_PERSONS),
            Map.entry("out-migrants", MeasureKind.FLOW_OF_PERSONS),
            Map.entry("jobs-at-workplace", MeasureKind.JOBS),
            Map.entry("jobs-at-residence", MeasureKind.PERSONS),
            Map.entry("in-commuters", MeasureKind.FLOW_OF_JOBS),
            Map.entry("out-commuters", MeasureKind.FLOW_OF_PERSONS),
            Map.entry("commuter-net", MeasureKind.PERSONS),
            Map.entry("unemployed", MeasureKind.PERSONS),
            Map.entry("working-age-population", MeasureKind.PERSONS),
            Map.entry("area-km2", MeasureKind.AREA));

    private Measures() {}

    /** How a measure behaves; a measure the table does not name is never summed. */
    public static MeasureKind kindOf(String measure) {
        return ADDITIVE.getOrDefault(measure, MeasureKind.NOT_ADDITIVE);
    }
}
