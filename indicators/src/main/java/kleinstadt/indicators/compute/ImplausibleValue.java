package kleinstadt.indicators.compute;

import kleinstadt.data.check.Issue;
import kleinstadt.data.check.Severity;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Period;
import kleinstadt.indicators.definition.IndicatorDefinition;

/**
 * A value outside the plausible range of its indicator. It is kept as computed.
 *
 * @param indicator id of the indicator
 * @param source id of the first source read
 * @param area the area
 * @param period the period
 * @param value the value
 * @param range the plausible range
 */
public record ImplausibleValue(
        String indicator, String source, AreaKey area, Period period, double value, IndicatorDefinition.Range range)
        implements Issue {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Place place() {
        return new Place(source, 0, indicator, area, Double.toString(value));
    }

    @Override
    public String message() {
        return "expected " + indicator + " of " + area + " in " + period + " from " + range.min() + " to " + range.max()
                + ", found " + value;
    }
}
