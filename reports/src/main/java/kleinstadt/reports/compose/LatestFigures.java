package kleinstadt.reports.compose;

import java.util.Optional;
import java.util.OptionalDouble;
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
        return Slice.findLatest(input, indicator).map(slice -> new LatestFigures(input, slice));
    }

    /** The period. */
    public Period period() {
        return slice.period();
    }

    /** The value of a town, in the unit of the indicator; empty where it has none. */
    public OptionalDouble known(CaseTown town) {
        return slice.known(town.town().area(input.unit()));
    }

    /** Why a town has no value. */
    public Reason reason(CaseTown town) {
        Result result = slice.byArea().get(town.town().area(input.unit()));
        return result != null && result.value() instanceof Value.Missing missing
                ? missing.reason()
                : Reason.NO_SUCH_AREA;
    }

    /** Median of the set's towns, in the unit of the indicator. */
    public double median() {
        return slice.group().median();
    }
}
