package kleinstadt.indicators.compute;

import java.util.List;
import java.util.Optional;
import kleinstadt.data.model.AgeClass;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.PopulationBase;
import kleinstadt.data.model.Sex;
import kleinstadt.data.model.Value;
import kleinstadt.indicators.definition.IndicatorDefinition;
import kleinstadt.indicators.method.Method;

/**
 * A method with the columns of the age distribution it reads.
 *
 * @param rule the method
 * @param distribution the columns
 */
record MethodPlan(Method rule, Columns distribution) implements Plan {

    /** Finds the columns; empty where no source has an age distribution for the period. */
    static Optional<Plan> find(
            Method rule,
            IndicatorDefinition.Input input,
            SeriesIndex index,
            Period period,
            Optional<PopulationBase> base) {
        SeriesIndex.Wanted wanted = new SeriesIndex.Wanted(input.measure(), period, Sex.TOTAL, AgeClass.ALL);
        return index.findDistribution(wanted, input.sources(), base).map(columns -> new MethodPlan(rule, columns));
    }

    @Override
    public List<Columns> columns() {
        return List.of(distribution);
    }

    @Override
    public String method() {
        return rule.name();
    }

    @Override
    public Value value(AreaKey area) {
        return rule.compute(distribution.distribution(area));
    }
}
