package kleinstadt.indicators.method;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import kleinstadt.data.model.AgeClass;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.Value;
import kleinstadt.indicators.uncertainty.GroupedMeanError;
import kleinstadt.indicators.uncertainty.Interval;

/**
 * Mean age of persons counted in age classes, in years: the sum of class midpoint × persons, divided by persons.
 *
 * <p>A class of completed years from a to under b spans the exact ages a to b, so its midpoint is (a + b) / 2. The open
 * class 75+ stands at {@value #MEAN_AGE_75_PLUS}; with another open class the result is NOT_APPLICABLE. Formula: INKAR
 * m_bev_alter.
 */
public final class GroupedMean implements Method {

    /** Mean age set for everybody of 75 and older, in years. */
    public static final double MEAN_AGE_75_PLUS = 81.5;

    private static final AgeClass OPEN = AgeClass.openFrom(75);

    @Override
    public String name() {
        return "grouped-mean";
    }

    @Override
    public String unit() {
        return "years";
    }

    @Override
    public Value compute(SortedMap<AgeClass, Value> persons) {
        if (!persons.lastKey().equals(OPEN)) {
            return Value.missing(Reason.NOT_APPLICABLE);
        }
        Optional<Reason> reason = AgeDistribution.findReason(persons);
        if (reason.isPresent()) {
            return Value.missing(reason.get());
        }
        AgeDistribution distribution = AgeDistribution.of(persons);
        double years = 0;
        for (AgeDistribution.Cell cell : distribution.cells()) {
            years += cell.persons() * midpoint(cell.age());
        }
        return new Value.Known(years / distribution.total(), distribution.quality());
    }

    /** The 95 % interval of the mean of persons none of which is missing. */
    public static Interval interval(SortedMap<AgeClass, Value> persons) {
        List<AgeDistribution.Cell> cells = AgeDistribution.of(persons).cells();
        return GroupedMeanError.interval(
                cells.stream().mapToDouble(cell -> midpoint(cell.age())).toArray(),
                cells.stream().mapToDouble(AgeDistribution.Cell::persons).toArray());
    }

    private static double midpoint(AgeClass age) {
        return age.isOpen() ? MEAN_AGE_75_PLUS : (age.from() + age.to()) / 2.0;
    }
}
