package kleinstadt.reports.compose;

import java.util.Optional;
import java.util.OptionalDouble;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.Reason;
import kleinstadt.indicators.compute.Result;
import kleinstadt.indicators.context.Group;
import kleinstadt.indicators.definition.Direction;
import kleinstadt.indicators.definition.IndicatorDefinition;
import kleinstadt.indicators.uncertainty.RankInterval;
import kleinstadt.reports.chart.IndicatorProfile;
import kleinstadt.reports.chart.IndicatorProfile.Beyond;
import kleinstadt.reports.chart.Sign;
import kleinstadt.reports.chart.Span;

/** An indicator of a spine chart: the spread of the set, worked out once, and the rows of the towns in it. */
final class ProfileRow {

    /** The strip reaches as far as all but the outermost towns on the side that spreads more. */
    private static final double SHOWN_FROM = 0.025;

    private static final double SHOWN_TO = 0.975;

    private final IndicatorDefinition definition;
    private final Optional<Slice> slice;
    private final Optional<Ranks> ranks;
    private final Optional<Reach> reach;

    ProfileRow(Figures figures, IndicatorDefinition definition) {
        this.definition = definition;
        this.slice = figures.findLatest(definition.id());
        this.ranks = slice.map(found -> Ranks.of(figures, found));
        this.reach = slice.map(found -> Reach.of(found.group())).filter(found -> found.half() > 0);
    }

    /** Where a town stands; empty where it cannot be told. */
    Optional<Standing> standing(Subject subject) {
        return slice.flatMap(subject::standing);
    }

    IndicatorProfile.Row compose(Subject subject, Provenance provenance) {
        Texts texts = subject.texts();
        String name = definition.text(texts.locale()).shortName();
        if (slice.isEmpty()) {
            return new IndicatorProfile.Row(
                    name, "", Optional.empty(), Optional.empty(), texts.reason(Reason.NO_SOURCE), "", "");
        }
        Slice found = slice.get();
        Optional<Result> result = found.find(subject.area());
        provenance.add(found.origin());
        result.ifPresent(provenance::add);
        Optional<Standing> standing = subject.standing(found);
        return new IndicatorProfile.Row(
                name,
                when(subject, found.period(), result),
                reach.map(scale -> strip(subject, found, scale)),
                reach.flatMap(scale -> standing.map(each -> mark(each, scale))),
                found.known(subject.area()).isPresent()
                        ? texts.value(definition, found.known(subject.area()).getAsDouble())
                        : texts.reason(found.value(subject.area())),
                standing.map(each -> comparison(texts, each)).orElse(""),
                rank(subject, found));
    }

    /** The year, and whose figure it is where it is not the town's own. */
    private static String when(Subject subject, Period period, Optional<Result> result) {
        String year = subject.texts().year(period);
        return result.filter(each -> subject.isOfOthers(subject.town(), each))
                .map(each -> each.support().figuresOf().level())
                .map(level -> subject.texts().text("figure-of." + level, year))
                .orElse(year);
    }

    private String comparison(Texts texts, Standing standing) {
        if (!standing.tested()) {
            return texts.text("quarter." + standing.quarter());
        }
        String place = texts.text("place." + standing.place());
        if (standing.place() == Standing.Place.SIMILAR || definition.direction() == Direction.NEUTRAL) {
            return place;
        }
        boolean good =
                (standing.place() == Standing.Place.HIGHER) == (definition.direction() == Direction.HIGHER_IS_BETTER);
        return texts.text(good ? "place.good" : "place.bad", place);
    }

    private String rank(Subject subject, Slice found) {
        Texts texts = subject.texts();
        Optional<RankInterval> interval = ranks.flatMap(each -> each.find(subject.area(), found));
        return subject.input()
                .contexts()
                .find(subject.area(), definition.id(), found.period(), Group.Kind.SET)
                .map(context -> texts.shortRank(context.rank(), interval, context.n(), context.member()))
                .orElse("");
    }

    private static IndicatorProfile.Strip strip(Subject subject, Slice slice, Reach reach) {
        Numbers numbers = slice.group();
        OptionalDouble land = subject.land().isEmpty()
                ? OptionalDouble.empty()
                : slice.landMedian(subject.land().get());
        double place = land.isPresent() ? reach.place(land.getAsDouble()) : -1;
        return new IndicatorProfile.Strip(
                cut(reach.place(numbers.quantile(0.05))),
                cut(reach.place(numbers.quantile(0.25))),
                cut(reach.place(numbers.quantile(0.75))),
                cut(reach.place(numbers.quantile(0.95))),
                place >= 0 && place <= 1 ? OptionalDouble.of(place) : OptionalDouble.empty());
    }

    private static IndicatorProfile.Mark mark(Standing standing, Reach reach) {
        double place = reach.place(standing.value());
        Sign sign = !standing.tested()
                ? Sign.TOWN_UNTESTED
                : standing.place() == Standing.Place.SIMILAR ? Sign.TOWN_SIMILAR : Sign.TOWN;
        Beyond beyond = place < 0 ? Beyond.BELOW : place > 1 ? Beyond.ABOVE : Beyond.INSIDE;
        return new IndicatorProfile.Mark(
                sign,
                cut(place),
                standing.interval()
                        .map(interval ->
                                new Span(cut(reach.place(interval.lower())), cut(reach.place(interval.upper())))),
                beyond);
    }

    private static double cut(double place) {
        return Math.max(0, Math.min(1, place));
    }

    /**
     * A scale with the median in its middle.
     *
     * @param median the median
     * @param half what lies between the middle and each end
     */
    private record Reach(double median, double half) {

        static Reach of(Numbers numbers) {
            double median = numbers.median();
            return new Reach(
                    median, Math.max(median - numbers.quantile(SHOWN_FROM), numbers.quantile(SHOWN_TO) - median));
        }

        /** Share of the strip's length, under 0 or above 1 beyond its ends. */
        double place(double value) {
            return 0.5 + 0.5 * (value - median) / half;
        }
    }
}
