package kleinstadt.indicators.method;

import java.util.Optional;
import java.util.SortedMap;
import kleinstadt.data.model.AgeClass;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.Value;

/**
 * Median age of persons counted in age classes, in years: half are younger, half older.
 *
 * <p>Inside the class that holds the middle person the persons are taken as evenly spread: L + (N/2 − F) / f × h, with the
 * class's lower limit L and width h, N persons in all, F of them below the class and f in it (grouped median, for instance
 * Siegel and Swanson, The Methods and Materials of Demography, 2004, chapter 7). NOT_APPLICABLE where the middle person is
 * in the open class.
 */
public final class GroupedMedian implements Method {

    @Override
    public String name() {
        return "grouped-median";
    }

    @Override
    public String unit() {
        return "years";
    }

    @Override
    public Value compute(SortedMap<AgeClass, Value> persons) {
        Optional<Reason> reason = AgeDistribution.findReason(persons);
        if (reason.isPresent()) {
            return Value.missing(reason.get());
        }
        AgeDistribution distribution = AgeDistribution.of(persons);
        double half = distribution.total() / 2;
        double below = 0;
        for (AgeDistribution.Cell cell : distribution.cells()) {
            if (cell.persons() > 0 && below + cell.persons() >= half) {
                if (cell.age().isOpen()) {
                    break;
                }
                double width = cell.age().to() - cell.age().from();
                double years = cell.age().from() + (half - below) / cell.persons() * width;
                return new Value.Known(years, distribution.quality());
            }
            below += cell.persons();
        }
        return Value.missing(Reason.NOT_APPLICABLE);
    }
}
