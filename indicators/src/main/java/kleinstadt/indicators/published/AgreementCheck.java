package kleinstadt.indicators.published;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.measure.Measures;
import kleinstadt.data.model.AreaLevel;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.Quality;
import kleinstadt.data.model.Value;
import kleinstadt.data.register.Town;
import kleinstadt.data.source.SourceCatalogue;
import kleinstadt.indicators.compute.Computation;
import kleinstadt.indicators.compute.EnclosingAreas;
import kleinstadt.indicators.compute.Result;
import kleinstadt.indicators.definition.Direction;
import kleinstadt.indicators.definition.IndicatorCatalogue;
import kleinstadt.indicators.definition.IndicatorDefinition;
import kleinstadt.indicators.definition.IntervalRule;
import kleinstadt.indicators.formula.Formula;

/** Computes both figures of each comparison for the same towns, period and population base, and counts where they agree. */
public final class AgreementCheck {

    private static final String OURS = "ours";
    private static final String PUBLISHED = "published";

    private final IndicatorCatalogue catalogue;
    private final Observations observations;
    private final SourceCatalogue sources;
    private final Collection<Town> towns;

    /**
     * A check over figures on one territory.
     *
     * @param catalogue the indicators
     * @param observations the figures, with sums of associations where a comparison is one of associations
     * @param sources their sources
     * @param towns the towns compared
     */
    public AgreementCheck(
            IndicatorCatalogue catalogue, Observations observations, SourceCatalogue sources, Collection<Town> towns) {
        this.catalogue = catalogue;
        this.observations = observations;
        this.sources = sources;
        this.towns = List.copyOf(towns);
    }

    /**
     * How far both agree, in each year that has both, in order; none where no period has.
     *
     * @throws IllegalArgumentException if the comparison is of a definition the catalogue does not have, or a formula is wrong
     */
    public List<Agreement> check(Comparison comparison) {
        List<Result> results = Computation.compute(
                        List.of(ours(comparison), definition(comparison, PUBLISHED, comparison.published())),
                        observations,
                        sources,
                        towns.stream()
                                .map(town -> town.area(comparison.level()))
                                .toList(),
                        EnclosingAreas.NONE,
                        new IssueLog())
                .listAll();
        // a figure of a key date and a publisher's figure "of 2015" are the same thing
        Map<Integer, List<Result>> byYear = new TreeMap<>();
        results.forEach(result -> byYear.computeIfAbsent(result.period().year(), year -> new ArrayList<>())
                .add(result));
        List<Agreement> agreements = new ArrayList<>();
        byYear.values().forEach(both -> agreement(comparison, both).ifPresent(agreements::add));
        return agreements;
    }

    private static Optional<Agreement> agreement(Comparison comparison, List<Result> both) {
        List<Agreement.Difference> differences = new ArrayList<>();
        String source = "";
        Period period = both.get(0).period();
        for (Result published : both) {
            if (published.indicator().equals(PUBLISHED)) {
                period = published.period();
                source = String.join(", ", published.lineage().sources());
                ours(published, both).ifPresent(differences::add);
            }
        }
        int equal = (int) differences.stream()
                .filter(difference -> difference.distance() <= comparison.tolerance())
                .count();
        return differences.isEmpty()
                ? Optional.empty()
                : Optional.of(new Agreement(
                        comparison,
                        period,
                        source,
                        differences.size(),
                        equal,
                        differences.stream().max(Comparator.comparingDouble(Agreement.Difference::distance))));
    }

    /** Our figure beside a published one: of the same town and on the same census, where both rest on one. */
    private static Optional<Agreement.Difference> ours(Result published, List<Result> all) {
        if (!(published.value() instanceof Value.Known theirs) || theirs.quality() == Quality.ESTIMATED) {
            return Optional.empty();
        }
        return all.stream()
                .filter(result -> !result.indicator().equals(PUBLISHED)
                        && result.area().equals(published.area())
                        && (result.base().isEmpty()
                                || published.base().isEmpty()
                                || result.base().equals(published.base())))
                .flatMap(result -> result.value() instanceof Value.Known own && own.quality() != Quality.ESTIMATED
                        ? Optional.of(new Agreement.Difference(published.area(), own.number(), theirs.number()))
                                .stream()
                        : Optional.<Agreement.Difference>empty().stream())
                .findFirst();
    }

    private IndicatorDefinition ours(Comparison comparison) {
        return comparison.ours().isEmpty()
                ? catalogue
                        .find(comparison.indicator())
                        .orElseThrow(() -> new IllegalArgumentException(
                                "expected an indicator of the catalogue, found " + comparison.indicator()))
                : definition(comparison, OURS, comparison.ours());
    }

    private static IndicatorDefinition definition(Comparison comparison, String id, String formula) {
        Set<String> named = Formula.parse(formula, Measures.bundled()).listMeasures();
        List<IndicatorDefinition.Input> read = comparison.inputs().stream()
                .filter(input -> named.contains(input.measure()))
                .toList();
        return new IndicatorDefinition(
                id,
                "",
                comparison.unit(),
                0,
                false,
                Direction.NEUTRAL,
                Optional.of(formula),
                Optional.empty(),
                read,
                0,
                IntervalRule.NONE,
                List.of(AreaLevel.GEMEINDE),
                new IndicatorDefinition.Range(-Double.MAX_VALUE, Double.MAX_VALUE),
                "",
                Map.of(),
                List.of(),
                "");
    }
}
