package kleinstadt.indicators.compute;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import kleinstadt.data.model.AgeClass;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.PopulationBase;
import kleinstadt.data.model.Sex;
import kleinstadt.data.model.Value;
import kleinstadt.indicators.definition.IndicatorDefinition;
import kleinstadt.indicators.definition.IntervalMethod;
import kleinstadt.indicators.method.GroupedMean;
import kleinstadt.indicators.method.Method;

/**
 * A method with the columns of the age distribution it reads.
 *
 * @param rule the method
 * @param interval how its interval is made
 * @param distribution the columns
 */
record MethodPlan(Method rule, IntervalMethod interval, Columns distribution) implements Plan {

    /** Finds the columns; empty where no source has an age distribution for the period. */
    static Optional<Plan> find(
            Method rule,
            IndicatorDefinition definition,
            SeriesIndex index,
            Period period,
            Optional<PopulationBase> base) {
        IndicatorDefinition.Input input = definition.inputs().get(0);
        SeriesIndex.Wanted wanted = new SeriesIndex.Wanted(input.measure(), period, Sex.TOTAL, AgeClass.ALL);
        return index.findDistribution(wanted, input.sources(), base)
                .map(columns -> new MethodPlan(rule, definition.interval().method(), columns));
    }

    @Override
    public List<Columns> columns() {
        return List.of(distribution);
    }

    @Override
    public List<String> listMeasures() {
        // a mean of 11 classes is not quite that of 17
        return List.of(distribution.keys().get(0).measure() + " in "
                + distribution.keys().size() + " classes");
    }

    @Override
    public String method() {
        return rule.name();
    }

    @Override
    public Estimate estimate(AreaKey area) {
        SortedMap<AgeClass, Value> persons = distribution.distribution(area);
        Value value = rule.compute(persons);
        boolean wanted = interval == IntervalMethod.GROUPED_MEAN && value instanceof Value.Known;
        return new Estimate(
                value, wanted ? Optional.of(GroupedMean.interval(persons)) : Optional.empty(), Optional.empty(), 0);
    }
}
