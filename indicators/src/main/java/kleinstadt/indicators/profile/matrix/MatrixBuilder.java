package kleinstadt.indicators.profile.matrix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.Value;
import kleinstadt.indicators.compute.Result;
import kleinstadt.indicators.compute.Results;
import kleinstadt.indicators.profile.Profile;
import kleinstadt.indicators.profile.ProfileIndicator;
import kleinstadt.indicators.profile.Step;
import kleinstadt.indicators.uncertainty.Interval;

/**
 * Takes a profile's indicators out of the results of a run.
 *
 * <p>Each indicator is taken at the period the profile pins, or else at the latest one at which it is known for enough of the
 * set's towns ({@code towns-percent} of the profile); where a period has figures on two population bases, on the newer one. An
 * indicator that is never known for enough towns is left out, and the log says so.
 */
public final class MatrixBuilder {

    private static final double PERCENT = 100;

    private final Profile profile;
    private final Results results;
    private final List<AreaKey> areas;
    private final int members;
    private final List<Step> log;

    private MatrixBuilder(Profile profile, Results results, List<AreaKey> areas, int members, List<Step> log) {
        this.profile = profile;
        this.results = results;
        this.areas = areas;
        this.members = members;
        this.log = log;
    }

    /**
     * The matrix of a profile.
     *
     * @param profile the profile
     * @param results results of all towns
     * @param ofSet areas of the set's towns, each once
     * @param outside areas of towns outside the set, each once
     * @param log where the steps are noted
     */
    public static ProfileMatrix build(
            Profile profile, Results results, List<AreaKey> ofSet, List<AreaKey> outside, List<Step> log) {
        List<AreaKey> areas = new ArrayList<>(ofSet);
        areas.addAll(outside);
        MatrixBuilder builder = new MatrixBuilder(profile, results, areas, ofSet.size(), log);
        List<Column> columns = new ArrayList<>();
        for (ProfileIndicator indicator : profile.indicators()) {
            builder.column(indicator).ifPresent(columns::add);
        }
        return new ProfileMatrix(areas, ofSet.size(), columns);
    }

    private Optional<Column> column(ProfileIndicator indicator) {
        List<Period> periods = results.listPeriods(indicator.id());
        int mostKnown = 0;
        for (int i = periods.size() - 1; i >= 0; i--) {
            Period period = periods.get(i);
            if (indicator.period().isPresent() && !indicator.period().get().equals(period)) {
                continue;
            }
            Column column = column(indicator, period);
            mostKnown = Math.max(mostKnown, column.members());
            if (column.members() > 0
                    && PERCENT * column.members() >= profile.missing().townsPercent() * members) {
                log.add(Step.done(
                        Step.Stage.SELECT,
                        indicator.id(),
                        "period",
                        "period=" + period + ";known=" + column.members() + ";towns=" + members + ";intervals="
                                + column.intervals(),
                        0));
                return Optional.of(column);
            }
        }
        log.add(Step.skipped(
                Step.Stage.SELECT,
                indicator.id(),
                "indicator",
                "most-known=" + mostKnown + ";towns=" + members + ";towns-percent="
                        + Step.number(profile.missing().townsPercent()),
                periods.isEmpty() ? "no results" : "known for too few towns at every period"));
        return Optional.empty();
    }

    private Column column(ProfileIndicator indicator, Period period) {
        int[] rows = new int[areas.size()];
        double[] values = new double[areas.size()];
        double[] lower = new double[areas.size()];
        double[] upper = new double[areas.size()];
        int known = 0;
        int ofSet = 0;
        for (int row = 0; row < areas.size(); row++) {
            Optional<Result> result = results.find(indicator.id(), areas.get(row), period);
            if (result.isPresent() && result.get().value() instanceof Value.Known value) {
                Optional<Interval> interval = result.get().interval();
                rows[known] = row;
                values[known] = value.number();
                lower[known] = interval.map(Interval::lower).orElse(value.number());
                upper[known] = interval.map(Interval::upper).orElse(value.number());
                known++;
                ofSet += row < members ? 1 : 0;
            }
        }
        return new Column(
                indicator,
                Arrays.copyOf(rows, known),
                ofSet,
                Arrays.copyOf(values, known),
                Arrays.copyOf(lower, known),
                Arrays.copyOf(upper, known),
                east(indicator, period));
    }

    private OptionalDouble east(ProfileIndicator indicator, Period period) {
        return results.find(indicator.id(), AreaKey.EAST, period)
                .map(Result::value)
                .filter(Value.Known.class::isInstance)
                .map(value -> OptionalDouble.of(((Value.Known) value).number()))
                .orElse(OptionalDouble.empty());
    }
}
