package kleinstadt.indicators.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.DoubleBinaryOperator;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.SeriesKey;
import kleinstadt.data.model.Value;
import kleinstadt.data.register.Town;

/** The changes per year of the six components in a period. */
final class Changes {

    static final String POPULATION = "population";
    static final String BIRTHS = "births";
    static final String DEATHS = "deaths";
    static final String WORKING_AGE = "working-age-population";
    static final String JOBS = "jobs-at-workplace";
    static final String UNEMPLOYED = "unemployed";
    static final String TRADE_TAX = "trade-tax-per-resident";

    private final AssociationFigures figures;
    private final int from;
    private final int to;

    Changes(AssociationFigures figures, int from, int to) {
        this.figures = figures;
        this.from = from;
        this.to = to;
    }

    /**
     * How a component of a town is worked out over a span.
     *
     * @param from first year with figures
     * @param to last year with figures
     * @param of the change per year of a town
     */
    record Rule(int from, int to, java.util.function.Function<Town, Value> of) {}

    /** The rule of a component; empty where no two columns of the period compare. */
    Optional<Rule> find(Component component) {
        return switch (component) {
            case POPULATION -> percent(POPULATION, Period::endOf);
            case WORKING_AGE -> percent(WORKING_AGE, Period::endOf);
            case JOBS -> percent(JOBS, Changes::endOfJune);
            case TRADE_TAX ->
                figures.findSpan(TRADE_TAX, Period.Year::new, from, to)
                        .map(span -> rule(
                                span,
                                (key, town) -> figures.published(key, town),
                                (first, second) -> (second - first) / span.years()));
            case UNEMPLOYMENT -> unemployment();
            case MIGRATION -> migration();
        };
    }

    private static Period endOfJune(int year) {
        return Period.parse(year + "-06-30");
    }

    /** Percent a year, compounded. */
    private Optional<Rule> percent(String measure, java.util.function.IntFunction<Period> periodOfYear) {
        return figures.findSpan(measure, periodOfYear, from, to)
                .map(span -> rule(
                        span,
                        figures::sum,
                        (first, second) -> 100 * (Math.pow(second / first, 1.0 / span.years()) - 1)));
    }

    private static Rule rule(
            AssociationFigures.Span span, BiFunction<SeriesKey, Town, Value> read, DoubleBinaryOperator change) {
        return new Rule(
                span.from(),
                span.to(),
                town -> apply(read.apply(span.first(), town), read.apply(span.second(), town), change));
    }

    /** Unemployed of the year per 100 of working age at its end: the difference, per year. */
    private Optional<Rule> unemployment() {
        return figures.findSpan(UNEMPLOYED, Period.Year::new, from, to)
                .flatMap(unemployed -> figures.findSpan(WORKING_AGE, Period::endOf, unemployed.from(), unemployed.to())
                        .filter(persons -> persons.from() == unemployed.from() && persons.to() == unemployed.to())
                        .map(persons -> new Rule(
                                unemployed.from(),
                                unemployed.to(),
                                town -> apply(
                                        ratio(unemployed.first(), persons.first(), town),
                                        ratio(unemployed.second(), persons.second(), town),
                                        (first, second) -> (second - first) / unemployed.years()))));
    }

    private Value ratio(SeriesKey numerator, SeriesKey denominator, Town town) {
        return apply(
                figures.sum(numerator, town),
                figures.sum(denominator, town),
                (count, persons) -> 100 * count / persons);
    }

    /** What of the change of inhabitants is neither births nor deaths, per 1,000 inhabitants of the two dates' mean and year. */
    private Optional<Rule> migration() {
        return figures.findSpan(POPULATION, Period::endOf, from, to).flatMap(span -> {
            List<SeriesKey> births = new ArrayList<>();
            List<SeriesKey> deaths = new ArrayList<>();
            for (int year = span.from() + 1; year <= span.to(); year++) {
                figures.list(BIRTHS, new Period.Year(year)).stream().findFirst().ifPresent(births::add);
                figures.list(DEATHS, new Period.Year(year)).stream().findFirst().ifPresent(deaths::add);
            }
            return births.size() == span.years() && deaths.size() == span.years()
                    ? Optional.of(new Rule(span.from(), span.to(), town -> migration(span, births, deaths, town)))
                    : Optional.empty();
        });
    }

    private Value migration(AssociationFigures.Span span, List<SeriesKey> births, List<SeriesKey> deaths, Town town) {
        Value natural = apply(sum(births, town), sum(deaths, town), (born, died) -> born - died);
        Value before = figures.sum(span.first(), town);
        Value after = figures.sum(span.second(), town);
        Value moved = apply(apply(before, after, (first, second) -> second - first), natural, (all, own) -> all - own);
        Value persons = apply(before, after, (first, second) -> (first + second) / 2);
        return apply(moved, persons, (net, mean) -> 1000 * net / mean / span.years());
    }

    private Value sum(List<SeriesKey> series, Town town) {
        Value sum = Value.of(0);
        for (SeriesKey key : series) {
            sum = apply(sum, figures.sum(key, town), Double::sum);
        }
        return sum;
    }

    private static Value apply(Value first, Value second, DoubleBinaryOperator operator) {
        if (!(first instanceof Value.Known one)) {
            return first;
        }
        if (!(second instanceof Value.Known other)) {
            return second;
        }
        double number = operator.applyAsDouble(one.number(), other.number());
        return Double.isFinite(number) ? Value.of(number) : Value.missing(Reason.ZERO_DENOMINATOR);
    }
}
