package kleinstadt.reports.compose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kleinstadt.data.model.AgeClass;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.Sex;
import kleinstadt.data.model.Value;
import kleinstadt.indicators.uncertainty.Interval;
import kleinstadt.indicators.uncertainty.PoissonDifference;

/**
 * Moves by age per 1,000 inhabitants of that age.
 *
 * @param in moves in
 * @param out moves out
 * @param persons inhabitants
 */
record MoveRates(AgeTable in, AgeTable out, AgeTable persons) {

    static final String IN = "in-migrants";
    static final String OUT = "out-migrants";

    private static final String FLOWS = "12711-01-03-5";
    private static final String PERSONS = "12411-02-03-5";

    /** The tables; empty where one of them is lacking. */
    static Optional<MoveRates> find(Observations observations) {
        Optional<AgeTable> in = AgeTable.find(observations, IN, FLOWS);
        Optional<AgeTable> out = AgeTable.find(observations, OUT, FLOWS);
        Optional<AgeTable> persons = AgeTable.find(observations, "population-by-age", PERSONS);
        return in.isPresent() && out.isPresent() && persons.isPresent()
                ? Optional.of(new MoveRates(in.get(), out.get(), persons.get()))
                : Optional.empty();
    }

    /**
     * Moves of one age per 1,000 inhabitants of that age.
     *
     * @param in moves in
     * @param out moves out
     * @param interval interval of the balance: the moves taken as independent events
     */
    record Rate(double in, double out, Interval interval) {
        double net() {
            return in - out;
        }
    }

    /** The rates of an age; empty where a figure is missing. */
    Optional<Rate> find(AreaKey area, AgeClass age) {
        if (findMissing(area, age).isPresent()) {
            return Optional.empty();
        }
        double moversIn = number(in.value(area, Sex.TOTAL, age));
        double moversOut = number(out.value(area, Sex.TOTAL, age));
        double per1000 = 1000 / number(persons.sum(area, Sex.TOTAL, age));
        return Optional.of(new Rate(
                moversIn * per1000,
                moversOut * per1000,
                PoissonDifference.of(moversIn, moversOut).times(per1000)));
    }

    /** The first figure that is missing for the rates of an age. */
    Optional<Reason> findMissing(AreaKey area, AgeClass age) {
        Value base = persons.sum(area, Sex.TOTAL, age);
        for (Value value : List.of(in.value(area, Sex.TOTAL, age), out.value(area, Sex.TOTAL, age), base)) {
            if (value instanceof Value.Missing missing) {
                return Optional.of(missing.reason());
            }
        }
        return number(base) > 0 ? Optional.empty() : Optional.of(Reason.ZERO_DENOMINATOR);
    }

    /** The balances of areas, without those where a figure is missing. */
    Numbers nets(Collection<AreaKey> areas, AgeClass age) {
        List<Double> nets = new ArrayList<>();
        for (AreaKey area : areas) {
            if (findMissing(area, age).isEmpty()) {
                double per1000 = 1000 / number(persons.sum(area, Sex.TOTAL, age));
                nets.add((number(in.value(area, Sex.TOTAL, age)) - number(out.value(area, Sex.TOTAL, age))) * per1000);
            }
        }
        return new Numbers(nets);
    }

    private static double number(Value value) {
        return Numbers.known(value).orElse(0);
    }
}
