package kleinstadt.reports.compose;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.Value;
import kleinstadt.data.register.CaseTown;
import kleinstadt.indicators.compute.Result;
import kleinstadt.reports.pack.ReportInput;

/** An indicator at its latest period, as charts and pages show it. */
public final class LatestFigures {

    private final ReportInput input;
    private final Slice slice;

    private LatestFigures(ReportInput input, Slice slice) {
        this.input = input;
        this.slice = slice;
    }

    /** The latest figures of an indicator; empty where no town of the set has one. */
    public static Optional<LatestFigures> find(ReportInput input, String indicator) {
        return new Figures(input).findLatest(indicator).map(slice -> new LatestFigures(input, slice));
    }

    /** The period. */
    public Period period() {
        return slice.period();
    }

    /** The results by area; areas without one are left out. */
    public Map<AreaKey, Result> byArea() {
        return slice.byArea();
    }

    /** The value of a town, in the unit of the indicator; empty where it has none. */
    public OptionalDouble known(CaseTown town) {
        return slice.known(town.town().area(input.unit()));
    }

    /** Why a town has no value. */
    public Reason reason(CaseTown town) {
        return slice.value(town.town().area(input.unit())) instanceof Value.Missing missing
                ? missing.reason()
                : Reason.NO_SUCH_AREA;
    }

    /** Median of the set's towns in a Land, in the unit of the indicator; empty where none of them has a value. */
    public OptionalDouble median(AreaKey land) {
        return slice.landMedian(land);
    }

    /**
     * The quarter of the set's towns a town's value falls into, 1 for the lowest values and 4 for the highest; empty where
     * it has none. A value on a quartile belongs to the quarter above.
     */
    public OptionalInt quarter(CaseTown town) {
        OptionalDouble value = known(town);
        if (value.isEmpty()) {
            return OptionalInt.empty();
        }
        int quarter = 1;
        for (double share : new double[] {0.25, 0.5, 0.75}) {
            if (value.getAsDouble() >= slice.group().quantile(share)) {
                quarter++;
            }
        }
        return OptionalInt.of(quarter);
    }

    /** Median of the set's towns, in the unit of the indicator. */
    public double median() {
        return slice.group().median();
    }
}
