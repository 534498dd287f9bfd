package kleinstadt.indicators.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import kleinstadt.data.model.Value;
import kleinstadt.indicators.compute.Result;

/** Trends of computed results. */
public final class Trends {

    private Trends() {}

    /**
     * The trend of an indicator in an area, every change of source a break.
     *
     * @param series results of one indicator and one area over all periods and bases; those without a value are passed
     *     over
     */
    public static Trend of(List<Result> series) {
        return of(series, UnaryOperator.identity());
    }

    /**
     * The trend of an indicator in an area.
     *
     * @param series results of one indicator and one area over all periods and bases; those without a value are passed
     *     over
     * @param definitionOf what a source counts, by its id: a change between sources of which this is the same is no
     *     break
     */
    public static Trend of(List<Result> series, UnaryOperator<String> definitionOf) {
        return Trend.of(series.stream()
                .filter(result -> result.value() instanceof Value.Known)
                .map(result -> point(result, definitionOf))
                .toList());
    }

    private static TrendPoint point(Result result, UnaryOperator<String> definitionOf) {
        List<String> series = new ArrayList<>(
                result.lineage().sources().stream().map(definitionOf).distinct().toList());
        if (!result.support().figuresOf().equals(result.area())) {
            // the association's figures are no continuation of the town's own
            series.add(result.support().figuresOf().toString());
        }
        return new TrendPoint(
                result.period(),
                ((Value.Known) result.value()).number(),
                result.interval(),
                new Basis(result.base(), result.lineage().territory(), series));
    }
}
