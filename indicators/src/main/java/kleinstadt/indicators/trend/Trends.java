package kleinstadt.indicators.trend;

import java.util.ArrayList;
import java.util.List;
import kleinstadt.data.model.Value;
import kleinstadt.indicators.compute.Result;

/** Trends of computed results. */
public final class Trends {

    private Trends() {}

    /**
     * The trend of an indicator in an area. What is counted must stay the same, whoever publishes it (decision 10): another
     * measure, other classes or the figures of another area are a break, another source of the same measure is none.
     *
     * @param series results of one indicator and one area over all periods and bases; those without a value are passed over
     */
    public static Trend of(List<Result> series) {
        return Trend.of(series.stream()
                .filter(result -> result.value() instanceof Value.Known)
                .map(Trends::point)
                .toList());
    }

    private static TrendPoint point(Result result) {
        List<String> counted = new ArrayList<>(result.lineage().measures());
        if (!result.support().figuresOf().equals(result.area())) {
            counted.add(result.support().figuresOf().toString());
        }
        return new TrendPoint(
                result.period(),
                ((Value.Known) result.value()).number(),
                result.interval(),
                new Basis(result.base(), result.lineage().territory(), counted));
    }
}
