package kleinstadt.indicators.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Period;
import kleinstadt.data.register.Town;
import kleinstadt.data.register.TownSet;
import kleinstadt.data.register.Unit;
import kleinstadt.indicators.compute.Results;
import kleinstadt.indicators.context.Context;
import kleinstadt.indicators.context.Contexts;
import kleinstadt.indicators.context.Group;
import kleinstadt.indicators.definition.Direction;
import kleinstadt.indicators.definition.IndicatorDefinition;

/**
 * The plainest profile: the mean of a town's percentiles in the set over all indicators that have a direction, each at
 * its latest period, turned so that more is better, all weighing the same.
 *
 * <p>Normalisation by percentile rank and aggregation by arithmetic mean after OECD/JRC, Handbook on Constructing
 * Composite Indicators (2008), sections 5 and 6. A town with less than {@value #MIN_COVERAGE_PERCENT} percent of the
 * indicators gets no score rather than one that stands for a part.
 */
public final class MeanPercentile {

    /** Name of the profile in files. */
    public static final String PROFILE = "mean-percentile";

    /** Smallest share of the profile's indicators a score is given for. */
    public static final double MIN_COVERAGE_PERCENT = 75;

    private final List<IndicatorDefinition> definitions;
    private final Results results;
    private final Contexts contexts;

    /** A profile over the indicators of a run. */
    public MeanPercentile(List<IndicatorDefinition> definitions, Results results, Contexts contexts) {
        this.definitions = definitions.stream()
                .filter(definition -> definition.direction() != Direction.NEUTRAL)
                .toList();
        this.results = results;
        this.contexts = contexts;
    }

    /** Scores of all towns, ranked within the set, in the order of the towns given. */
    public List<Score> compute(TownSet set, List<Town> towns, Unit unit) {
        Map<AreaKey, Mean> means = new HashMap<>();
        List<Double> ofSet = new ArrayList<>();
        for (Town town : set.towns()) {
            means.computeIfAbsent(town.area(unit), this::mean).score().ifPresent(ofSet::add);
        }
        List<Score> scores = new ArrayList<>();
        for (Town town : towns) {
            Mean mean = means.computeIfAbsent(town.area(unit), this::mean);
            boolean member = set.findByCentre(town.centre()).isPresent();
            scores.add(new Score(
                    PROFILE,
                    town.area(unit),
                    member,
                    mean.score(),
                    ofSet.size(),
                    rank(mean.score(), ofSet, member),
                    mean.coverage()));
        }
        return scores;
    }

    private static OptionalDouble rank(OptionalDouble score, List<Double> others, boolean member) {
        if (score.isEmpty()) {
            return score;
        }
        double own = score.getAsDouble();
        long above = others.stream().filter(other -> other > own).count();
        long equal = others.stream().filter(other -> other == own).count() - (member ? 1 : 0);
        return OptionalDouble.of(1 + above + equal / 2.0);
    }

    private Mean mean(AreaKey area) {
        double sum = 0;
        int known = 0;
        for (IndicatorDefinition definition : definitions) {
            OptionalDouble percentile = percentile(area, definition);
            if (percentile.isPresent()) {
                sum += percentile.getAsDouble();
                known++;
            }
        }
        double coverage = definitions.isEmpty() ? 0 : 100.0 * known / definitions.size();
        boolean enough = known > 0 && coverage >= MIN_COVERAGE_PERCENT;
        return new Mean(enough ? OptionalDouble.of(sum / known) : OptionalDouble.empty(), coverage);
    }

    private OptionalDouble percentile(AreaKey area, IndicatorDefinition definition) {
        List<Period> periods = results.listPeriods(definition.id());
        if (periods.isEmpty()) {
            return OptionalDouble.empty();
        }
        Optional<Context> context =
                contexts.find(area, definition.id(), periods.get(periods.size() - 1), Group.Kind.SET);
        if (context.isEmpty() || context.get().percentile().isEmpty()) {
            return OptionalDouble.empty();
        }
        double percentile = context.get().percentile().getAsDouble();
        return OptionalDouble.of(definition.direction() == Direction.LOWER_IS_BETTER ? 100 - percentile : percentile);
    }

    private record Mean(OptionalDouble score, double coverage) {}
}
