package kleinstadt.indicators.compute;

import java.util.Comparator;
import java.util.Optional;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.PopulationBase;
import kleinstadt.data.model.Value;
import kleinstadt.indicators.uncertainty.Interval;

/**
 * An indicator's value for an area and a period. Results order by indicator, period, population base (none first) and
 * area; these four are a unique key.
 *
 * @param indicator id of the indicator
 * @param area the area
 * @param period the period
 * @param base the census its population figures rest on; empty where no population figure is part of it
 * @param value the value in the indicator's unit, or why there is none
 * @param interval its confidence interval; empty where the definition gives none or the value is missing
 * @param lineage how it came about
 * @param support what it rests on
 */
public record Result(
        String indicator,
        AreaKey area,
        Period period,
        Optional<PopulationBase> base,
        Value value,
        Optional<Interval> interval,
        Lineage lineage,
        Support support)
        implements Comparable<Result> {

    private static final Comparator<Result> ORDER = Comparator.comparing(Result::indicator)
            .thenComparing(Result::period)
            .thenComparing(result -> result.base().map(Enum::name).orElse(""))
            .thenComparing(Result::area);

    /** A result of an area's own figures that is no share or rate. */
    public Result(
            String indicator,
            AreaKey area,
            Period period,
            Optional<PopulationBase> base,
            Value value,
            Optional<Interval> interval,
            Lineage lineage) {
        this(indicator, area, period, base, value, interval, lineage, Support.own(area));
    }

    Result withShrunk(double shrunk) {
        return new Result(indicator, area, period, base, value, interval, lineage, support.withShrunk(shrunk));
    }

    @Override
    public int compareTo(Result other) {
        return ORDER.compare(this, other);
    }
}
